import { cellOf, type Field, type Form, type NextAction, type Request, type Table } from '../forms/definition.ts';
import { sortOf, type WhenCompleted } from '../truth.ts';

/** What a field of a completed step is drawn as; null where it can be answered. */
export type Closed = WhenCompleted | null;

/** What a library draws of a form, in whichever sort of node it makes. */
export interface Parts<Node> {
	page(form: Form, content: Node[]): Node;
	section(title: string, content: Node[], number: number): Node;
	group(title: string, content: Node[]): Node;
	field(field: Field, closed: Closed): Node;
	table(table: Table, closed: Closed): Node;
	nextActions(actions: NextAction[]): Node;
	requests(requests: Request[]): Node;
	finish(label: string): Node;
	/** The same node, not shown. */
	hidden(node: Node): Node;
}

/** The whole page, from parts. */
export function compose<Node>(form: Form, parts: Parts<Node>, whenCompleted: WhenCompleted): Node {
	const closed = form.completed ? whenCompleted : null;
	const fields = (list: Field[]) =>
		list.map((field) => {
			const node = parts.field(field, field.editable ? null : closed);
			return field.hidden ? parts.hidden(node) : node;
		});
	return parts.page(form, [
		...form.sections.map((section, at) =>
			parts.section(
				section.title,
				[
					...fields(section.fields ?? []),
					...(section.table ? [parts.table(section.table, closed)] : []),
					...(section.groups ?? []).map((group) => parts.group(group.title, fields(group.fields))),
				],
				at + 1,
			),
		),
		parts.nextActions(form.nextActions),
		parts.requests(form.requests),
		...(form.finish === null ? [] : [parts.finish(form.finish)]),
	]);
}

/** The rows of a table as fields: who each is about, and its cells. */
export function rowsOf(table: Table): { row: string; cells: Field[] }[] {
	return table.rows.map((row, at) => ({ row, cells: table.columns.map((column) => cellOf(column, at)) }));
}

/** An answer in words, as a page prints it. Empty where there is none. */
export function inWords({ kind, value }: Field): string {
	if (value === undefined) return '';
	if (Array.isArray(value)) return value.join(', ');
	if (kind === 'date') return dayInWords(String(value));
	if (kind === 'date-time') return `${dayInWords(String(value))} ${String(value).slice(11)}`;
	return String(value);
}

/** 2026-03-09 as 09/03/2026. */
export function dayInWords(day: string): string {
	return day.slice(0, 10).split('-').reverse().join('/');
}

/** True if the option is among what was chosen. */
export function isChosen({ value }: Field, option: string): boolean {
	return Array.isArray(value) ? value.includes(option) : value === option;
}

/** What can be chosen: of a yes-no question, yes and no. */
export function optionsOf(field: Field): string[] {
	return field.options ?? (field.kind === 'yes-no' ? ['Yes', 'No'] : []);
}

/** What draws a field, by its sort or else by its kind. @throws Error if there is nothing for either */
export function drawerFor<Drawer>(drawers: Record<string, Drawer>, field: Field): Drawer {
	const drawer = drawers[sortOf(field)] ?? drawers[field.kind];
	if (!drawer) throw new Error(`Nothing draws ${sortOf(field)}.`);
	return drawer;
}

/** A list that the page shows, as a table has it. */
export interface List {
	title: string;
	heads: string[];
	rows: string[][];
}

export function actionList(actions: NextAction[]): List {
	return {
		title: 'Next actions',
		heads: ['Next action', 'Assigned to', 'Send immediately'],
		rows: actions.map(({ action, assignee, sendImmediately }) => [action, assignee ?? '', sendImmediately ? 'Yes' : 'No']),
	};
}

export function requestList(requests: Request[]): List {
	return {
		title: 'Requests',
		heads: ['Request', 'Sent to', 'Status'],
		rows: requests.map(({ request, to, status }) => [request, to, status]),
	};
}

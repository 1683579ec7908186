import { filters } from '../controls.ts';
import { type Drawing, openFormOf } from '../drawing.ts';
import { printed } from '../lists/cell.ts';
import { isReversed, type Line, type Shown, shownOf, sortedBy } from '../lists/list-view.ts';
import { pageLinks } from '../lists/page-links.ts';
import { type Column, type ListPart, noneOf, type RowAction } from '../parts/parts.ts';
import { entryForm } from './form.ts';
import { recordLink } from './link.ts';

export function list(drawing: Drawing, part: ListPart): HTMLElement {
	const { make, record } = drawing;
	const view = drawing.views[part.id];
	if (view === undefined) throw new Error(`${part.id} is looked at in no way`);
	const shown = shownOf(part, view, record.worker.name);
	const open = openFormOf(drawing, part);
	return make(
		'section',
		{ class: 'record__part', 'aria-labelledby': `${part.id}-title` },
		make(part.title === drawing.screen.title ? 'h2' : 'h3', { id: `${part.id}-title` }, part.title),
		tools(drawing, part),
		open === undefined ? null : entryForm(drawing, open),
		shown.lines.length === 0 ? make('p', { class: 'none' }, noneOf(part)) : table(drawing, part, shown),
		notes(drawing, part, shown),
	);
}

function tools(drawing: Drawing, part: ListPart): HTMLElement | null {
	const { make, wiring } = drawing;
	const chosen = filters(drawing, part).map(({ label, list: options }) => make('label', { for: options.id }, `${label} `, options));
	const add = part.add === undefined ? null : wiring.click(button(drawing, part.add.title), 'openForm', part.add.id);
	return chosen.length === 0 && add === null ? null : make('div', { class: 'record__tools' }, add, chosen);
}

const button = ({ make }: Drawing, words: string) => make('button', { type: 'button' }, words);

function table(drawing: Drawing, part: ListPart, { lines }: Shown): HTMLElement {
	const { make } = drawing;
	const headings = part.columns.map((column) => heading(drawing, part, column));
	const actions = part.actions === undefined ? null : make('td', {});
	return make(
		'table',
		{ class: 'entries', 'aria-labelledby': `${part.id}-title` },
		make('thead', {}, make('tr', {}, headings, actions)),
		make(
			'tbody',
			{},
			lines.map((line) => row(drawing, part, line)),
		),
	);
}

function heading(drawing: Drawing, part: ListPart, column: Column): HTMLElement {
	const { make, wiring } = drawing;
	const view = drawing.views[part.id];
	if (part.date === undefined || view === undefined) return make('th', { scope: 'col' }, column.label);
	const isSorted = sortedBy(part, view) === column;
	const order = isReversed(part, view) ? 'descending' : 'ascending';
	const sort = wiring.click(make('button', { type: 'button', class: 'sort' }, column.label), 'sort', part.id, column.key);
	return make('th', { scope: 'col', 'aria-sort': isSorted ? order : null }, sort);
}

function row(drawing: Drawing, part: ListPart, line: Line): HTMLElement {
	const { make, wiring } = drawing;
	if (line.kind === 'folder') {
		const columns = String(part.columns.length + (part.actions === undefined ? 0 : 1));
		const words = `${line.open ? '▾' : '▸'} ${line.name} (${line.count})`;
		const toggle = make('button', { type: 'button', 'aria-expanded': String(line.open) }, words);
		return make(
			'tr',
			{ class: 'folder' },
			make('th', { colspan: columns, scope: 'rowgroup' }, wiring.click(toggle, 'folder', part.id, line.name)),
		);
	}
	const cells = part.columns.map((column) => make('td', { class: column.kind === 'date' ? 'date' : null }, printed(column, line.entry)));
	const actions = part.actions?.(line.entry).map((action) => [rowAction(drawing, action), ' ']);
	return make('tr', {}, cells, actions === undefined ? null : make('td', { class: 'actions' }, actions));
}

function rowAction(drawing: Drawing, action: RowAction): HTMLElement {
	if ('step' in action) return recordLink(drawing, action.text, 'step-details', { step: action.step });
	return drawing.wiring.link(action.text, 'openForm', action.form.id);
}

function notes(drawing: Drawing, part: ListPart, shown: Shown): HTMLElement | null {
	const { make, wiring } = drawing;
	if (shown.notes.length === 0) return null;
	return make(
		'p',
		{ class: 'record__notes' },
		shown.notes.join(' '),
		pageLinks(part, drawing.views[part.id], shown).map(({ words, command, args }) => [
			' ',
			wiring.click(button(drawing, words), command, ...args),
		]),
	);
}

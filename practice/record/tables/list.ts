import { h } from '../../markup/h.ts';
import { grid, layout } from '../../markup/layout-table.ts';
import { recordAddress } from '../addresses.ts';
import { filters } from '../controls.ts';
import { type Drawing, openFormOf } from '../drawing.ts';
import { printed } from '../lists/cell.ts';
import { type Line, type Shown, shownOf } from '../lists/list-view.ts';
import { pageLinks } from '../lists/page-links.ts';
import { type Column, type ListPart, noneOf, type RowAction } from '../parts/parts.ts';
import { entryForm } from './form.ts';

export function list(drawing: Drawing, part: ListPart): HTMLElement {
	const view = drawing.views[part.id];
	if (view === undefined) throw new Error(`${part.id} is looked at in no way`);
	const shown = shownOf(part, view, drawing.record.worker.name);
	const open = openFormOf(drawing, part);
	return layout(
		{ class: 'record__part', width: '100%' },
		[h('td', { class: 'bar' }, h('b', {}, part.title))],
		tools(drawing, part),
		open === undefined ? [] : [h('td', {}, entryForm(drawing, open))],
		[h('td', {}, shown.lines.length === 0 ? noneOf(part) : table(drawing, part, shown))],
		notes(drawing, part, shown),
	);
}

function tools(drawing: Drawing, part: ListPart): HTMLElement[] {
	const chosen = filters(drawing, part).map(({ label, list: options }) => [`${label}: `, options, ' ']);
	const add = part.add === undefined ? null : drawing.wiring.link(`[${part.add.title}]`, 'openForm', part.add.id);
	return chosen.length === 0 && add === null ? [] : [h('td', { class: 'record__tools' }, add, ' ', chosen)];
}

function table(drawing: Drawing, part: ListPart, { lines }: Shown): HTMLElement {
	const last = part.actions === undefined ? [] : [h('td', { class: 'heading' }, '')];
	const headings = part.columns.map((column) => h('td', { class: 'heading', nowrap: true }, heading(drawing, part, column)));
	return grid({ class: 'list entries', width: '100%' }, [...headings, ...last], ...lines.map((line) => row(drawing, part, line)));
}

function heading({ wiring }: Drawing, part: ListPart, { key, label }: Column): HTMLElement {
	return h('b', {}, part.date === undefined ? label : wiring.link(label, 'sort', part.id, key));
}

function row(drawing: Drawing, part: ListPart, line: Line): HTMLElement[] {
	const { wiring } = drawing;
	if (line.kind === 'folder') {
		const colspan = String(part.columns.length + (part.actions === undefined ? 0 : 1));
		const caption = `${line.open ? '[-]' : '[+]'} ${line.name} (${line.count})`;
		return [h('td', { colspan, class: 'folder' }, h('b', {}, wiring.link(caption, 'folder', part.id, line.name)))];
	}
	const cells = part.columns.map((column) => h('td', { valign: 'top', nowrap: column.kind === 'date' }, printed(column, line.entry)));
	const actions = part.actions?.(line.entry).flatMap((action) => [rowAction(drawing, action), ' ']);
	return actions === undefined ? cells : [...cells, h('td', { valign: 'top', nowrap: true }, actions)];
}

function rowAction({ wiring, record }: Drawing, action: RowAction): HTMLElement {
	if ('step' in action) return h('a', { href: recordAddress(record.key, 'step-details', { step: action.step }) }, action.text);
	return wiring.link(action.text, 'openForm', action.form.id);
}

function notes(drawing: Drawing, part: ListPart, shown: Shown): HTMLElement[] {
	const { wiring } = drawing;
	if (shown.notes.length === 0) return [];
	return [
		h(
			'td',
			{ class: 'record__notes' },
			shown.notes.join(' '),
			pageLinks(part, drawing.views[part.id], shown).map(({ words, command, args }) => [' ', wiring.link(words, command, ...args)]),
		),
	];
}

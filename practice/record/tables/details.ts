import { h } from '../../markup/h.ts';
import { layout } from '../../markup/layout-table.ts';
import { type Drawing, openFormOf } from '../drawing.ts';
import type { DetailsPart } from '../parts/parts.ts';
import { entryForm } from './form.ts';

export function details(drawing: Drawing, part: DetailsPart): HTMLElement {
	const { wiring } = drawing;
	const { form, edit, opens } = part;
	const open = openFormOf(drawing, part);
	const pairs = part.pairs.map(([label, value]) => [
		h('td', { class: 'term', valign: 'top', width: '170' }, `${label}:`),
		h('td', { valign: 'top' }, value),
	]);
	const links = [
		form !== undefined && edit !== undefined && open === undefined ? wiring.link(`[${edit}]`, 'openForm', form.id) : null,
		opens === undefined ? null : wiring.link(`[${opens.text}]`, 'openStep', opens.step),
	].filter((each) => each !== null);
	return layout(
		{ class: 'record__part', width: '100%' },
		[h('td', { class: 'bar' }, h('b', {}, part.title))],
		[h('td', {}, open !== undefined ? entryForm(drawing, open) : layout({ class: 'details', cellpadding: '3' }, ...pairs))],
		links.length === 0 ? [] : [h('td', { class: 'record__tools' }, links)],
	);
}

import { type Drawing, openFormOf } from '../drawing.ts';
import type { DetailsPart } from '../parts/parts.ts';
import { entryForm } from './form.ts';

export function details(drawing: Drawing, part: DetailsPart): HTMLElement {
	const { make, wiring } = drawing;
	const { form, edit, opens } = part;
	const open = openFormOf(drawing, part);
	const pairs = part.pairs.map(([label, value]) => make('div', {}, make('dt', {}, label), make('dd', {}, value)));
	const button = (words: string) => make('button', { type: 'button' }, words);
	return make(
		'section',
		{ class: 'record__part' },
		make('h3', {}, part.title),
		open !== undefined ? entryForm(drawing, open) : make('dl', { class: 'details' }, pairs),
		form !== undefined && edit !== undefined && open === undefined ? wiring.click(button(edit), 'openForm', form.id) : null,
		opens === undefined ? null : wiring.click(button(opens.text), 'openStep', opens.step),
	);
}

import { h } from '../markup/h.ts';
import { asPrinted } from '../site/clock.ts';
import type { Drawing } from './drawing.ts';
import { typesIn } from './lists/list-view.ts';
import type { EntryForm, Field, ListPart } from './parts/parts.ts';

export const nameOfField = (form: EntryForm, { key }: Field): string => `${form.id}-${key.replaceAll(' ', '-').toLowerCase()}`;

/** The control of one field. Old pages name their controls and give them no id. */
export function control(drawing: Drawing, form: EntryForm, field: Field): HTMLElement {
	const { wiring, typed } = drawing;
	const value = typed[field.key] ?? '';
	const attributes = named(drawing, nameOfField(form, field));
	switch (field.kind) {
		case 'choices':
			return choices(drawing, form, field, value.split(', '));
		case 'long': {
			const box = wiring.change(h('textarea', { ...attributes, rows: '4' }), 'type', field.key);
			box.value = value;
			return box;
		}
		case 'choice': {
			const options = (field.options ?? []).map((option) => h('option', { value: option, selected: option === value }, option));
			return wiring.change(h('select', attributes, h('option', { value: '' }, '-- select --'), options), 'type', field.key);
		}
		case 'date': {
			const typedIn = drawing.variant.dates === 'picker';
			const box = typedIn
				? h('input', { ...attributes, type: 'date', value })
				: h('input', { ...attributes, type: 'text', size: '12', maxlength: '10', placeholder: 'dd/mm/yyyy', value: asPrinted(value) });
			return wiring.change(box, 'type', field.key);
		}
		case 'text':
			return textBox(drawing, form, field, value);
	}
}

/** A text box with suggestions, where the page has ids to attach them by. */
function textBox(drawing: Drawing, form: EntryForm, field: Field, value: string): HTMLElement {
	const name = nameOfField(form, field);
	const offers = field.options !== undefined && hasIds(drawing);
	const list = offers ? `${name}-list` : null;
	const box = h('input', { ...named(drawing, name), type: 'text', list, value });
	drawing.wiring.change(box, 'type', field.key);
	if (list === null) return box;
	const options = (field.options ?? []).map((option) => h('option', { value: option }));
	return h('span', { class: 'offered' }, box, h('datalist', { id: list }, options));
}

function choices(drawing: Drawing, form: EntryForm, field: Field, ticked: string[]): HTMLElement {
	const boxes = (field.options ?? []).map((option, index) => {
		const attributes = { type: 'checkbox', ...named(drawing, `${nameOfField(form, field)}-${index + 1}`), value: option };
		const box = drawing.wiring.change(h('input', { ...attributes, checked: ticked.includes(option) }), 'tick', field.key);
		return hasIds(drawing) ? h('label', { class: 'choice' }, box, ` ${option}`) : h('nobr', {}, box, ` ${option}`);
	});
	return h('div', { class: 'choices' }, boxes);
}

export interface Filter {
	label: string;
	list: HTMLSelectElement;
}

/** The filters of a list. */
export function filters(drawing: Drawing, part: ListPart): Filter[] {
	const view = drawing.views[part.id];
	if (view === undefined || part.date === undefined) return [];
	const made: Filter[] = [];
	const add = (label: string, what: string, options: [string, string][], chosen: string) => {
		const all = options.map(([value, text]) => h('option', { value, selected: value === chosen }, text));
		const list = h('select', named(drawing, `${part.id}-${what}`), all);
		made.push({ label, list: drawing.wiring.change(list, 'filter', part.id, what) });
	};
	const types = typesIn(part);
	if (part.mine !== undefined)
		add(
			'Show',
			'mine',
			[
				['all', 'All'],
				['mine', 'Only mine'],
			],
			view.mine ? 'mine' : 'all',
		);
	if (types.length > 1) add('Type', 'type', [['', 'All types'], ...types.map((type): [string, string] => [type, type])], view.type);
	if (part.entries.length > 5)
		add(
			'Folders',
			'folders',
			[
				['none', 'None'],
				['year', 'By year'],
			],
			view.folders === 'none' ? 'none' : 'year',
		);
	return made;
}

const hasIds = ({ variant }: Drawing): boolean => variant.markup !== 'nested-tables';

function named(drawing: Drawing, name: string): { id: string | null; name: string } {
	return { id: hasIds(drawing) ? name : null, name };
}

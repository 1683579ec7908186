import { control, nameOfField } from '../controls.ts';
import type { Drawing } from '../drawing.ts';
import type { EntryForm, Field } from '../parts/parts.ts';

export function entryForm(drawing: Drawing, form: EntryForm): HTMLElement {
	const { make, wiring } = drawing;
	const buttons = form.buttons.map(({ text }, index) =>
		wiring.click(make('button', { type: 'button' }, text), 'submit', form.id, String(index)),
	);
	return make(
		'div',
		{ class: 'entry-form', role: 'group', 'aria-label': form.title },
		make('h4', {}, form.title),
		form.fields.map((field) => line(drawing, form, field)),
		make('div', { class: 'entry-form__buttons' }, buttons, wiring.click(make('button', { type: 'button' }, 'Cancel'), 'cancel')),
	);
}

function line(drawing: Drawing, form: EntryForm, field: Field): HTMLElement {
	const { make } = drawing;
	const box = control(drawing, form, field);
	if (field.kind === 'choices')
		return make('div', { class: 'field', role: 'group', 'aria-label': field.label }, make('span', {}, field.label), box);
	return make('div', { class: 'field' }, make('label', { for: nameOfField(form, field) }, field.label), box);
}

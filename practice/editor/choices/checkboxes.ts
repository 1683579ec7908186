import { h } from '../../markup/h.ts';
import type { Control } from '../controls/control.ts';
import type { Editor } from '../editor.ts';
import { type Field, isFixed, listOf } from '../questions/field.ts';
import { nameOf, nameOfBox, nameOfSet } from '../questions/labels.ts';
import { named } from '../questions/names.ts';
import { requiredAttribute } from '../questions/required.ts';
import { ariaCheckbox } from './aria-ticks.ts';
import { besideIt } from './radios.ts';

export function checkboxes(editor: Editor, field: Field): HTMLElement {
	const ticked = listOf(field.answer);
	const disabled = isFixed(editor, field.question);
	const boxes = (field.question.options ?? []).map((option, index) => {
		const name = `${field.name}-${index + 1}`;
		const checked = ticked.includes(option);
		if (editor.variant.markup === 'aria-divs') {
			const box = ariaCheckbox({ id: name, value: option, checked, disabled }, option);
			return editor.wiring.change(box, 'answer', field.form.id, field.question.key);
		}
		const box = h('input', { type: 'checkbox', ...named(editor, name), value: option, checked, disabled });
		editor.wiring.change(box, 'answer', field.form.id, field.question.key);
		return besideIt(editor, box, option);
	});
	return h('div', { class: 'choices choices--many', ...nameOfSet(editor, field, 'group') }, boxes);
}

export const checkbox = (editor: Editor, field: Field): Control => tick(editor, field, field.answer === true);

/** One box that says yes when ticked. */
export function tick(editor: Editor, field: Field, checked: boolean): Control {
	const { form, question, name } = field;
	const disabled = isFixed(editor, question);
	if (editor.variant.markup === 'aria-divs') {
		const box = ariaCheckbox({ id: name, value: 'Yes', checked, disabled }, '', nameOf(editor, field));
		return { element: editor.wiring.change(box, 'answer', form.id, question.key), shape: 'widget' };
	}
	const required = requiredAttribute(editor, question);
	const box = h('input', { type: 'checkbox', ...named(editor, name), checked, disabled, required, ...nameOfBox(editor, field) });
	return { element: editor.wiring.change(box, 'answer', form.id, question.key), shape: 'tick' };
}

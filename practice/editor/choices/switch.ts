import type { Editor } from '../editor.ts';
import { type Field, isFixed } from '../questions/field.ts';
import { nameOf } from '../questions/labels.ts';
import { requiredAttribute } from '../questions/required.ts';
import { ariaSwitch } from './aria-ticks.ts';

export function switchControl(editor: Editor, field: Field): HTMLElement {
	const { form, question, name } = field;
	const needed = requiredAttribute(editor, question) ? { 'aria-required': 'true' } : {};
	const button = ariaSwitch(
		{ id: name, value: 'Yes', checked: field.answer === 'Yes', disabled: isFixed(editor, question) },
		editor.variant.markup === 'aria-divs' ? 'div' : 'button',
		{ ...nameOf(editor, field), ...needed },
	);
	return editor.wiring.change(button, 'answer', form.id, question.key);
}

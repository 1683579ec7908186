import { h } from '../../markup/h.ts';
import type { Editor } from '../editor.ts';
import { type Field, isFixed, textOf } from '../questions/field.ts';
import { nameOfSet } from '../questions/labels.ts';
import { hasIds } from '../questions/names.ts';
import { requiredAttribute } from '../questions/required.ts';
import { ariaRadio } from './aria-ticks.ts';

/** @param tails what the id of each button ends in */
export function radios(editor: Editor, field: Field, options: string[], tails: string[]): HTMLElement {
	const { form, question, name } = field;
	const chosen = textOf(field.answer);
	const disabled = isFixed(editor, question);
	const drawn = options.map((option, index) => {
		const checked = option === chosen;
		const id = hasIds(editor) ? `${name}-${tails[index]}` : null;
		if (editor.variant.markup === 'aria-divs') {
			const radio = ariaRadio({ id: `${name}-${tails[index]}`, value: option, checked, disabled });
			return editor.wiring.change(radio, 'answer', form.id, question.key);
		}
		const required = requiredAttribute(editor, question);
		const radio = h('input', { type: 'radio', id, name, value: option, checked, disabled, required });
		editor.wiring.change(radio, 'answer', form.id, question.key);
		return besideIt(editor, radio, option);
	});
	const needed = editor.variant.markup === 'aria-divs' && requiredAttribute(editor, question) ? { 'aria-required': 'true' } : {};
	return h('div', { class: 'choices', ...nameOfSet(editor, field, 'radiogroup'), ...needed }, drawn);
}

/** A button or box with its own words after it. */
export function besideIt(editor: Editor, input: HTMLInputElement, caption: string): HTMLElement {
	const tag = editor.variant.markup === 'nested-tables' ? 'nobr' : 'label';
	return h(tag, { class: 'choice' }, input, ` ${caption}`);
}

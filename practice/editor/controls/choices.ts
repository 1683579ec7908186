import { h } from '../../h.ts';
import { type Editor, readOnly } from '../editor.ts';
import { type Field, listOf, requiredAttribute, textOf } from '../field.ts';
import { named } from '../names.ts';
import { answerList } from './select.ts';

export function yesNo(editor: Editor, field: Field): HTMLElement {
	const options = ['Yes', 'No'];
	if (editor.variant.choice === 'select') return answerList(editor, field, options);
	const chosen = textOf(field.answer);
	return h(
		'div',
		{ class: 'choices' },
		options.map((option) => {
			const radio = h('input', {
				type: 'radio',
				id: editor.variant.markup === 'modern' ? `${field.name}-${option.toLowerCase()}` : null,
				name: field.name,
				value: option,
				checked: option === chosen,
				disabled: readOnly(editor),
				required: requiredAttribute(editor, field.question),
			});
			editor.wiring.change(radio, 'answer', field.form.id, field.question.key);
			return captioned(editor, radio, option);
		}),
	);
}

export function checkboxes(editor: Editor, field: Field): HTMLElement {
	const ticked = listOf(field.answer);
	return h(
		'div',
		{ class: 'choices choices--many' },
		(field.question.options ?? []).map((option, index) => {
			const box = h('input', {
				type: 'checkbox',
				...named(editor, `${field.name}-${index + 1}`),
				value: option,
				checked: ticked.includes(option),
				disabled: readOnly(editor),
			});
			editor.wiring.change(box, 'answer', field.form.id, field.question.key);
			return captioned(editor, box, option);
		}),
	);
}

export function checkbox(editor: Editor, field: Field): HTMLInputElement {
	const box = h('input', {
		type: 'checkbox',
		...named(editor, field.name),
		checked: field.answer === true,
		disabled: readOnly(editor),
		required: requiredAttribute(editor, field.question),
	});
	return editor.wiring.change(box, 'answer', field.form.id, field.question.key);
}

function captioned(editor: Editor, input: HTMLInputElement, caption: string): HTMLElement {
	const tag = editor.variant.markup === 'modern' ? 'label' : 'nobr';
	return h(tag, { class: 'choice' }, input, ` ${caption}`);
}

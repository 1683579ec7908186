import { h } from '../../markup/h.ts';
import type { Editor } from '../editor.ts';
import { type Field, isFixed, textOf } from '../questions/field.ts';
import { nameOfBox } from '../questions/labels.ts';
import { named } from '../questions/names.ts';
import { requiredAttribute } from '../questions/required.ts';
import { readOnly } from '../standing.ts';

export function answerList(editor: Editor, field: Field, options: string[]): HTMLSelectElement {
	const { form, question, name, answer } = field;
	const list = select(editor, name, '-- select --', options, textOf(answer));
	list.disabled = isFixed(editor, question);
	list.required = requiredAttribute(editor, question);
	for (const [attribute, value] of Object.entries(nameOfBox(editor, field))) list.setAttribute(attribute, value);
	return editor.wiring.change(list, 'answer', form.id, question.key);
}

/** A select whose first, empty option is a prompt. */
export function select(editor: Editor, name: string, prompt: string, options: string[], chosen: string): HTMLSelectElement {
	return h(
		'select',
		{ ...named(editor, name), disabled: readOnly(editor) },
		h('option', { value: '' }, prompt),
		options.map((option) => h('option', { value: option, selected: option === chosen }, option)),
	);
}

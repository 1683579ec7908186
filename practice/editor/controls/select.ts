import { h } from '../../h.ts';
import type { Editor } from '../editor.ts';
import { type Field, isFixed, textOf } from '../field.ts';
import { nameOfBox } from '../labels.ts';
import { named } from '../names.ts';
import { requiredAttribute } from '../required.ts';
import { readOnly } from '../standing.ts';

export function answerList(editor: Editor, field: Field, options: string[]): HTMLSelectElement {
	const { form, question, name, answer } = field;
	const list = select(editor, name, '-- select --', options, textOf(answer));
	list.disabled = isFixed(editor, question);
	list.required = requiredAttribute(editor, question);
	for (const [attribute, value] of Object.entries(nameOfBox(editor, field))) list.setAttribute(attribute, value);
	return editor.wiring.change(list, 'answer', form.id, question.key);
}

/** A list whose first, empty option says what to do. */
export function select(editor: Editor, name: string, prompt: string, options: string[], chosen: string): HTMLSelectElement {
	return h(
		'select',
		{ ...named(editor, name), disabled: readOnly(editor) },
		h('option', { value: '' }, prompt),
		options.map((option) => h('option', { value: option, selected: option === chosen }, option)),
	);
}

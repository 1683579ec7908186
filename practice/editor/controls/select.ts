import { h } from '../../h.ts';
import { type Editor, readOnly } from '../editor.ts';
import { type Field, requiredAttribute, textOf } from '../field.ts';
import { named } from '../names.ts';

export function answerList(editor: Editor, field: Field, options: string[]): HTMLSelectElement {
	const { form, question, name, answer } = field;
	const list = select(editor, name, '-- select --', options, textOf(answer));
	list.required = requiredAttribute(editor, question);
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

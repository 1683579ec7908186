import { h } from '../../h.ts';
import { type Editor, readOnly } from '../editor.ts';
import { type Field, requiredAttribute, textOf } from '../field.ts';
import { named } from '../names.ts';

export function line(editor: Editor, field: Field, type: 'text' | 'number' | 'date' | 'datetime-local'): HTMLInputElement {
	const { form, question, name, answer } = field;
	const input = h('input', {
		...named(editor, name),
		type,
		value: textOf(answer),
		required: requiredAttribute(editor, question),
		readonly: readOnly(editor),
	});
	return editor.wiring.change(input, 'answer', form.id, question.key);
}

export function paragraph(editor: Editor, field: Field): HTMLTextAreaElement {
	const { form, question, name, answer } = field;
	const area = h(
		'textarea',
		{
			...named(editor, name),
			rows: '3',
			required: requiredAttribute(editor, question),
			readonly: readOnly(editor),
		},
		textOf(answer),
	);
	return editor.wiring.change(area, 'answer', form.id, question.key);
}

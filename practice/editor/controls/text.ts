import { h } from '../../markup/h.ts';
import type { Editor } from '../editor.ts';
import { type Field, isFixed, textOf } from '../questions/field.ts';
import { nameOfBox, placeholderOf } from '../questions/labels.ts';
import { named } from '../questions/names.ts';
import { requiredAttribute } from '../questions/required.ts';

type InputType = 'text' | 'number' | 'date' | 'datetime-local';

export function line(editor: Editor, field: Field, type: InputType): HTMLInputElement {
	const { form, question, name, answer } = field;
	const input = h('input', {
		...named(editor, name),
		type,
		value: textOf(answer),
		required: requiredAttribute(editor, question),
		...fixedAs(editor, field),
		placeholder: placeholderOf(editor, field),
		...nameOfBox(editor, field),
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
			...fixedAs(editor, field),
			placeholder: placeholderOf(editor, field),
			...nameOfBox(editor, field),
		},
		textOf(answer),
	);
	return editor.wiring.change(area, 'answer', form.id, question.key);
}

/** A question that is never filled in here is disabled; one that can't be filled in now is read-only. */
function fixedAs(editor: Editor, { question }: Field): { readonly: boolean; disabled: boolean } {
	const disabled = question.disabled === true;
	return { readonly: !disabled && isFixed(editor, question), disabled };
}

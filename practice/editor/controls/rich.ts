import { h } from '../../h.ts';
import { type Editor, readOnly } from '../editor.ts';
import { type Field, requiredAttribute, textOf } from '../field.ts';
import { paragraph } from './text.ts';

export function rich(editor: Editor, field: Field): HTMLElement {
	if (editor.variant.rich === 'textarea') return paragraph(editor, field);
	const { form, question, name, answer } = field;
	const writable = !readOnly(editor);
	const described = {
		role: 'textbox',
		'aria-multiline': 'true',
		'aria-labelledby': `${name}-label`,
		'aria-required': requiredAttribute(editor, question) ? 'true' : null,
		'aria-readonly': writable ? null : 'true',
	};
	const box = h(
		'div',
		{
			id: name,
			class: 'rich',
			contenteditable: writable ? 'true' : 'false',
			...(editor.variant.markup === 'modern' ? described : {}),
		},
		textOf(answer),
	);
	return editor.wiring.change(box, 'answer', form.id, question.key);
}

import { h } from '../../markup/h.ts';
import type { Editor } from '../editor.ts';
import { type Field, isFixed, textOf } from '../questions/field.ts';
import { nameOf } from '../questions/labels.ts';
import { requiredAttribute } from '../questions/required.ts';
import type { Control } from './control.ts';
import { editorFrame } from './editor-frame.ts';
import { paragraph } from './text.ts';

export function rich(editor: Editor, field: Field): Control {
	switch (editor.variant.rich) {
		case 'textarea':
			return { element: paragraph(editor, field), shape: 'box' };
		case 'contenteditable':
			return { element: editable(editor, field), shape: 'widget' };
		case 'editor':
			return { element: editorFrame(editor, field), shape: 'widget' };
	}
}

function editable(editor: Editor, field: Field): HTMLElement {
	const { form, question, name, answer } = field;
	const writable = !isFixed(editor, question);
	const described = {
		role: 'textbox',
		'aria-multiline': 'true',
		...nameOf(editor, field),
		'aria-required': requiredAttribute(editor, question) ? 'true' : null,
		'aria-readonly': writable ? null : 'true',
	};
	const box = h(
		'div',
		{
			id: name,
			class: 'rich',
			contenteditable: writable ? 'true' : 'false',
			...(editor.variant.markup === 'nested-tables' ? nameOf(editor, field) : described),
		},
		textOf(answer),
	);
	return editor.wiring.change(box, 'answer', form.id, question.key);
}

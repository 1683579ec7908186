import { h } from '../../markup/h.ts';
import type { Editor } from '../editor.ts';
import { type Field, isFixed, textOf } from '../questions/field.ts';
import { nameOfBox } from '../questions/labels.ts';
import { named } from '../questions/names.ts';
import { requiredAttribute } from '../questions/required.ts';

/** A page can't refill a file input, so the attached file is named beside it. */
export function file(editor: Editor, field: Field): HTMLElement {
	const { form, question, name, answer } = field;
	const attached = textOf(answer);
	const box = h('input', {
		...named(editor, name),
		type: 'file',
		required: requiredAttribute(editor, question) && attached === '',
		disabled: isFixed(editor, question),
		...nameOfBox(editor, field),
	});
	editor.wiring.change(box, 'answer', form.id, question.key);
	return h('span', { class: 'file' }, box, attached === '' ? null : h('span', {}, ` Attached: ${attached}`));
}

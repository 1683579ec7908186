import { h } from '../../markup/h.ts';
import type { Editor } from '../editor.ts';
import { type Field, isFixed, textOf } from '../questions/field.ts';
import { nameOf } from '../questions/labels.ts';

const look = 'body { margin: 6px; font: 13px/1.4 "Segoe UI", Tahoma, sans-serif; white-space: pre-wrap }';

/** An older kind of rich text editor: an editable document in an iframe. */
export function editorFrame(editor: Editor, field: Field): HTMLElement {
	const { form, question, name } = field;
	const writable = !isFixed(editor, question);
	const frame = h('iframe', { id: name, class: 'editor__frame', ...nameOf(editor, field) });
	frame.addEventListener('load', () => {
		const page = frame.contentDocument;
		if (page === null) return;
		page.head.append(h('style', {}, look));
		page.body.append(textOf(field.answer));
		page.body.contentEditable = String(writable);
		page.body.addEventListener('input', () => frame.dispatchEvent(new Event('change', { bubbles: true })));
	});
	editor.wiring.change(frame, 'answer', form.id, question.key);
	return h(
		'div',
		{ class: 'editor' },
		h(
			'div',
			{ class: 'editor__bar' },
			['bold', 'italic'].map((how) => bar(frame, how)),
		),
		frame,
	);
}

function bar(frame: HTMLIFrameElement, how: string): HTMLElement {
	const button = h('button', { type: 'button', title: how, tabindex: '-1' }, how.charAt(0).toUpperCase());
	button.addEventListener('click', () => frame.contentDocument?.execCommand(how));
	return button;
}

import type { Question } from '../../forms/form.ts';
import { type Child, h } from '../../markup/h.ts';
import type { Editor } from '../editor.ts';

/** What a worker sees beside a question that must be answered. */
export function requiredMark(editor: Editor, question: Question): HTMLElement | null {
	if (question.required !== true) return null;
	const old = editor.variant.markup === 'nested-tables';
	switch (editor.variant.required) {
		case 'asterisk':
			return old ? h('font', { color: '#cc0000' }, '*') : h('span', { class: 'required', 'aria-hidden': 'true' }, '*');
		case 'word':
			return old ? h('font', { color: '#cc0000', size: '1' }, 'Required') : h('span', { class: 'required' }, '(required)');
		default:
			return null;
	}
}

/** The words of a question, in another colour where that is the only mark of its being required. */
export function wordsOf(editor: Editor, { label, required }: Question): Child {
	if (required !== true || editor.variant.required !== 'colour') return label;
	return editor.variant.markup === 'nested-tables' ? h('font', { color: '#cc0000' }, label) : h('span', { class: 'mandatory' }, label);
}

/** The words with the mark before or after them. */
export function captionOf(editor: Editor, question: Question): Child[] {
	const mark = requiredMark(editor, question);
	const words = wordsOf(editor, question);
	return editor.variant.required === 'asterisk' ? [mark, mark && ' ', words] : [words, mark && ' ', mark];
}

/** The browser's own mark of a required control, where this variant gives it one. */
export function requiredAttribute(editor: Editor, question: Question): boolean {
	if (question.required !== true) return false;
	const { markup, required } = editor.variant;
	return required === 'attribute' || (required === 'asterisk' && markup === 'modern');
}

/** Whether anything on the page says that it is required: no list of tick boxes and no table can carry the attribute. */
export function isMarkedRequired(editor: Editor, { kind, required }: Question): boolean {
	if (required !== true || editor.variant.required === 'none') return false;
	return editor.variant.required !== 'attribute' || !['checkboxes', 'table', 'system'].includes(kind);
}

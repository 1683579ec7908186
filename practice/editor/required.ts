import type { Question } from '../forms/form.ts';
import { h } from '../h.ts';
import type { Editor } from './editor.ts';

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

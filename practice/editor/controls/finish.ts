import { h } from '../../h.ts';
import type { Editor } from '../editor.ts';

export function finishControl(editor: Editor): HTMLElement {
	if (editor.variant.finish === 'javascript-link') return h('a', { href: 'javascript:practice.finish()' }, 'Finish');
	const button = h('button', { type: 'button', id: 'finish' }, h('span', { class: 'tick', 'aria-hidden': 'true' }, '✔'), ' Finish');
	return editor.wiring.click(button, 'finish');
}

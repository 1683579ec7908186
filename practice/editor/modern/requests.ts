import { h } from '../../h.ts';
import type { Request } from '../../state.ts';
import { adder, canAnswer, recipientPicker } from '../controls/pickers.ts';
import { type Editor, readOnly } from '../editor.ts';

export function requests(editor: Editor): HTMLElement {
	return editor.regions.draw('requests', () => {
		const { state, step, wiring } = editor;
		const rows = state.requests.map((request) => row(editor, request));
		const offered = step.kind.requests.onDemand;
		return h(
			'section',
			{ id: 'requests', class: 'requests', 'aria-labelledby': 'requests-title' },
			h('h2', { id: 'requests-title' }, 'Requests'),
			rows.length === 0 ? h('p', {}, 'No requests on this step') : h('ul', {}, rows),
			readOnly(editor) || offered.length === 0
				? null
				: h(
						'div',
						{ class: 'add' },
						h('label', { for: 'addRequest' }, 'Add a request'),
						adder(editor, 'addRequest', offered),
						wiring.click(h('button', { type: 'button', id: 'add-request' }, 'Add'), 'addRequest'),
					),
		);
	});
}

function row(editor: Editor, request: Request): HTMLElement {
	const { wiring } = editor;
	const button = (text: string) => h('button', { type: 'button', 'aria-label': `${text} ${request.name}` }, text);
	const send = button('Send');
	send.disabled = request.recipient === '';
	return h(
		'li',
		{ class: 'request' },
		h('span', { class: 'request__name' }, request.name),
		h('label', {}, 'Recipient ', recipientPicker(editor, request)),
		h('span', { class: 'request__status' }, request.status),
		request.status === 'Not sent' && !readOnly(editor) ? wiring.click(send, 'send', request.id) : null,
		canAnswer(editor, request) ? wiring.click(button('Answer'), 'answerRequest', request.id) : null,
	);
}

import type { Request } from '../../steps/step-state.ts';
import type { Editor } from '../editor.ts';
import { adder, answerPicker, canAnswer, datesOf, recipientPicker } from '../parts/pickers.ts';
import { readOnly } from '../standing.ts';

export function requests(editor: Editor): HTMLElement {
	return editor.regions.draw('requests', () => {
		const { state, step, wiring, make } = editor;
		const rows = state.requests.map((request) => row(editor, request));
		const offered = step.kind.requests.onDemand;
		return make(
			'section',
			{ id: 'requests', class: 'requests', 'aria-labelledby': 'requests-title' },
			make('h2', { id: 'requests-title' }, 'Requests'),
			rows.length === 0 ? make('p', {}, 'No requests on this step') : make('ul', {}, rows),
			readOnly(editor) || offered.length === 0
				? null
				: make(
						'div',
						{ class: 'add' },
						make('label', { for: 'addRequest' }, 'Add a request'),
						adder(editor, 'addRequest', offered),
						wiring.click(make('button', { type: 'button', id: 'add-request' }, 'Add'), 'addRequest'),
					),
		);
	});
}

function answer(editor: Editor, request: Request): HTMLElement | null {
	const list = answerPicker(editor, request);
	return list === null ? null : editor.make('label', {}, 'Answer ', list);
}

function row(editor: Editor, request: Request): HTMLElement {
	const { wiring, make } = editor;
	const button = (text: string, disabled = false) =>
		make('button', { type: 'button', 'aria-label': `${text} ${request.name}`, disabled }, text);
	const send = button('Send', request.recipient === '');
	return make(
		'li',
		{ class: 'request' },
		make('span', { class: 'request__name' }, request.name),
		make('label', {}, 'Recipient ', recipientPicker(editor, request)),
		make('span', { class: 'request__status' }, request.status),
		datesOf(request).map(([label, value]) => make('span', { class: 'request__date' }, `${label}: ${value}`)),
		request.status === 'Not sent' && !readOnly(editor) ? wiring.click(send, 'send', request.id) : null,
		canAnswer(editor, request) ? answer(editor, request) : null,
		canAnswer(editor, request) ? wiring.click(button('Answer'), 'answerRequest', request.id) : null,
	);
}

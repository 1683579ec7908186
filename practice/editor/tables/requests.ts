import { h } from '../../markup/h.ts';
import { grid, headings } from '../../markup/layout-table.ts';
import { asPrinted } from '../../site/clock.ts';
import type { Request } from '../../steps/step-state.ts';
import type { Editor } from '../editor.ts';
import { adder, answerPicker, canAnswer, recipientPicker } from '../parts/pickers.ts';
import { readOnly } from '../standing.ts';

export function requests(editor: Editor): HTMLElement {
	return editor.regions.draw('requests', () => {
		const { state, step, wiring } = editor;
		const offered = step.kind.requests.onDemand;
		const list = grid(
			{ class: 'list', width: '100%' },
			[h('td', { colspan: '7', class: 'bar' }, h('a', { name: 'requests' }), h('b', {}, 'Requests'))],
			headings('Request', 'Recipient', 'Status', 'Date sent', 'Date answered', 'Answer', ''),
			...state.requests.map((request) => row(editor, request)),
		);
		if (readOnly(editor) || offered.length === 0) return h('div', { class: 'below' }, list);
		const add = ['Add request: ', adder(editor, 'addRequest', offered), ' ', wiring.link('Add', 'addRequest')];
		return h('div', { class: 'below' }, list, h('p', {}, add));
	});
}

function row(editor: Editor, request: Request): HTMLElement[] {
	const sent = request.status !== 'Not sent';
	return [
		h('td', {}, request.name),
		h('td', {}, sent ? request.recipient : recipientPicker(editor, request)),
		h('td', {}, request.status),
		h('td', { nowrap: true }, asPrinted(request.sentOn)),
		h('td', { nowrap: true }, asPrinted(request.answeredOn)),
		h('td', {}, canAnswer(editor, request) ? answerPicker(editor, request) : request.answer),
		h(
			'td',
			{},
			sent || readOnly(editor) ? null : editor.wiring.link('Send', 'send', request.id),
			canAnswer(editor, request) ? editor.wiring.link('Answer', 'answerRequest', request.id) : null,
		),
	];
}

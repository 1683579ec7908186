import { h } from '../../markup/h.ts';
import { grid, headings } from '../../markup/layout-table.ts';
import type { NextAction } from '../../steps/step-state.ts';
import type { Editor } from '../editor.ts';
import { adder, assigneePicker, sendImmediatelyBox } from '../parts/pickers.ts';
import { readOnly } from '../standing.ts';

export function nextActions(editor: Editor): HTMLElement {
	return editor.regions.draw('next-actions', () => {
		const { state, step, wiring } = editor;
		const list = grid(
			{ class: 'list', width: '100%' },
			headings('Next action', 'Assignee', 'Send immediately', ''),
			...state.nextActions.map((action) => row(editor, action)),
		);
		if (readOnly(editor)) return h('div', {}, list);
		const add = ['Add next action: ', adder(editor, 'addAction', step.kind.nextActions), ' ', wiring.link('Add', 'addAction')];
		return h('div', {}, list, h('p', {}, add));
	});
}

function row(editor: Editor, action: NextAction): HTMLElement[] {
	return [
		h('td', {}, action.name),
		h('td', {}, assigneePicker(editor, action)),
		h('td', { align: 'center' }, sendImmediatelyBox(editor, action)),
		h('td', {}, readOnly(editor) ? null : editor.wiring.link('Remove', 'removeAction', action.id)),
	];
}

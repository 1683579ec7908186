import { h } from '../../h.ts';
import type { NextAction } from '../../state.ts';
import { adder, assigneePicker, sendImmediatelyBox } from '../controls/pickers.ts';
import { type Editor, readOnly } from '../editor.ts';

export function nextActions(editor: Editor): HTMLElement {
	return editor.regions.draw('next-actions', () => {
		const { state, step, wiring } = editor;
		const rows = state.nextActions.map((action) => row(editor, action));
		return h(
			'div',
			{ class: 'next-actions' },
			h('h3', { id: 'next-actions-title' }, 'Next actions'),
			rows.length === 0 ? h('p', {}, 'No next actions added') : h('ul', { 'aria-labelledby': 'next-actions-title' }, rows),
			readOnly(editor)
				? null
				: h(
						'div',
						{ class: 'add' },
						h('label', { for: 'addAction' }, 'Add a next action'),
						adder(editor, 'addAction', step.kind.nextActions),
						wiring.click(h('button', { type: 'button', id: 'add-next-action' }, 'Add'), 'addAction'),
					),
		);
	});
}

function row(editor: Editor, action: NextAction): HTMLElement {
	return h(
		'li',
		{ class: 'next-action' },
		h('span', { class: 'next-action__name' }, action.name),
		h('label', {}, 'Assignee ', assigneePicker(editor, action)),
		h('label', { class: 'choice' }, sendImmediatelyBox(editor, action), ' Send immediately'),
		readOnly(editor)
			? null
			: editor.wiring.click(h('button', { type: 'button', 'aria-label': `Remove ${action.name}` }, 'Remove'), 'removeAction', action.id),
	);
}

import type { NextAction } from '../../steps/step-state.ts';
import type { Editor } from '../editor.ts';
import { adder, assigneePicker, sendImmediatelyBox } from '../parts/pickers.ts';
import { readOnly } from '../standing.ts';

export function nextActions(editor: Editor): HTMLElement {
	return editor.regions.draw('next-actions', () => {
		const { state, step, wiring, make } = editor;
		const rows = state.nextActions.map((action) => row(editor, action));
		return make(
			'div',
			{ class: 'next-actions' },
			make('h3', { id: 'next-actions-title' }, 'Next actions'),
			rows.length === 0 ? make('p', {}, 'No next actions added') : make('ul', { 'aria-labelledby': 'next-actions-title' }, rows),
			readOnly(editor)
				? null
				: make(
						'div',
						{ class: 'add' },
						make('label', { for: 'addAction' }, 'Add a next action'),
						adder(editor, 'addAction', step.kind.nextActions),
						wiring.click(make('button', { type: 'button', id: 'add-next-action' }, 'Add'), 'addAction'),
					),
		);
	});
}

function row(editor: Editor, action: NextAction): HTMLElement {
	const { make } = editor;
	return make(
		'li',
		{ class: 'next-action' },
		make('span', { class: 'next-action__name' }, action.name),
		make('label', {}, 'Assignee ', assigneePicker(editor, action)),
		make('label', { class: 'choice' }, sendImmediatelyBox(editor, action), ' Send immediately'),
		readOnly(editor)
			? null
			: editor.wiring.click(make('button', { type: 'button', 'aria-label': `Remove ${action.name}` }, 'Remove'), 'removeAction', action.id),
	);
}

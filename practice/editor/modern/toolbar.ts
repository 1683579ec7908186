import type { Editor } from '../editor.ts';
import { finishControl } from '../parts/finish.ts';
import { readOnly } from '../standing.ts';

export function toolbar(editor: Editor): HTMLElement {
	return editor.regions.draw('toolbar', () => {
		const { wiring, desk, state, variant, make } = editor;
		const open = variant.requests === 'panel' ? String(desk.requestsOpen) : null;
		const button = (id: string, text: string, expanded: string | null = null) =>
			make('button', { type: 'button', id, 'aria-expanded': expanded }, text);
		const requests = wiring.click(button('requests-button', 'Requests', open), 'requests');
		const expanded = String(desk.actionsOpen);
		const actions =
			variant.actions === 'panel' ? wiring.click(button('next-actions-button', 'Next actions', expanded), 'nextActions') : null;
		if (readOnly(editor)) return make('div', { role: 'toolbar', 'aria-label': 'Step' }, requests, actions);
		return make(
			'div',
			{ role: 'toolbar', 'aria-label': 'Step' },
			wiring.click(button('save', 'Save'), 'save'),
			finishControl(editor),
			requests,
			actions,
			wiring.click(button('optional', 'Optional activities', String(desk.optionalOpen)), 'optionalActivities'),
			state.savedAt === '' ? null : make('span', { class: 'saved', role: 'status' }, `Saved ${state.savedAt}`),
		);
	});
}

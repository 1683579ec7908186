import { h } from '../../h.ts';
import { finishControl } from '../controls/finish.ts';
import { type Editor, readOnly } from '../editor.ts';

export function toolbar(editor: Editor): HTMLElement {
	return editor.regions.draw('toolbar', () => {
		const { wiring, desk, state } = editor;
		const open = editor.variant.requests === 'panel' ? String(desk.requestsOpen) : null;
		const button = (id: string, text: string, expanded: string | null = null) =>
			h('button', { type: 'button', id, 'aria-expanded': expanded }, text);
		const requests = wiring.click(button('requests-button', 'Requests', open), 'requests');
		if (readOnly(editor)) return h('div', { role: 'toolbar', 'aria-label': 'Step' }, requests);
		return h(
			'div',
			{ role: 'toolbar', 'aria-label': 'Step' },
			wiring.click(button('save', 'Save'), 'save'),
			finishControl(editor),
			requests,
			wiring.click(button('optional', 'Optional activities', String(desk.optionalOpen)), 'optionalActivities'),
			state.savedAt === '' ? null : h('span', { class: 'saved', role: 'status' }, `Saved ${state.savedAt}`),
		);
	});
}

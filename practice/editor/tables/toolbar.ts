import { h } from '../../markup/h.ts';
import { layout } from '../../markup/layout-table.ts';
import type { Editor } from '../editor.ts';
import { finishControl } from '../parts/finish.ts';
import { readOnly } from '../standing.ts';

export function toolbar(editor: Editor): HTMLElement {
	return editor.regions.draw('toolbar', () => {
		const { wiring, state, variant } = editor;
		const tool = (element: HTMLElement) => h('td', { class: 'tool', nowrap: true }, element);
		const requests = tool(wiring.link('Requests', 'requests'));
		const actions = variant.actions === 'panel' ? [tool(wiring.link('Next actions', 'nextActions'))] : [];
		if (readOnly(editor)) return layout({ class: 'tools' }, [requests, ...actions]);
		return layout({ class: 'tools' }, [
			tool(wiring.link('Save', 'save')),
			tool(finishControl(editor)),
			requests,
			...actions,
			tool(wiring.link('Optional activities', 'optionalActivities')),
			h('td', { class: 'saved', nowrap: true }, state.savedAt === '' ? '' : `Saved ${state.savedAt}`),
		]);
	});
}

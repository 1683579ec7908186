import { h } from '../../markup/h.ts';
import { grid, headings } from '../../markup/layout-table.ts';
import type { Editor } from '../editor.ts';

export function optionalActivities(editor: Editor): HTMLElement {
	const { step, state, wiring } = editor;
	return grid(
		{ class: 'list' },
		headings('Optional activities', ''),
		...step.kind.optional.map((form) => [
			h('td', {}, form.name),
			h('td', {}, state.activities.includes(form.id) ? 'Added' : wiring.link('Add', 'addActivity', form.id)),
		]),
	);
}

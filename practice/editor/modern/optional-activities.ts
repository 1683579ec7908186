import { h } from '../../h.ts';
import type { Editor } from '../editor.ts';

export function optionalActivities(editor: Editor): HTMLElement {
	const { step, state, wiring } = editor;
	return h(
		'section',
		{ id: 'optional-activities', 'aria-labelledby': 'optional-activities-title' },
		h('h2', { id: 'optional-activities-title' }, 'Optional activities'),
		step.kind.optional.length === 0 ? h('p', {}, 'No optional activities on this step') : null,
		h(
			'ul',
			{},
			step.kind.optional.map((form) =>
				h(
					'li',
					{},
					h('span', {}, form.name),
					state.activities.includes(form.id)
						? h('span', {}, 'Added')
						: wiring.click(h('button', { type: 'button', 'aria-label': `Add ${form.name}` }, 'Add'), 'addActivity', form.id),
				),
			),
		),
	);
}

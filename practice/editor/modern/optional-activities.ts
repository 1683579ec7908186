import type { Editor } from '../editor.ts';

export function optionalActivities(editor: Editor): HTMLElement {
	const { step, state, wiring, make } = editor;
	return make(
		'section',
		{ id: 'optional-activities', 'aria-labelledby': 'optional-activities-title' },
		make('h2', { id: 'optional-activities-title' }, 'Optional activities'),
		step.kind.optional.length === 0 ? make('p', {}, 'No optional activities on this step') : null,
		make(
			'ul',
			{},
			step.kind.optional.map((form) =>
				make(
					'li',
					{},
					make('span', {}, form.name),
					state.activities.includes(form.id)
						? make('span', {}, 'Added')
						: wiring.click(make('button', { type: 'button', 'aria-label': `Add ${form.name}` }, 'Add'), 'addActivity', form.id),
				),
			),
		),
	);
}

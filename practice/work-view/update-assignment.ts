import { h } from '../markup/h.ts';
import { workers } from '../people/people.ts';
import { reassign } from '../steps/assignments.ts';
import { stepCalled } from '../steps/made-steps.ts';
import { type Folder, folders } from './rows.ts';
import type { View } from './view.ts';

/** Passes a step of this work view to somebody else. */
export function updateAssignment(view: View): HTMLElement {
	const rows = folders(view).flatMap(({ name, rows: inside }: Folder) => inside.map((row) => ({ name, row })));
	const items = rows.flatMap(({ name, row }) =>
		row.step !== undefined && row.type === 'Workflow step' ? [h('option', { value: row.step }, `${row.item}: ${name}`)] : [],
	);
	return h(
		'div',
		{ class: 'assignment' },
		h('label', {}, 'Update assignment of ', h('select', { id: 'assignment-item' }, items)),
		h(
			'label',
			{},
			' to ',
			h(
				'select',
				{ id: 'assignment-worker' },
				workers.map(({ name }) => h('option', { value: name }, name)),
			),
		),
		view.wiring.click(h('button', { type: 'button', id: 'update-assignment' }, 'Update assignment'), 'assign'),
	);
}

/** Does what the control says. */
export function assignChosen(): void {
	const chosen = (id: string) => document.querySelector<HTMLSelectElement>(`#${id}`)?.value ?? '';
	const step = chosen('assignment-item');
	if (step !== '') reassign(stepCalled(step), chosen('assignment-worker'));
}

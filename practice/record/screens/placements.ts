import { endable } from '../parts/endable.ts';
import { dateField, textField } from '../parts/make-forms.ts';
import { day, text } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

export const placements: Screen = {
	id: 'placements',
	title: 'Placements',
	parts: (record) => [
		endable(record, {
			kind: 'placement',
			title: 'Placements',
			columns: [
				text('type', 'Placement type'),
				day('start', 'Start date'),
				day('planned end', 'Planned end date'),
				day('actual end', 'Actual end date'),
				text('end reason', 'End reason'),
				text('outcome', 'Outcome'),
				text('status', 'Status'),
			],
			adding: [
				textField('type', 'Placement type'),
				dateField('start', 'Start date', record.today),
				dateField('planned end', 'Planned end date'),
			],
			end: 'actual end',
			ending: [
				dateField('actual end', 'Actual end date', record.today),
				textField('end reason', 'End reason'),
				textField('outcome', 'Outcome'),
			],
			ended: 'Ended',
		}),
	],
};

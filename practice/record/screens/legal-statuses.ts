import { endable } from '../parts/endable.ts';
import { choiceField, dateField, textField } from '../parts/make-forms.ts';
import { day, text } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

const types = ['Child in Need', 'Child Protection', 'Section 20', 'Interim care order', 'Care order'];

export const legalStatuses: Screen = {
	id: 'legal-statuses',
	title: 'Legal statuses',
	parts: (record) => [
		endable(record, {
			kind: 'legal status',
			title: 'Legal statuses',
			columns: [
				text('type', 'Legal status'),
				day('start', 'Start date'),
				day('planned end', 'Planned end date'),
				day('actual end', 'Actual end date'),
				text('end reason', 'End reason'),
				text('status', 'Status'),
			],
			adding: [choiceField('type', 'Legal status', types), dateField('start', 'Start date', record.today)],
			end: 'actual end',
			ending: [dateField('actual end', 'Actual end date', record.today), textField('end reason', 'End reason')],
			ended: 'Ended',
		}),
	],
};

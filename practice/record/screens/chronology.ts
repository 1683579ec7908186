import { addForm, choiceField, dateField, textField } from '../parts/make-forms.ts';
import { day, text } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

const types = ['Referral', 'Assessment', 'Visit', 'Meeting', 'Education', 'Health', 'Family', 'Case event'];

export const chronology: Screen = {
	id: 'chronology',
	title: 'Chronology',
	parts: (record) => [
		{
			kind: 'list',
			id: 'chronology',
			title: 'Chronology',
			columns: [
				day('date', 'Date'),
				text('title', 'Event'),
				text('type', 'Event type'),
				text('author', 'Worker'),
				day('entered', 'Date entered'),
			],
			entries: record.state.lists['chronology entry'],
			date: 'date',
			mine: 'author',
			add: addForm(
				record,
				'chronology entry',
				'Add an event',
				[dateField('date', 'Date', record.today), textField('title', 'Event'), choiceField('type', 'Event type', types)],
				{ author: record.worker.name, entered: record.today },
			),
		},
	],
};

import { addForm, choiceField, dateField, textField } from '../parts/make-forms.ts';
import { day, text } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

const types = ['Child in Need Review', 'Care Plan Review', 'Core group', 'Strategy meeting', 'Professionals meeting'];

export const meetings: Screen = {
	id: 'meetings',
	title: 'Meetings',
	parts: (record) => [
		{
			kind: 'list',
			id: 'meetings',
			title: 'Meetings',
			columns: [
				day('date', 'Date of meeting'),
				text('title', 'Title'),
				text('type', 'Meeting type'),
				text('place', 'Place'),
				text('chair', 'Chair'),
				text('author', 'Recorded by'),
				day('entered', 'Date entered'),
				day('authorised', 'Date authorised'),
			],
			entries: record.state.lists.meeting,
			date: 'date',
			mine: 'author',
			add: addForm(
				record,
				'meeting',
				'Add a meeting',
				[
					dateField('date', 'Date of meeting', record.today),
					textField('title', 'Title'),
					choiceField('type', 'Meeting type', types),
					textField('place', 'Place'),
					textField('chair', 'Chair', record.worker.name),
				],
				{ author: record.worker.name, entered: record.today },
			),
		},
	],
};

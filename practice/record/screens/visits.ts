import { addForm, choiceField, dateField, textField } from '../parts/make-forms.ts';
import { day, text } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

export const visits: Screen = {
	id: 'visits',
	title: 'Visits',
	parts: (record) => [
		{
			kind: 'list',
			id: 'visits',
			title: 'Visits',
			columns: [
				day('date', 'Date of visit'),
				text('title', 'Title'),
				text('type', 'Visit type'),
				text('place', 'Place'),
				text('seen alone', 'Seen alone'),
				text('author', 'Visited by'),
				day('entered', 'Date entered'),
				day('authorised', 'Date authorised'),
			],
			entries: record.state.lists.visit,
			date: 'date',
			mine: 'author',
			add: addForm(
				record,
				'visit',
				'Add a visit',
				[
					dateField('date', 'Date of visit', record.today),
					textField('title', 'Title'),
					choiceField('type', 'Visit type', ['Child in Need Visit', 'Closure visit', 'Home visit']),
					textField('place', 'Place'),
					choiceField('seen alone', 'Seen alone', ['Yes', 'No']),
				],
				{ author: record.worker.name, entered: record.today },
			),
		},
	],
};

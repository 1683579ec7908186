import { addForm, change, choiceField, dateField, textField } from '../parts/make-forms.ts';
import { day, text } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

export const supervision: Screen = {
	id: 'supervision',
	title: 'Supervision record',
	parts: (record) => [
		{
			kind: 'list',
			id: 'supervision',
			title: 'Supervision record',
			columns: [
				day('date', 'Date'),
				text('title', 'Title'),
				text('type', 'Type'),
				text('author', 'Supervisor'),
				day('entered', 'Date entered'),
				day('authorised', 'Date authorised'),
			],
			entries: record.state.lists.supervision,
			date: 'date',
			mine: 'author',
			add: addForm(
				record,
				'supervision',
				'Add a supervision record',
				[
					dateField('date', 'Date', record.today),
					textField('title', 'Title', 'Supervision Record'),
					choiceField('type', 'Type', ['Case supervision', 'Case decision', 'Group supervision']),
				],
				{ author: record.worker.name, entered: record.today },
			),
			actions: (entry) =>
				(entry['authorised'] ?? '') === ''
					? [change(record, 'supervision', entry, { text: 'Authorise', sets: { authorised: record.today } })]
					: [],
		},
	],
};

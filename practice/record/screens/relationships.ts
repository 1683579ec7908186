import { addForm, change, choiceField, dateField, textField } from '../parts/make-forms.ts';
import { day, text } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

const types = ['Mother', 'Father', 'Parent', 'Brother', 'Sister', 'Grandparent', 'School', 'GP', 'Health visitor', 'Professional'];

export const relationships: Screen = {
	id: 'relationships',
	title: 'Relationships',
	parts: (record) => [
		{
			kind: 'list',
			id: 'relationships',
			title: 'Personal and professional relationships',
			columns: [text('type', 'Relationship'), text('name', 'Name'), day('start', 'Start date'), day('end', 'End date')],
			entries: record.state.lists.relationship,
			date: 'start',
			add: addForm(record, 'relationship', 'Add a relationship', [
				choiceField('type', 'Relationship', types),
				textField('name', 'Name'),
				dateField('start', 'Start date', record.today),
			]),
			actions: (entry) =>
				(entry['end'] ?? '') === ''
					? [
							change(record, 'relationship', entry, {
								text: 'End',
								title: 'End relationship',
								fields: [dateField('end', 'End date', record.today)],
							}),
						]
					: [],
		},
	],
};

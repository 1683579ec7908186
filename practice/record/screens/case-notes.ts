import { addNote, draftActions } from '../parts/notes.ts';
import { day, text } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

export const caseNotes: Screen = {
	id: 'case-notes',
	title: 'Case notes',
	parts: (record) => [
		{
			kind: 'list',
			id: 'case-notes',
			title: 'Case notes',
			columns: [
				text('title', 'Title'),
				text('type', 'Note type'),
				text('subject', 'Subject'),
				text('author', 'Worker'),
				day('contact date', 'Contact date'),
				day('entered', 'Date entered'),
				text('status', 'Status'),
			],
			entries: record.state.lists['case note'],
			date: 'contact date',
			mine: 'author',
			add: addNote(record),
			actions: (entry) => draftActions(record, entry),
		},
	],
};

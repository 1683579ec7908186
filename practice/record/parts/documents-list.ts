import type { Entry } from '../kept/entry.ts';
import { addForm, change, choiceField, dateField, textField } from './make-forms.ts';
import { day, type ListPart, type OpenRecord, text } from './parts.ts';

const types = ['Contact', 'Referral', 'Assessment', 'Care Plan', 'Closure Summary', 'Transfer Summary', 'Letter', 'Report', 'Minutes'];

/** @param entries those of the documents that are listed */
export function documentsList(record: OpenRecord, title: string, entries: Entry[], type?: string): ListPart {
	return {
		kind: 'list',
		id: title.toLowerCase().replaceAll(' ', '-'),
		title,
		columns: [
			day('date', 'Document date'),
			text('title', 'Title'),
			text('type', 'Type'),
			text('author', 'Author'),
			day('entered', 'Date entered'),
			day('authorised', 'Date authorised'),
			text('authorised by', 'Authorised by'),
		],
		entries,
		date: 'date',
		mine: 'author',
		add: addForm(
			record,
			'document',
			type === undefined ? 'Attach a document' : `Write a ${type.toLowerCase()}`,
			[
				textField('title', 'Title'),
				...(type === undefined ? [choiceField('type', 'Type', types)] : []),
				dateField('date', 'Document date', record.today),
			],
			{ ...(type === undefined ? {} : { type }), author: record.worker.name, entered: record.today },
		),
		actions: (entry) => (canAuthorise(record, entry) ? [authorise(record, entry)] : []),
	};
}

const authorise = (record: OpenRecord, entry: Entry) =>
	change(record, 'document', entry, { text: 'Authorise', sets: { authorised: record.today, 'authorised by': record.worker.name } });

/** A manager authorises what somebody else wrote. */
function canAuthorise({ worker }: OpenRecord, entry: Entry): boolean {
	return (entry['authorised'] ?? '') === '' && /Manager|Consultant/.test(worker.role);
}

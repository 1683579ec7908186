import type { Kind } from '../kept/entry.ts';
import { addForm, change } from './make-forms.ts';
import type { Column, Field, ListPart, OpenRecord } from './parts.ts';

interface Endable {
	kind: Kind;
	title: string;
	columns: Column[];
	/** What is asked when one is added. */
	adding: Field[];
	/** The part that says it has ended. */
	end: string;
	/** What is asked when one is ended. */
	ending: Field[];
	/** The status it has then. */
	ended: string;
}

/** A list of what begins and is ended by a form. */
export function endable(record: OpenRecord, { kind, title, columns, adding, end, ending, ended }: Endable): ListPart {
	return {
		kind: 'list',
		id: title.toLowerCase().replaceAll(' ', '-'),
		title,
		columns,
		entries: record.state.lists[kind],
		date: 'start',
		add: addForm(record, kind, `Add to ${title.toLowerCase()}`, adding, { status: 'Open' }),
		actions: (entry) => {
			if ((entry[end] ?? '') !== '') return [];
			return [change(record, kind, entry, { text: 'End', title: `End ${entry['type']}`, fields: ending, sets: { status: ended } })];
		},
	};
}

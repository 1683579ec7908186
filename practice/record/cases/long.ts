import { type Entry, recordOf } from '../kept/entry.ts';
import { closingRecord, halden, maud } from './closing-record.ts';
import type { RecordCase } from './record-case.ts';
import { note, personDetailsOf } from './shared.ts';

const name = 'Juno Marlow';

const kindsOfNote: [title: string, type: string, author: string][] = [
	['Visit home', 'Home visit', halden],
	['Call with the school', 'Telephone call', halden],
	['Supervision of the case', 'Supervision', maud],
	['Email from the GP', 'Email', 'Lowri Tansy'],
];

/** Notes from two years back, one every eighteen days. */
function oldNotes(count: number): Entry[] {
	return Array.from({ length: count }, (_, index) => {
		const date = new Date(Date.UTC(2026, 0, 8 - 18 * index)).toISOString().slice(0, 10);
		const [title, type, author] = kindsOfNote[index % kindsOfNote.length] ?? ['Note', 'Other', halden];
		return note(name, author, date, title, type);
	});
}

/** Ready for closure, with 43 case notes on the record. */
export const longRecord: RecordCase = {
	person: 'juno',
	records: {
		juno: () => {
			const lists = closingRecord(name);
			const notes = lists['case note'] ?? [];
			return recordOf(personDetailsOf(name), { ...lists, 'case note': [...notes, ...oldNotes(43 - notes.length)] });
		},
	},
};

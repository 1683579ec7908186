import { closingPeople } from '../../people/people.ts';
import { type Entry, type RecordState, recordOf } from '../kept/entry.ts';
import { closingRecord, halden, maud } from './closing-record.ts';
import type { RecordCase } from './record-case.ts';
import { note, personDetailsOf } from './shared.ts';

const { briar, moss, fern } = closingPeople;
const all = [briar, moss, fern].map(({ name }) => name).join(', ');

/** On the record of each of them, whomever they are about. */
const shared: Entry[] = [
	{ ...note(all, halden, '2026-03-02', 'Visit to all three children', 'Home visit', '2026-03-03'), shared: 'G900310-1' },
	{ ...note(moss.name, halden, '2026-03-09', 'Closure visit', 'Home visit'), shared: 'G900310-2' },
	{ ...note(fern.name, halden, '2026-03-10', 'Accommodation seen', 'Home visit'), shared: 'G900310-3' },
	{ ...note(all, maud, '2026-03-16', 'Closure agreed', 'Management oversight'), shared: 'G900310-4' },
];

function recordOfSibling(name: string, own: Entry[]): () => RecordState {
	const notes = [note(name, maud, '2026-01-12', 'Case allocation', 'Case allocation'), ...own, ...shared];
	return () => recordOf(personDetailsOf(name), { ...closingRecord(name), 'case note': notes });
}

/** Three children and one step for all of them. Only the first has a closure visit of her own. */
export const siblingGroup: RecordCase = {
	person: 'briar',
	records: {
		briar: recordOfSibling(briar.name, [note(briar.name, halden, '2026-03-09', 'Closure visit', 'Home visit')]),
		moss: recordOfSibling(moss.name, []),
		fern: recordOfSibling(fern.name, []),
	},
	steps: {
		'closure-penhallow': {
			startedOn: '2026-03-09',
			requests: [{ name: 'Ready for closure', recipient: maud, status: 'Sent', sentOn: '2026-03-09' }],
		},
	},
};

import { sanitiseEvidence } from '../../background/evidence/sanitise-evidence.ts';
import { evidenceFrom } from '../../engine/evidence/evidence-from.ts';
import type { FactsRead, ListSeen } from '../../engine/model/facts.ts';
import type { WorkerList } from '../../engine/model/parties.ts';
import type { RequestedFacts } from '../../engine/model/requested-facts.ts';
import { addDays, isoDate } from '../../engine/time/plain-date.ts';
import { closingRecord, endedRecord } from '../../practice/record/cases/closing-record.ts';
import { document, note, personDetailsOf } from '../../practice/record/cases/shared.ts';
import type { Entry } from '../../practice/record/kept/entry.ts';

/** How many things are kept of each record. */
export const FACTS = 100;

const CHILD = 'Juno Marlow';
const WORKER = 'Halden Cole';
/** The padding goes back from here: the days after it are those that the procedures count. */
const BEFORE = { year: 2026, month: 2, day: 28 };
/** Some of what is added is what a rule looks for, so that looking does not end with the title. */
const TITLES = ['Call with the school', 'Accommodation seen', 'Visit home', 'Case allocation', 'Closure visit', 'Family meeting'];

/**
 * What may be kept of one made record, by kind: read in full from a practice record, and made content-free as the page and
 * then the background do it. Half of the records have ended all that is to be ended.
 */
export function madeEvidence(nth: number, asked: RequestedFacts, workers: WorkerList): Record<string, FactsRead> {
	const lists = Object.entries(padded(nth, asked)).map(([kind, entries]): [string, ListSeen] => [kind, inFull(entries)]);
	return sanitiseEvidence(evidenceFrom(Object.fromEntries(lists), asked, { workers, viewer: WORKER }), asked);
}

function padded(nth: number, asked: RequestedFacts): Record<string, Entry[]> {
	const details = personDetailsOf(CHILD);
	const labels = Object.entries(details).map(([label, value]) => [label.toLowerCase(), value]);
	const record: Record<string, Entry[]> = {
		...(nth % 2 === 0 ? endedRecord(CHILD) : closingRecord(CHILD)),
		person: [{ ...details, ...Object.fromEntries(labels) }],
	};
	const [notes = [], documents = []] = [record['case note'], record.document];
	const kept = Object.entries(record).reduce((count, [kind, { length }]) => (asked.kinds[kind] ? count + length : count), 0);
	for (let added = 0; added < FACTS - kept; added++) {
		const day = isoDate(addDays(BEFORE, -3 * added - nth));
		const title = TITLES[(added + nth) % TITLES.length] ?? '';
		if (added % 4 === 3 && asked.kinds['document']) documents.push(document(WORKER, day, title, 'Report'));
		else notes.push(note(CHILD, WORKER, day, title, 'Home visit'));
	}
	return { ...record, 'case note': notes, document: documents };
}

function inFull(entries: Entry[]): ListSeen {
	return { reach: 'all', fromTheStart: false, facts: entries.map((parts) => ({ parts, others: '' })) };
}

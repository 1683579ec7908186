/** One thing on a record: its parts by name, a date as 2026-04-13. */
export type Entry = Record<string, string>;

/** What is kept on a record in lists. */
export const kinds = [
	'case note',
	'service',
	'need',
	'plan',
	'placement',
	'legal status',
	'worker relationship',
	'relationship',
	'step',
	'request',
	'document',
	'visit',
	'meeting',
	'chronology entry',
	'supervision',
] as const;

export type Kind = (typeof kinds)[number];

export interface RecordState {
	/** The labels of the person's details, and what is beside them. */
	details: Entry;
	lists: Record<Kind, Entry[]>;
	lastId: number;
}

/** A record of these, each thing with an id of its own. */
export function recordOf(details: Entry, given: Partial<Record<Kind, Entry[]>>): RecordState {
	let lastId = 0;
	const withId = (entry: Entry): Entry => ({ id: String(++lastId), ...entry });
	const lists = Object.fromEntries(kinds.map((kind) => [kind, (given[kind] ?? []).map(withId)])) as Record<Kind, Entry[]>;
	return { details, lists, lastId };
}

/**
 * Where things are on a host's pages, as data. Made by `compile/` from `rules/adapters/`, used by `page/`.
 */

/** One way to find a part. The first of a list is exact; a hit by a later one is drift. */
export type Locator =
	| { css: string }
	/** An element with this role, or a heading, whose text is one of these. */
	| { role: string; named: string[] }
	| { heading: string[] }
	/** The element that prints these words and no others. */
	| { text: string[] }
	/** What stands right behind these words: in the same line, or in the next cell. */
	| { after: string[] };

export const PARTS = [
	'step name',
	'step status',
	'assigned to',
	'viewer name',
	'viewer role',
	'today',
	'activities',
	'next actions',
	'requests',
	'finish',
	'work list',
	'record number',
	'record name',
] as const;
export type PartName = (typeof PARTS)[number] | `${string} list`;

const ON_EVERY_SCREEN = ['viewer name', 'viewer role', 'today'] as const;

/** The screens of a record, and the kinds of thing each lists. */
export const RECORD_SCREENS = {
	'case notes': { screen: 'case-notes', kinds: ['case note'] },
	'services and needs': { screen: 'services-and-needs', kinds: ['service', 'need', 'plan'] },
	placements: { screen: 'placements', kinds: ['placement'] },
	'legal statuses': { screen: 'legal-statuses', kinds: ['legal status'] },
	'worker relationships': { screen: 'worker-relationships', kinds: ['worker relationship'] },
	relationships: { screen: 'relationships', kinds: ['relationship'] },
	steps: { screen: 'steps', kinds: ['step'] },
	'step details': { screen: 'step-details', kinds: ['step'] },
	documents: { screen: 'documents', kinds: ['document'] },
	visits: { screen: 'visits', kinds: ['visit'] },
	meetings: { screen: 'meetings', kinds: ['meeting'] },
	chronology: { screen: 'chronology', kinds: ['chronology entry'] },
	supervision: { screen: 'supervision', kinds: ['supervision'] },
	'person details': { screen: 'person-details', kinds: ['person'] },
} as const;
export type RecordScreen = (typeof RECORD_SCREENS)[keyof typeof RECORD_SCREENS]['screen'];

/** What an author may describe: each screen, and the parts of it that are read. */
export const SCREENS: Record<string, { screen: ScreenMap['screen']; parts: readonly PartName[]; asks: boolean }> = {
	'step editor': { screen: 'step-editor', parts: PARTS.filter((part) => part !== 'work list'), asks: true },
	'work view': { screen: 'work-view', parts: [...ON_EVERY_SCREEN, 'work list'], asks: false },
	// Whichever screen of a record that no other line describes: its headings say which it is.
	record: { screen: 'record', parts: [...ON_EVERY_SCREEN, 'record number', 'record name'], asks: false },
	...Object.fromEntries(
		Object.entries(RECORD_SCREENS).map(([name, { screen, kinds }]) => [
			name,
			{ screen, parts: [...ON_EVERY_SCREEN, 'record number', 'record name', ...kinds.map((kind) => `${kind} list` as const)], asks: false },
		]),
	),
};

export interface ScreenMap {
	screen: 'step-editor' | 'work-view' | 'record' | RecordScreen;
	recognisedBy: Locator[];
	/** By the name of the part. */
	parts: Record<string, Locator[]>;
	labels: LabelMap[];
}

/** A question, by its control or its printed answer, and where its label stands: for a label that is not found by itself. */
export interface LabelMap {
	question: Locator[];
	label: Locator[];
}

/** What a screen of the record is called, and what its lists are. */
export interface RecordWords {
	screen: RecordScreen;
	/** The headings and titles by which it is known. */
	headed: string[];
	lists: ListWords[];
}

export interface ListWords {
	kind: string;
	/** The headings of the list, where the screen has several. */
	under: string[];
	/** Part -> the names of its column, or of its label. */
	columns: Record<string, string[]>;
	/** True if those it names are other people, and not whose record it is. */
	namesOthers: boolean;
}

/** What things are called on screen, in every way a council or the vendor has called them. */
export const WORDS = [
	'finish',
	'next actions',
	'requests',
	'assignee',
	'status',
	'send immediately',
	'not sent',
	'sent',
	'answered',
	'date sent',
	'date answered',
	'required',
	'placeholder options',
	'assigned to',
	'started',
	'activities',
	'sections',
	'work list',
	'team work view',
	'to start',
	'begun',
	'scheduled',
	'role ended',
	'item type',
	'request item',
	'visit item',
	'other item',
	'record number',
	'record name',
	'subject',
	'several people',
	'none',
	'all rows',
	'arranging',
	'select all',
	'more rows',
	'earlier rows',
] as const;
export type Words = Record<(typeof WORDS)[number], string[]>;

export interface Adapter {
	id: string;
	title: string;
	/** Match patterns of the hosts; empty for the generic adapter, which takes any page. */
	hosts: string[];
	words: Words;
	screens: ScreenMap[];
	records: RecordWords[];
}

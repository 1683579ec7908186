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
] as const;
export type PartName = (typeof PARTS)[number];

/** What an author may describe: each screen, and the parts of it that are read. */
export const SCREENS = {
	'step editor': { screen: 'step-editor', parts: PARTS.filter((part) => part !== 'work list'), asks: true },
	'work view': { screen: 'work-view', parts: ['viewer name', 'viewer role', 'today', 'work list'], asks: false },
} as const satisfies Record<string, { screen: ScreenMap['screen']; parts: readonly PartName[]; asks: boolean }>;

export interface ScreenMap {
	screen: 'step-editor' | 'work-view';
	recognisedBy: Locator[];
	parts: Partial<Record<PartName, Locator[]>>;
	labels: LabelMap[];
}

/** A question, by its control or its printed answer, and where its label stands: for a label that is not found by itself. */
export interface LabelMap {
	question: Locator[];
	label: Locator[];
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
	'required',
	'placeholder options',
	'assigned to',
	'started',
	'activities',
	'sections',
	'work list',
	'to start',
	'begun',
] as const;
export type Words = Record<(typeof WORDS)[number], string[]>;

export interface Adapter {
	id: string;
	title: string;
	/** Match patterns of the hosts; empty for the generic adapter, which takes any page. */
	hosts: string[];
	words: Words;
	screens: ScreenMap[];
}

/**
 * Where things are on a host's pages, as data. Made by `compile/` from `rules/adapters/`, used by `page/`.
 */

/** One way to find a part. The first of a list is exact; a hit by a later one is drift. */
export type Locator =
	| { css: string }
	/** An element with this role, or a heading, whose text is one of these. */
	| { role: string; named: string[] }
	| { heading: string[] };

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

export interface ScreenMap {
	screen: 'step-editor' | 'work-view';
	recognisedBy: Locator[];
	parts: Partial<Record<PartName, Locator[]>>;
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

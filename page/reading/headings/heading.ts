import type { Block } from '../blocks.ts';

/** Where something is asked, and the words that belong to it. */
export interface AskedPlace {
	/** Where the first that takes its answer stands. */
	at: number;
	to: number;
	label: Block | null;
	/** Its choices, its help and what it holds: words that head nothing. */
	words: readonly Block[];
}

export interface Heading {
	block: Block;
	text: string;
	/** It heads what stands from here up to and without `to`. */
	from: number;
	to: number;
	/** The headings it stands under, itself last; outermost first. */
	path: string[];
	/** True for the step's own title and whatever else heads everything. */
	isTitle: boolean;
}

export interface HeadingHints {
	/** True for the words of the step's own title. */
	isTitle(text: string): boolean;
	/** Words that head a section, however they are drawn. */
	sections: readonly string[];
	/** Words that head a list of next actions, requests or the like. */
	lists: readonly string[];
}

import type { Kind, NextAction, Request } from './forms/form.ts';

export type State = 'answered' | 'empty' | 'unread';

/** One question as a person looking at the page would tell it. */
export interface TrueQuestion {
	section: string;
	label: string;
	/** Name or id of the first control; null where there is none, or two have the same. */
	ref: string | null;
	kind: Kind;
	/** Kinds that are as good a reading. */
	kindAlso?: Kind[];
	state: State;
	/** States that are as good a reading. */
	stateAlso?: State[];
	required: boolean;
	/** The child's name or the number of the row. */
	row?: string;
	/** How the question is drawn. */
	as: string;
}

export interface Truth {
	screen: 'step';
	step: { name: string; status: string };
	assignee: string;
	record: string;
	questions: TrueQuestion[];
	/** Headings whose questions are folded away. */
	sectionsNotSeen: string[];
	nextActions: NextAction[];
	requests: Request[];
	finish: { label: string } | null;
	/** Whole pages drawn by the same choice of axes can be told apart by these. */
	axes: Record<string, string>;
}

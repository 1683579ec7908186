/**
 * What was read from one screen, as plain data. Nothing in it is a page node, and nothing in it is ever stored:
 * answers stay in memory, because some rules ask what an answer is.
 */

/** How much of a list was read: all of it, part of it, or none. */
export type Reach = 'all' | 'part' | 'none';

export interface ListRead<Thing> {
	reach: Reach;
	things: Thing[];
}

/** `record` is any screen of a record: see page/record/read-record.ts for which. */
export type Screen = 'step-editor' | 'work-view' | 'record' | 'unknown';

export type QuestionKind =
	| 'text'
	| 'long-text'
	| 'rich-text'
	| 'number'
	| 'date'
	| 'date-time'
	| 'yes-no'
	| 'choice'
	| 'choices'
	| 'person'
	| 'file'
	| 'read-only';

/** Unread is neither answered nor empty: a check that rests on it can't be made. */
export type AnswerState = 'answered' | 'empty' | 'unread';

/** Which way of finding a label found it, best first. */
export type LabelSource =
	| 'adapter'
	| 'label'
	| 'aria'
	| 'legend'
	| 'row-header'
	| 'column-header'
	| 'term'
	| 'text-before'
	| 'text-after'
	| 'shared-caption'
	| 'placeholder'
	| 'title'
	| 'none';

/** Names a question, next action or request to the page it was read from. Good for one page, never stored. */
export type Key = number;

export interface Question {
	key: Key;
	/** The form or letter added to the step that holds the question; null for the step's own form. */
	form: string | null;
	/** The headings the question stands under, outermost first. */
	path: string[];
	/** Which row of a repeating table or section, from 1; null if it does not repeat. */
	row: number | null;
	label: string;
	labelFrom: LabelSource;
	/** How sure the label is, from 0 to 1, and what it was taken before; not there where the adapter says it. */
	labelDoubt?: { confidence: number; runnerUp: string | null };
	/** The name or id attribute of the first control. */
	ref: string | null;
	kind: QuestionKind;
	state: AnswerState;
	/** Marked as required on the page, by sign or attribute. */
	required: boolean;
	answer: string;
}

export interface NextAction {
	key: Key;
	action: string;
	/** The worker or team as printed; empty if nobody is chosen, null if it could not be read. */
	assignee: string | null;
	sendImmediately: boolean | null;
}

export type RequestProgress = 'not sent' | 'sent' | 'answered' | 'unread';

export interface RequestRead {
	key: Key;
	request: string;
	/** As printed; empty if nobody is chosen, null if it could not be read. */
	to: string | null;
	/** The status word on screen. */
	status: string | null;
	progress: RequestProgress;
	/** The days it was sent and answered, as printed; null where the page does not say. */
	sent: string | null;
	answered: string | null;
}

/** One row of a work view. What it prints is not kept: that may hold a person's name. */
export interface WorkRow {
	/** The step's name as a pack prints it; null if no pack has it. */
	step: string | null;
	/** Null if its status could not be read, or is none we know. */
	started: boolean | null;
}

export interface SectionRead {
	path: string[];
	form: string | null;
	/** False if the page names the section and none of it is there to read. */
	seen: boolean;
}

/** A part of the page that is there, and that can't be looked into: a frame of another address. */
interface UnseenPart {
	kind: 'frame';
	form: string | null;
	/** The headings it stands under, outermost first. */
	path: string[];
}

export interface Snapshot {
	screen: Screen;
	adapter: string;
	/** True if parts were found by shape and wording alone, because no adapter describes the page. */
	guessing: boolean;
	/** Parts found by a second or later locator: the page has changed since it was mapped. */
	drift: string[];
	step: {
		name: string | null;
		status: string | null;
		assignedTo: string | null;
		/** The day it was started, as printed. */
		started: string | null;
	};
	viewer: { name: string | null; role: string | null };
	/** The number of whose record it is, as shown; null if it is not shown, or can't be told. */
	record: string | null;
	/** The day, where the page says which it is; null on any but the practice Mosaic. */
	today: string | null;
	/** Forms and letters that have been added to the step. */
	forms: string[];
	sections: SectionRead[];
	questions: Question[];
	unseen: UnseenPart[];
	nextActions: ListRead<NextAction>;
	requests: ListRead<RequestRead>;
	/** What a work view lists; no list on any other screen. */
	work: ListRead<WorkRow>;
	finish: { label: string } | null;
}

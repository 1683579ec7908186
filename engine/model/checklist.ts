import type { PlainDate } from '../time/plain-date.ts';
import type { DueBy } from './flag.ts';
import type { Outcome, Party, Severity, Timing } from './rule.ts';
import type { Key } from './snapshot.ts';

/** Why a finding came out as it did. Never holds an answer. */
export interface Reason {
	code:
		| 'answered'
		| 'empty'
		| 'not-answer'
		| 'other-answer'
		| 'unread'
		| 'not-on-page'
		| 'two-on-page'
		| 'section-not-seen'
		| 'part-unseen'
		| 'list-not-seen'
		| 'not-added'
		| 'added'
		| 'not-sent'
		| 'awaiting-answer'
		| 'request-answered'
		| 'nobody-chosen'
		| 'goes-to-owner'
		| 'wrong-recipient'
		| 'recipient-unknown'
		| 'should-not-be-added'
		| 'condition-false'
		| 'condition-unread'
		| 'form-not-added'
		| 'request-sent'
		| 'found'
		| 'none-found'
		| 'too-many'
		| 'lacks'
		| 'each-has'
		| 'list-not-read'
		| 'list-part-read'
		| 'may-be'
		| 'gap'
		| 'no-gap'
		| 'out-of-order'
		| 'done-late'
		| 'done-before'
		| 'done-outside'
		| 'date-unread'
		| 'event-unread'
		| 'event-not-yet'
		| 'stage-not-begun'
		| 'stage-over'
		| 'undecided'
		| 'beyond-calendar'
		| 'judgement'
		| 'engine-fault';
	/** The question, section, action or request it is about, as printed in the procedure. */
	what: string;
	/** Where it stands on the page, if it was found. */
	key: Key | null;
	/** The screen of the record it was read on, and when. */
	screen?: string | null;
	readAt?: string | null;
}

/**
 * Where a finding stands for this viewer. `not needed` also takes in what Mosaic fills in by itself:
 * there is nothing for anybody to do.
 */
export type Standing = 'yours' | 'waiting' | 'cantTell' | 'done' | 'not needed';

/** What a line of the checklist is about, which decides its icon. */
export type Subject = 'question' | 'section' | 'next action' | 'request' | 'record';

/** One way to take words that can be taken in several, and what comes of it. */
export interface ReadingOutcome {
	/** Setting -> reading. */
	settings: Record<string, string>;
	outcome: Outcome;
	timing: Timing;
	due: PlainDate | null;
	/** The day in words: "Thu 9 April". */
	dueWords: string | null;
	working: string | null;
}

/** A rule applied to one record. */
export interface Finding {
	/** Same rule, same row: same id. */
	id: string;
	rules: string[];
	subject: Subject;
	row: number | null;
	outcome: Outcome;
	timing: Timing;
	/** Latest is null where every reading gives the same day. */
	due: { earliest: PlainDate; latest: PlainDate | null } | null;
	/** The due date in words: "Overdue by 2 working days", "Due Thu 9 April", "Thu 9 April or Tue 28 April". */
	dueWords: string | null;
	/** The day that each reading gives, with the day it is counted from; empty unless every reading gives one. */
	dates: DueBy[];
	/** The day it was done, on every reading; null if it is not done, or its day is not known. */
	doneOn: PlainDate | null;
	/** What is remembered of it beside what was read: "Late, reason recorded", "Recorded late". The engine knows of neither. */
	kept?: string | null;
	/** How the date was worked out. */
	working: string | null;
	/** What comes of each reading, where they differ; empty if all agree. */
	readings: ReadingOutcome[];
	severity: Severity;
	standing: Standing;
	owners: Party[];
	/** The owners in words: "Response Manager", "FYPS Team North or FYPS Team South". */
	ownerName: string;
	atFinish: boolean;
	/** The line itself, under 140 characters. */
	summary: string;
	/** A second line, such as: Choose "Signs of Wellbeing". */
	hint: string | null;
	/** The heading it is listed under. */
	section: string;
	why: string;
	read: string;
	settledBy: string;
	source: string;
	prompt: string | null;
	doubts: string[];
	because: Reason[];
	/** What to go to and mark, in page order: each question or row that is not as it should be. */
	targets: { key: Key; label: string }[];
	/** Ids of the rules it rests on: the evidence for it. */
	restsOn: string[];
	/** What the viewer would open to settle a `cantTell`: "the section Comments", "Requests". */
	opens: string | null;
}

/** Questions of a section that no sign on the page marks as required, left empty. */
export interface Unmarked {
	section: string;
	questions: { key: Key; label: string }[];
}

/** How one stage of a step stands: not begun, begun last (now), begun before that with something left (open), or over. */
export interface StageProgress {
	name: string;
	/** Whose part it is, in words. */
	owners: string[];
	state: 'not yet' | 'now' | 'open' | 'over' | 'cantTell';
	/** How many of its checks failed, and how many can't be told. */
	left: number;
	cantTell: number;
	/** The first day that something in it is due, in words. */
	due: string | null;
}

/** Evidence that somebody else provides and the viewer is asked to agree to, as ids of findings. */
export interface SignOffEvidence {
	notMet: string[];
	notSeen: string[];
	met: string[];
}

export interface Checklist {
	step: string;
	/** The role the list is drawn up for; null if it is not known. */
	role: string | null;
	/** In the order of the procedure. */
	findings: Finding[];
	/** Who acts in turn, in the order of the procedure; empty where it has no stages. */
	stages: StageProgress[];
	/** Null if nothing of the viewer's rests on what others did. */
	signOff: SignOffEvidence | null;
	unmarked: Unmarked[];
	/** Sentences the procedure wants remembered, which nothing on a page can show. */
	prompts: { rules: string[]; text: string; source: string }[];
	/** Checks are findings that were judged or could not be; what is not needed is not counted. */
	checks: { made: number; total: number };
	/** How many are the viewer's, at warning or above. */
	left: number;
	done: number;
	/** Failed findings that the pause asks about, most serious first, the viewer's before others'. */
	atFinish: Finding[];
	/** How many are left for each role named in the step. */
	leftByRole: Record<string, number>;
}

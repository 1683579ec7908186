import type { Outcome, Party, Severity } from './rule.ts';
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
		| 'engine-fault';
	/** The question, section, action or request it is about, as printed in the procedure. */
	what: string;
	/** Where it stands on the page, if it was found. */
	key: Key | null;
}

/**
 * Where a finding stands for this viewer. `not needed` also takes in what Mosaic fills in by itself:
 * there is nothing for anybody to do.
 */
export type Standing = 'yours' | 'waiting' | 'cant see' | 'done' | 'not needed';

/** What a line of the checklist is about, which decides its icon. */
export type Subject = 'question' | 'section' | 'next action' | 'request';

/** A rule applied to one record. */
export interface Finding {
	/** Same rule, same row: same id. */
	id: string;
	rules: string[];
	subject: Subject;
	row: number | null;
	outcome: Outcome;
	severity: Severity;
	standing: Standing;
	owner: Party;
	/** The owner in words: "Response Manager", "FYPS Team North or FYPS Team South". */
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
	/** What the viewer would open to settle a `cant see`: "the section Comments", "Requests". */
	opens: string | null;
}

/** Questions of a section that no sign on the page marks as required, left empty. */
export interface Unmarked {
	section: string;
	questions: { key: Key; label: string }[];
}

export interface Checklist {
	step: string;
	/** The role the list is drawn up for; null if it is not known. */
	role: string | null;
	/** In the order of the procedure. */
	findings: Finding[];
	unmarked: Unmarked[];
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

import type { Length, Side, Unit } from '../time/add-period.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** Outcomes of EARL and ACT. */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable';

/** Where a finding stands in time. `late`: done, but after its limit. */
export type Timing = 'none' | 'not yet' | 'open' | 'due soon' | 'overdue' | 'late';

/** Indicators of CDS Hooks. */
export type Severity = 'info' | 'warning' | 'critical';

/** Who owns or receives something. A role is a post, never a person. */
export type Party =
	| { kind: 'roles' | 'teams'; anyOf: string[] }
	| { kind: 'virtual worker' | 'outside'; name: string }
	| { kind: 'self' | 'nobody' | 'anyone' | 'system' };

/** `not used here` and `not yet`: it should not be added at all. */
export type Recipient = Party | { kind: 'not used here' } | { kind: 'not yet' };

/** A literal, what the council decides, or a decision table: whatever an author may write where a value stands. */
export type Value<T> = { kind: 'is'; value: T } | Setting<T> | { kind: 'choose'; rows: { when: Statement | null; use: Value<T> }[] };

export interface Setting<T> {
	kind: 'setting';
	name: string;
	/** Reading -> value. A setting with a default has one reading, called `default`. */
	readings: Record<string, T>;
	/** How an answer that names no reading is taken; null if it has to name one. */
	takes: 'text' | 'number' | 'recipient' | null;
}

/** One sentence of a procedure, compiled from a pack. */
export interface Rule {
	ids: string[];
	/** The rule as one plain English sentence, made from its data when the pack is compiled. */
	sentence: string;
	/** Parts of the sentence that are wanted alone. */
	clauses: Clauses;
	source: { pack: string; document: string; paragraph: string; says: string | null };
	/** No steps: whatever step is open. */
	place: { steps: Value<string>[]; form: string | null; stage: Stage | null };
	/** What was over before it belongs to an earlier episode and does not count. */
	since: Value<Anchor> | null;
	/** Null if the rule always applies. */
	when: Statement | null;
	/** What must hold; null if the rule is a prompt, a doubt or out of scope. */
	require: Statement | null;
	owner: Value<Party>;
	severity: Value<Severity>;
	/** Asked about at Finish whoever owns it. */
	atFinish: boolean;
	/** The decision that is made by doing it, so that procedures can be compared; null if it is none. */
	decides: string | null;
	prompt: string | null;
	doubts: string[];
	/** Why there is nothing in it for anybody to do in Mosaic. Accounted for, not shown. */
	outOfScope: string | null;
	/** What to read on a screen, and what to ask the council. */
	needs: { kinds: string[]; settings: string[] };
}

/** Null where the sentence has no such part. */
export interface Clauses {
	/** When the rule applies: "when “Kind” is “Day”". */
	applies: string | null;
	/** The decision table that says who does it: "Leader when “Kind” is “Day”, otherwise Manager". */
	byWhom: string | null;
	/** The one that says whom it goes to. */
	toWhom: string | null;
}

/** A part of a step that begins once one condition holds, and is over once another does; before and after, it asks nothing of anybody. */
export interface Stage {
	name: string;
	begins: Statement | null;
	ends: Statement | null;
}

/** A question or section, by the headings that lead to it and its own name last. */
export type Label = { path: string[]; form: string | null };

export type ListName = 'next action' | 'request';

export type Statement =
	| { kind: 'all' | 'any'; of: Statement[] }
	| { kind: 'not'; of: Statement }
	| { kind: 'answer'; question: Label; test: Test }
	| { kind: 'section'; section: Label }
	/** There is one on the open step. Null progress: in whatever state it is. */
	| { kind: 'on step'; list: ListName; name: Value<string>; progress: 'sent' | 'answered' | null }
	/** Every one that is on the open step goes there. */
	| { kind: 'goes to'; list: ListName; name: Value<string>; to: Value<Recipient> }
	| { kind: 'some'; things: Things; amount: Amount }
	| { kind: 'each'; things: Things; has: Part[] }
	| { kind: 'no gap'; between: Things[] }
	/** What these rules ask for is there. Paragraphs are where the document says so, each once, for words. */
	| { kind: 'met'; rules: string[]; paragraphs: string[] }
	| { kind: 'timed'; of: Statement; limit: Value<Limit> }
	| { kind: 'repeated'; things: Things; amount: Amount; clock: Value<Clock> };

/** A list of facts: of a kind, or of those that another list holds. */
export interface Things {
	of: Kind | Things;
	pick: 'all' | 'first' | 'last';
	where: Part[];
	/** What it is called in the pack, such as "the notification"; null if it has no name. */
	name: string | null;
}

/** A kind of fact, with the parts that say when it was and how long it ran. */
export interface Kind {
	kind: string;
	date: string | null;
	start: string | null;
	end: string | null;
	/** What a worker opens to let it be read. Left out where it stands on the open step, or nowhere. */
	screen?: string;
	/** What does not count yet: parts, with the texts that say so, or a day that is still to come. None if it is left out. */
	notYet?: Record<string, string[] | 'to come'>;
}

export type Part =
	| { kind: 'part'; part: string; test: Test }
	/** A statement about the thing, tied to it by `its`. */
	| { kind: 'related'; statement: Statement }
	| { kind: 'any' | 'not'; of: Part[] };

export type Test =
	| { kind: 'answered' | 'empty' }
	| { kind: 'text'; anyOf: Value<string>[] }
	/** The worker named holds this post. */
	| { kind: 'worker'; is: Value<Party> }
	| { kind: 'amount'; amount: Amount }
	| { kind: 'date'; limit: Value<Limit> }
	| { kind: 'same as'; other: Reference }
	| { kind: 'not'; of: Test }
	| { kind: 'all'; of: Test[] };

/** Bounds on a count or an amount. As lengths: spells added up. */
export interface Amount {
	atLeast: Value<number> | Value<Length> | null;
	atMost: Value<number> | Value<Length> | null;
}

export type Limit =
	| { kind: 'none' }
	/** Whichever is earlier (`all`), whichever is later (`any`). */
	| { kind: 'all'; of: Value<Limit>[] }
	| { kind: 'any'; of: Value<Limit>[] }
	| { kind: 'order'; side: Side; anchor: Value<Anchor> }
	| {
			kind: 'period';
			bound: 'within' | 'at least';
			period: Period;
			side: Side;
			anchor: Value<Anchor>;
			countEventDay: boolean;
			at: string | null;
	  };

export interface Period {
	count: Value<number> | Reference;
	unit: Unit;
}

export type Reference =
	| { kind: 'its'; part: string }
	| { kind: 'part of'; things: Things; part: string }
	| { kind: 'answer to'; question: Label };

export type Anchor =
	| Reference
	| { kind: 'today' | 'finish' }
	| { kind: 'date'; date: PlainDate }
	| { kind: 'event'; of: Statement }
	| { kind: 'computed'; limit: Value<Limit> };

/** Again and again. `of`: several clocks at once. */
export type Clock =
	| { kind: 'clocks'; of: Value<Clock>[] }
	/** One in so many of these things running. */
	| { kind: 'share'; count: Value<number>; among: Things }
	| {
			kind: 'clock';
			period: Period;
			start: Value<Anchor> | null;
			fixed: boolean;
			until: Value<Anchor> | null;
			times: number | null;
			then: Value<Clock> | null;
	  };

/** What the council has yet to decide, in the procedure's own words. */
export interface CouncilQuestion {
	ask: string;
	readings: string[];
}

/** All the rules about one step, from every pack that is on, and what is needed to say them. */
export interface StepSlice {
	step: string;
	/** The pack's own short title for each pack with rules here, by pack id. */
	packs: Record<string, { title: string; version: string }>;
	/** Every role the packs name. Those with rules in this step come first, `rolesInStep` says how many. */
	roles: string[];
	rolesInStep: number;
	/** Every role, team and virtual worker: what a picker may print instead of a worker's name. */
	posts: string[];
	/** Name keys of other names, to the name key of the name they stand for. */
	alsoCalled: Record<string, string>;
	/** Answers that say nothing, such as "tbc": pointed out, not counted as missing. */
	notAnswers: string[];
	/** What each setting asks the council. */
	settings: Record<string, CouncilQuestion>;
	rules: Rule[];
}

import type { PlainDate } from '../time/plain-date.ts';

/** Why a late item is late, as whoever has it may say, in the order in which the reasons are offered. */
export const REASON_CODES = [
	'family unavailable',
	'awaiting another agency',
	'capacity',
	'court date',
	'recorded elsewhere',
	'rule is wrong',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

/** For how many days a reason holds unless another day is chosen: enough for most, and too few to be forgotten. */
export const REASON_HOLDS_DAYS = 14;

/** A day that something is due, by one reading of the procedure. */
export interface DueBy {
	due: PlainDate;
	/** Day 0, on which the clock starts; null where the limit has none. */
	from: PlainDate | null;
	/** Setting -> reading; empty where all readings agree. */
	settings: Record<string, string>;
}

/** A reason holds until a day, and no longer: then what is late is overdue again. */
export interface GivenReason {
	code: ReasonCode;
	until: PlainDate;
}

/** What one dated line of a step shows when the step is looked at. */
export interface DatedLine {
	/** Which row of the step it is about, where its question repeats. */
	row: number | null;
	/** Ids. */
	rules: string[];
	/** Where readings give different days, one for each; at least one. Where they agree, one. */
	dates: DueBy[];
	/** Roles as packs name them; never a person. */
	owners: string[];
	state: 'open' | 'done';
	/** The day of the event itself; null if it is open, or its day is not known. */
	doneOn: PlainDate | null;
}

/** One dated line of one step of one record, without content: enough to say on any later day how late it is. */
export interface Flag extends Omit<DatedLine, 'row'> {
	/** The same for the same line of the same step; means nothing outside this browser. */
	id: string;
	/** As a pack prints it. */
	step: string;
	pack: { title: string; version: string };
	/** Of whoever has the step, as the council's list of workers says; never a person. */
	team: string | null;
	/**
	 * The last day on which it was still seen open, if it was done when it was next seen: it was entered on that day or
	 * later. Null if it was never seen open, because then nobody knows when it was entered.
	 */
	enteredOn: PlainDate | null;
	reason: GivenReason | null;
	/** How often the step was seen with another assignee than before. */
	moved: number;
	/** When its step was last looked at, as in 2026-04-13T16:52. */
	seenAt: string;
}

/** A flag, and the number of the record it is about; null if that is not kept any more. */
export interface FlagOfRecord {
	flag: Flag;
	record: string | null;
}

import { type Lateness, lateness } from '../lateness/lateness.ts';
import type { Flag } from '../model/flag.ts';
import { isoDate, type PlainDate } from '../time/plain-date.ts';
import type { WorkingCalendar } from '../time/working-days.ts';
import type { BoardRule } from './rule-text.ts';

/** A flag as the board has it: how late it is today, and what it is sorted and found by. */
export interface BoardRow {
	flag: Flag;
	/** The number of its record; null if that is not kept any more. */
	record: string | null;
	late: Lateness;
	/** What is outstanding, as the rule says it. */
	what: string;
	/** The first day it is due by any reading, as in 2026-04-13. */
	due: string;
	/** The last one. */
	lastDue: string;
	owner: string;
	/** The id it goes by. */
	rule: string;
}

/** What makes rows of flags. */
export interface RowMaker {
	words: ReadonlyMap<string, BoardRule>;
	today: PlainDate;
	calendar: WorkingCalendar;
}

/**
 * Makes rows of flags. Counting working days takes time, and most of fifty thousand flags have the days of another: what was
 * counted once is not counted again.
 */
export function rowMaker({ words, today, calendar }: RowMaker): (flag: Flag, record: string | null) => BoardRow {
	const counted = new Map<string, Lateness>();
	const lateToday = (flag: Flag): Lateness => {
		const key = keyOf(flag);
		const known = counted.get(key);
		if (known) return known;
		const now = lateness(flag, today, calendar);
		counted.set(key, now);
		return now;
	};
	return (flag, record) => {
		const days = flag.dates.map(({ due }) => isoDate(due)).sort();
		const rule = flag.rules.find((id) => words.has(id)) ?? flag.rules[0] ?? '';
		return {
			flag,
			record,
			late: lateToday(flag),
			what: words.get(rule)?.what ?? rule,
			due: days[0] ?? '',
			lastDue: days.at(-1) ?? '',
			owner: flag.owners.length === 0 ? NOBODY : flag.owners.join(' or '),
			rule,
		};
	};
}

/** Where the procedure names no role. */
const NOBODY = 'No role named';

/** All that a flag's lateness hangs on. */
function keyOf({ dates, state, doneOn, enteredOn, reason }: Flag): string {
	const day = (date: PlainDate | null) => (date ? date.year * 10_000 + date.month * 100 + date.day : '');
	return `${dates.map(({ due }) => day(due)).join('+')} ${state} ${day(doneOn)} ${day(enteredOn)} ${day(reason?.until ?? null)}`;
}

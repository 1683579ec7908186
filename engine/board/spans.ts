import { addDays, isoDate, type PlainDate, readDate, weekdayOf } from '../time/plain-date.ts';
import { sayDate } from '../time/say-date.ts';
import { shownCount } from './counts.ts';
import type { BoardRow } from './row.ts';
import type { Week } from './weeks.ts';

/** What is still to be done and falls due before this week, in it, or after it. */
export interface DueSpan {
	name: string;
	/** The first day of them; null if there are none. */
	first: string | null;
	/** Null if it is too few to be shown. */
	count: number | null;
}

/** A picture needs this many weeks with a count that is shown. */
const PICTURED = 3;

/** True if bars by week would show something. */
export function makesPicture(weeks: readonly Week[]): boolean {
	return weeks.filter(({ count }) => count !== null).length >= PICTURED;
}

/** The same in three parts, for where too little falls due in any one week. */
export function spansOf(rows: readonly BoardRow[], today: PlainDate): DueSpan[] {
	const monday = addDays(today, 1 - weekdayOf(today));
	const [start, end] = [isoDate(monday), isoDate(addDays(monday, 7))];
	const days = rows.flatMap(({ flag, due }) => (flag.state === 'open' && due !== '' ? [due] : []));
	return [
		spanOf(
			'Before this week',
			days.filter((day) => day < start),
			today,
		),
		spanOf(
			'This week',
			days.filter((day) => day >= start && day < end),
			today,
		),
		spanOf(
			'After this week',
			days.filter((day) => day >= end),
			today,
		),
	];
}

function spanOf(name: string, days: readonly string[], today: PlainDate): DueSpan {
	const earliest = readDate(days.reduce((first, day) => (first === '' || day < first ? day : first), ''));
	return { name, first: earliest && sayDate(earliest, today), count: shownCount(days.length) };
}

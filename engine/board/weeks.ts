import { addDays, isoDate, type PlainDate, weekdayOf } from '../time/plain-date.ts';
import { sayDate } from '../time/say-date.ts';
import { shownCount } from './counts.ts';
import type { BoardRow } from './row.ts';

/** What falls due in one week. */
export interface Week {
	/** Its Monday; null for all the weeks before, or after, those that have a bar of their own. */
	monday: PlainDate | null;
	when: 'late' | 'now' | 'next';
	/** Null if it is too few to be shown. */
	count: number | null;
}

const BEFORE = 3;
const AFTER = 5;

/**
 * What is still to be done, by the week of the first day it is due. Weeks further off are put together, so that nothing is
 * left out of the picture.
 */
export function weeksOf(rows: readonly BoardRow[], today: PlainDate): Week[] {
	const now = addDays(today, 1 - weekdayOf(today));
	const mondays = Array.from({ length: BEFORE + 1 + AFTER }, (_, index) => addDays(now, (index - BEFORE) * 7));
	const starts = [...mondays, addDays(now, (AFTER + 1) * 7)].map(isoDate);
	const counts = starts.map(() => 0);
	let earlier = 0;
	for (const [due, count] of countsByDay(rows)) {
		const at = starts.findLastIndex((start) => start <= due);
		if (at < 0) earlier += count;
		else counts[at] = (counts[at] ?? 0) + count;
	}
	const later = counts.at(-1) ?? 0;
	const weeks = mondays.map((monday, index): Week => {
		const when = index < BEFORE ? 'late' : index === BEFORE ? 'now' : 'next';
		return { monday, when, count: shownCount(counts[index] ?? 0) };
	});
	return [
		...(earlier > 0 ? [{ monday: null, when: 'late' as const, count: shownCount(earlier) }] : []),
		...weeks,
		...(later > 0 ? [{ monday: null, when: 'next' as const, count: shownCount(later) }] : []),
	];
}

/** Of fifty thousand rows most have the day of another. */
function countsByDay(rows: readonly BoardRow[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { flag, due } of rows) if (flag.state === 'open' && due !== '') counts.set(due, (counts.get(due) ?? 0) + 1);
	return counts;
}

/** "23 Mar", for below its bar. */
export function weekLabel({ monday, when }: Week): string {
	if (!monday) return when === 'late' ? 'Before' : 'After';
	const [, day = '', month = ''] = sayDate(monday).split(' ');
	return `${day} ${month.slice(0, 3)}`;
}

/** The picture in words. */
export function sayWeeks(weeks: readonly Week[]): string {
	const parts = (['late', 'now', 'next'] as const).map((when) => {
		const said = weeks.filter((week) => week.when === when).map((week) => sayWeek(week, weeks));
		return `${HEADS[when]}: ${said.join('; ')}.`;
	});
	return parts.join(' ');
}

const HEADS = { late: 'Late', now: 'This week', next: 'To come' };

function sayWeek({ monday, when, count }: Week, weeks: readonly Week[]): string {
	const few = count === null ? 'under 5' : String(count);
	if (when === 'now') return few;
	const dated = weeks.flatMap((week) => (week.monday ? [week.monday] : []));
	const day = (date: PlainDate | undefined) => (date ? sayDate(date).split(' ').slice(1, 3).join(' ') : '');
	if (!monday) return when === 'late' ? `before ${day(dated[0])}, ${few}` : `after the week of ${day(dated.at(-1))}, ${few}`;
	return `week of ${day(monday)}, ${few}`;
}

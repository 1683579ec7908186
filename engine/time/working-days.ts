import { addDays, compareDates, isoDate, type PlainDate, weekdayOf } from './plain-date.ts';

export type Nation = 'england-and-wales' | 'scotland' | 'northern-ireland';

/** Which days are not worked, and for which years that is known. */
export interface WorkingCalendar {
	nation: Nation;
	firstYear: number;
	lastYear: number;
	/** Day, as in 2026-04-03 -> what it is called. Bank holidays of the nation, and closure days of the council. */
	daysOff: Readonly<Record<string, string>>;
}

/** A date can't be worked out, because the calendar does not reach it. */
export class BeyondCalendar extends RangeError {
	constructor({ firstYear, lastYear }: WorkingCalendar, year: number) {
		super(
			year > lastYear
				? `Bank holidays are known to the end of ${lastYear}. This date lies beyond.`
				: `Bank holidays are known from ${firstYear}. This date lies before.`,
		);
		this.name = 'BeyondCalendar';
	}
}

/**
 * Why a day is not a working day: "weekend", or the name of the holiday or closure; null if it is one.
 * @throws BeyondCalendar in a year whose bank holidays are not known: never "no holidays"
 */
export function dayOff(date: PlainDate, calendar: WorkingCalendar): string | null {
	if (date.year < calendar.firstYear || date.year > calendar.lastYear) throw new BeyondCalendar(calendar, date.year);
	if (weekdayOf(date) > 5) return WEEKEND;
	return calendar.daysOff[isoDate(date)] ?? null;
}

const WEEKEND = 'weekend';

/** A day off that was skipped in counting, other than a weekend. */
export interface SkippedDay {
	date: PlainDate;
	name: string;
}

/**
 * Counts working days from a day.
 * @param count working days, nought or more
 * @param direction 1 to count on, -1 to count back
 * @param countStart true if the start is itself day 1, where it is a working day
 * @returns the last day counted, and the holidays and closures passed over on the way
 * @throws BeyondCalendar if counting leaves the known years
 */
export function countWorkingDays(
	start: PlainDate,
	count: number,
	direction: 1 | -1,
	countStart: boolean,
	calendar: WorkingCalendar,
): { end: PlainDate; skipped: SkippedDay[] } {
	const skipped: SkippedDay[] = [];
	let date = start;
	let left = count;
	if (countStart && left > 0 && dayOff(start, calendar) === null) left -= 1;
	while (left > 0) {
		date = addDays(date, direction);
		const off = dayOff(date, calendar);
		if (off === null) left -= 1;
		else if (off !== WEEKEND) skipped.push({ date, name: off });
	}
	return { end: date, skipped };
}

/**
 * Working days after the first day, up to and including the second. Nought if the second is not later.
 * @throws BeyondCalendar if either lies outside the known years
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
	let count = 0;
	for (let date = addDays(from, 1); compareDates(date, to) <= 0; date = addDays(date, 1)) if (dayOff(date, calendar) === null) count += 1;
	return count;
}

/** True once the known years end within twelve months of a day. They end on 31 December, so it is true from 1 January. */
export function isRunningOut(today: PlainDate, { lastYear }: WorkingCalendar): boolean {
	return today.year >= lastYear;
}

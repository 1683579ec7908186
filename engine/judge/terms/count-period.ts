import { addPeriod, addPeriodOfHours, type Length, type StatedUnit } from '../../time/add-period.ts';
import { addDays, type PlainDate } from '../../time/plain-date.ts';
import { sayDate, sayLength, saySkipped } from '../../time/say-date.ts';
import type { SkippedDay } from '../../time/working-days.ts';
import type { Context } from '../context.ts';

/** A day that was worked out. By the end of the earliest it is surely kept: that is another day only where an hour counts. */
export interface CountedDay {
	date: PlainDate;
	earliest: PlainDate;
	working: string;
	/** The day it was counted from; null where it is a day as it stands. */
	from: PlainDate | null;
}

/** What a length of time is counted with. */
export type Counting = Pick<Context, 'settings' | 'readings' | 'today' | 'calendar'>;

/** The built-in setting that says whether plain "days" are calendar or working days. */
export const DAYS_SETTING = 'days';

/**
 * A period counted from a day.
 * @param at the time on its last day at which it ends, if it says one
 * @throws BeyondCalendar
 */
export function countPeriod(
	from: PlainDate,
	time: { hour: number; minute: number } | null,
	length: Length,
	side: 'after' | 'before',
	countEventDay: boolean,
	context: Counting,
	at: string | null = null,
): CountedDay {
	if (length.unit === 'hours') {
		const { earliest, latest } = addPeriodOfHours(from, time, length.count, side);
		// When on a day a thing was done is seldom recorded: on the last day it can't be told whether it was in time.
		return { date: latest, earliest: addDays(earliest, -1), working: `${sayLength(length)} from ${sayDate(from, context.today)}.`, from };
	}
	const stated = { count: length.count, unit: statedUnit(length.unit, context) };
	const { date, skipped } = addPeriod(from, stated, side, countEventDay, context.calendar);
	const earliest = at === null ? date : addDays(date, -1);
	return { date, earliest, working: workingOf(from, stated, side, countEventDay, skipped, context.today), from };
}

function statedUnit(unit: Length['unit'], context: Counting): StatedUnit {
	if (unit === 'days')
		return (context.settings[DAYS_SETTING] ?? context.readings[DAYS_SETTING]) === 'working days' ? 'working days' : 'calendar days';
	return unit as StatedUnit;
}

function workingOf(
	from: PlainDate,
	length: Length,
	side: 'after' | 'before',
	countEventDay: boolean,
	skipped: SkippedDay[],
	today: PlainDate,
): string {
	const start = `${sayDate(from, today)}${countEventDay ? ' as the first day' : ''}`;
	const passed = saySkipped(skipped);
	return `${sayLength(length)}, counted ${side === 'after' ? 'from' : 'back from'} ${start}${passed ? `; ${passed}` : ''}.`;
}

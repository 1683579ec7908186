import { addHours } from './london-clock.ts';
import { addDays, addMonths, compareDates, type PlainDate, type PlainDateTime, weekdayOf } from './plain-date.ts';
import { countWorkingDays, type SkippedDay, type WorkingCalendar } from './working-days.ts';

export type Unit =
	| 'working days'
	| 'calendar days'
	/** Calendar or working: the procedure does not say. */
	| 'days'
	| 'weeks'
	| 'months'
	| 'years'
	| 'hours'
	/** So many of this weekday: 1 for Monday to 7 for Sunday. */
	| { weekday: number };

export interface Length {
	count: number;
	unit: Unit;
}

export type Side = 'after' | 'before';

/** One way to take a period whose unit is not stated. */
export type StatedUnit = Exclude<Unit, 'days' | 'hours'>;

export interface PeriodEnd {
	date: PlainDate;
	/** Holidays and closures passed over, earliest first. */
	skipped: SkippedDay[];
}

/**
 * The day a period ends, counted from a day.
 * @param countEventDay true if the day of the event is itself day 1
 * @throws BeyondCalendar if working days leave the known years, RangeError if anything leads further than a calendar goes
 */
export function addPeriod(
	from: PlainDate,
	length: { count: number; unit: StatedUnit },
	side: Side,
	countEventDay: boolean,
	calendar: WorkingCalendar,
): PeriodEnd {
	const direction = side === 'after' ? 1 : -1;
	const { count, unit } = length;
	if (unit === 'working days') {
		const { end, skipped } = countWorkingDays(from, count, direction, countEventDay, calendar);
		return { date: end, skipped: skipped.sort((a, b) => compareDates(a.date, b.date)) };
	}
	const counted = endOf(from, count * direction, unit);
	return { date: countEventDay && count > 0 ? addDays(counted, -direction) : counted, skipped: [] };
}

function endOf(from: PlainDate, count: number, unit: Exclude<StatedUnit, 'working days'>): PlainDate {
	switch (unit) {
		case 'calendar days':
			return addDays(from, count);
		case 'weeks':
			return addDays(from, count * 7);
		case 'months':
			return addMonths(from, count);
		case 'years':
			return addMonths(from, count * 12);
		default:
			return nthWeekday(from, count, unit.weekday);
	}
}

/** The nth such weekday after, or before, a day. The day itself is not one of them. */
function nthWeekday(from: PlainDate, count: number, weekday: number): PlainDate {
	if (count === 0) return from;
	const direction = Math.sign(count);
	const first = (((weekday - weekdayOf(from)) * direction + 6 + 7) % 7) + 1;
	return addDays(from, direction * (first + (Math.abs(count) - 1) * 7));
}

/**
 * When hours run out: at a time, if the event's time is known; otherwise between two times, because the event may have
 * been at any time of its day.
 */
export function addPeriodOfHours(
	from: PlainDate,
	time: { hour: number; minute: number } | null,
	hours: number,
	side: Side,
): { earliest: PlainDateTime; latest: PlainDateTime } {
	const signed = side === 'after' ? hours : -hours;
	const at = (clock: { hour: number; minute: number }) => addHours({ ...from, ...clock }, signed);
	return time ? { earliest: at(time), latest: at(time) } : { earliest: at({ hour: 0, minute: 0 }), latest: at({ hour: 23, minute: 59 }) };
}

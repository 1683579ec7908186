import { addDays, type PlainDate, type PlainDateTime, plain, weekdayOf } from './plain-date.ts';

/**
 * The wall clock so many hours on. Hours run on through a change of the clocks: 72 hours from Saturday evening before the
 * clocks go forward end an hour later by the wall.
 * @param hours elapsed, backwards if below nought
 * @throws RangeError if that leads further than a calendar goes
 */
export function addHours(from: PlainDateTime, hours: number): PlainDateTime {
	return londonTime(byTheWall(from) - summerTime(from) * HOUR + hours * HOUR);
}

/**
 * What a clock on the wall in the United Kingdom shows. The browser could say it too, and takes thousands of times as long.
 * @param time ms since 1970 by Greenwich time
 * @throws RangeError if that is further than a calendar goes
 */
export function londonTime(time: number): PlainDateTime {
	const inWinter = wallClock(time);
	return summerTime(inWinter, time) === 0 ? inWinter : wallClock(time + HOUR);
}

const HOUR = 3_600_000;

function wallClock(time: number): PlainDateTime {
	const date = new Date(time);
	return { ...plain(date), hour: date.getUTCHours(), minute: date.getUTCMinutes() };
}

/**
 * Hours that British clocks are ahead: 1 from the last Sunday in March to the last Sunday in October, both at 1 am
 * Greenwich time.
 * @param time ms of Greenwich time, where it is known; otherwise the wall clock is taken at its word
 */
function summerTime(at: PlainDateTime, time?: number): 0 | 1 {
	const changes = (month: 3 | 10) => byTheWall({ ...lastSunday(at.year, month), hour: 1, minute: 0 });
	const greenwich = time ?? byTheWall(at) - HOUR;
	return greenwich >= changes(3) && greenwich < changes(10) ? 1 : 0;
}

/** ms since 1970, if the clocks never changed. */
function byTheWall({ year, month, day, hour, minute }: PlainDateTime): number {
	return Date.UTC(year, month - 1, day, hour, minute);
}

function lastSunday(year: number, month: 3 | 10): PlainDate {
	const end = { year, month, day: 31 };
	return addDays(end, -(weekdayOf(end) % 7));
}

import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as dateFnsAddDays } from 'date-fns/addDays';
import { addMonths as dateFnsAddMonths } from 'date-fns/addMonths';
import { millisecondsInDay } from 'date-fns/constants';

/** A day, with no time and no zone. Month and day count from 1. */
export interface PlainDate {
	year: number;
	month: number;
	day: number;
}

/** A day and a time on it, as a clock on the wall in the United Kingdom shows it. */
export interface PlainDateTime extends PlainDate {
	hour: number;
	minute: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as people and screens write it: 2026-04-13, 13/04/2026, 13.4.2026, 13-Apr-2026, 13 April 2026.
 * @returns null for anything else, years of two digits and days there are not among them
 */
export function readDate(text: string): PlainDate | null {
	const known = cache.get(text);
	if (known !== undefined) return known;
	const date = parseDate(text);
	if (cache.size > MOST_TEXTS) cache.clear();
	cache.set(text, date);
	return date;
}

const MOST_TEXTS = 5000;
/** The days of a record are asked for again and again, by each rule and on every check. */
const cache = new Map<string, Readonly<PlainDate> | null>();

function parseDate(text: string): PlainDate | null {
	const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?\s*$/.exec(text);
	if (iso) return realDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const british =
		/^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+([a-z]+|\d{1,2})[\s/.,-]+(\d{4})(?:\s+(?:at\s+)?\d{1,2}:\d{2}.*)?\s*$/i.exec(
			text,
		);
	if (!british) return null;
	const [, day = '', month = '', year = ''] = british;
	const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
	return realDate(Number(year), /^\d/.test(month) ? Number(month) : named, Number(day));
}

function realDate(year: number, month: number, day: number): PlainDate | null {
	const date = new UTCDateMini(year, month - 1, day);
	const real = month >= 1 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return real ? { year, month, day } : null;
}

/** The time in a text such as "13/04/2026 16:52"; null if it has none. */
export function readTime(text: string): { hour: number; minute: number } | null {
	const time = /(?:^|[\sT])(\d{1,2}):(\d{2})/.exec(text);
	const [hour, minute] = [Number(time?.[1]), Number(time?.[2])];
	return time && hour < 24 && minute < 60 ? { hour, minute } : null;
}

/** As in 2026-04-13, which also sorts. */
export function isoDate({ year, month, day }: PlainDate): string {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Below, at or above nought, as the first day is before, on or after the second. */
export function compareDates(a: PlainDate, b: PlainDate): number {
	return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * @param days calendar days, backwards if below nought
 * @throws RangeError if that leads further than a calendar goes
 */
export function addDays(date: PlainDate, days: number): PlainDate {
	return plain(dateFnsAddDays(utc(date), days));
}

/**
 * The same day so many months on, or the last of that month if it has no such day.
 * @throws RangeError if that leads further than a calendar goes
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
	return plain(dateFnsAddMonths(utc(date), months));
}

/** Calendar days from the first to the second. In UTC all are of one length, so that date-fns's own count, three times the script, isn't needed. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
	return (utc(to).getTime() - utc(from).getTime()) / millisecondsInDay;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: PlainDate): number {
	return utc(date).getUTCDay() || 7;
}

function utc({ year, month, day }: PlainDate): Date {
	return new UTCDateMini(year, month - 1, day);
}

/** The day alone. */
export function dateOf({ year, month, day }: PlainDateTime): PlainDate {
	return { year, month, day };
}

/** @throws RangeError outside the years 100 to 9999: no such day is meant, and beyond what a Date holds there is none */
export function plain(date: Date): PlainDate {
	const year = date.getUTCFullYear();
	if (!(year > 99 && year < 10_000)) throw new RangeError('That is too long a time to count.');
	return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

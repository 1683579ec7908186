import { UTCDateMini } from '@date-fns/utc/date/mini';
import { differenceInCalendarDays } from 'date-fns';
import { describe, expect, test } from 'vitest';
import { addDays, compareDates, daysBetween, isoDate, readDate, readTime, weekdayOf } from '../../../../engine/time/plain-date.ts';
import { listed, sayDate, sayLength, saySkipped } from '../../../../engine/time/say-date.ts';
import { isRunningOut, workingDaysBetween } from '../../../../engine/time/working-days.ts';
import { day, ENGLAND } from './calendars.ts';

describe('a day is read', () => {
	test.each([
		['2026-04-13', '2026-04-13'],
		['2026-04-13T16:52', '2026-04-13'],
		['13/04/2026', '2026-04-13'],
		['3/4/2026', '2026-04-03'],
		['13.4.2026', '2026-04-13'],
		['13-Apr-2026', '2026-04-13'],
		['Mon 13 April 2026', '2026-04-13'],
		['Thursday, 9th April 2026', '2026-04-09'],
		['13/04/2026 16:52', '2026-04-13'],
		['29/02/2028', '2028-02-29'],
	])('%s', (text, iso) => {
		expect(isoDate(readDate(text) ?? { year: 0, month: 0, day: 0 })).toBe(iso);
	});
});

describe('what is no day is not read', () => {
	test.each([
		'',
		'tbc',
		'13/04/26',
		'31/02/2026',
		'29/02/2027',
		'13/13/2026',
		'2026-00-10',
		'0/4/2026',
		'April 2026',
		'13 Foo 2026',
		'04/2026',
		'2026',
	])('%j', (text) => {
		expect(readDate(text)).toBeNull();
	});
});

test('a time is read from beside a day', () => {
	expect(readTime('13/04/2026 16:52')).toEqual({ hour: 16, minute: 52 });
	expect(readTime('2026-04-13T09:05')).toEqual({ hour: 9, minute: 5 });
	expect([readTime('13/04/2026'), readTime('25:00'), readTime('9:75')]).toEqual([null, null, null]);
});

test('days are compared, counted and placed in the week', () => {
	expect(compareDates(day('2026-04-13'), day('2026-04-14'))).toBeLessThan(0);
	expect(compareDates(day('2027-01-01'), day('2026-12-31'))).toBeGreaterThan(0);
	expect(compareDates(day('2026-05-01'), day('2026-04-30'))).toBeGreaterThan(0);
	expect(compareDates(day('2026-04-13'), day('2026-04-13'))).toBe(0);
	expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
	expect(daysBetween(day('2026-03-30'), day('2026-03-28'))).toBe(-2);
	expect([weekdayOf(day('2026-04-13')), weekdayOf(day('2026-04-19'))]).toEqual([1, 7]);
});

test('working days between two days', () => {
	expect(workingDaysBetween(day('2026-04-09'), day('2026-04-13'), ENGLAND)).toBe(2);
	expect(workingDaysBetween(day('2026-04-02'), day('2026-04-07'), ENGLAND)).toBe(1);
	expect(workingDaysBetween(day('2026-04-13'), day('2026-04-13'), ENGLAND)).toBe(0);
	expect(workingDaysBetween(day('2026-04-14'), day('2026-04-13'), ENGLAND)).toBe(0);
});

test('the calendar warns twelve months before it runs out', () => {
	expect(isRunningOut(day('2027-12-31'), ENGLAND)).toBe(false);
	expect(isRunningOut(day('2028-01-01'), ENGLAND)).toBe(true);
});

test('dates, lengths and what was skipped, in words', () => {
	expect(sayDate(day('2026-04-09'), day('2026-04-13'))).toBe('Thu 9 April');
	expect(sayDate(day('2027-04-09'), day('2026-04-13'))).toBe('Fri 9 April 2027');
	expect(sayDate(day('2026-04-12'))).toBe('Sun 12 April 2026');
	expect(sayLength({ count: 15, unit: 'working days' })).toBe('15 working days');
	expect(sayLength({ count: 1, unit: 'months' })).toBe('1 month');
	expect(sayLength({ count: 2, unit: { weekday: 3 } })).toBe('2 Wed');
	expect(saySkipped([])).toBe('');
	expect(
		saySkipped([
			{ date: day('2026-04-03'), name: 'Good Friday' },
			{ date: day('2026-04-06'), name: 'Easter Monday' },
		]),
	).toBe('Good Friday and Easter Monday skipped');
	expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
});

test('days are counted as date-fns counts them, from every day of five years', () => {
	const wrong: string[] = [];
	for (let nth = 0; nth < 5 * 366; nth++) {
		const from = addDays(day('2024-01-01'), nth);
		const asDate = ({ year, month, day }: typeof from) => new UTCDateMini(year, month - 1, day);
		for (const count of [-400, -45, -1, 0, 1, 29, 365]) {
			const to = addDays(from, count);
			if (daysBetween(from, to) !== differenceInCalendarDays(asDate(to), asDate(from))) wrong.push(`${isoDate(from)}, ${count}`);
		}
	}
	expect(wrong).toEqual([]);
});

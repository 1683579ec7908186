import { describe, expect, test } from 'vitest';
import { addPeriod, addPeriodOfHours, type Side, type StatedUnit } from '../../../../engine/time/add-period.ts';
import { addHours } from '../../../../engine/time/london-clock.ts';
import { isoDate, readDate, readTime } from '../../../../engine/time/plain-date.ts';
import { listed, sayDate, sayLength, saySkipped } from '../../../../engine/time/say-date.ts';
import { BeyondCalendar, dayOff, isRunningOut, workingDaysBetween } from '../../../../engine/time/working-days.ts';
import { day, ENGLAND } from './calendars.ts';

/** The first and last of everything: what a slip by one, or a sign turned round, would get wrong. */

function moment(text: string) {
	return { ...day(text), ...(readTime(text) ?? { hour: 0, minute: 0 }) };
}

function written({ hour, minute, ...date }: ReturnType<typeof moment>): string {
	return `${isoDate(date)} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

describe('a day is read, however it is written', () => {
	test.each([
		['  2026-04-13  ', '2026-04-13'],
		['2026-4-3', '2026-04-03'],
		['2026-04-13 at noon', '2026-04-13'],
		['  13/04/2026  ', '2026-04-13'],
		['13 / 04 / 2026', '2026-04-13'],
		['13. April 2026', '2026-04-13'],
		['13 April, 2026', '2026-04-13'],
		['13 APRIL 2026', '2026-04-13'],
		['Mon, 13 April 2026', '2026-04-13'],
		['Mon  13 April 2026', '2026-04-13'],
		['Wednesday 1st April 2026', '2026-04-01'],
		['22nd April 2026', '2026-04-22'],
		['3rd April 2026', '2026-04-03'],
		['13 April 2026 at 9:05', '2026-04-13'],
		['13 April 2026  at  09:05', '2026-04-13'],
		['13/04/2026 09:05:33 GMT', '2026-04-13'],
		['31/12/2026', '2026-12-31'],
		['01/01/2026', '2026-01-01'],
	])('%j', (text, iso) => {
		expect(isoDate(day(text))).toBe(iso);
	});

	test('every month has its name, whole or by three letters', () => {
		const names = 'January February March April May June July August September October November December'.split(' ');
		expect(names.map((name) => readDate(`9 ${name} 2026`)?.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
		expect(names.map((name) => readDate(`9-${name.slice(0, 3)}-2026`)?.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
	});
});

describe('what only looks like a day is not read', () => {
	test.each([
		'due 2026-04-13',
		'x2026-04-13',
		'12026-04-13',
		'2026-04-13th',
		'2026-04-133',
		'2026-004-13',
		'2026-13-01',
		'2026-04-31',
		'x13/04/2026',
		'Mo 13/04/2026',
		'due by: 13/04/2026',
		'immediately 13/04/2026',
		'113/04/2026',
		'13/004/2026',
		'13/0/2026',
		'00/04/2026',
		'13042026',
		'13/04/20260',
		'13/04/0026',
		'13/04/2026 or later',
		'13/04/2026 16:5',
		'13/04/2026 at',
		'13/04/2026x',
	])('%j', (text) => {
		expect(readDate(text)).toBeNull();
	});
});

test('times from the first minute of a day to its last', () => {
	expect(readTime('00:00')).toEqual({ hour: 0, minute: 0 });
	expect(readTime('9:05')).toEqual({ hour: 9, minute: 5 });
	expect(readTime('13/04/2026 23:59')).toEqual({ hour: 23, minute: 59 });
	expect(['24:00', '23:60', '9:5', 'ref:16:52', '116:52', 'no time'].map(readTime)).toEqual([null, null, null, null, null, null]);
});

test('a day sorts as text whatever its year', () => {
	expect(isoDate({ year: 987, month: 6, day: 5 })).toBe('0987-06-05');
});

describe('periods', () => {
	test.each<[string, number, StatedUnit, Side, boolean, string]>([
		['2026-04-13', 0, 'calendar days', 'after', true, '2026-04-13'],
		['2026-04-13', 0, 'working days', 'after', true, '2026-04-13'],
		['2026-04-13', 0, { weekday: 3 }, 'after', false, '2026-04-13'],
		['2026-04-13', 1, 'calendar days', 'after', true, '2026-04-13'],
		['2026-04-13', 7, 'calendar days', 'before', true, '2026-04-07'],
		['2026-04-13', 1, 'working days', 'after', true, '2026-04-13'],
		['2026-04-13', 2, 'working days', 'before', true, '2026-04-10'],
		['2026-04-03', 1, 'working days', 'after', true, '2026-04-07'],
		['2026-04-13', 2, 'years', 'after', false, '2028-04-13'],
		['2026-04-13', 2, 'years', 'before', false, '2024-04-13'],
		['2026-04-13', 2, 'weeks', 'before', false, '2026-03-30'],
		['2026-04-13', 1, 'months', 'after', true, '2026-05-12'],
		['2026-04-13', 1, { weekday: 1 }, 'after', false, '2026-04-20'],
		['2026-04-13', 1, { weekday: 7 }, 'after', false, '2026-04-19'],
		['2026-04-19', 1, { weekday: 7 }, 'before', false, '2026-04-12'],
		['2026-04-19', 3, { weekday: 1 }, 'before', false, '2026-03-30'],
	])('%s and %i %j %s, counting the day %s, is %s', (from, count, unit, side, countEventDay, end) => {
		const reckoned = addPeriod(day(from), { count, unit }, side, countEventDay, ENGLAND);
		expect(isoDate(reckoned.date)).toBe(end);
	});

	test('only working days pass anything over', () => {
		expect(addPeriod(day('2026-03-31'), { count: 2, unit: 'weeks' }, 'after', false, ENGLAND).skipped).toEqual([]);
		expect(addPeriod(day('2026-04-02'), { count: 1, unit: 'working days' }, 'after', false, ENGLAND).skipped).toEqual([
			{ date: day('2026-04-03'), name: 'Good Friday' },
			{ date: day('2026-04-06'), name: 'Easter Monday' },
		]);
	});

	test('hours back from a day with no time lie between two times', () => {
		const { earliest, latest } = addPeriodOfHours(day('2026-07-02'), null, 24, 'before');
		expect([earliest, latest].map(written)).toEqual(['2026-07-01 00:00', '2026-07-01 23:59']);
	});
});

describe('the clocks change', () => {
	test.each<[string, string, number, string]>([
		['the last hour of winter', '2026-03-29 00:59', 1, '2026-03-29 02:59'],
		['the stroke of summer', '2026-03-29 00:00', 1, '2026-03-29 02:00'],
		['a minute before it', '2026-03-28 23:59', 1, '2026-03-29 00:59'],
		['from the first minute of summer', '2026-03-29 02:00', 1, '2026-03-29 03:00'],
		['back over it', '2026-03-29 02:00', -1, '2026-03-29 00:00'],
		['the stroke of winter', '2026-10-25 00:00', 2, '2026-10-25 01:00'],
		['a minute before it', '2026-10-24 23:59', 2, '2026-10-25 01:59'],
		['from after the hour that comes twice', '2026-10-25 02:00', 1, '2026-10-25 03:00'],
		['back over that hour', '2026-10-25 02:00', -3, '2026-10-25 00:00'],
		['a day from the eve', '2026-10-24 12:00', 24, '2026-10-25 11:00'],
		['on the 31st of March, a Sunday', '2024-03-30 12:00', 24, '2024-03-31 13:00'],
		['not on the 24th of that month', '2024-03-23 12:00', 24, '2024-03-24 12:00'],
		['on the 31st of October, a Sunday', '2021-10-30 12:00', 24, '2021-10-31 11:00'],
		['on the 25th, the earliest it can be', '2029-03-24 12:00', 24, '2029-03-25 13:00'],
		['not at New Year', '2026-12-31 23:30', 1, '2027-01-01 00:30'],
		['nor in December', '2026-12-01 09:15', 48, '2026-12-03 09:15'],
		['from winter through summer into winter', '2026-01-15 09:00', 24 * 365, '2027-01-15 09:00'],
		['from winter into summer', '2026-01-15 09:00', 24 * 151, '2026-06-15 10:00'],
	])('%s: %s and %i hours', (_name, from, hours, end) => {
		expect(written(addHours(moment(from), hours))).toBe(end);
	});
});

describe('working days', () => {
	test('why a day is not worked', () => {
		const why = (text: string) => dayOff(day(text), ENGLAND);
		expect(['2026-04-02', '2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06', '2026-04-07'].map(why)).toEqual([
			null,
			'Good Friday',
			'weekend',
			'weekend',
			'Easter Monday',
			null,
		]);
	});

	test('the known years begin on 1 January and end on 31 December', () => {
		expect(dayOff(day(`${ENGLAND.firstYear}-01-01`), ENGLAND)).not.toBeNull();
		expect(dayOff(day('2028-12-29'), ENGLAND)).toBeNull();
		expect(dayOff(day('2028-12-31'), ENGLAND)).toBe('weekend');
		expect(() => dayOff(day('2029-01-01'), ENGLAND)).toThrow('Bank holidays are known to the end of 2028. This date lies beyond.');
		expect(() => dayOff(day('2018-12-31'), ENGLAND)).toThrow('Bank holidays are known from 2019. This date lies before.');
		expect(new BeyondCalendar(ENGLAND, 2029).name).toBe('BeyondCalendar');
	});

	test('between two days, across a weekend and to the last of them', () => {
		expect(workingDaysBetween(day('2026-06-05'), day('2026-06-08'), ENGLAND)).toBe(1);
		expect(workingDaysBetween(day('2026-06-05'), day('2026-06-07'), ENGLAND)).toBe(0);
		expect(workingDaysBetween(day('2026-06-01'), day('2026-06-30'), ENGLAND)).toBe(21);
	});

	test('the calendar runs out when a year from now is past its end', () => {
		const out = ['2026-12-31', '2027-01-31', '2027-11-30', '2027-12-01', '2027-12-31', '2028-01-01', '2028-12-31', '2029-06-01'];
		expect(out.map((text) => isRunningOut(day(text), ENGLAND))).toEqual([false, false, false, false, false, true, true, true]);
	});
});

describe('words', () => {
	test('every month and every day of the week', () => {
		const months = Array.from({ length: 12 }, (_, index) => sayDate({ year: 2026, month: index + 1, day: 1 }));
		expect(months).toEqual([
			'Thu 1 January 2026',
			'Sun 1 February 2026',
			'Sun 1 March 2026',
			'Wed 1 April 2026',
			'Fri 1 May 2026',
			'Mon 1 June 2026',
			'Wed 1 July 2026',
			'Sat 1 August 2026',
			'Tue 1 September 2026',
			'Thu 1 October 2026',
			'Sun 1 November 2026',
			'Tue 1 December 2026',
		]);
		const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => sayLength({ count: 2, unit: { weekday } }));
		expect(days).toEqual(['2 Mon', '2 Tue', '2 Wed', '2 Thu', '2 Fri', '2 Sat', '2 Sun']);
	});

	test.each([
		[{ count: 1, unit: 'working days' }, '1 working day'],
		[{ count: 0, unit: 'days' }, '0 days'],
		[{ count: 1, unit: 'hours' }, '1 hour'],
		[{ count: 2, unit: 'weeks' }, '2 weeks'],
	] as const)('%j is %s', (length, words) => {
		expect(sayLength(length)).toBe(words);
	});

	test('one name is said once, and two are joined', () => {
		const closed = { date: day('2026-12-29'), name: 'council closure' };
		expect(saySkipped([closed, closed])).toBe('council closure skipped');
		expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c', 'd'])]).toEqual(['', 'a', 'a and b', 'a, b, c and d']);
	});
});

import { describe, expect, test } from 'vitest';
import { withClosures } from '../../../../compile/council/calendars.ts';
import { addPeriod, addPeriodOfHours, type Side, type StatedUnit } from '../../../../engine/time/add-period.ts';
import { isoDate } from '../../../../engine/time/plain-date.ts';
import type { Nation } from '../../../../engine/time/working-days.ts';
import { CALENDARS, day, ENGLAND } from './calendars.ts';

const EW = 'england-and-wales';
const SCT = 'scotland';
const NI = 'northern-ireland';

function due(nation: Nation, start: string, count: number, unit: StatedUnit, side: Side = 'after', countEventDay = false): string {
	return isoDate(addPeriod(day(start), { count, unit }, side, countEventDay, CALENDARS[nation]).date);
}

describe('worked by hand', () => {
	test.each<[Nation, string, number, StatedUnit, string, string]>([
		[EW, '2026-12-24', 1, 'working days', '2026-12-29', 'Boxing Day is taken on Monday 28'],
		[EW, '2027-12-24', 1, 'working days', '2027-12-29', 'Christmas on a Saturday: two days taken later'],
		[EW, '2027-12-31', 1, 'working days', '2028-01-04', 'New Year on a Saturday'],
		[EW, '2026-03-17', 15, 'working days', '2026-04-09', 'across Easter'],
		[EW, '2026-03-02', 45, 'working days', '2026-05-07', 'Good Friday, Easter Monday, Early May'],
		[EW, '2025-11-27', 20, 'working days', '2025-12-29', 'across Christmas'],
		[EW, '2026-08-21', 7, 'working days', '2026-09-02', 'late August'],
		[EW, '2026-06-01', 15, 'working days', '2026-06-22', 'no holiday at all'],
		[EW, '2026-06-06', 1, 'working days', '2026-06-08', 'from a Saturday'],
		[SCT, '2026-12-21', 10, 'working days', '2027-01-08', '2 January is taken on Monday 4'],
		[SCT, '2026-04-01', 5, 'working days', '2026-04-09', 'no Easter Monday'],
		[SCT, '2026-07-30', 5, 'working days', '2026-08-07', 'first Monday in August'],
		[SCT, '2025-11-27', 3, 'working days', '2025-12-03', 'St Andrew on a Sunday'],
		[SCT, '2026-06-11', 2, 'working days', '2026-06-16', 'a late proclamation'],
		[NI, '2026-03-09', 15, 'working days', '2026-03-31', 'St Patrick'],
		[EW, '2027-08-31', 6, 'months', '2028-02-29', 'to the leap day'],
		[EW, '2026-11-30', 3, 'months', '2027-02-28', 'to the end of a short month'],
		[EW, '2026-07-01', 6, 'months', '2027-01-01', 'lands on a holiday and stays'],
		[EW, '2026-01-15', 91, 'calendar days', '2026-04-16', 'not three months'],
		[EW, '2026-02-20', 6, 'weeks', '2026-04-03', 'lands on Good Friday and stays'],
		[EW, '2028-02-29', 1, 'years', '2029-02-28', 'from the leap day'],
		[EW, '2026-12-24', 1, 'weeks', '2026-12-31', 'a week over Christmas is a week'],
		[EW, '2026-04-13', 0, 'working days', '2026-04-13', 'the same day'],
		[EW, '2026-04-13', 0, 'calendar days', '2026-04-13', 'the same day'],
		[EW, '2026-04-13', 1, { weekday: 3 }, '2026-04-15', 'the next Wednesday'],
		[EW, '2026-04-15', 1, { weekday: 3 }, '2026-04-22', 'the next Wednesday, from a Wednesday'],
		[EW, '2026-04-13', 2, { weekday: 1 }, '2026-04-27', 'the second Monday after a Monday'],
	])('%s from %s, %i %j is %s: %s', (nation, start, count, unit, end) => {
		expect(due(nation, start, count, unit)).toBe(end);
	});
});

describe('before an event', () => {
	test.each<[string, number, StatedUnit, string]>([
		['2026-04-09', 4, 'working days', '2026-04-01'],
		['2026-04-13', 7, 'calendar days', '2026-04-06'],
		['2026-03-31', 1, 'months', '2026-02-28'],
		['2026-04-16', 1, { weekday: 3 }, '2026-04-15'],
		['2026-04-15', 1, { weekday: 3 }, '2026-04-08'],
		['2026-04-13', 2, { weekday: 1 }, '2026-03-30'],
	])('%s, %i %j before, is %s', (event, count, unit, end) => {
		expect(due(EW, event, count, unit, 'before')).toBe(end);
	});
});

describe('with the day of the event as day 1', () => {
	test.each<[string, number, StatedUnit, string]>([
		['2026-03-17', 15, 'working days', '2026-04-08'],
		['2026-03-02', 45, 'working days', '2026-05-06'],
		['2026-06-06', 1, 'working days', '2026-06-08'],
		['2026-04-13', 7, 'calendar days', '2026-04-19'],
		['2026-04-13', 1, 'weeks', '2026-04-19'],
	])('%s and %i %j end on %s', (start, count, unit, end) => {
		expect(due(EW, start, count, unit, 'after', true)).toBe(end);
	});
});

test('what was passed over is named, weekends apart, earliest first', () => {
	const names = (side: Side, start: string) =>
		addPeriod(day(start), { count: 15, unit: 'working days' }, side, false, ENGLAND).skipped.map(({ name }) => name);
	expect(names('after', '2026-03-17')).toEqual(['Good Friday', 'Easter Monday']);
	expect(names('before', '2026-04-20')).toEqual(['Good Friday', 'Easter Monday']);
});

test('a council’s closure days are not working days, and are named', () => {
	const closed = withClosures(ENGLAND, ['2026-12-29', '30/12/2026', '2026-12-31']);
	const { date, skipped } = addPeriod(day('2026-12-24'), { count: 1, unit: 'working days' }, 'after', false, closed);
	expect(isoDate(date)).toBe('2027-01-04');
	expect(skipped.map(({ name }) => name)).toContain('council closure');
	expect(() => withClosures(ENGLAND, ['soon'])).toThrow('“soon” is not a day');
});

describe('hours', () => {
	const at = (text: string, time: { hour: number; minute: number } | null, hours: number, side: Side = 'after') => {
		const { earliest, latest } = addPeriodOfHours(day(text), time, hours, side);
		return [earliest, latest].map(
			(moment) => `${isoDate(moment)} ${String(moment.hour).padStart(2, '0')}:${String(moment.minute).padStart(2, '0')}`,
		);
	};

	test.each<[string, string, { hour: number; minute: number }, number, string]>([
		['when clocks go forward', '2026-03-28', { hour: 22, minute: 30 }, 72, '2026-03-31 23:30'],
		['when clocks go back', '2026-10-24', { hour: 10, minute: 0 }, 72, '2026-10-27 09:00'],
		['in summer', '2026-07-01', { hour: 9, minute: 15 }, 24, '2026-07-02 09:15'],
		['in winter', '2026-01-01', { hour: 9, minute: 15 }, 24, '2026-01-02 09:15'],
		['up to the hour that there is not', '2026-03-29', { hour: 0, minute: 30 }, 1, '2026-03-29 02:30'],
		['into the hour that comes twice', '2026-10-25', { hour: 0, minute: 30 }, 2, '2026-10-25 01:30'],
	])('%s', (_name, start, time, hours, end) => {
		expect(at(start, time, hours)).toEqual([end, end]);
	});

	test('back before an event', () => {
		expect(at('2026-03-31', { hour: 23, minute: 30 }, 72, 'before')[0]).toBe('2026-03-28 22:30');
	});

	test('from a day with no time, between two times', () => {
		expect(at('2026-07-01', null, 24)).toEqual(['2026-07-02 00:00', '2026-07-02 23:59']);
	});
});

describe('a date the calendar does not reach', () => {
	test('is an error that names the last year known', () => {
		expect(() => due(EW, '2028-12-01', 45, 'working days')).toThrow('Bank holidays are known to the end of 2028.');
	});
	test('or the first', () => {
		expect(() => due(EW, '2019-01-02', 5, 'working days', 'before')).toThrow('Bank holidays are known from 2019.');
	});
	test('is no matter for weeks and months', () => {
		expect(due(EW, '2028-12-01', 6, 'weeks')).toBe('2029-01-12');
	});
});

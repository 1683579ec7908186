import { describe, expect, test } from 'vitest';
import { addPeriod } from '../../../../engine/time/add-period.ts';
import { isoDate, type PlainDate } from '../../../../engine/time/plain-date.ts';
import { BeyondCalendar, type Nation, type WorkingCalendar } from '../../../../engine/time/working-days.ts';
import { dayByDay } from '../../../rules/day-by-day.ts';
import { CALENDARS } from './calendars.ts';

describe.each(Object.entries(CALENDARS) as [Nation, WorkingCalendar][])('every start date of 2019 to 2028 in %s', (_nation, calendar) => {
	const { days, worked } = dayByDay(calendar);
	const plain = (iso: string): PlainDate => ({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8)) });
	const answer = (start: PlainDate, count: number, side: 'after' | 'before', countEventDay: boolean): string => {
		try {
			return isoDate(addPeriod(start, { count, unit: 'working days' }, side, countEventDay, calendar).date);
		} catch (fault) {
			if (fault instanceof BeyondCalendar) return 'beyond';
			throw fault;
		}
	};

	test.each([1, 5, 10, 15, 20, 45])('%i working days', (count) => {
		const wrong: string[] = [];
		let before = 0;
		for (const [index, iso] of days.entries()) {
			const isWorked = worked[before] === index;
			const start = plain(iso);
			const check = (what: string, got: string, want: number | undefined) => {
				const wanted = want === undefined ? 'beyond' : (days[want] ?? 'beyond');
				if (got !== wanted) wrong.push(`${iso} ${what}: ${got}, not ${wanted}`);
			};
			check('after', answer(start, count, 'after', false), worked[before + count - (isWorked ? 0 : 1)]);
			check('after, counting the day', answer(start, count, 'after', true), worked[before + count - 1]);
			check('before', answer(start, count, 'before', false), before - count < 0 ? undefined : worked[before - count]);
			if (isWorked) before += 1;
		}
		expect(wrong).toEqual([]);
	});
});

import { describe, expect, test } from 'vitest';
import { addPeriod } from '../../../engine/time/add-period.ts';
import { isoDate, type PlainDate } from '../../../engine/time/plain-date.ts';
import { BeyondCalendar, type Nation, type WorkingCalendar } from '../../../engine/time/working-days.ts';
import { CALENDARS } from './calendars.ts';

/**
 * The same count done another way: days are numbered from 1 January 2019, each is worked or not, and the answer is
 * looked up in the list of those that are. Nothing of the engine's arithmetic is used.
 */
function listOf({ daysOff, firstYear, lastYear }: WorkingCalendar): { days: string[]; worked: number[] } {
	const days: string[] = [];
	const worked: number[] = [];
	for (let time = Date.UTC(firstYear, 0, 1); time < Date.UTC(lastYear + 1, 0, 1); time += 86_400_000) {
		const date = new Date(time);
		const iso = date.toISOString().slice(0, 10);
		if (date.getUTCDay() % 6 !== 0 && daysOff[iso] === undefined) worked.push(days.length);
		days.push(iso);
	}
	return { days, worked };
}

describe.each(Object.entries(CALENDARS) as [Nation, WorkingCalendar][])('every start date of 2019 to 2028 in %s', (_nation, calendar) => {
	const { days, worked } = listOf(calendar);
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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEWEST, shownCount, whyLate } from '../../../../engine/board/counts.ts';
import { type RuleTally, rulesWorth, worthCsv } from '../../../../engine/board/rule-tallies.ts';
import { makesPicture, spansOf } from '../../../../engine/board/spans.ts';
import { sayWeeks, weekLabel, weeksOf } from '../../../../engine/board/weeks.ts';
import { addDays, isoDate } from '../../../../engine/time/plain-date.ts';
import { day, row, TODAY } from './make-row.ts';

/** So many rows that are due on a day. */
function due(count: number, on: string) {
	return Array.from({ length: count }, () => row({ due: [on] }));
}

test('what falls due is counted by week, Monday to Sunday', () => {
	const rows = [
		...due(9, '2026-03-30'),
		...due(6, '2026-04-06'),
		...due(6, '2026-04-12'),
		...due(11, '2026-04-13'),
		...due(3, '2026-04-20'),
	];
	const weeks = weeksOf(rows, TODAY);
	expect(weeks.map((week) => [weekLabel(week), week.when, week.count])).toEqual([
		['23 Mar', 'late', null],
		['30 Mar', 'late', 9],
		['6 Apr', 'late', 12],
		['13 Apr', 'now', 11],
		['20 Apr', 'next', null],
		['27 Apr', 'next', null],
		['4 May', 'next', null],
		['11 May', 'next', null],
		['18 May', 'next', null],
	]);
	expect(sayWeeks(weeks)).toBe(
		'Late: week of 23 March, under 5; week of 30 March, 9; week of 6 April, 12. This week: 11. To come: week of 20 April, under 5; ' +
			'week of 27 April, under 5; week of 4 May, under 5; week of 11 May, under 5; week of 18 May, under 5.',
	);
});

test('weeks further off are put together, and what is done is not counted', () => {
	const done = row({ due: ['2026-04-13'], state: 'done', doneOn: day('2026-04-13') });
	const weeks = weeksOf([...due(7, '2025-12-01'), ...due(8, '2026-09-01'), done, ...due(4, '2026-04-13')], TODAY);
	expect(weeks[0]).toEqual({ monday: null, when: 'late', count: 7 });
	expect(weeks.at(-1)).toEqual({ monday: null, when: 'next', count: 8 });
	expect(weeks.find(({ when }) => when === 'now')?.count).toBe(null);
	expect(sayWeeks(weeks)).toContain('before 23 March, 7');
});

test('what is due by two readings is counted once, in the week of the first', () => {
	const rows = Array.from({ length: 5 }, () => row({ due: ['2026-04-09', '2026-04-15'] }));
	const counts = weeksOf(rows, TODAY).map(({ count }) => count);
	expect(counts.filter((count) => count !== null)).toEqual([5]);
});

test('where too little falls due in any one week for a picture, it is said in three parts', () => {
	const done = row({ due: ['2026-04-13'], state: 'done', doneOn: day('2026-04-13') });
	const rows = [...due(4, '2026-03-02'), ...due(2, '2026-04-12'), done, ...due(2, '2026-04-15'), ...due(1, '2026-04-14')];
	expect(makesPicture(weeksOf(rows, TODAY))).toBe(false);
	expect(spansOf(rows, TODAY)).toEqual([
		{ name: 'Before this week', first: 'Mon 2 March', count: 6 },
		{ name: 'This week', first: 'Tue 14 April', count: null },
		{ name: 'After this week', first: null, count: null },
	]);
	expect(makesPicture(weeksOf([...due(5, '2026-04-06'), ...due(5, '2026-04-13'), ...due(5, '2026-04-20')], TODAY))).toBe(true);
});

test('no count under five is ever shown, of weeks or of reasons', () => {
	const any = fc.array(
		fc.record({
			days: fc.integer({ min: -60, max: 60 }),
			reason: fc.constantFrom(null, 'capacity' as const, 'court date' as const, 'rule is wrong' as const),
		}),
		{ maxLength: 60 },
	);
	fc.assert(
		fc.property(any, (those) => {
			const rows = those.map(({ days, reason }) =>
				row({ due: [isoDate(addDays(TODAY, days))], reason: reason && { code: reason, until: addDays(TODAY, 5) } }),
			);
			const { counted, few, none } = whyLate(rows);
			const spans = spansOf(rows, TODAY).map(({ count }) => count);
			const shown = [...weeksOf(rows, TODAY).map(({ count }) => count), ...spans, ...counted.map(({ count }) => count), none];
			for (const count of shown) expect(count === null || count >= FEWEST).toBe(true);
			expect(counted.length + few.length).toBe(6);
		}),
	);
});

test.each([
	[0, null],
	[4, null],
	[5, 5],
	[50_000, 50_000],
])('of %i, %s is shown', (count, shown) => expect(shownCount(count)).toBe(shown));

test('why late counts reasons that still hold, and those nobody gave', () => {
	const until = (text: string) => ({ code: 'awaiting another agency' as const, until: day(text) });
	const rows = [
		...Array.from({ length: 6 }, () => row({ reason: until('2026-04-17') })),
		...Array.from({ length: 5 }, () => row({ reason: until('2026-04-10') })),
		...due(20, '2026-06-01'),
	];
	expect(whyLate(rows)).toMatchObject({ counted: [{ code: 'awaiting another agency', count: 6 }], none: 5 });
});

const tally = (rule: string, shown: number, actedOn: number, finishedAnyway: Record<string, number> = {}): RuleTally => ({
	rule,
	shown,
	actedOn,
	finishedAnyway,
});

test('which rules earn their place: counts under five are not shown, nor rules that were hardly shown', () => {
	const worth = rulesWorth(
		[tally('A', 4, 4), tally('B', 20, 18), tally('C', 30, 3, { 'rule is wrong': 12, 'no reason': 2 })],
		(rule) => `What ${rule} asks`,
	);
	expect(worth).toEqual([
		{ rule: 'C', what: 'What C asks', shown: 30, actedOn: null, finishedAnyway: 14, reasons: [{ reason: 'rule is wrong', count: 12 }] },
		{ rule: 'B', what: 'What B asks', shown: 20, actedOn: 18, finishedAnyway: null, reasons: [] },
	]);
	expect(worthCsv(worth)).toBe('rule,shown,acted_on,finished_anyway,reasons\r\nC,30,under 5,14,rule is wrong 12\r\nB,20,18,under 5,\r\n');
});

test('nothing that a reader is shown of a rule is a count under five', () => {
	const count = fc.integer({ min: 0, max: 12 });
	const any = fc.array(
		fc.record({
			rule: fc.constantFrom('A', 'B'),
			shown: count,
			actedOn: count,
			finishedAnyway: fc.dictionary(fc.constantFrom('capacity', 'no reason'), count),
		}),
	);
	fc.assert(
		fc.property(any, (tallies) => {
			for (const { shown, actedOn, finishedAnyway, reasons } of rulesWorth(tallies, String))
				for (const each of [shown, actedOn ?? FEWEST, finishedAnyway ?? FEWEST, ...reasons.map((reason) => reason.count)])
					expect(each).toBeGreaterThanOrEqual(FEWEST);
		}),
	);
});

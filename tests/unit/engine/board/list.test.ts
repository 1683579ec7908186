import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL, AT_FIRST, type BoardFilter, filterRows } from '../../../../engine/board/filter.ts';
import { firstOf, groupRows } from '../../../../engine/board/groups.ts';
import { type Column, MOST_LATE_FIRST, sortRows } from '../../../../engine/board/sort.ts';
import type { LatenessKind } from '../../../../engine/lateness/lateness.ts';
import { anyRows, day, row } from './make-row.ts';

const overdue = row({ due: ['2026-04-01'] }, '1048213');
const reasoned = row({ due: ['2026-04-02'], reason: { code: 'capacity', until: day('2026-04-17') } }, '1047902');
const lapsed = row({ due: ['2026-04-09'], reason: { code: 'capacity', until: day('2026-04-10') } }, '1046650');
const twoDates = row({ due: ['2026-04-09', '2026-04-15'], owners: ['Lead Social Worker'] }, '1049077');
const soon = row({ due: ['2026-04-14'], step: 'Allocation', rules: ['FM-2.6'] }, '1044725');
const toCome = row({ due: ['2026-05-20'] }, '1044726');
const recordedLate = row(
	{ due: ['2026-04-02'], state: 'done', doneOn: day('2026-04-01'), enteredOn: day('2026-04-10'), seenAt: '2026-04-10T09:00' },
	'1045561',
);
const ROWS = [overdue, reasoned, lapsed, twoDates, soon, toCome, recordedLate];

test.each<[string, Partial<BoardFilter>, unknown[]]>([
	['at first, what is late or may be', AT_FIRST, [overdue, reasoned, lapsed, twoDates, recordedLate]],
	['with nothing chosen, all of it', {}, ROWS],
	['one state', { states: new Set<LatenessKind>(['due soon']) }, [soon]],
	['a reason that is over excuses nothing', { states: new Set<LatenessKind>(['overdue']) }, [overdue, lapsed]],
	['a role', { owner: 'Lead Social Worker' }, [twoDates]],
	['a rule', { rule: 'FM-2.6' }, [soon]],
	['how a number begins', { record: ' 10447' }, [soon, toCome]],
	['a number that is not there', { record: '9' }, []],
])('filtered by %s', (_, filter, wanted) => {
	expect(filterRows(ROWS, { ...ALL, ...filter }).rows).toEqual(wanted);
});

test('each state is counted as it would be if it were chosen', () => {
	const { byState } = filterRows(ROWS, { ...AT_FIRST, owner: 'Team Manager' });
	expect(Object.fromEntries(byState)).toEqual({ overdue: 2, 'late with reason': 1, 'due soon': 1, 'to come': 1, 'recorded late': 1 });
});

test('a number that is not kept any more is found by no number', () => {
	const forgotten = row({}, null);
	expect(filterRows([forgotten], ALL).rows).toEqual([forgotten]);
	expect(filterRows([forgotten], { ...ALL, record: '1' }).rows).toEqual([]);
});

test('by how late: most overdue first, what may be late after what is, then what was, then what is to come', () => {
	expect(sortRows(ROWS, MOST_LATE_FIRST)).toEqual([overdue, reasoned, lapsed, twoDates, recordedLate, soon, toCome]);
});

test.each<[Column, unknown[]]>([
	['record', [soon, toCome, recordedLate, lapsed, reasoned, overdue, twoDates]],
	['due', [overdue, recordedLate, reasoned, lapsed, twoDates, soon, toCome]],
	['owner', [twoDates, overdue, recordedLate, reasoned, lapsed, soon, toCome]],
	['seen', [recordedLate, overdue, reasoned, lapsed, twoDates, soon, toCome]],
])('by %s, going up', (by, wanted) => {
	expect(sortRows(ROWS, { by, down: false })).toEqual(wanted);
});

test('any order is the same rows, whichever way they came', () => {
	const columns: Column[] = ['record', 'what', 'due', 'late', 'owner', 'reason', 'seen'];
	const rows = anyRows(60);
	fc.assert(
		fc.property(fc.constantFrom(...columns), fc.boolean(), fc.shuffledSubarray(rows, { minLength: rows.length }), (by, down, shuffled) => {
			expect(sortRows(shuffled, { by, down })).toEqual(sortRows(rows, { by, down }));
		}),
	);
});

test('groups hold every row once, in the order of their first rows', () => {
	const sorted = sortRows(ROWS, MOST_LATE_FIRST);
	const groups = groupRows(sorted, 'step');
	expect(groups.map(({ name, rows }) => [name, rows.length])).toEqual([
		['Case closure', 6],
		['Allocation', 1],
	]);
	for (const by of ['step', 'rule', 'owner', 'team'] as const)
		expect(new Set(groupRows(sorted, by).flatMap(({ rows }) => rows))).toEqual(new Set(ROWS));
	expect(groupRows([row()], 'team')[0]?.name).toBe('Team not known');
});

test('as many rows are drawn as are asked for, from the first group on', () => {
	const groups = groupRows(anyRows(30), 'step');
	expect(firstOf(groups, 12).map(({ rows }) => rows.length)).toEqual([10, 2]);
	expect(firstOf(groups, 1000)).toEqual(groups);
	expect(firstOf(groups, 0)).toEqual([]);
});

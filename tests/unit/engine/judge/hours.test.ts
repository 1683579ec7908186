import { describe, expect, test } from 'vitest';
import { readCalendars, readKinds } from '../../../../compile/build/read-folder.ts';
import { compileCases } from '../../../../compile/cases/cases.ts';
import { compilePack } from '../../../../compile/pack/compile-pack.ts';
import { sliceOfPack } from '../../../../compile/slices/step-slices.ts';
import { runCase } from '../../../../engine/run-case.ts';

const KINDS = readKinds('rules/kinds.yaml');
const CALENDAR = readCalendars('rules/calendars/bank-holidays.yaml')['england-and-wales'];

const PACK = compilePack(
	'choir',
	new Map([
		[
			'pack.yaml',
			`pack: choir
title: Choir handbook
council: none
version: 1
owner: Choir office
review by: 2027-03-31
effective: {from: 2026-01-01}
document: Choir handbook
roles: {Choir Leader: }
facts:
  notice: {first: step, where: {name: Notice}}
rules: [concert.yaml]
`,
		],
		[
			'concert.yaml',
			`- by: Choir Leader
  paragraph: section 1
  rules:
    - {id: C-1, some: visit, within: {hours: 24, after: notice}}
    - {id: C-2, some: visit, at least: {hours: 24, before: notice}}
    - {id: C-3, some: visit, at least: {hours: 24, after: notice}}
    - {id: C-4, some: visit, within: {hours: 24, before: notice}}
    - {id: C-5, some: visit, before: {hours: 24, after: notice}}
    - {id: C-6, some: visit, after: {hours: 24, after: notice}}
    - {id: W-1, some: visit, at least: {wednesday: 1, before: notice, at: 12:00}}
    - {id: W-2, some: visit, at least: {wednesday: 1, after: notice, at: 12:00}}
    - {id: W-3, some: visit, within: {wednesday: 1, before: notice, at: 12:00}}
    - {id: W-4, some: visit, within: {wednesday: 1, after: notice, at: 12:00}}
    - {id: W-5, some: visit, before: {wednesday: 1, before: notice, at: 12:00}}
    - {id: W-6, some: visit, after: {wednesday: 1, after: notice, at: 12:00}}
    - {id: W-7, some: visit, at least: {wednesday: 1, before: notice}}
    - {id: H-1, each: visit, has: {date: {at least: {wednesday: 1, before: notice, at: 12:00}}}}
    - {id: H-2, each: visit, has: {date: {at least: {wednesday: 1, after: notice, at: 12:00}}}}
    - {id: H-3, each: visit, has: {date: {within: {wednesday: 1, before: notice, at: 12:00}}}}
    - {id: H-4, each: visit, has: {date: {within: {wednesday: 1, after: notice, at: 12:00}}}}
    - {id: H-5, each: visit, has: {date: {before: {wednesday: 1, before: notice, at: 12:00}}}}
    - {id: H-6, each: visit, has: {date: {after: {wednesday: 1, after: notice, at: 12:00}}}}
    - {id: H-7, each: visit, has: {date: {at least: {hours: 24, before: notice}}}}
    - {id: H-8, each: visit, has: {date: {within: {hours: 24, before: notice}}}}
`,
		],
	]),
	KINDS,
);

function outcome(rule: string, visited: string): string[] {
	const source = `cases:
  - { case: one, rule: ${rule}, today: 2026-03-10, expect: passed,
      given: { step: [{ name: Notice, finished: 02/03/2026 09:00 }], visit: [{ date: ${visited} }] } }
`;
	const [only] = compileCases('choir.cases.yaml', source, PACK, KINDS);
	if (!only) throw new Error('no case');
	return runCase(only, sliceOfPack(PACK), CALENDAR);
}

/** The hour a thing was done is not recorded, so on the day the hours end nobody can tell. Notice: Monday 2 March at 9:00. */
describe('hours, of things that have only a day', () => {
	test.each([
		['C-1', '2026-03-02', 'passed'],
		['C-1', '2026-03-03', 'cantTell'],
		['C-1', '2026-03-05', 'failed'],
		['C-2', '2026-02-27', 'passed'],
		['C-2', '2026-03-01', 'cantTell'],
		['C-2', '2026-03-02', 'failed'],
		['C-3', '2026-03-02', 'failed'],
		['C-3', '2026-03-03', 'cantTell'],
		['C-3', '2026-03-04', 'passed'],
		['C-4', '2026-02-28', 'failed'],
		['C-4', '2026-03-01', 'cantTell'],
		['C-4', '2026-03-02', 'passed'],
		['C-5', '2026-03-02', 'passed'],
		['C-5', '2026-03-03', 'cantTell'],
		['C-5', '2026-03-04', 'failed'],
		['C-6', '2026-03-02', 'failed'],
		['C-6', '2026-03-03', 'cantTell'],
		['C-6', '2026-03-04', 'passed'],
		['H-7', '2026-02-28', 'passed'],
		['H-7', '2026-03-01', 'cantTell'],
		['H-7', '2026-03-02', 'failed'],
		['H-8', '2026-02-28', 'failed'],
		['H-8', '2026-03-01', 'cantTell'],
		['H-8', '2026-03-02', 'passed'],
	])('%s: a visit on %s: %s', (rule, visited, expected) => {
		expect(outcome(rule, visited)).toEqual([expected]);
	});
});

/** The Wednesday before the notice is 25 February, the one after it 4 March. A rule of a thing and a test of a part agree. */
describe('noon on a Wednesday, of things that have only a day', () => {
	const BEFORE = ['2026-02-24', '2026-02-25', '2026-02-26'];
	const AFTER = ['2026-03-03', '2026-03-04', '2026-03-05'];
	const inTime = ['passed', 'cantTell', 'failed'];
	const tooSoon = ['failed', 'cantTell', 'passed'];
	test.each([
		['at least so long before', 1, BEFORE, inTime],
		['at least so long after', 2, AFTER, tooSoon],
		['within so long before', 3, BEFORE, tooSoon],
		['within so long after', 4, AFTER, inTime],
		['before it', 5, BEFORE, inTime],
		['after it', 6, AFTER, tooSoon],
	])('%s', (_says, number, days, expected) => {
		expect(days.flatMap((day) => outcome(`W-${number}`, day))).toEqual(expected);
		expect(days.flatMap((day) => outcome(`H-${number}`, day))).toEqual(expected);
	});

	test('without an hour the whole day is in time', () => {
		expect(BEFORE.flatMap((day) => outcome('W-7', day))).toEqual(['passed', 'passed', 'failed']);
	});
});

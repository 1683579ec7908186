import { describe, expect, test } from 'vitest';
import { compileCases } from '../../../compile/cases.ts';
import { compilePack } from '../../../compile/compile-pack.ts';
import { readCalendars, readKinds } from '../../../compile/read-folder.ts';
import { sliceOfPack } from '../../../compile/step-slices.ts';
import { runCase } from '../../../engine/run-case.ts';

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
`,
		],
	]),
	KINDS,
);

/** The hour a thing was done is not recorded, so on the day the hours end nobody can tell. */
describe('hours, of things that have only a day', () => {
	test.each([
		['C-1', '2026-03-02', 'passed'],
		['C-1', '2026-03-03', 'cantTell'],
		['C-1', '2026-03-05', 'failed'],
		['C-2', '2026-02-27', 'passed'],
		['C-2', '2026-03-01', 'cantTell'],
		['C-2', '2026-03-02', 'failed'],
	])('%s: notice on Monday 2 March at 9:00, visit on %s: %s', (rule, visited, expected) => {
		const source = `cases:
  - { case: one, rule: ${rule}, today: 2026-03-10, expect: ${expected},
      given: { step: [{ name: Notice, finished: 02/03/2026 09:00 }], visit: [{ date: ${visited} }] } }
`;
		const [only] = compileCases('choir.cases.yaml', source, PACK, KINDS);
		if (!only) throw new Error('no case');
		expect(runCase(only, sliceOfPack(PACK), CALENDAR)).toEqual([expected]);
	});
});

import { describe, expect, test } from 'vitest';
import { readCalendars, readCases, readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { missingCases } from '../../compile/cases/cases.ts';
import { sliceOfPack } from '../../compile/slices/step-slices.ts';
import { runCase } from '../../engine/run-case.ts';

/** Every case beside every pack, against the engine. */
const kinds = readKinds('rules/kinds.yaml');
const calendar = readCalendars('rules/calendars/bank-holidays.yaml')['england-and-wales'];
const packs = readPacks('rules/packs', kinds).map((pack) => ({ pack, cases: readCases(`rules/packs/${pack.id}`, pack, kinds) }));

describe.each(packs.filter(({ cases }) => cases.length > 0))('$pack.id', ({ pack, cases }) => {
	const slice = sliceOfPack(pack);

	test.each(cases.map((each) => ({ ...each, title: `${each.rule}: ${each.name} (line ${each.line})` })))('$title', (each) => {
		const outcomes = runCase(each, slice, calendar);
		expect(outcomes.length).toBeGreaterThan(0);
		expect(new Set(outcomes)).toEqual(new Set([each.expect]));
	});

	// The rows of the guide have theirs made for them: guide-rows.test.ts.
	if (pack.id !== 'child-in-need')
		test('every rule has a case for each outcome it can have', () => {
			expect(missingCases(pack, cases)).toEqual([]);
		});
});

import { describe, expect, test } from 'vitest';
import { readCalendars, readCases, readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { sliceOfPack } from '../../compile/slices/step-slices.ts';
import { checkGiven } from '../../engine/run-case.ts';
import { lessGiven } from '../unit/engine/less-read.ts';

/** Every written case again and again, with each thing in it unread in turn: nothing comes of that but “can’t tell”. */
const kinds = readKinds('rules/kinds.yaml');
const calendar = readCalendars('rules/calendars/bank-holidays.yaml')['england-and-wales'];
const packs = readPacks('rules/packs', kinds).map((pack) => ({ pack, cases: readCases(`rules/packs/${pack.id}`, pack, kinds) }));

describe.each(packs)('$pack.id', ({ pack, cases }) => {
	const slice = sliceOfPack(pack);

	test.each(cases.map((each) => ({ ...each, title: `${each.rule}: ${each.name} (line ${each.line})` })))('$title', (each) => {
		const rules = slice.rules.filter(({ ids, require }) => ids.includes(each.rule) && require !== null);
		const wrong = rules.flatMap((rule) => {
			const before = checkGiven(rule, each, slice, calendar).map(({ outcome }) => outcome);
			return lessGiven(each).flatMap((less) =>
				checkGiven(rule, less, slice, calendar).flatMap(({ outcome }, row) => {
					const doneAnyway = before[row] === 'inapplicable' && outcome === 'passed';
					return outcome === before[row] || outcome === 'cantTell' || doneAnyway ? [] : [`${less.unread}: ${before[row]}, then ${outcome}`];
				}),
			);
		});
		expect(wrong).toEqual([]);
	});
});

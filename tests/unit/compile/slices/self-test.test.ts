import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCalendars, readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import { compileCases } from '../../../../compile/cases/cases.ts';
import { generatedCases } from '../../../../compile/cases/generated-cases.ts';
import { selfTest, withoutFaulty } from '../../../../compile/slices/self-test.ts';
import { indexPack, sliceForStep } from '../../../../compile/slices/step-slices.ts';
import { checkStep } from '../../../../engine/check-step.ts';
import { valueText } from '../../../../engine/model/statement-queries.ts';
import { known, snapshot } from '../../engine/make.ts';

/** The rules try themselves with their own cases, as they do in the installed extension. */

const kinds = readKinds('rules/kinds.yaml');
const calendar = readCalendars('rules/calendars/bank-holidays.yaml')['england-and-wales'];
const packs = readPacks('rules/packs', kinds).map((pack) => {
	const folder = `rules/packs/${pack.id}`;
	const files = readdirSync(folder).filter((name) => name.endsWith('.cases.yaml'));
	return { pack, cases: files.flatMap((name) => compileCases(name, readFileSync(`${folder}/${name}`, 'utf8'), pack, kinds)) };
});
const noPause = () => Promise.resolve();

test('every shipped rule stands up to its cases, the rows of the guide among them', async () => {
	const { faults, cases } = await selfTest(packs, calendar, noPause);
	expect(faults).toEqual([]);
	const rows = packs.flatMap(({ pack }) => generatedCases(pack));
	expect(cases).toBe(packs.flatMap((each) => each.cases).length + rows.length);
	expect(rows.filter(({ rule }) => rule.startsWith('QPG-')).length).toBeGreaterThan(100);
});

test('each case lets others have their turn', async () => {
	let turns = 0;
	const { cases } = await selfTest(packs.slice(0, 1), calendar, async () => {
		turns += 1;
	});
	expect(turns).toBe(cases);
});

describe('a rule that fails', () => {
	const [closure] = packs.filter(({ pack }) => pack.id === 'case-closure');
	if (!closure) throw new Error('There is no case closure pack.');
	const { pack } = closure;
	const [first] = closure.cases.filter(({ rule, expect: wanted }) => rule === 'CC-1.3b' && wanted === 'passed');
	if (!first) throw new Error('There is no such case.');
	const wrong = { ...first, expect: 'failed' as const };

	test('is named, and the rest go on', async () => {
		const { faults } = await selfTest([{ pack, cases: [wrong, ...closure.cases] }, ...packs.slice(0, 1)], calendar, noPause);
		expect(faults).toEqual([
			{
				pack: 'case-closure',
				rule: 'CC-1.3b',
				because: `“${first.name}” should come out as “failed” for CC-1.3b, and comes out as “passed”.`,
			},
		]);
	});

	test('checks nothing any more, says so, and never shows as done', () => {
		const off = withoutFaulty(pack, [{ pack: pack.id, rule: 'CC-1.3b', because: '' }]);
		expect(off.rules).toHaveLength(pack.rules.length);
		const changed = off.rules.filter((rule, at) => rule !== pack.rules[at]);
		expect(changed.map(({ ids, require }) => [ids, require])).toEqual([[['CC-1.3a (switched off)', 'CC-1.3b (switched off)'], null]]);
		const step = valueText(pack.rules[0]?.place.steps[0] ?? { kind: 'is', value: '' });
		const settings = { 'closing step': step };
		const slice = sliceForStep([indexPack(off, settings)], step);
		if (!slice) throw new Error('There is no such step.');
		const checklist = checkStep(snapshot({}), slice, known({ settings }));
		expect(checklist.findings.flatMap(({ rules }) => rules).filter((id) => id.startsWith('CC-1.3'))).toEqual([]);
		expect(checklist.prompts.find(({ rules }) => rules.includes('CC-1.3b (switched off)'))?.text).toMatch(
			/^Switched off, because it failed its own test here\. Stepcheck does not check this: /,
		);
	});

	test('a pack that is not concerned is the very same', () => {
		expect(withoutFaulty(pack, [{ pack: 'child-in-need', rule: 'CC-1.3b', because: '' }])).toBe(pack);
	});

	test('a case that can’t be run is a fault of its rule, not of the drill', async () => {
		const broken = {
			...first,
			get facts(): never {
				throw new Error('There is no such fact.');
			},
		};
		const { faults } = await selfTest([{ pack, cases: [broken] }], calendar, noPause);
		expect(faults).toMatchObject([{ rule: 'CC-1.3b', because: `“${first.name}” could not be worked out for CC-1.3b.` }]);
	});
});

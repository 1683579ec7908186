import { expect, test } from 'vitest';
import { checkStep } from '../../../../engine/check-step.ts';
import { loadEngines } from '../../../../tools/bench/engines.ts';
import { KNOWN, makeRules, toRule, toSnapshot } from '../../../../tools/bench/made-rules.ts';
import { slice } from '../../engine/make.ts';

const { rules, answers } = makeRules(500);

test('what the bench compares finds the same rules broken', async () => {
	const found = await Promise.all(
		Object.values(loadEngines(rules, answers)).map(async ({ name, run }) => [name, (await run()).toSorted()]),
	);
	const broken = rules.filter(({ answer, when, is }) => answers[when] === is && answers[answer] === '').map(({ id }) => id);
	expect(broken.length).toBeGreaterThan(50);
	expect(Object.fromEntries(found)).toEqual(Object.fromEntries(found.map(([name]) => [name, broken.toSorted()])));
});

test('some of its rules pass, some fail, some do not apply, and none is unclear', () => {
	const { findings } = checkStep(toSnapshot(answers, 'Bench'), slice(rules.map((rule) => toRule(rule, 'Bench'))), KNOWN);
	expect(findings).toHaveLength(500);
	expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(['passed', 'failed', 'inapplicable']));
});

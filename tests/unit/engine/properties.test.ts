import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineOf } from '../../../components/headline.ts';
import { readKinds, readPacks } from '../../../compile/read-folder.ts';
import { indexPack, sliceForStep } from '../../../compile/step-slices.ts';
import { checkStep } from '../../../engine/check-step.ts';
import type { Checklist } from '../../../engine/checklist.ts';
import type { Outcome, StepSlice } from '../../../engine/rule.ts';
import { anyRules } from './any-rule.ts';
import { type AnyStep, anyStep } from './any-step.ts';
import { anyOne, lessRead } from './less-read.ts';
import { slice } from './make.ts';

/** What holds of any step, whatever its rules and however much of it was read. */

const packs = readPacks('rules/packs', readKinds('rules/kinds.yaml')).map((pack) => {
	// A step that is a setting sleeps until the council has said which it is.
	const steps = pack.rules.flatMap(({ place }) => place.steps).flatMap((step) => (step.kind === 'setting' ? [step.name] : []));
	return indexPack(pack, Object.fromEntries(steps.map((name) => [name, `The ${name}`])));
});
const shipped = packs.flatMap((pack) => {
	const names = pack.steps.size > 0 ? [...pack.steps.values()].map(({ printed }) => printed) : [''];
	return names.flatMap((step) => sliceForStep(packs, step) ?? []);
});
const slices = [...new Map(shipped.map((each) => [each.step, each])).values()];

const made = anyRules.map((rules) => slice(rules));

/** Slices with a step of each: those of the packs, and made-up ones. */
function withStep(of: fc.Arbitrary<StepSlice>): fc.Arbitrary<{ of: StepSlice; step: AnyStep }> {
	return of.chain((each) => anyStep(each).map((step) => ({ of: each, step })));
}

/** Each rule under an id of its own besides, so that it is found again however its line is put together with others. */
function numbered(of: StepSlice): StepSlice {
	return { ...of, rules: of.rules.map((rule, at) => ({ ...rule, ids: [...rule.ids, `#${at}`] })) };
}

function check({ snapshot, known }: AnyStep, of: StepSlice): Checklist {
	return checkStep(snapshot, of, known);
}

/** What became of each rule, in each row. */
function outcomes(step: AnyStep, of: StepSlice): Map<string, Outcome> {
	const found = check(step, of).findings.flatMap(({ rules, row, outcome }) =>
		rules.filter((id) => id.startsWith('#')).map((id): [string, Outcome] => [`${id} ${row ?? ''}`, outcome]),
	);
	return new Map(found);
}

const every: [string, fc.Arbitrary<StepSlice>, number][] = [
	...slices.map((each): [string, fc.Arbitrary<StepSlice>, number] => [each.step, fc.constant(each), 60]),
	['rules of every shape', made, 1500],
];

describe.each(every)('%s', (_name, of, numRuns) => {
	// The one exception is the rule language's own: where a condition is unread and what it asks for is there anyway, that is done.
	test('what is not read only ever moves an outcome to “can’t tell”', () => {
		fc.assert(
			fc.property(withStep(of), anyOne, ({ of, step }, which) => {
				const rules = numbered(of);
				const ways = lessRead(step);
				const less = ways[which % ways.length];
				if (!less) return;
				const before = outcomes(step, rules);
				for (const [id, outcome] of outcomes(less, rules)) {
					const was = before.get(id);
					const doneAnyway = was === 'inapplicable' && outcome === 'passed';
					if (outcome !== was && !doneAnyway)
						expect(`${less.unread} unread: ${of.rules[Number(id.slice(1))]?.ids[0]} was ${was}, is ${outcome}`).toBe(
							`${less.unread} unread: ${of.rules[Number(id.slice(1))]?.ids[0]} was ${was}, is cantTell`,
						);
				}
			}),
			{ numRuns },
		);
	});

	test('the order of the rules makes no difference', () => {
		fc.assert(
			fc.property(withStep(of), fc.infiniteStream(fc.nat()), ({ of, step }, numbers) => {
				const rules = numbered(of);
				const shuffled = rules.rules
					.map((rule) => ({ rule, at: numbers.next().value ?? 0 }))
					.sort((one, other) => one.at - other.at)
					.map(({ rule }) => rule);
				expect([...outcomes(step, { ...rules, rules: shuffled })].sort()).toEqual([...outcomes(step, rules)].sort());
			}),
			{ numRuns },
		);
	});

	test('where all is shown as done, nothing is left that can’t be told', () => {
		fc.assert(
			fc.property(withStep(of), fc.boolean(), fc.boolean(), ({ of, step }, hides, begun) => {
				const checklist = check(step, of);
				const hidden = new Set(hides ? checklist.findings.map(({ id }) => id) : []);
				const headline = headlineOf({ kind: 'checklist', checklist } as Parameters<typeof headlineOf>[0], hidden, begun);
				const { done, checks, findings } = checklist;
				const allDone = headline.icon === 'tick' || (checks.total > 0 && done === checks.total) || checks.made === checks.total;
				if (allDone) expect(findings.filter(({ outcome }) => outcome === 'cantTell').map(({ rules }) => rules)).toEqual([]);
				if (headline.icon === 'tick') expect(checklist.left).toBe(0);
			}),
			{ numRuns },
		);
	});
});

import { expect, test } from 'vitest';
import { checkStep } from '../../../../engine/check-step.ts';
import type { Facts } from '../../../../engine/model/facts.ts';
import { aboutEvidence } from '../../../../tools/bench/evidence-messages.ts';
import { p95 } from '../../../../tools/bench/figures.ts';
import { FACTS, madeEvidence } from '../../../../tools/bench/made-record.ts';
import { madeSteps } from '../../../../tools/bench/made-steps.ts';

const { steps, asked, screenOf, workers } = madeSteps();

function factsOf(nth: number): Facts {
	const lists = Object.entries(madeEvidence(nth, asked, workers));
	return Object.fromEntries(lists.map(([kind, list]) => [kind, { ...list, screen: screenOf(kind), readAt: '2026-03-20T09:00' }]));
}

test.each([0, 1, 49])('made record %i has a hundred facts, on screens that can be opened, and nothing of anybody in them', (nth) => {
	const facts = factsOf(nth);
	expect(Object.values(facts).reduce((sum, list) => sum + list.facts.length, 0)).toBe(FACTS);
	for (const { screen } of Object.values(facts)) expect(screen).not.toBeNull();
	expect(JSON.stringify(facts)).not.toMatch(/Juno|Marlow|Halden|Cole|Quince|Larkfield/i);
});

test.each(steps)('“$name” is told by what was seen of a record, and not without it', ({ slice, snapshot, known }) => {
	const outcomes = (facts: Facts) => {
		const { findings } = checkStep(snapshot, slice, { ...known, facts });
		const count = (wanted: string) => findings.filter(({ outcome }) => outcome === wanted).length;
		return { passed: count('passed'), failed: count('failed'), cantTell: count('cantTell'), all: findings.length };
	};
	const [seen, other, bare] = [outcomes(factsOf(0)), outcomes(factsOf(1)), outcomes({})];
	expect(seen.passed).toBeGreaterThanOrEqual(10);
	expect(seen.failed + other.failed).toBeGreaterThanOrEqual(5);
	expect(seen.cantTell).toBeLessThan(seen.all / 10);
	expect(bare.cantTell).toBeGreaterThan(bare.all / 2);
	expect(other).not.toEqual(seen);
});

test('messages about evidence are told from the others', () => {
	const heard = [
		{ kind: 'hello' },
		{ kind: 'open step' },
		{ kind: 'bring in', script: 'read-record' },
		{ kind: 'bring in', script: 'handover' },
		{ kind: 'evidence' },
		{ kind: 'step dates' },
		{ kind: 'rules shown' },
	];
	expect(aboutEvidence(heard)).toBe(3);
	expect(aboutEvidence([])).toBe(0);
});

test('the 95th of a hundred is the one that five are slower than', () => {
	expect(p95(Array.from({ length: 100 }, (_, index) => 100 - index))).toBe(95);
	expect(p95([7])).toBe(7);
});

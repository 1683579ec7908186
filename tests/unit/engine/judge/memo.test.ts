import { expect, test } from 'vitest';
import { contextFor } from '../../../../engine/judge/context.ts';
import { once, taking } from '../../../../engine/judge/memo.ts';
import { verdict } from '../../../../engine/judge/verdict.ts';
import type { Anchor, Value } from '../../../../engine/model/rule.ts';
import { known, slice, snapshot } from '../make.ts';

const context = () => contextFor(snapshot({}), slice([]), known({}), () => verdict('unknown', []));
const today = (): Value<Anchor> => ({ kind: 'is', value: { kind: 'today' } });
const its = (): Value<Anchor> => ({ kind: 'is', value: { kind: 'its', part: 'contact date' } });

test('what two rules ask for in the same words is worked out once in a check, and again in the next', () => {
	let worked = 0;
	const work = () => ++worked;
	const first = context();
	expect([once(today(), first, work), once(today(), first, work)]).toEqual([1, 1]);
	expect(once(today(), { ...first, thing: { parts: {} } }, work)).toBe(1);
	expect(once(today(), context(), work)).toBe(2);
});

test('what hangs on the thing in hand is worked out for each', () => {
	let worked = 0;
	const first = context();
	expect([once(its(), first, () => ++worked), once(its(), first, () => ++worked)]).toEqual([1, 2]);
});

test('what could not be worked out is tried again', () => {
	const first = context();
	const fails = () => {
		throw new Error('not decided');
	};
	expect(() => once(today(), first, fails)).toThrow('not decided');
	expect(once(today(), first, () => 'decided')).toBe('decided');
});

test('another row, episode or reading knows nothing of the first, and the same one all that was worked out in it', () => {
	const first = context();
	once(today(), first, () => 'in the first');
	for (const change of [{ row: 2 }, { since: today() }, { readings: { days: 'working days' } }]) {
		const other = taking(first, change);
		expect(other).toMatchObject(change);
		expect(once(today(), other, () => 'in the other')).toBe('in the other');
		expect(taking(first, structuredClone(change))).toBe(other);
	}
	expect(once(today(), first, () => 'again')).toBe('in the first');
	// From one episode back to before it, as for the day on which the episode begins.
	expect(taking(taking(first, { since: today() }), { since: null }).since).toBeNull();
});

import { expect, test } from 'vitest';
import { makeContext } from '../../../../engine/judge/make-context.ts';
import { contextWith, memoised } from '../../../../engine/judge/memo.ts';
import { verdict } from '../../../../engine/judge/verdict.ts';
import type { Anchor, Value } from '../../../../engine/model/rule.ts';
import { known, slice, snapshot } from '../make.ts';

const context = () => makeContext(snapshot({}), slice([]), known({}), () => verdict('unknown', []));
const today = (): Value<Anchor> => ({ kind: 'is', value: { kind: 'today' } });
const its = (): Value<Anchor> => ({ kind: 'is', value: { kind: 'its', part: 'contact date' } });

test('what two rules ask for in the same words is worked out once in a check, and again in the next', () => {
	let worked = 0;
	const work = () => ++worked;
	const first = context();
	expect([memoised(today(), first, work), memoised(today(), first, work)]).toEqual([1, 1]);
	expect(memoised(today(), { ...first, thing: { parts: {} } }, work)).toBe(1);
	expect(memoised(today(), context(), work)).toBe(2);
});

test('what hangs on the thing in hand is worked out for each', () => {
	let worked = 0;
	const first = context();
	expect([memoised(its(), first, () => ++worked), memoised(its(), first, () => ++worked)]).toEqual([1, 2]);
});

test('what could not be worked out is tried again', () => {
	const first = context();
	const fails = () => {
		throw new Error('not decided');
	};
	expect(() => memoised(today(), first, fails)).toThrow('not decided');
	expect(memoised(today(), first, () => 'decided')).toBe('decided');
});

test('another row, episode or reading knows nothing of the first, and the same one all that was worked out in it', () => {
	const first = context();
	memoised(today(), first, () => 'in the first');
	for (const change of [{ row: 2 }, { since: today() }, { readings: { days: 'working days' } }]) {
		const other = contextWith(first, change);
		expect(other).toMatchObject(change);
		expect(memoised(today(), other, () => 'in the other')).toBe('in the other');
		expect(contextWith(first, structuredClone(change))).toBe(other);
	}
	expect(memoised(today(), first, () => 'again')).toBe('in the first');
	// From one episode back to before it, as for the day on which the episode begins.
	expect(contextWith(contextWith(first, { since: today() }), { since: null }).since).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { all, any, not, type Truth } from '../../../../engine/model/kleene.ts';

const T = 'true';
const F = 'false';
const U = 'unknown';
const truths = fc.array(fc.constantFrom<Truth>(T, F, U));

describe('Kleene’s tables', () => {
	test.each<[Truth[], Truth, Truth]>([
		[[], T, F],
		[[T], T, T],
		[[F], F, F],
		[[U], U, U],
		[[T, F], F, T],
		[[T, U], U, T],
		[[F, U], F, U],
		[[T, F, U], F, T],
	])('%j: all is %s, any is %s', (parts, whole, one) => {
		expect(all(parts)).toBe(whole);
		expect(any(parts)).toBe(one);
	});

	test('not turns true and false round and leaves unknown', () => {
		expect([T, F, U].map((truth) => not(truth as Truth))).toEqual([F, T, U]);
	});

	test('any is not all of the opposites', () => {
		fc.assert(fc.property(truths, (parts) => any(parts) === not(all(parts.map(not)))));
	});

	test('making a part unknown never turns true into false, or false into true', () => {
		const flips = (before: Truth, after: Truth) => before !== after && after !== U;
		fc.assert(
			fc.property(truths, fc.nat(), (parts, at) => {
				if (parts.length === 0) return true;
				const less = parts.with(at % parts.length, U);
				return !flips(all(parts), all(less)) && !flips(any(parts), any(less));
			}),
		);
	});
});

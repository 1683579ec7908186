import { describe, expect, it } from 'vitest';
import { aspects, variantFrom } from '../../../practice/variant.ts';
import { allPairs, type Choices, type Combination, pairwise } from '../../variants/pairwise.ts';

const all = pairwise(aspects);

/** The pairs that no combination holds. */
function missing(choices: Choices, combinations: Combination[]): object[] {
	return allPairs(choices).filter(
		(pair) => !combinations.some((combination) => Object.entries(pair).every(([name, value]) => combination[name] === value)),
	);
}

describe('pairwise', () => {
	it('has every two values of the practice Mosaic’s aspects together', () => {
		expect(allPairs(aspects).length).toBeGreaterThan(1000);
		expect(missing(aspects, all)).toEqual([]);
	});

	it('has no more combinations than it needs by much', () => {
		// The two longest aspects alone make 56 pairs, each of which is a combination of its own.
		expect(all.length).toBeLessThan(80);
	});

	it('gives a value to every choice in every combination', () => {
		for (const combination of all) expect(Object.keys(combination).sort()).toEqual(Object.keys(aspects).sort());
	});

	it('gives the same each time', () => {
		expect(pairwise(aspects)).toEqual(all);
	});

	it('takes two choices of two as four', () => {
		expect(pairwise({ one: ['a', 'b'], two: ['c', 'd'] })).toHaveLength(4);
	});

	it('gives nothing for one choice', () => {
		expect(pairwise({ one: ['a', 'b'] })).toEqual([]);
	});
});

describe('the address of a variant', () => {
	it('is read aspect by aspect', () => {
		for (const combination of all) {
			const read: Record<string, string> = variantFrom(`?${new URLSearchParams(combination)}`);
			const changed = Object.keys(combination).filter((aspect) => read[aspect] !== combination[aspect]);
			// Only what the rules of variant.ts make of what can't be both.
			expect(changed.filter((aspect) => aspect !== 'labels' && aspect !== 'shadow')).toEqual([]);
		}
	});

	it('says nothing of what no aspect has', () => {
		expect(variantFrom('?markup=stone&labels=none')).toEqual(variantFrom(''));
	});
});

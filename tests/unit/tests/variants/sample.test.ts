import { describe, expect, it } from 'vitest';
import { aspects, variantFrom } from '../../../../practice/site/variant.ts';
import { allMeetings, type Combination, sampleOf } from '../../../variants/sample.ts';

const all = sampleOf(aspects, 2);

/** The meetings that no combination holds. */
function missing(meetings: Combination[], combinations: Combination[]): object[] {
	return meetings.filter(
		(met) => !combinations.some((combination) => Object.entries(met).every(([name, value]) => combination[name] === value)),
	);
}

describe('a sample', () => {
	it('has every two values of the practice Mosaic’s aspects together', () => {
		const pairs = allMeetings(aspects, 2);
		expect(pairs.length).toBeGreaterThan(1000);
		expect(missing(pairs, all)).toEqual([]);
	});

	it('has every three together, where three are to meet', () => {
		const few = {
			markup: aspects.markup,
			labels: aspects.labels,
			required: aspects.required,
			choice: aspects.choice,
			group: aspects.group,
		};
		const threes = allMeetings(few, 3);
		const sample = sampleOf(few, 3);
		expect(threes).toContainEqual({ markup: 'nested-tables', labels: 'after', group: 'several' });
		expect(missing(threes, sample)).toEqual([]);
		// The three longest of them alone make 160, and all together 960.
		expect(sample.length).toBeLessThan(260);
	});

	it('has no more combinations than it needs by much', () => {
		// The two longest aspects alone make 56 pairs, each of which is a combination of its own.
		expect(all.length).toBeLessThan(80);
	});

	it('gives a value to every choice in every combination', () => {
		for (const combination of all) expect(Object.keys(combination).sort()).toEqual(Object.keys(aspects).sort());
	});

	it('gives the same each time', () => {
		expect(sampleOf(aspects, 2)).toEqual(all);
	});

	it('takes two choices of two as four', () => {
		expect(sampleOf({ one: ['a', 'b'], two: ['c', 'd'] }, 2)).toHaveLength(4);
	});

	it('gives nothing for fewer choices than are to meet', () => {
		expect(sampleOf({ one: ['a', 'b'] }, 2)).toEqual([]);
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

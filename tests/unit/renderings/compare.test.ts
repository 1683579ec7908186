import { describe, expect, test } from 'vitest';
import { compare, type ReadQuestion } from '../../renderings/compare.ts';
import type { TrueQuestion } from '../../renderings/truth.ts';

const asked = (more: Partial<TrueQuestion> = {}): TrueQuestion => ({
	section: 'Home',
	label: 'Pets in the home',
	ref: 'a',
	kind: 'yes-no',
	state: 'answered',
	required: false,
	as: 'yes-no/box',
	...more,
});
const read = (more: Partial<ReadQuestion> = {}): ReadQuestion => ({
	section: 'Home',
	label: 'Pets in the home',
	ref: 'a',
	kind: 'yes-no',
	state: 'answered',
	required: false,
	...more,
});
const outcome = (a: TrueQuestion, ...r: ReadQuestion[]) => compare([a], r).questions[0]?.outcome;

describe('a question beside its reading', () => {
	test('is right when all of it is', () => expect(outcome(asked(), read({ label: 'Pets in the home: *' }))).toBe('right'));
	test('is wrong under another label', () => expect(outcome(asked(), read({ label: 'Pets' }))).toBe('wrong'));
	test('is wrong in another state', () => expect(outcome(asked(), read({ state: 'empty' }))).toBe('wrong'));
	test('is unread when the reader says so', () => expect(outcome(asked(), read({ state: 'unread' }))).toBe('unread'));
	test('is right unread where unread is as good', () =>
		expect(outcome(asked({ state: 'empty', stateAlso: ['unread'] }), read({ state: 'unread' }))).toBe('right'));
	test('is right in part in another section', () => expect(outcome(asked(), read({ section: null }))).toBe('partly'));
	test('may be of another kind that is as good', () =>
		expect(outcome(asked({ kindAlso: ['choice'] }), read({ kind: 'choice' }))).toBe('right'));
	test('is not found where nothing was read of it', () =>
		expect(outcome(asked(), read({ ref: 'b', label: 'Something else' }))).toBe('not-found'));
	test('is found by its label when names differ', () => expect(outcome(asked(), read({ ref: 'b' }))).toBe('right'));
	test('may have the row beside the label', () =>
		expect(outcome(asked({ row: 'Isolde' }), read({ label: 'Pets in the home, Isolde' }))).toBe('right'));
});

test('the same question in two sections is found in each', () => {
	const { questions, extra } = compare(
		[asked({ ref: null, state: 'empty' }), asked({ ref: null, section: 'School' })],
		[read({ ref: null, section: 'School' }), read({ ref: null, state: 'empty' }), read({ ref: 'z', label: 'Search' })],
	);
	expect(questions.map((q) => q.outcome)).toEqual(['right', 'right']);
	expect(extra).toBe(1);
});

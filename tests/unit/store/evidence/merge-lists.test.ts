import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, isDay } from '../../../../engine/model/fact-dates.ts';
import type { Fact, FactList } from '../../../../engine/model/facts.ts';
import { compareDates } from '../../../../engine/time/plain-date.ts';
import { mergeLists } from '../../../../store/evidence/merge-lists.ts';

const DATE = 'contact date';

function note(day: string, title = 'Visit'): Fact {
	return { parts: { title, [DATE]: day } };
}

function read(reach: FactList['reach'], facts: Fact[], more: Partial<FactList> = {}): FactList {
	return { reach, readFrom: null, facts, screen: 'case-notes', readAt: '2026-04-13T10:00', ...more };
}

const APRIL = [note('2026-04-09'), note('2026-04-02'), note('2026-03-20'), note('2026-03-01', 'Review')];
const whole = read('all', APRIL);
const later = { readAt: '2026-04-14T09:00' };

describe('a list that is read again', () => {
	test('as a whole takes the place of what was known, and what is gone is gone', () => {
		const now = read('all', [note('2026-04-09')], later);
		expect(mergeLists(whole, now, DATE)).toBe(now);
	});

	test('not at all leaves what was known', () => {
		expect(mergeLists(whole, read('none', [], later), DATE)).toBe(whole);
	});

	test('in part does not show that the rest is gone', () => {
		expect(mergeLists(whole, read('part', APRIL.slice(0, 2), later), DATE)).toBe(whole);
		expect(mergeLists(whole, read('part', [], later), DATE)).toBe(whole);
	});

	test('from the newest on adds what is new, and is no fresher than before', () => {
		const now = read('part', [note('2026-04-12'), ...APRIL.slice(0, 2)], { ...later, readFrom: 'newest' });
		expect(mergeLists(whole, now, DATE)).toEqual({ ...whole, facts: [note('2026-04-12'), ...APRIL] });
	});

	test('from the newest on drops what was deleted or changed within the days that were read', () => {
		const now = read('part', [note('2026-04-12'), note('2026-04-02')], { ...later, readFrom: 'newest' });
		expect(mergeLists(whole, now, DATE).facts).toEqual([note('2026-04-12'), note('2026-04-02'), ...APRIL.slice(2)]);
	});

	test('from the oldest on keeps the newer ones', () => {
		const now = read('part', [note('2026-03-01', 'Review'), note('2026-03-02')], { ...later, readFrom: 'oldest' });
		expect(mergeLists(whole, now, DATE).facts).toEqual([...now.facts, ...APRIL.slice(0, 3)]);
	});

	test('from the newest on, and all of it known, shows what is gone in between', () => {
		const now = read('part', [note('2026-04-09'), note('2026-03-20')], { ...later, readFrom: 'newest' });
		expect(mergeLists(whole, now, DATE)).toEqual({
			...whole,
			facts: [note('2026-04-09'), note('2026-03-20'), note('2026-03-01', 'Review')],
		});
	});

	test('that was cut within a day keeps what was known of that day, unless it may be the same in other words', () => {
		const call = note('2026-04-02', 'Phone call');
		const before = read('all', [...APRIL, call]);
		const cut = read('part', [note('2026-04-12'), note('2026-04-02')], { ...later, readFrom: 'newest' });
		expect(mergeLists(before, cut, DATE).facts).toEqual([...cut.facts, call, ...APRIL.slice(2)]);
		const reworded = read('part', [note('2026-04-12'), note('2026-04-02', 'Email')], { ...later, readFrom: 'newest' });
		expect(mergeLists(before, reworded, DATE)).toBe(reworded);
	});

	test('in part, from nobody knows where, with something new in it, is all that is known', () => {
		const now = read('part', [note('2026-04-12')], later);
		expect(mergeLists(whole, now, DATE)).toBe(now);
		const newest: FactList = { ...now, readFrom: 'newest' };
		expect(mergeLists(whole, newest, null)).toBe(newest);
	});

	test('never stands beside a list that says which of its own texts are the same', () => {
		const before = read('all', [note('2026-03-01', '(something else)\uE001case note:0')]);
		const now = read('part', [note('2026-04-12', '(something else)\uE001case note:0')], { ...later, readFrom: 'newest' });
		expect(mergeLists(before, now, DATE)).toBe(now);
	});
});

const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-04-${String(day).padStart(2, '0')}`);
const facts = fc.array(
	fc.record({ day: days, title: fc.constantFrom('Visit', 'Review') }).map(({ day, title }) => note(day, title)),
	{ maxLength: 12 },
);
const newestFirst = (list: Fact[]) =>
	list.toSorted((a, b) => {
		const [first, second] = [dateOf(a, DATE), dateOf(b, DATE)];
		return isDay(first) && isDay(second) ? compareDates(second, first) : 0;
	});

test('whatever was added and deleted, a list said to be whole holds all that was read now, and nothing the reading shows to be gone', () => {
	fc.assert(
		fc.property(facts, facts, fc.integer({ min: 0, max: 24 }), fc.array(fc.nat(), { maxLength: 4 }), (old, added, seen, deleted) => {
			const before = read('all', old);
			const remaining = old.filter((_, index) => !deleted.includes(index));
			const truth = newestFirst([...remaining, ...added]);
			const now = read(seen >= truth.length ? 'all' : 'part', truth.slice(0, seen), { ...later, readFrom: 'newest' });
			const merged = mergeLists(before, now, DATE);
			const has = (fact: Fact, list: Fact[]) => list.filter((other) => JSON.stringify(other) === JSON.stringify(fact)).length;
			// All that is in front of the worker's eyes is known.
			for (const fact of now.facts) expect(has(fact, merged.facts)).toBeGreaterThanOrEqual(has(fact, now.facts));
			// What is not there, and was not there before either, is never made up.
			for (const fact of merged.facts) expect(has(fact, [...old, ...now.facts])).toBeGreaterThan(0);
			// Within the days that were read, nothing stands that is not there any more.
			const edge = now.facts.at(-1)?.parts[DATE];
			const within = merged.facts.filter(({ parts }) => edge && (parts[DATE] ?? '') > edge);
			expect(within.length).toBeLessThanOrEqual(now.facts.length);
			for (const fact of within) expect(has(fact, merged.facts)).toBe(has(fact, now.facts));
			// Only what was read as a whole, now or before, is said to be whole; and by no newer a reading than that.
			if (merged.reach === 'all' && now.reach !== 'all') expect(merged.readAt).toBe(before.readAt);
		}),
	);
});

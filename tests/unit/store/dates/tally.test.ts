import { describe, expect, test } from 'vitest';
import { isExpected, type Seen, type Tally, tallied } from '../../../../store/dates/tally.ts';

const counted = (seen: readonly Seen[]) => seen.reduce<Tally | null>((tally, each) => tallied(tally ?? undefined, each), null);
const times = (count: number, seen: Seen): Seen[] => Array.from({ length: count }, () => seen);
const expected = (...seen: Seen[]) => {
	const tally = counted(seen);
	return tally !== null && isExpected(tally);
};

describe('what is expected on a step', () => {
	test('is what was read on five steps in a row, and not on four', () => {
		expect(expected(...times(4, 'read'))).toBe(false);
		expect(expected(...times(5, 'read'))).toBe(true);
	});

	test('is not what was missing on one of them', () => {
		expect(expected(...times(4, 'read'), 'absent', ...times(4, 'read'))).toBe(false);
	});

	test('stays expected while it is gone, and is forgotten in the end', () => {
		expect(expected(...times(5, 'read'), ...times(20, 'absent'))).toBe(true);
		expect(counted([...times(5, 'read'), ...times(21, 'absent')])).toBeNull();
	});

	test('takes twice as long to be expected again each time it has come back', () => {
		const back = [...times(5, 'read'), 'absent', 'read'] as const;
		expect(expected(...back, ...times(8, 'read'))).toBe(false);
		expect(expected(...back, ...times(9, 'read'))).toBe(true);
		expect(expected(...back, ...times(9, 'read'), 'absent', ...times(19, 'read'))).toBe(false);
		expect(expected(...back, ...times(9, 'read'), 'absent', ...times(20, 'read'))).toBe(true);
	});

	test('is never what comes and goes as somebody answers', () => {
		expect(expected(...times(5, 'read'), 'comes and goes', ...times(2000, 'read'))).toBe(false);
	});

	test('what was never read is not remembered', () => {
		expect(counted(times(30, 'absent'))).toBeNull();
	});
});

import type { Value } from '../../engine/model/rule.ts';
import { isSame, join, type Move } from './move.ts';

/**
 * How a value stands to what it was. One that the council decides is compared reading by reading, a decision table row by row;
 * where readings or conditions differ, it can't be told.
 */
export function compareValues<T>(before: Value<T>, after: Value<T>, compare: (before: T, after: T) => Move): Move {
	return isSame(before, after) ? 'same' : compareEach(before, after, compare);
}

/** The same for values that may be the same and stand for something else, as a number of days and of weeks do. */
export function compareEach<T>(before: Value<T>, after: Value<T>, compare: (before: T, after: T) => Move): Move {
	if (before.kind === 'is' && after.kind === 'is') return compare(before.value, after.value);
	if (before.kind === 'setting' && after.kind === 'setting') {
		const names = Object.keys(before.readings);
		if (before.name !== after.name || names.length === 0 || !isSame(names.toSorted(), Object.keys(after.readings).toSorted()))
			return 'changed';
		return join(names.map((name) => compare(before.readings[name] as T, after.readings[name] as T)));
	}
	if (before.kind !== 'choose' || after.kind !== 'choose') return 'changed';
	if (!isSame(before.rows.map(whenOf), after.rows.map(whenOf))) return 'changed';
	return join(before.rows.map(({ use }, at) => compareEach(use, (after.rows[at] as (typeof after.rows)[number]).use, compare)));
}

function whenOf({ when }: { when: unknown }): unknown {
	return when;
}

/** Moves of a number of which more is tighter. */
export function moreIsTighter(before: number, after: number): Move {
	return after === before ? 'same' : after > before ? 'tighter' : 'looser';
}

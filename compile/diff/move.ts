/**
 * How what is said now stands to what was said: `tighter` if nothing new would do that did not do before, `looser` the other
 * way round, `changed` if neither can be told.
 */
export type Move = 'same' | 'tighter' | 'looser' | 'changed';

/** Several moves as one: whatever goes both ways can't be told. */
export function join(moves: readonly Move[]): Move {
	const [first = 'same', ...others] = moves.filter((move) => move !== 'same');
	return others.every((move) => move === first) ? first : 'changed';
}

/** What is tighter as a condition lets the rule hold in fewer cases, and the other way round. */
export function flip(move: Move): Move {
	return move === 'tighter' ? 'looser' : move === 'looser' ? 'tighter' : move;
}

/** True if two pieces of compiled data are the same. */
export function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

/** Fewer of what will do is tighter. */
export function fewerWillDo<T>(before: readonly T[], after: readonly T[]): Move {
	const within = (some: readonly T[], all: readonly T[]) => some.every((one) => all.some((other) => isSame(one, other)));
	if (within(after, before)) return within(before, after) ? 'same' : 'tighter';
	return within(before, after) ? 'looser' : 'changed';
}

/** More that has to be so is tighter. What stands on both sides in another form is compared. */
export function moreIsAsked<T>(before: readonly T[], after: readonly T[], compare: (before: T, after: T) => Move): Move {
	const gone = before.filter((one) => !after.some((other) => isSame(one, other)));
	const come = after.filter((one) => !before.some((other) => isSame(one, other)));
	const moves: Move[] = [];
	for (const one of gone) {
		const at = come.findIndex((other) => compare(one, other) !== 'changed');
		const [match] = at < 0 ? [] : come.splice(at, 1);
		moves.push(match === undefined ? 'looser' : compare(one, match));
	}
	return join([...moves, ...come.map((): Move => 'tighter')]);
}

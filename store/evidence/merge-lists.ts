import { dateOf, isDay } from '../../engine/model/fact-dates.ts';
import type { Fact, FactList } from '../../engine/model/facts.ts';
import { compareDates, type PlainDate } from '../../engine/time/plain-date.ts';

/**
 * What is known of a list once it has been read again.
 *
 * - Read as a whole, or not known before: what was read now.
 * - Read in part from the newest (or oldest) on: within the days that were read, what was read now; beyond them, what was
 *   known. It is no fresher than its older half.
 * - Read in part from elsewhere, and all of it was known: what was known stands. That what is left out is gone, nobody has seen.
 * - Read in part, with something in it that was not known: what was read now, in part. What was known of the rest may have been
 *   changed or deleted since, and to keep both would show one thing twice.
 *
 * @param date the part of a fact that says when it was; null if the kind has none
 */
export function mergeLists(before: FactList | null, now: FactList, date: string | null): FactList {
	if (before === null || before.reach === 'none' || now.reach === 'all') return now;
	if (now.reach === 'none') return before;
	const facts = spliced(before, now, date);
	if (facts === null) return isWithin(now.facts, before.facts) ? before : now;
	return isWithin(facts, before.facts) && isWithin(before.facts, facts) ? before : { ...before, facts };
}

function isWithin(some: readonly Fact[], others: readonly Fact[]): boolean {
	return without(some, others).length === 0;
}

/** The facts of a list that another does not hold, each counted once. */
function without(some: readonly Fact[], others: readonly Fact[]): Fact[] {
	const left = others.map(identity);
	return some.filter((fact) => {
		const at = left.indexOf(identity(fact));
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

function identity({ parts, others }: Fact): string {
	return JSON.stringify([Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)), others]);
}

/** A sign that says which texts of one list are the same. It means nothing beside another list's. */
const WHICH = '\uE001';

/** Null if the days that were read can't be told, what was known is not known from the same end, or the two can't stand in one list. */
function spliced(before: FactList, now: FactList, date: string | null): Fact[] | null {
	const { readFrom } = now;
	if ([...before.facts, ...now.facts].some(({ parts }) => Object.values(parts).some((text) => text?.includes(WHICH)))) return null;
	if (readFrom === null || (before.reach === 'part' && before.readFrom !== readFrom)) return null;
	const days = now.facts.map((fact) => dateOf(fact, date));
	const known = before.facts.map((fact) => ({ fact, day: dateOf(fact, date) }));
	const [first, ...more] = days.filter(isDay);
	if (!first || !days.every(isDay) || !known.every(({ day }) => isDay(day))) return null;
	const sign = readFrom === 'newest' ? 1 : -1;
	const edge = more.reduce((furthest, day) => (sign * compareDates(day, furthest) < 0 ? day : furthest), first);
	const beyond = (day: PlainDate) => sign * compareDates(day, edge);
	const knownAt = (is: (place: number) => boolean) => known.filter(({ day }) => is(beyond(day as PlainDate))).map(({ fact }) => fact);
	// The list may have been cut within its last day: what is left of that day may follow, or may be what is new in other words.
	const onEdge = knownAt((place) => place === 0);
	const left = without(onEdge, now.facts);
	const isNew =
		without(
			now.facts.filter((_, index) => beyond(days[index] as PlainDate) === 0),
			onEdge,
		).length > 0;
	return left.length > 0 && isNew ? null : [...now.facts, ...left, ...knownAt((place) => place < 0)];
}

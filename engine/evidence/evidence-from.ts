import { dateOf, isDay } from '../model/fact-dates.ts';
import type { Fact, FactsRead, ListSeen } from '../model/facts.ts';
import type { RequestedFacts } from '../model/requested-facts.ts';
import { compareDates } from '../time/plain-date.ts';
import { type KnownPeople, redactFacts } from './redact-facts.ts';

/** What was seen on a screen of the record, as it may be kept: see `contentFree`. */
export function evidenceFrom(seen: Record<string, ListSeen>, asked: RequestedFacts, people: KnownPeople): Record<string, FactsRead> {
	const free = redactFacts(seen, asked, people);
	return Object.fromEntries(
		Object.entries(free).map(([kind, { reach, fromTheStart, facts }]): [string, FactsRead] => [
			kind,
			{ reach, readFrom: reach === 'part' && fromTheStart ? endOf(facts, asked.dates[kind] ?? null) : null, facts },
		]),
	);
}

/** Which end of a list its beginning is, by the days in it; null if they are not in order, or one is missing. */
function endOf(facts: readonly Fact[], date: string | null): FactsRead['readFrom'] {
	const days = facts.map((fact) => dateOf(fact, date));
	if (!days.every(isDay)) return null;
	const steps = days.slice(1).map((day, at) => Math.sign(compareDates(day, days[at] ?? day)));
	const [up, down] = [steps.includes(1), steps.includes(-1)];
	return up === down ? null : down ? 'newest' : 'oldest';
}

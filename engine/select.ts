import { anchorDate } from './anchor.ts';
import type { Context } from './context.ts';
import { type DateRead, dateOf, isDay } from './dates-of.ts';
import type { Fact, FactList } from './facts.ts';
import type { Kind, Things } from './rule.ts';
import type { Reach } from './snapshot.ts';
import { partHolds } from './test-part.ts';
import { all } from './three-valued.ts';
import { compareDates } from './time/plain-date.ts';

/** The things of a list that pass, and those that may. */
export interface Selection {
	kind: Kind;
	sure: Fact[];
	/** Things whose tests could not be told, or that may not be the first or last. */
	maybe: Fact[];
	/** How much of the list was read. What was not read may hold more. */
	reach: Reach;
	screen: string | null;
	readAt: string | null;
}

/** Picks from what was read. */
export function select(things: Things, context: Context): Selection {
	const from = 'kind' in things.of ? allOf(things.of, context) : select(things.of, context);
	const passed = filtered(from, things, context);
	return things.pick === 'all' ? passed : pickOne(passed, things, listOf(from.kind, context));
}

function listOf({ kind }: Kind, context: Context): FactList | undefined {
	return context.facts[kind];
}

function allOf(kind: Kind, context: Context): Selection {
	const list = listOf(kind, context);
	if (!list) return { kind, sure: [], maybe: [], reach: 'none', screen: null, readAt: null };
	const { reach, screen, readAt } = list;
	return { kind, ...thisEpisode(list.facts, kind, context), reach, screen, readAt };
}

/** What was over before the episode began is left out. Where a day was not read that would tell, the thing may belong. */
function thisEpisode(facts: Fact[], kind: Kind, context: Context): { sure: Fact[]; maybe: Fact[] } {
	if (context.since === null) return { sure: facts, maybe: [] };
	const beginning = anchorDate(context.since, { ...context, since: null });
	if (beginning === 'none') return { sure: facts, maybe: [] };
	if (beginning === 'unread') return { sure: [], maybe: facts };
	const over = kind.end ?? kind.date;
	const sure: Fact[] = [];
	const maybe: Fact[] = [];
	for (const fact of facts) {
		const date: DateRead = over === null ? 'none' : dateOf(fact, over);
		if (date === 'unread') maybe.push(fact);
		else if (date === 'none' || compareDates(date, beginning) >= 0) sure.push(fact);
	}
	return { sure, maybe };
}

function filtered(from: Selection, { where }: Things, context: Context): Selection {
	if (where.length === 0) return from;
	const sure: Fact[] = [];
	const maybe: Fact[] = [];
	const test = (fact: Fact) => all(where.map((part) => partHolds(part, fact, from.kind, { ...context, thing: fact })));
	for (const fact of from.sure) {
		const truth = test(fact);
		if (truth === 'true') sure.push(fact);
		else if (truth === 'unknown') maybe.push(fact);
	}
	for (const fact of from.maybe) if (test(fact) !== 'false') maybe.push(fact);
	return { ...from, sure, maybe };
}

/** The first or last by its main date. One that can't be told from another leaves both open. */
function pickOne(from: Selection, { pick }: Things, list: FactList | undefined): Selection {
	const end = pick === 'first' ? 'oldest' : 'newest';
	const readFromThere = from.reach === 'all' || (from.reach === 'part' && list?.readFrom === end);
	const candidates = [...from.sure, ...from.maybe];
	if (!readFromThere) return { ...from, sure: [], maybe: candidates, reach: from.reach };
	const known = { ...from, reach: 'all' as const };
	if (candidates.length === 0) return { ...from, reach: from.reach === 'all' ? 'all' : 'part' };
	const sign = pick === 'first' ? 1 : -1;
	const dated = candidates.filter((fact) => isDay(dateOf(fact, from.kind.date)));
	const undated = candidates.filter((fact) => dateOf(fact, from.kind.date) === 'unread');
	const sorted = dated.sort((a, b) => sign * byDate(a, b, from.kind));
	const best = sorted.find((fact) => from.sure.includes(fact));
	if (!best) {
		// None is sure to be one: where not all was read, it may be one that was not.
		const only = from.reach === 'all' && candidates.length === 1;
		return { ...from, sure: only ? from.sure : [], maybe: only ? from.maybe : candidates };
	}
	const ahead = sorted.filter((fact) => from.maybe.includes(fact) && sign * byDate(fact, best, from.kind) <= 0);
	const open = [...ahead, ...undated];
	return open.length === 0 ? { ...known, sure: [best], maybe: [] } : { ...known, sure: [], maybe: [best, ...open] };
}

function byDate(a: Fact, b: Fact, kind: Kind): number {
	const [first, second] = [dateOf(a, kind.date), dateOf(b, kind.date)];
	return isDay(first) && isDay(second) ? compareDates(first, second) : 0;
}

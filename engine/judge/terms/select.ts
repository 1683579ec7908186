import { type DateRead, dateOf, isDay, partOf } from '../../model/fact-dates.ts';
import type { Fact, FactList } from '../../model/facts.ts';
import { all, type Truth } from '../../model/kleene.ts';
import type { Kind, Part, Things } from '../../model/rule.ts';
import { compareDates } from '../../time/plain-date.ts';
import type { Context } from '../context.ts';
import { contextWith, memoised } from '../memo.ts';
import { dayOf } from './event.ts';
import { eventOf } from './limit-days.ts';
import type { Selection } from './selection.ts';
import { partHolds } from './test-part.ts';

/** Picks from what was read. */
export function select(things: Things, context: Context): Selection {
	return memoised(things, context, pick);
}

function pick(things: Things, context: Context): Selection {
	const from = 'kind' in things.of ? allOf(things.of, things.where, context) : select(things.of, context);
	const passed = filtered(from, things, context);
	return things.pick === 'all' ? passed : pickOne(passed, things, listOf(from.kind, context));
}

function listOf({ kind }: Kind, context: Context): FactList | undefined {
	return context.facts[kind];
}

function allOf(kind: Kind, where: Part[], context: Context): Selection {
	const list = listOf(kind, context);
	if (!list) return { kind, sure: [], maybe: [], reach: 'none', screen: kind.screen ?? null, readAt: null, hidden: [] };
	const { reach, screen, readAt } = list;
	const { sure, maybe, hidden } = thisEpisode(list.facts, kind, context);
	const counts = countsYet(kind, where, context);
	const counted = sortOut(sure, counts);
	const perhaps = maybe.filter((fact) => counts(fact) !== 'false');
	return { kind, sure: counted.sure, maybe: [...counted.maybe, ...perhaps], reach, screen, readAt, hidden };
}

/** False of a draft, and whatever else its kind says is not yet. A rule that asks for drafts gets them. */
function countsYet({ notYet = {} }: Kind, where: Part[], { names }: Context): (fact: Fact) => Truth {
	const asked = Object.entries(notYet).flatMap(([part, signs]) =>
		signs === 'to come' || where.some((each) => each.kind === 'part' && each.part === part) ? [] : [{ part, keys: names.keysOf(signs) }],
	);
	return (fact) =>
		all(
			asked.map(({ part, keys }): Truth => {
				const said = partOf(fact, part);
				return said === null ? 'unknown' : keys.includes(names.keyOf(said)) ? 'false' : 'true';
			}),
		);
}

/** Picks what is there by now. What is dated on a day still to come can be waited for, and is not there. */
export function selectThere(things: Things, context: Context): Selection {
	const found = select(things, context);
	const days = Object.entries(found.kind.notYet ?? {}).flatMap(([part, signs]) => (signs === 'to come' ? [part] : []));
	if (days.length === 0) return found;
	const isThere = (fact: Fact): Truth =>
		all(
			days.map((part): Truth => {
				const date = dateOf(fact, part);
				return date === 'unread' ? 'unknown' : date === 'none' || compareDates(date, context.today) <= 0 ? 'true' : 'false';
			}),
		);
	const { sure, maybe } = sortOut(found.sure, isThere);
	return { ...found, sure, maybe: [...maybe, ...found.maybe.filter((fact) => isThere(fact) !== 'false')] };
}

function sortOut(facts: Fact[], test: (fact: Fact) => Truth): { sure: Fact[]; maybe: Fact[] } {
	const sure: Fact[] = [];
	const maybe: Fact[] = [];
	for (const fact of facts) {
		const truth = test(fact);
		if (truth === 'true') sure.push(fact);
		else if (truth === 'unknown') maybe.push(fact);
	}
	return { sure, maybe };
}

/** What was over before the episode began is left out. Where a day was not read that would tell, the thing may belong. */
function thisEpisode(facts: Fact[], kind: Kind, context: Context): Pick<Selection, 'sure' | 'maybe' | 'hidden'> {
	if (context.since === null) return { sure: facts, maybe: [], hidden: [] };
	const event = eventOf(context.since, contextWith(context, { since: null }));
	if (event.state === 'unread') return { sure: [], maybe: facts, hidden: event.because };
	const beginning = dayOf(event);
	if (beginning === null) return { sure: facts, maybe: [], hidden: [] };
	const over = kind.end ?? kind.date;
	const sure: Fact[] = [];
	const maybe: Fact[] = [];
	for (const fact of facts) {
		const date: DateRead = over === null ? 'none' : dateOf(fact, over);
		if (date === 'unread') maybe.push(fact);
		else if (date === 'none' || compareDates(date, beginning) >= 0) sure.push(fact);
	}
	return { sure, maybe, hidden: [] };
}

function filtered(from: Selection, { where }: Things, context: Context): Selection {
	if (where.length === 0) return from;
	const test = eachInHand(context, (fact, inHand) => all(where.map((part) => partHolds(part, fact, from.kind, inHand))));
	const { sure, maybe } = sortOut(from.sure, test);
	return { ...from, sure, maybe: [...maybe, ...from.maybe.filter((fact) => test(fact) !== 'false')] };
}

/** Asks something of one thing after the other, with that thing in hand. One context serves for all: to copy it takes longer than to ask. */
export function eachInHand<Told>(context: Context, ask: (fact: Fact, inHand: Context) => Told): (fact: Fact) => Told {
	const inHand = { ...context };
	return (fact) => {
		inHand.thing = fact;
		return ask(fact, inHand);
	};
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
	const inOrder = dated.sort((a, b) => sign * byDate(a, b, from.kind));
	const best = inOrder.find((fact) => from.sure.includes(fact));
	if (!best) {
		// None is sure to be one: where not all was read, it may be one that was not.
		const only = from.reach === 'all' && candidates.length === 1;
		return { ...from, sure: only ? from.sure : [], maybe: only ? from.maybe : candidates };
	}
	const ahead = inOrder.filter((fact) => from.maybe.includes(fact) && sign * byDate(fact, best, from.kind) <= 0);
	const open = [...ahead, ...undated];
	return open.length === 0 ? { ...known, sure: [best], maybe: [] } : { ...known, sure: [], maybe: [best, ...open] };
}

function byDate(a: Fact, b: Fact, kind: Kind): number {
	const [first, second] = [dateOf(a, kind.date), dateOf(b, kind.date)];
	return isDay(first) && isDay(second) ? compareDates(first, second) : 0;
}

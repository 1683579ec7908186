import { dateOf, isDay } from '../model/fact-dates.ts';
import type { Things } from '../model/rule.ts';
import { addDays, compareDates, type PlainDate } from '../time/plain-date.ts';
import type { Context } from './context.ts';
import { nameOfThings } from './terms/name-things.ts';
import { select } from './terms/select.ts';
import { listReason, type Selection, whyUnsure } from './terms/selection.ts';
import { reason, type Verdict, verdict } from './verdict.ts';

interface Spell {
	start: PlainDate;
	/** Null while it runs. */
	end: PlainDate | null;
}

/**
 * No day between the first start and the last end is left uncovered. Of several lists given in turn, each must be there
 * and be running on the day after the one before it ended.
 */
export function noGap(between: Things[], context: Context): Verdict {
	const lists = between.map((things) => ({ found: select(things, context), what: nameOfThings(things, context) }));
	for (const { found, what } of lists) {
		if (found.reach !== 'all' || found.maybe.length > 0)
			return verdict('unknown', [listReason(found.maybe.length > 0 ? 'may-be' : whyUnsure(found), what, found)]);
	}
	const spells = lists.map(({ found, what }) => ({ found, what, runs: spellsOf(found) }));
	const unread = spells.find(({ runs }) => runs === null);
	if (unread) return verdict('unknown', [listReason('may-be', unread.what, unread.found)]);
	return lists.length === 1 ? uncovered(spells[0]?.runs ?? [], lists[0]?.what ?? '') : inTurn(spells as { what: string; runs: Spell[] }[]);
}

function spellsOf({ sure, kind }: Selection): Spell[] | null {
	const spells = sure.map((fact) => ({ start: dateOf(fact, kind.start), end: dateOf(fact, kind.end) }));
	if (spells.some(({ start, end }) => !isDay(start) || end === 'unread')) return null;
	return spells
		.map(({ start, end }) => ({ start: start as PlainDate, end: isDay(end) ? end : null }))
		.sort((a, b) => compareDates(a.start, b.start));
}

function uncovered(spells: Spell[], what: string): Verdict {
	let covered: PlainDate | null = spells[0]?.end ?? null;
	for (const spell of spells.slice(1)) {
		if (covered === null) break;
		if (compareDates(spell.start, addDays(covered, 1)) > 0) return verdict('false', [reason('gap', what)]);
		covered = spell.end === null ? null : compareDates(spell.end, covered) > 0 ? spell.end : covered;
	}
	return verdict('true', [reason('no-gap', what)], { vacuous: spells.length === 0 });
}

function inTurn(lists: { what: string; runs: Spell[] }[]): Verdict {
	const missing = lists.find(({ runs }) => runs.length === 0);
	if (missing) return verdict('false', [reason('none-found', missing.what)]);
	for (const [index, { what, runs }] of lists.slice(1).entries()) {
		const before = lists[index]?.runs.at(-1);
		const ended = before?.end;
		if (!ended) continue;
		const dayAfter = addDays(ended, 1);
		const runsOn = runs.some(({ start, end }) => compareDates(start, dayAfter) <= 0 && (end === null || compareDates(end, dayAfter) >= 0));
		if (!runsOn) return verdict('false', [reason('gap', what)]);
	}
	return verdict('true', [reason('no-gap', lists.map(({ what }) => what).join(', '))]);
}

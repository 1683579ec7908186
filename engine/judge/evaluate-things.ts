import type { Reason } from '../model/checklist.ts';
import { dateOf, isDay } from '../model/fact-dates.ts';
import type { Fact } from '../model/facts.ts';
import { all, type Truth } from '../model/kleene.ts';
import type { Amount, Part, Things, Value } from '../model/rule.ts';
import { addPeriod, type Length, type StatedUnit } from '../time/add-period.ts';
import { compareDates, daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { Context } from './context.ts';
import { nameOfThings } from './terms/name-things.ts';
import { resolve } from './terms/resolve.ts';
import { eachInHand, select, selectThere } from './terms/select.ts';
import { listReason, type Selection, whyUnsure } from './terms/selection.ts';
import { partHolds } from './terms/test-part.ts';
import { type DoneOn, type Verdict, verdict } from './verdict.ts';

/** There are so many things that pass. */
export function someThings(things: Things, amount: Amount, context: Context): Verdict {
	const found = selectThere(things, context);
	const what = nameOfThings(things, context);
	if (isLength(amount, context)) return spellsAddedUp(found, amount, what, context);
	const { least, most } = bounds(amount, context);
	const sure = found.sure.length;
	const possible = sure + found.maybe.length;
	const because = (truth: Truth): Reason[] => [
		...(truth === 'unknown' ? found.hidden : []),
		listReason(
			truth === 'true'
				? 'found'
				: truth === 'false' && sure > 0 && most !== null
					? 'too-many'
					: truth === 'false'
						? 'none-found'
						: whyUnsure(found),
			what,
			found,
		),
	];
	const is = (truth: Truth): Verdict => verdict(truth, because(truth), truth === 'true' ? { doneOn: doneOnThe(least, found) } : {});
	if (most !== null && sure > most) return is('false');
	if (found.reach === 'all' && possible < least) return is('false');
	if (sure < least) return is('unknown');
	if (most === null) return is('true');
	return found.reach === 'all' && possible <= most ? is('true') : is('unknown');
}

/** How many a statement wants: at least one, unless it says otherwise. */
export function bounds({ atLeast, atMost }: Amount, context: Context): { least: number; most: number | null } {
	const least = atLeast === null ? 1 : (resolve(atLeast as Value<number>, context) ?? 1);
	const most = atMost === null ? null : (resolve(atMost as Value<number>, context) ?? null);
	return { least, most };
}

function isLength({ atLeast, atMost }: Amount, context: Context): boolean {
	const value = atLeast ?? atMost;
	return value !== null && typeof resolve(value as Value<number | Length>, context) === 'object';
}

/** The nth of them, earliest first, is the one that makes it hold. What was not read may be earlier. */
function doneOnThe(nth: number, { sure, maybe, reach, kind }: Selection): DoneOn {
	if (kind.date === null) return 'undated';
	if (reach !== 'all' || maybe.length > 0) return 'unread';
	const dates = sure.map((fact) => dateOf(fact, kind.date));
	const days = dates.filter(isDay).sort(compareDates);
	if (days.length < nth || dates.some((date) => !isDay(date)))
		return days.length >= nth && !dates.includes('unread') ? (days[nth - 1] as PlainDate) : 'unread';
	return days[nth - 1] as PlainDate;
}

/** Each of them has these parts. Of none it is neither true nor false, and holds where it is a condition. */
export function eachThing(things: Things, has: Part[], context: Context): Verdict {
	const found = select(things, context);
	const what = nameOfThings(things, context);
	const lacking: Reason[] = [];
	let doubtful = false;
	let last: DoneOn = 'undated';
	const holds = eachInHand(context, (fact, inHand) => has.map((part) => partHolds(part, fact, found.kind, inHand)));
	for (const fact of found.sure) {
		const held = holds(fact);
		const truth = all(held);
		if (truth === 'false') lacking.push(listReason('lacks', `${what}: ${lackedBy(has, held)}`, found));
		if (truth === 'unknown') doubtful = true;
		last = later(last, fact, found);
	}
	if (lacking.length > 0) return verdict('false', lacking);
	if (found.maybe.some((fact) => all(holds(fact)) !== 'true')) doubtful = true;
	if (found.reach !== 'all' || doubtful)
		return verdict('unknown', [...found.hidden, listReason(found.reach === 'all' ? 'may-be' : whyUnsure(found), what, found)]);
	if (found.sure.length + found.maybe.length === 0) return verdict('true', [listReason('none-found', what, found)], { vacuous: true });
	return verdict('true', [listReason('each-has', what, found)], { doneOn: found.maybe.length > 0 ? 'unread' : last });
}

function lackedBy(has: Part[], held: Truth[]): string {
	const lacked = has.filter((_, index) => held[index] === 'false');
	return lacked.map((part) => (part.kind === 'part' ? part.part : 'what goes with it')).join(', ');
}

function later(last: DoneOn, fact: Fact, { kind }: Selection): DoneOn {
	const date = dateOf(fact, kind.date);
	if (last === 'unread' || date === 'unread') return kind.date === null ? last : 'unread';
	if (date === 'none') return last;
	return last === 'undated' || compareDates(date, last) > 0 ? date : last;
}

/** Spells from start to end, or to today while they run, added up in calendar days. A spell whose dates could not be read leaves it open. */
function spellsAddedUp(found: Selection, { atLeast, atMost }: Amount, what: string, context: Context): Verdict {
	const { kind, sure, maybe, reach } = found;
	let total = 0;
	let first: PlainDate | null = null;
	let open = reach !== 'all' || maybe.length > 0;
	for (const fact of sure) {
		const start = dateOf(fact, kind.start);
		const end = dateOf(fact, kind.end);
		if (!isDay(start) || end === 'unread') open = true;
		else {
			total += daysBetween(start, isDay(end) ? end : context.today);
			if (first === null || compareDates(start, first) < 0) first = start;
		}
	}
	const inDays = (value: Value<number> | Value<Length> | null) => {
		const length = value === null ? undefined : (resolve(value as Value<Length>, context) as Length | undefined);
		const from = first ?? context.today;
		return length === undefined
			? null
			: daysBetween(from, addPeriod(from, length as Length & { unit: StatedUnit }, 'after', false, context.calendar).date);
	};
	const [least, most] = [inDays(atLeast), inDays(atMost)];
	const code = (truth: Truth) => (truth === 'true' ? 'found' : truth === 'false' ? 'none-found' : whyUnsure(found));
	const is = (truth: Truth) => verdict(truth, [listReason(code(truth), what, found)]);
	if (most !== null && total > most) return is('false');
	if (least !== null && total < least) return is(open ? 'unknown' : 'false');
	return is(open && most !== null ? 'unknown' : 'true');
}

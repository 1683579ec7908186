import { isSameText, withoutTextMark } from '../../evidence/redact-facts.ts';
import { partOf } from '../../model/fact-dates.ts';
import type { Fact, PartRead } from '../../model/facts.ts';
import { all, any, not, type Truth } from '../../model/kleene.ts';
import { meansSelf } from '../../model/parties.ts';
import type { Amount, Anchor, Kind, Limit, Part, Party, Test, Value } from '../../model/rule.ts';
import { compareDates, type PlainDate, readDate } from '../../time/plain-date.ts';
import type { Context } from '../context.ts';
import { countedDayOf, dayOf } from './event.ts';
import { eventOf, periodEnd } from './limit-days.ts';
import { holdsPost } from './posts.ts';
import { textOf } from './reference.ts';
import { resolve } from './resolve.ts';

/**
 * Whether a thing passes a test of one of its parts.
 * @param context with the thing in hand
 */
export function partHolds(part: Part, fact: Fact, kind: Kind, context: Context): Truth {
	switch (part.kind) {
		case 'part':
			return testHolds(part.test, partOf(fact, part.part), context);
		case 'related':
			return context.evaluate(part.statement, context).truth;
		case 'any':
			return any(part.of.map((each) => partHolds(each, fact, kind, context)));
		case 'not':
			return not(all(part.of.map((each) => partHolds(each, fact, kind, context))));
	}
}

/** @param read the text, empty if there is none, null if it could not be read */
export function testHolds(test: Test, read: PartRead, context: Context): Truth {
	if (test.kind === 'not') return not(testHolds(test.of, read, context));
	if (test.kind === 'all') return all(test.of.map((each) => testHolds(each, read, context)));
	if (read === null) {
		// What hangs on the council hangs on it whether or not the text was read.
		if (test.kind === 'text') for (const text of test.anyOf) resolve(text, context);
		return 'unknown';
	}
	switch (test.kind) {
		case 'answered':
			return truthOf(read !== '');
		case 'empty':
			return truthOf(read === '');
		case 'text':
			return truthOf(read !== '' && test.anyOf.some((text) => sameName(text, withoutTextMark(read), context)));
		case 'worker':
			return workerIs(withoutTextMark(read), resolve(test.is, context), context);
		case 'amount':
			return amountHolds(test.amount, Number(read.replace(/[£,\s]/g, '')), context);
		case 'date':
			return dateHolds(test.limit, read, context);
		case 'same as': {
			const other = textOf(test.other, context);
			const same = other === null ? null : isSameText(other, read);
			return same === null ? 'unknown' : truthOf(same);
		}
	}
}

function truthOf(holds: boolean): Truth {
	return holds ? 'true' : 'false';
}

function sameName(value: Value<string>, read: string, context: Context): boolean {
	const text = resolve(value, context);
	return text !== undefined && context.names.same(text, read);
}

/** Whether whoever a part names is one of a party. */
export function workerIs(read: string, party: Party | undefined, context: Context): Truth {
	if (!party) return 'false';
	if (read === '') return truthOf(party.kind === 'nobody');
	if (party.kind === 'anyone' || party.kind === 'outside') return 'true';
	return holdsPost(meansSelf(read) ? (context.viewer.name ?? '') : read, party, context);
}

/** Bounds on a number. */
function amountHolds({ atLeast, atMost }: Amount, number: number, context: Context): Truth {
	if (Number.isNaN(number)) return 'unknown';
	const least = atLeast === null ? undefined : resolve(atLeast as Value<number>, context);
	const most = atMost === null ? undefined : resolve(atMost as Value<number>, context);
	return truthOf((least === undefined || number >= least) && (most === undefined || number <= most));
}

/** A date against a limit. False if either date does not exist. */
function dateHolds(value: Value<Limit>, read: string, context: Context): Truth {
	if (read === '') return 'false';
	const date = readDate(read);
	return date === null ? 'unknown' : dayWithin(value, date, context);
}

/** Whether a day keeps to a limit. @throws Undecided, Untold, BeyondCalendar */
function dayWithin(value: Value<Limit>, date: PlainDate, context: Context): Truth {
	const limit = resolve(value, context);
	if (limit === undefined || limit.kind === 'none') return 'true';
	if (limit.kind === 'all') return all(limit.of.map((part) => dayWithin(part, date, context)));
	if (limit.kind === 'any') return any(limit.of.map((part) => dayWithin(part, date, context)));
	const event = eventOf(limit.anchor, context);
	const day = dayOf(event);
	if (event.state === 'unread') return 'unknown';
	if (day === null) return isAsked(limit.anchor, context) ? 'unknown' : 'false';
	const end = limit.kind === 'order' ? countedDayOf(event) : periodEnd(limit, day, event, context);
	if (end === null) return 'unknown';
	// The hour a thing was done is seldom recorded: on a day of which only some hours are in time, nobody can tell.
	if (compareDates(date, end.earliest) > 0 && compareDates(date, end.date) <= 0) return 'unknown';
	const past = (than: PlainDate) => compareDates(date, than) * (limit.side === 'after' ? 1 : -1);
	if (limit.kind === 'order' || limit.bound === 'at least') return truthOf(past(end.date) >= 0);
	return truthOf(past(day) >= 0 && past(end.date) <= 0);
}

/** True if the clock runs from an answer. Left empty it tells nothing: the thing may have happened all the same. */
function isAsked(value: Value<Anchor>, context: Context): boolean {
	const anchor = resolve(value, context);
	if (anchor?.kind !== 'computed') return anchor?.kind === 'answer to';
	const limit = resolve(anchor.limit, context);
	return limit?.kind === 'period' && isAsked(limit.anchor, context);
}

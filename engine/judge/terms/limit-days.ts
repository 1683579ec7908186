import type { Reason } from '../../model/checklist.ts';
import type { Anchor, Limit, Period, Reference, Value } from '../../model/rule.ts';
import type { Length } from '../../time/add-period.ts';
import { compareDates, type PlainDate, readTime } from '../../time/plain-date.ts';
import { listed } from '../../time/say-date.ts';
import type { Context } from '../context.ts';
import { memoised } from '../memo.ts';
import { type CountedDay, countPeriod } from './count-period.ts';
import { countedDayOf, dayOf, type Event } from './event.ts';
import { nameOfThings } from './name-things.ts';
import { dateReferredTo, textOf } from './reference.ts';
import { resolve } from './resolve.ts';
import { listReason, whyUnsure } from './selection.ts';

const UNREAD: Event = { state: 'unread', because: [] };

/** @throws Undecided, Untold */
export function eventOf(value: Value<Anchor>, context: Context): Event {
	return memoised(value, context, workOut);
}

function workOut(value: Value<Anchor>, context: Context): Event {
	const anchor = resolve(value, context);
	if (anchor === undefined) return { state: 'not yet', planned: null };
	switch (anchor.kind) {
		case 'today':
		case 'finish':
			return { state: 'happened', on: context.today, time: null };
		case 'date':
			return happened(anchor.date, context);
		case 'event': {
			const { truth, doneOn, because } = context.evaluate(anchor.of, context);
			if (truth === 'unknown' || doneOn === 'unread') return { state: 'unread', because };
			return truth === 'false'
				? { state: 'not yet', planned: null }
				: { state: 'happened', on: typeof doneOn === 'object' ? doneOn : null, time: null };
		}
		case 'computed': {
			const day = limitDay(anchor.limit, context);
			if (day === 'unread') return UNREAD;
			return day === 'none' ? { state: 'not yet', planned: null } : { state: 'happened', on: day.date, time: null, earliest: day.earliest };
		}
		default: {
			const { date, text } = dateReferredTo(anchor, context);
			if (date === 'unread') return { state: 'unread', because: notSeenIn(anchor, context) };
			return date === 'none'
				? { state: 'not yet', planned: null }
				: { ...happened(date, context), ...(text === null ? {} : { time: readTime(text) }) };
		}
	}
}

/** What would have to be opened to tell; nothing if the list it stands in was read. */
function notSeenIn(reference: Reference, context: Context): Reason[] {
	if (reference.kind !== 'part of') return [];
	const found = context.select(reference.things, context);
	return found.reach === 'all' ? found.hidden : [listReason(whyUnsure(found), nameOfThings(reference.things, context), found)];
}

/** A day that is still to come is planned, not done. */
function happened(on: PlainDate, { today }: Context): Event {
	return compareDates(on, today) > 0 ? { state: 'not yet', planned: on } : { state: 'happened', on, time: null };
}

/** The day a limit falls on, come or to come. @throws Undecided, Untold, BeyondCalendar */
function limitDay(value: Value<Limit>, context: Context): CountedDay | 'none' | 'unread' {
	const limit = resolve(value, context);
	if (limit === undefined || limit.kind === 'none') return 'none';
	if (limit.kind === 'all' || limit.kind === 'any') return earliestOrLatest(limit, context);
	const event = eventOf(limit.anchor, context);
	const day = dayOf(event);
	if (event.state === 'unread') return 'unread';
	if (day === null) return 'none';
	if (limit.kind === 'order') return countedDayOf(event) ?? 'none';
	return periodEnd(limit, day, event, context) ?? 'unread';
}

/**
 * The day a period ends that runs from an event, or null if its number could not be read.
 * @param from the day of the event
 * @throws Undecided, Untold, BeyondCalendar
 */
export function periodEnd(limit: Extract<Limit, { kind: 'period' }>, from: PlainDate, event: Event, context: Context): CountedDay | null {
	const length = lengthOf(limit.period, context);
	const time = event.state === 'happened' ? event.time : null;
	return length && countPeriod(from, time, length, limit.side, limit.countEventDay, context, limit.at);
}

/** Whichever is earlier, or later. One that was not read leaves it open; one that has no day is left out. */
function earliestOrLatest({ kind, of }: Extract<Limit, { kind: 'all' | 'any' }>, context: Context): CountedDay | 'none' | 'unread' {
	const parts = of.map((part) => limitDay(part, context));
	if (parts.includes('unread')) return 'unread';
	const days = parts.filter((part): part is CountedDay => typeof part === 'object').sort((a, b) => compareDates(a.date, b.date));
	const chosen = kind === 'all' ? days[0] : days.at(-1);
	if (!chosen) return 'none';
	return { ...chosen, working: listed(days.map((day) => day.working.replace(/\.$/, ''))).concat('.') };
}

/** A length of time as it is counted here, or null if its number could not be read. @throws Undecided, Untold */
export function lengthOf(period: Period, context: Context): Length | null {
	const count =
		'kind' in period.count && (period.count.kind === 'its' || period.count.kind === 'part of' || period.count.kind === 'answer to')
			? numberIn(textOf(period.count, context))
			: resolve(period.count, context);
	return count === null || count === undefined ? null : { count, unit: period.unit };
}

function numberIn(text: string | null): number | null {
	const found = /\d+(?:\.\d+)?/.exec(text ?? '');
	return found ? Number(found[0]) : null;
}

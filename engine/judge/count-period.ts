import type { Limit, Period, Value } from '../model/rule.ts';
import { addPeriod, addPeriodOfHours, type Length, type StatedUnit } from '../time/add-period.ts';
import { addDays, compareDates, type PlainDate } from '../time/plain-date.ts';
import { listed, sayDate, sayLength, saySkipped } from '../time/say-date.ts';
import type { SkippedDay } from '../time/working-days.ts';
import { type Event, eventOf, textOf } from './anchor.ts';
import type { Context } from './context.ts';
import { resolve } from './resolve.ts';

/** A day that was worked out. By the end of the earliest it is surely kept: that is another day only where an hour counts. */
export interface CountedDay {
	date: PlainDate;
	earliest: PlainDate;
	working: string;
	/** The day it was counted from; null where it is a day as it stands. */
	from: PlainDate | null;
}

/** What a length of time is counted with. */
export type Counting = Pick<Context, 'settings' | 'readings' | 'today' | 'calendar'>;

/** The built-in setting that says whether plain "days" are calendar or working days. */
export const DAYS_SETTING = 'days';

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

/**
 * A period counted from a day.
 * @param at the time on its last day at which it ends, if it says one
 * @throws BeyondCalendar
 */
export function countPeriod(
	from: PlainDate,
	time: { hour: number; minute: number } | null,
	length: Length,
	side: 'after' | 'before',
	countEventDay: boolean,
	context: Counting,
	at: string | null = null,
): CountedDay {
	if (length.unit === 'hours') {
		const { earliest, latest } = addPeriodOfHours(from, time, length.count, side);
		// When on a day a thing was done is seldom recorded: on the last day it can't be told whether it was in time.
		return { date: latest, earliest: addDays(earliest, -1), working: `${sayLength(length)} from ${sayDate(from, context.today)}.`, from };
	}
	const stated = { count: length.count, unit: statedUnit(length.unit, context) };
	const { date, skipped } = addPeriod(from, stated, side, countEventDay, context.calendar);
	const earliest = at === null ? date : addDays(date, -1);
	return { date, earliest, working: workingOf(from, stated, side, countEventDay, skipped, context.today), from };
}

function statedUnit(unit: Length['unit'], context: Counting): StatedUnit {
	if (unit === 'days')
		return (context.settings[DAYS_SETTING] ?? context.readings[DAYS_SETTING]) === 'working days' ? 'working days' : 'calendar days';
	return unit as StatedUnit;
}

function workingOf(
	from: PlainDate,
	length: Length,
	side: 'after' | 'before',
	countEventDay: boolean,
	skipped: SkippedDay[],
	today: PlainDate,
): string {
	const start = `${sayDate(from, today)}${countEventDay ? ' as the first day' : ''}`;
	const passed = saySkipped(skipped);
	return `${sayLength(length)}, counted ${side === 'after' ? 'from' : 'back from'} ${start}${passed ? `; ${passed}` : ''}.`;
}

/** The day a limit falls on, come or to come. @throws Undecided, Untold, BeyondCalendar */
export function limitDay(value: Value<Limit>, context: Context): CountedDay | 'none' | 'unread' {
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

/** The day of an event, as a limit of its own. */
export function countedDayOf(event: Event): CountedDay | null {
	const date = dayOf(event);
	return date && { date, earliest: (event.state === 'happened' && event.earliest) || date, working: '', from: null };
}

export function dayOf(event: Event): PlainDate | null {
	if (event.state === 'unread') return null;
	return event.state === 'happened' ? event.on : event.planned;
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

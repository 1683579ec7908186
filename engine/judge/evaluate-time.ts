import { SOON } from '../lateness/lateness.ts';
import type { Reason } from '../model/checklist.ts';
import { type DateRead, dateOf } from '../model/fact-dates.ts';
import type { Truth } from '../model/kleene.ts';
import type { Limit, Statement, Timing, Value } from '../model/rule.ts';
import { addDays, compareDates, type PlainDate } from '../time/plain-date.ts';
import { workingDaysBetween } from '../time/working-days.ts';
import type { Context } from './context.ts';
import { bounds } from './evaluate-things.ts';
import { type CountedDay, countPeriod } from './terms/count-period.ts';
import { countedDayOf, dayOf, type Event } from './terms/event.ts';
import { eventOf, lengthOf } from './terms/limit-days.ts';
import { resolve } from './terms/resolve.ts';
import { selectThere } from './terms/select.ts';
import { joinVerdicts, reason, type Verdict, verdict } from './verdict.ts';

interface Window {
	from: PlainDate | null;
	to: PlainDate | null;
}

/** Days that are surely in time, and days that may be. The two differ where an hour of a day counts. */
interface Windows {
	sure: Window;
	perhaps: Window;
}

function upTo({ date, earliest }: CountedDay, from: PlainDate | null): Windows {
	const perhaps = { from, to: date };
	return { sure: earliest === date ? perhaps : { from, to: earliest }, perhaps };
}

function onwards({ date, earliest }: CountedDay, to: PlainDate | null): Windows {
	if (earliest === date) return only({ from: date, to });
	return { sure: { from: addDays(date, 1), to }, perhaps: { from: addDays(earliest, 1), to } };
}

function only(window: Window): Windows {
	return { sure: window, perhaps: window };
}

const WHENEVER = only({ from: null, to: null });

/** A statement with a time limit. Source: the rule language, section 4, "Time and order". */
export function timed(of: Statement, value: Value<Limit>, context: Context): Verdict {
	const limit = resolve(value, context);
	const done = context.evaluate(of, context);
	if (limit === undefined || limit.kind === 'none') return done.truth === 'false' ? { ...done, timing: 'open' } : done;
	if (limit.kind === 'all' || limit.kind === 'any')
		return joinVerdicts(
			limit.kind,
			limit.of.map((part) => timed(of, part, context)),
		);
	const event = eventOf(limit.anchor, context);
	if (event.state === 'unread') return eventUnread(done, limit, event.because);
	return limit.kind === 'order' ? inOrder(of, done, limit, event, context) : inTime(of, done, limit, event, context);
}

/** Nothing can be told of the time. What is not done and has to come before is missing all the same. */
function eventUnread(done: Verdict, limit: Limit, because: Reason[]): Verdict {
	const mustBeBefore = limit.kind === 'order' && limit.side === 'before';
	if (done.truth === 'false' && mustBeBefore) return done;
	return verdict('unknown', [reason('event-unread', ''), ...because]);
}

function inOrder(of: Statement, done: Verdict, { side }: Extract<Limit, { kind: 'order' }>, event: Event, context: Context): Verdict {
	const on = dayOf(event);
	const day = countedDayOf(event);
	if (side === 'after') {
		if (event.state === 'happened') return afterwards(of, done, day, context);
		return isThereAndWrong(done) ? done : tooSoon(done);
	}
	if (event.state === 'happened') return by(of, done, day, context);
	return done.truth === 'false' ? { ...done, timing: timingOf(on, context), due: on } : done;
}

/** Done before what has to come first is out of order. If nobody can say whether it was done, nobody can say that either. */
function tooSoon(done: Verdict): Verdict {
	if (done.truth === 'true') return failed(done, 'out-of-order', 'none');
	return done.truth === 'unknown' && !done.notYet ? unknown(done) : notYet(done);
}

/** What has gone to the wrong place is wrong whether or not its time has come. */
function isThereAndWrong({ truth, because }: Verdict): boolean {
	return truth === 'false' && because.some(({ code }) => code === 'wrong-recipient');
}

function afterwards(of: Statement, done: Verdict, day: CountedDay | null, context: Context): Verdict {
	const kept = keeps(of, done, day ? onwards(day, null) : WHENEVER, context);
	if (kept === 'true') return { ...done, truth: 'true' };
	if (kept === 'unknown') return unknown(done);
	return done.truth === 'true' ? failed(done, 'out-of-order', 'none') : { ...done, truth: 'false', timing: 'open' };
}

/** Done by a day that has come: on it, late, or overdue. */
function by(of: Statement, done: Verdict, day: CountedDay | null, context: Context): Verdict {
	const due = { due: day?.date ?? null, working: day?.working || null, from: day?.from ?? null };
	const kept = keeps(of, done, day ? upTo(day, null) : WHENEVER, context);
	if (kept === 'true') return { ...done, truth: 'true', ...due };
	if (kept === 'unknown') return { ...unknown(done), ...due };
	return done.truth === 'true'
		? { ...failed(done, 'done-late', 'late'), ...due }
		: { ...done, truth: 'false', timing: day ? timingOf(day.date, context) : 'overdue', ...due };
}

function inTime(
	of: Statement,
	done: Verdict,
	limit: Extract<Limit, { kind: 'period' }>,
	event: Exclude<Event, { state: 'unread' }>,
	context: Context,
): Verdict {
	const length = lengthOf(limit.period, context);
	if (length === null) return verdict('unknown', [reason('event-unread', '')]);
	const on = dayOf(event);
	const time = event.state === 'happened' ? event.time : null;
	const end = (from: PlainDate): CountedDay => countPeriod(from, time, length, limit.side, limit.countEventDay, context, limit.at);
	if (limit.side === 'after') {
		if (event.state === 'not yet')
			return limit.bound === 'at least' && done.truth !== 'false' ? tooSoon(done) : { ...notYet(done), ...(on ? dueFrom(end(on)) : {}) };
		if (on === null) return verdict('unknown', [reason('event-unread', '')]);
		return limit.bound === 'within' ? withinAfter(of, done, on, end(on), context) : afterwards(of, done, end(on), context);
	}
	if (limit.bound === 'within') {
		const to = on ?? context.today;
		return withinBefore(of, done, onwards(end(to), to), event.state === 'happened' ? to : on, context);
	}
	if (on === null) return done.truth === 'false' ? { ...done, timing: 'open' } : done;
	return by(of, done, end(on), context);
}

function withinAfter(of: Statement, done: Verdict, on: PlainDate, end: CountedDay, context: Context): Verdict {
	const due = dueFrom(end);
	const kept = keeps(of, done, upTo(end, on), context);
	if (kept === 'true') return { ...done, truth: 'true', ...due };
	if (kept === 'unknown') return { ...unknown(done), ...due };
	const later = keeps(of, done, only({ from: on, to: null }), context);
	if (later === 'true') return { ...failed(done, 'done-late', 'late'), ...due };
	if (later === 'unknown') return { ...unknown(done), ...due };
	const missing = done.truth === 'true' ? [reason('done-before', '')] : done.because;
	return { ...done, truth: 'false', because: missing, timing: timingOf(end.date, context), ...due };
}

function dueFrom({ date, working, from }: CountedDay): Pick<Verdict, 'due' | 'working' | 'from'> {
	return { due: date, working, from };
}

function withinBefore(of: Statement, done: Verdict, windows: Windows, due: PlainDate | null, context: Context): Verdict {
	const kept = keeps(of, done, windows, context);
	if (kept === 'true') return { ...done, truth: 'true', due };
	if (kept === 'unknown') return unknown(done);
	const missing = done.truth === 'true' ? [reason('done-outside', '')] : done.because;
	return { ...done, truth: 'false', because: missing, timing: due ? timingOf(due, context) : 'open', due };
}

/** Whether enough was done in time. */
function keeps(of: Statement, done: Verdict, { sure, perhaps }: Windows, context: Context): Truth {
	const kept = keepsTo(of, done, sure, context);
	return sure === perhaps || kept === keepsTo(of, done, perhaps, context) ? kept : 'unknown';
}

/** Whether enough was done in a window of days, both ends in it. */
function keepsTo(of: Statement, done: Verdict, window: Window, context: Context): Truth {
	if (of.kind === 'some' && of.amount.atMost === null) return enoughIn(of, window, context);
	if (done.truth !== 'true') return done.truth;
	if (done.doneOn === 'undated') return 'true';
	if (done.doneOn === 'unread') return 'unknown';
	return isIn(done.doneOn, window) ? 'true' : 'false';
}

function enoughIn(of: Extract<Statement, { kind: 'some' }>, window: Window, context: Context): Truth {
	const { sure, maybe, reach, kind } = selectThere(of.things, context);
	const { least } = bounds(of.amount, context);
	const place = (date: DateRead): Truth =>
		date === 'unread' ? 'unknown' : date === 'none' ? 'false' : isIn(date, window) ? 'true' : 'false';
	const places = sure.map((fact) => place(dateOf(fact, kind.date)));
	const certain = places.filter((truth) => truth === 'true').length;
	const possible =
		certain +
		places.filter((truth) => truth === 'unknown').length +
		maybe.filter((fact) => place(dateOf(fact, kind.date)) !== 'false').length;
	if (certain >= least) return 'true';
	return reach === 'all' && possible < least ? 'false' : 'unknown';
}

function isIn(date: PlainDate, { from, to }: Window): boolean {
	return (from === null || compareDates(date, from) >= 0) && (to === null || compareDates(date, to) <= 0);
}

/** Open, due soon or overdue. Nought days left is due soon; a day that has gone by is overdue. */
export function timingOf(due: PlainDate | null, { today, calendar }: Context): Timing {
	if (due === null) return 'open';
	if (compareDates(today, due) > 0) return 'overdue';
	return workingDaysBetween(today, due, calendar) <= SOON ? 'due soon' : 'open';
}

function failed(done: Verdict, code: Reason['code'], timing: Timing): Verdict {
	return { ...done, truth: 'false', timing, because: [...done.because, reason(code, '')] };
}

function notYet(done: Verdict): Verdict {
	return { ...done, truth: 'unknown', notYet: true, timing: 'not yet', because: [reason('event-not-yet', '')] };
}

function unknown(done: Verdict): Verdict {
	return { ...done, truth: 'unknown', timing: 'none', because: done.truth === 'unknown' ? done.because : [reason('date-unread', '')] };
}

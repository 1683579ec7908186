import { dateOf, isDay } from '../model/fact-dates.ts';
import type { Amount, Clock, Things, Value } from '../model/rule.ts';
import { addDays, compareDates, type PlainDate } from '../time/plain-date.ts';
import type { Context } from './context.ts';
import { bounds } from './evaluate-things.ts';
import { timingOf } from './evaluate-time.ts';
import { type CountedDay, countPeriod } from './terms/count-period.ts';
import { dayOf } from './terms/event.ts';
import { eventOf, lengthOf } from './terms/limit-days.ts';
import { nameOfThings } from './terms/name-things.ts';
import { resolve } from './terms/resolve.ts';
import { select } from './terms/select.ts';
import { listReason, type Selection, whyUnsure } from './terms/selection.ts';
import { joinVerdicts, reason, type Verdict, verdict } from './verdict.ts';

type OneClock = Extract<Clock, { kind: 'clock' }>;

/** More periods than any record runs to: a clock that gets this far is wound wrongly. */
const MOST_PERIODS = 2000;

/** Something done again and again. Source: the rule language, section 4, `every`. */
export function repeated(things: Things, amount: Amount, value: Value<Clock>, context: Context): Verdict {
	const clock = resolve(value, context);
	if (clock === undefined) return verdict('true', []);
	if (clock.kind === 'clocks')
		return joinVerdicts(
			'all',
			clock.of.map((part) => repeated(things, amount, part, context)),
		);
	if (clock.kind === 'share') return shareOf(things, clock, context);
	const found = select(things, context);
	const what = nameOfThings(things, context);
	const start = clock.start === null ? null : eventOf(clock.start, context);
	if (start?.state === 'unread') return verdict('unknown', [reason('event-unread', what)]);
	if (start?.state === 'not yet') return verdict('unknown', [reason('event-not-yet', what)], { notYet: true, timing: 'not yet' });
	const began = start ? dayOf(start) : null;
	const dates = found.sure.map((fact) => dateOf(fact, found.kind.date));
	const days = dates
		.filter(isDay)
		.filter((date) => began === null || compareDates(date, began) >= 0)
		.sort(compareDates);
	const from = began ?? days[0] ?? null;
	if (from === null)
		return found.reach === 'all' && dates.length + found.maybe.length === 0
			? verdict('false', [listReason('none-found', what, found)], { timing: 'open' })
			: verdict('unknown', [listReason(whyUnsure(found), what, found)]);
	const open = found.reach !== 'all' || found.maybe.length > 0 || dates.includes('unread');
	if (open && hangsOnDone(clock, began)) return verdict('unknown', [listReason(whyUnsure(found), what, found)]);
	const next = clock.fixed
		? nextFixed(clock, from, days, context)
		: nextAfterLast(clock, from, days, bounds(amount, context).least, context);
	if (next === null) return verdict('true', [listReason('found', what, found)]);
	if (next === 'unread') return verdict('unknown', [reason('event-unread', what)]);
	return againstToday(next, found, open, what, context);
}

/** True if which period is running hangs on what was done: one that was not read may have turned it. */
function hangsOnDone({ fixed, until, times }: OneClock, began: PlainDate | null): boolean {
	return fixed ? began === null : until !== null || times !== null;
}

/** Kept until the next one is due; then, unless something unread may be the missing one, overdue. */
function againstToday({ date, working, from }: CountedDay, found: Selection, open: boolean, what: string, context: Context): Verdict {
	const due = { due: date, working, from };
	if (compareDates(context.today, date) <= 0) return verdict('true', [listReason('found', what, found)], due);
	if (open) return verdict('unknown', [listReason(whyUnsure(found), what, found)], due);
	return verdict('false', [listReason('none-found', what, found)], { ...due, timing: timingOf(date, context) });
}

/** Counted from the last one done, or from the nth last where so many are wanted; at first, from the start. */
function nextAfterLast(
	clock: OneClock,
	start: PlainDate,
	days: PlainDate[],
	least: number,
	context: Context,
): CountedDay | 'unread' | null {
	const from = days.at(-least) ?? start;
	const phase = phaseAt(clock, start, from, days.length, context);
	if (phase === 'unread' || phase === null) return phase;
	const length = lengthOf(phase.period, context);
	return length === null ? 'unread' : countPeriod(from, null, length, 'after', false, context);
}

/** Counted from the last due date: each period from the start has one of its own. The first that has none is due. */
function nextFixed(clock: OneClock, start: PlainDate, days: PlainDate[], context: Context): CountedDay | 'unread' | null {
	let opens = start;
	for (let nth = 1; nth <= MOST_PERIODS; nth += 1) {
		const phase = phaseAt(clock, start, opens, nth - 1, context);
		if (phase === 'unread' || phase === null) return phase;
		const length = lengthOf(phase.period, context);
		if (length === null) return 'unread';
		const closes = countPeriod(opens, null, length, 'after', false, context);
		const first = nth === 1 ? opens : addDays(opens, 1);
		if (!days.some((day) => compareDates(day, first) >= 0 && compareDates(day, closes.date) <= 0)) return closes;
		opens = closes.date;
	}
	return 'unread';
}

/** Which phase of a clock holds: each lasts until its day, or so many times. Null once the last is over. */
function phaseAt(clock: OneClock, start: PlainDate, from: PlainDate, done: number, context: Context): OneClock | 'unread' | null {
	if (clock.times !== null && done >= clock.times) return later(clock, start, from, done - clock.times, context);
	if (clock.until === null) return clock;
	const end = eventOf(clock.until, context);
	if (end.state === 'unread') return 'unread';
	const day = dayOf(end);
	if (day === null || compareDates(from, day) < 0) return clock;
	return later(clock, start, from, done, context);
}

function later({ then }: OneClock, start: PlainDate, from: PlainDate, done: number, context: Context): OneClock | 'unread' | null {
	const next = then === null ? undefined : resolve(then, context);
	return next?.kind === 'clock' ? phaseAt(next, start, from, done, context) : null;
}

/** One in so many of the things running: of the last so many, at least one. */
function shareOf(things: Things, { count, among }: Extract<Clock, { kind: 'share' }>, context: Context): Verdict {
	const run = resolve(count, context) ?? 1;
	const every = select(among, context);
	const passed = select(things, context);
	const what = nameOfThings(things, context);
	const sorted = every.sure
		.filter((fact) => isDay(dateOf(fact, every.kind.date)))
		.sort((a, b) => compareDates(dateOf(a, every.kind.date) as PlainDate, dateOf(b, every.kind.date) as PlainDate));
	const last = sorted.slice(-run);
	if (last.some((fact) => passed.sure.includes(fact))) return verdict('true', [listReason('found', what, passed)]);
	const open =
		every.reach !== 'all' ||
		every.maybe.length > 0 ||
		sorted.length < every.sure.length ||
		last.some((fact) => passed.maybe.includes(fact));
	if (open) return verdict('unknown', [listReason(whyUnsure(every), what, every)]);
	return last.length < run
		? verdict('true', [listReason('found', what, every)])
		: verdict('false', [listReason('none-found', what, every)]);
}

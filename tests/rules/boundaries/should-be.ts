import type { PartRead } from '../../../engine/model/facts.ts';
import { all, any, not, type Truth } from '../../../engine/model/kleene.ts';
import type {
	Anchor,
	Limit,
	Outcome,
	Part,
	Period,
	Reference,
	Rule,
	Statement,
	Test,
	Things,
	Timing,
	Value,
} from '../../../engine/model/rule.ts';
import type { DayByDay } from '../day-by-day.ts';
import { anchorIn, chainOf, type Decided, decided, everyReading, kindOf, type MadeUp, NoCases } from './made-up.ts';

/**
 * What should come of a rule about time, told from the tables of the rule language and not from the engine: a made-up record
 * has one thing of each list, so there is nothing to pick from, and every day is counted by `day-by-day.ts`.
 */

/** One record, looked at on one day, with the readings that the council decided on. */
export interface Look {
	rule: Rule;
	record: MadeUp;
	days: DayByDay;
	today: string;
	by: Decided;
	/** Whether what has no date is done: rules that are met, routing, what there must not be. */
	done: boolean;
}

export interface ShouldBe {
	outcome: Outcome;
	/** Left out where the tables do not say. */
	timing?: Timing;
	due?: string | null;
}

/** Working days left at which something is due soon. */
const SOON = 3;

export function shouldBe(look: Look): ShouldBe {
	const { require, when, place } = look.rule;
	if (!require) throw new Error('nothing to check');
	const begun = place.stage?.begins ? holds(place.stage.begins, look) : 'true';
	if (begun === 'false') return { outcome: 'inapplicable', timing: 'not yet' };
	if (begun === 'unknown') return { outcome: 'cantTell' };
	const applies = when ? holds(when, look) : 'true';
	if (applies === 'false') return { outcome: 'inapplicable', timing: 'none' };
	const required = requirement(require, look);
	return applies === 'true' || required.outcome === 'passed' ? required : { outcome: 'cantTell' };
}

function requirement(statement: Statement, look: Look): ShouldBe {
	switch (statement.kind) {
		case 'timed':
			return inTime(statement.of, decided(statement.limit, look.by), look);
		case 'repeated':
			return again(statement, look);
		case 'each':
			return each(statement, look);
		case 'no gap':
			return handOver(statement.between, look);
		case 'all':
			return together(statement.of.map((part) => requirement(part, look)));
		case 'on step':
			return { outcome: look.record.isOnStep(statement.list, nameOf(statement.name)) ? 'passed' : 'failed' };
		case 'goes to':
			return goesTo(statement, look);
		case 'answer':
		case 'some': {
			const truth = holds(statement, look);
			return { outcome: truth === 'unknown' ? 'cantTell' : truth === 'true' ? 'passed' : 'failed' };
		}
		default:
			return { outcome: look.done ? 'passed' : 'failed' };
	}
}

function together(parts: ShouldBe[]): ShouldBe {
	const outcomes = parts.map(({ outcome }) => outcome);
	return { outcome: (['failed', 'cantTell'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'passed' };
}

/** A request or next action that is there goes to one who may be the right one, or to one who can't be. */
function goesTo({ list, name, to }: Extract<Statement, { kind: 'goes to' }>, look: Look): ShouldBe {
	const chosen = look.record.recipientOf(list, nameOf(name));
	if (chosen === null) return { outcome: 'inapplicable', timing: 'none' };
	const right = mayBe(to, look).map((party) => 'anyOf' in party && party.anyOf.includes(chosen));
	return { outcome: !right.includes(true) ? 'failed' : right.includes(false) ? 'cantTell' : 'passed' };
}

/** All that a decision table may come to: the first row that holds, and those before it that may. */
export function mayBe<T>(value: Value<T>, look: Look): T[] {
	if (value.kind !== 'choose') return [decided(value, look.by)];
	const may: T[] = [];
	for (const { when, use } of value.rows) {
		const truth = when === null ? 'true' : holds(when, look);
		if (truth !== 'false') may.push(decided(use, look.by));
		if (truth === 'true') break;
	}
	return may;
}

function nameOf(value: Value<string>): string {
	return everyReading(value)[0] ?? '';
}

/** The day something was done. `unread`: nobody can say whether it was. */
type Done = string | 'done' | 'never' | 'unread' | 'date unread' | 'no date';

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

function doneIn(statement: Statement, look: Look): Done {
	if (statement.kind !== 'some') return look.done ? 'done' : 'never';
	const { things, amount } = statement;
	const least = amount.atLeast === null ? 1 : decided(amount.atLeast as Value<number>, look.by);
	const there = exists(things, look);
	const tooFew = there === 'false' || look.record.countOf(things) < least;
	if (tooFew && look.record.reach.get(kindOf(things).kind) === 'all') return 'never';
	if (tooFew || there === 'unknown') return 'unread';
	const { date } = kindOf(things);
	const on = date === null ? null : look.record.partsOf(things)?.[date];
	return on === '' ? 'no date' : on && isDay(on) ? on : 'date unread';
}

function inTime(of: Statement, limit: Limit, look: Look): ShouldBe {
	const done = doneIn(of, look);
	if (limit.kind === 'none') return done === 'never' ? { outcome: 'failed', timing: 'open', due: null } : { outcome: 'passed' };
	if (limit.kind === 'all' || limit.kind === 'any') throw new NoCases('no cases are made for several limits');
	const event = dayOf(decided(limit.anchor, look.by), look);
	if (limit.kind === 'order') return limit.side === 'after' ? after(done, event, look) : before(done, event, look);
	if (limit.bound === 'at least' || limit.countEventDay || limit.at) throw new NoCases('no cases are made for this kind of limit');
	return limit.side === 'after' ? withinAfter(done, event, limit.period, look) : withinBefore(done, event, limit.period, look);
}

function withinAfter(done: Done, event: string, period: Period, look: Look): ShouldBe {
	if (event === 'unread') return { outcome: 'cantTell' };
	if (event === 'none') return { outcome: 'inapplicable', timing: 'not yet', due: null };
	const due = look.days.count(event, countedAs(period, look.by), 'after');
	if (event > look.today) return { outcome: 'inapplicable', timing: 'not yet', due };
	if (done === 'unread' || done === 'date unread') return { outcome: 'cantTell' };
	if (done === 'done' || (done >= event && done <= due)) return { outcome: 'passed', timing: 'none', due };
	if (isDay(done) && done > due) return { outcome: 'failed', timing: 'late', due };
	return { outcome: 'failed', timing: timingOn(due, look), due };
}

function withinBefore(done: Done, event: string, period: Period, look: Look): ShouldBe {
	if (event === 'unread' || done === 'unread' || done === 'date unread') return { outcome: 'cantTell' };
	const last = event === 'none' ? look.today : event;
	const first = look.days.count(last, countedAs(period, look.by), 'before');
	const due = event === 'none' ? null : event;
	if (done >= first && done <= last) return { outcome: 'passed', timing: 'none' };
	return { outcome: 'failed', timing: due === null ? 'open' : timingOn(due, look), due };
}

function before(done: Done, event: string, look: Look): ShouldBe {
	if (event === 'unread') return done === 'never' ? { outcome: 'failed', timing: 'none' } : { outcome: 'cantTell' };
	if (done === 'never')
		return event === 'none'
			? { outcome: 'failed', timing: 'open', due: null }
			: { outcome: 'failed', timing: timingOn(event, look), due: event };
	if (done === 'unread') return { outcome: 'cantTell' };
	if (event === 'none' || event > look.today || done === 'done') return { outcome: 'passed', timing: 'none' };
	if (done === 'date unread') return { outcome: 'cantTell' };
	if (done === 'no date') return { outcome: 'failed' };
	return done <= event ? { outcome: 'passed', timing: 'none', due: event } : { outcome: 'failed', timing: 'late', due: event };
}

function after(done: Done, event: string, look: Look): ShouldBe {
	if (event === 'unread') return { outcome: 'cantTell' };
	if (done === 'unread') return { outcome: 'cantTell' };
	if (event === 'none' || event > look.today)
		return done === 'never' ? { outcome: 'inapplicable', timing: 'not yet' } : { outcome: 'failed', timing: 'none' };
	if (done === 'date unread') return { outcome: 'cantTell' };
	if (done === 'never') return { outcome: 'failed', timing: 'open', due: null };
	return done === 'done' || (isDay(done) && done >= event) ? { outcome: 'passed', timing: 'none' } : { outcome: 'failed', timing: 'none' };
}

/** One more is due so long after the last, or at first after the start. */
function again({ things, clock: value }: Extract<Statement, { kind: 'repeated' }>, look: Look): ShouldBe {
	const clock = decided(value, look.by);
	if (clock.kind !== 'clock' || clock.fixed || clock.until || clock.times || clock.then || !clock.start)
		throw new NoCases('no cases are made for a clock of several phases');
	const start = dayOf(decided(clock.start, look.by), look);
	if (start === 'unread') return { outcome: 'cantTell' };
	if (start === 'none' || start > look.today) return { outcome: 'inapplicable', timing: 'not yet' };
	const { date } = kindOf(things);
	const there = exists(things, look);
	const last = there === 'true' && date !== null ? look.record.partsOf(things)?.[date] : '';
	const from = last && isDay(last) && last > start ? last : start;
	const due = look.days.count(from, countedAs(clock.period, look.by), 'after');
	if (look.today <= due) return { outcome: 'passed', timing: 'none', due };
	const allKnown = look.record.reach.get(kindOf(things).kind) === 'all' && there !== 'unknown' && last !== null;
	return allKnown ? { outcome: 'failed', timing: 'overdue', due } : { outcome: 'cantTell' };
}

function each({ things, has }: Extract<Statement, { kind: 'each' }>, look: Look): ShouldBe {
	const there = exists(things, look);
	if (there === 'false') return { outcome: 'inapplicable', timing: 'none' };
	const passes = passesAll(has, look.record.partsOf(things) ?? {}, look);
	if (there === 'true' && passes === 'false') return { outcome: 'failed' };
	const allKnown = look.record.reach.get(kindOf(things).kind) === 'all';
	return allKnown && passes === 'true' ? { outcome: 'passed' } : { outcome: 'cantTell' };
}

/** The second runs on the day after the first has ended. */
function handOver([first, second]: Things[], look: Look): ShouldBe {
	if (!first || !second) throw new NoCases('no cases are made for a list of its own');
	const there = [exists(first, look), exists(second, look)];
	if (there.includes('unknown')) return { outcome: 'cantTell' };
	if (there.includes('false')) return { outcome: 'failed' };
	const ended = look.record.partsOf(first)?.end;
	const parts = look.record.partsOf(second);
	const started = parts?.[kindOf(second).date ?? ''];
	if (ended === null || !started || !isDay(started)) return { outcome: 'cantTell' };
	return { outcome: !ended || started <= look.days.step(ended, 1) ? 'passed' : 'failed' };
}

/** Whether a list of the made-up record has anything in it. */
function exists(things: Things, look: Look, alsoToCome = false): Truth {
	const { since } = look.rule;
	const anywhere = sinceWhenever(look);
	const beginning = since === null ? 'none' : dayOf(decided(since, look.by), anywhere);
	const reach = look.record.reach.get(kindOf(things).kind);
	const parts = look.record.partsOf(things);
	if (reach === 'none' || reach === undefined) return 'unknown';
	if (parts === null) return reach === 'all' ? 'false' : 'unknown';
	const chain = chainOf(things);
	const passes = passesAll(
		chain.flatMap(({ where }) => where),
		parts,
		look,
	);
	// What is dated on a day still to come can be waited for, and is not there.
	const notYet = Object.entries(alsoToCome ? {} : (kindOf(things).notYet ?? {}));
	const days = notYet.flatMap(([part, signs]) => (signs === 'to come' ? [readAs(parts[part])] : []));
	if (days.some((day) => isDay(day) && day > look.today)) return 'false';
	const mayBeAnother = reach === 'part' && chain.some(({ pick }) => pick !== 'all');
	// Nothing is made up that was over before the beginning: it may be only where either day is unread.
	const { end, date } = kindOf(things);
	const mayBeOver = beginning === 'unread' || (beginning !== 'none' && readAs(parts[end ?? date ?? '']) === 'unread');
	return (mayBeAnother || mayBeOver || days.includes('unread')) && passes !== 'false' ? 'unknown' : passes;
}

/** The same look, with nothing left out because it was over before. */
function sinceWhenever(look: Look): Look {
	return { ...look, rule: { ...look.rule, since: null } };
}

function passesAll(parts: Part[], read: Record<string, PartRead>, look: Look): Truth {
	return all(
		parts.map((part) =>
			part.kind === 'part' ? passes(part.test, read[part.part] ?? (part.part in read ? null : ''), read, look) : 'true',
		),
	);
}

function passes(test: Test, read: PartRead, parts: Record<string, PartRead>, look: Look): Truth {
	if (read === null) return 'unknown';
	const truth = (holds: boolean): Truth => (holds ? 'true' : 'false');
	switch (test.kind) {
		case 'answered':
			return truth(read !== '');
		case 'empty':
			return truth(read === '');
		case 'date':
			return read === '' ? 'false' : isDay(read) ? dayPasses(decided(test.limit, look.by), read, parts, look) : 'unknown';
		default:
			// What is there was made up to pass.
			return truth(read !== '' || test.kind === 'not');
	}
}

function dayPasses(limit: Limit, on: string, parts: Record<string, PartRead>, look: Look): Truth {
	if (limit.kind !== 'order' && limit.kind !== 'period') throw new NoCases('no cases are made for a test of several limits');
	const anchor = decided(limit.anchor, look.by);
	const other = anchor.kind === 'its' ? readAs(parts[anchor.part]) : dayOf(anchor, look);
	if (other === 'unread') return 'unknown';
	// An answer that was not given says nothing of when the thing was.
	if (other === 'none') return referenceOf(anchor)?.kind === 'answer to' ? 'unknown' : 'false';
	if (limit.kind === 'order') return (limit.side === 'after' ? on >= other : on <= other) ? 'true' : 'false';
	if (limit.bound !== 'within' || limit.side !== 'after' || limit.countEventDay)
		throw new NoCases('no cases are made for this kind of limit');
	const due = look.days.count(other, countedAs(limit.period, look.by), 'after');
	return on >= other && on <= due ? 'true' : 'false';
}

/** Whether a condition holds. */
function holds(statement: Statement, look: Look): Truth {
	switch (statement.kind) {
		case 'all':
		case 'any':
			return (statement.kind === 'all' ? all : any)(statement.of.map((part) => holds(part, look)));
		case 'not':
			return not(holds(statement.of, look));
		case 'some':
			return exists(statement.things, look);
		case 'on step':
			return look.record.isOnStep(statement.list, nameOf(statement.name)) ? 'true' : 'false';
		case 'answer': {
			const answer = look.record.answers.get(statement.question.path.join(' > ')) ?? null;
			return answer === null ? 'unknown' : answer === '' ? 'false' : 'true';
		}
		default:
			throw new NoCases(`no cases are made for the condition “${statement.kind}”`);
	}
}

function dayOf(anchor: Anchor, look: Look): string {
	switch (anchor.kind) {
		case 'today':
			return look.today;
		case 'part of': {
			const there = exists(anchor.things, look, true);
			if (there !== 'true') return there === 'false' ? 'none' : 'unread';
			return readAs(look.record.partsOf(anchor.things)?.[anchor.part]);
		}
		case 'answer to':
			return readAs(look.record.answers.get(anchor.question.path.join(' > ')) ?? null);
		case 'computed': {
			const limit = decided(anchor.limit, look.by);
			if (limit.kind !== 'period') throw new NoCases('only a period is worked out here');
			const from = dayOf(decided(limit.anchor, look.by), look);
			return isDay(from) ? look.days.count(from, countedAs(limit.period, look.by), limit.side) : from;
		}
		default:
			throw new NoCases(`no cases are made for what runs from “${anchor.kind}”`);
	}
}

function referenceOf(anchor: Anchor): Reference | null {
	if (anchor.kind === 'computed') return referenceOf(anchorIn(anchor));
	return anchor.kind === 'part of' || anchor.kind === 'answer to' || anchor.kind === 'its' ? anchor : null;
}

function readAs(text: PartRead | undefined): string {
	return text === null ? 'unread' : text === '' || text === undefined ? 'none' : isDay(text) ? text : 'unread';
}

/** The period as the council counts it. */
export function countedAs({ count, unit }: Period, by: Decided): { count: number; unit: string } {
	if (!('kind' in count) || count.kind === 'its' || count.kind === 'part of' || count.kind === 'answer to' || typeof unit === 'object')
		throw new NoCases('only a number of days, weeks or months is counted here');
	return { count: decided(count, by), unit: unit === 'days' ? (by.days ?? 'calendar days') : unit };
}

function timingOn(due: string, { today, days }: Look): Timing {
	if (today > due) return 'overdue';
	return days.left(today, due) <= SOON ? 'due soon' : 'open';
}

/** Until the council decides: what all readings give, and where they differ nothing. */
export function untilDecided(readings: ShouldBe[]): ShouldBe & { latest?: string | null } {
	const [first, ...others] = readings;
	if (!first) throw new Error('no reading');
	const same = others.every(({ outcome, timing }) => outcome === first.outcome && timing === first.timing);
	const every = (passes: (each: ShouldBe) => boolean) => readings.every(passes);
	const settled = every(({ outcome, timing }) => outcome === 'passed' || (outcome === 'inapplicable' && timing === 'none'));
	const outcome = same ? first.outcome : settled ? 'passed' : every((each) => each.outcome === 'failed') ? 'failed' : 'cantTell';
	const dues = readings.map(({ due }) => due);
	if (dues.includes(undefined)) return { outcome, ...(same && first.timing ? { timing: first.timing } : {}) };
	const days = dues.filter((due) => typeof due === 'string').sort();
	const latest = days.at(-1) ?? null;
	return {
		outcome,
		...(same && first.timing ? { timing: first.timing } : {}),
		due: days[0] ?? null,
		latest: latest === days[0] ? null : latest,
	};
}

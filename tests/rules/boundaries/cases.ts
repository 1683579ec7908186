import type { Anchor, Limit, Part, Rule, Statement, StepSlice, Things, Value } from '../../../engine/model/rule.ts';
import type { DayByDay } from '../day-by-day.ts';
import { anchorIn, anchorsOf, chainOf, type Decided, decided, everyReading, kindOf, MadeUp, NoCases } from './made-up.ts';
import { countedAs, type Look } from './should-be.ts';

/** One record on one day, and what is different about it. */
export interface Boundary extends Pick<Look, 'record' | 'today' | 'done'> {
	about: string;
}

/** All the cases of one rule that run from one day, on one reading of it. */
export interface Group {
	by: Decided;
	from: string;
	boundaries: Boundary[];
}

/** What cases are made from. */
export interface Source {
	rule: Rule;
	slice: StepSlice;
	days: DayByDay;
	by: Decided;
	/** Every reading of what the rule rests on, one of which is `by`. */
	every: Decided[];
	from: string;
}

/** Days to count from, for a limit in each unit. */
const ORDINARY = ['2026-03-13', '2026-03-31']; // A Friday, and a Tuesday before Easter.
const IN_DAYS = [...ORDINARY, '2026-03-14', '2026-04-02', '2026-06-09', '2026-12-24']; // A Saturday, the eve of Good Friday, before closure days, the eve of Christmas.
const IN_MONTHS = [...ORDINARY, '2026-08-31', '2027-08-31', '2024-02-29']; // Before the end of February, before 29 February, and on it.

/** The days that the cases of a rule count from. What only comes before or after something turns the same way on any day. */
export function startsFor({ require }: Rule): string[] {
	const units = JSON.stringify(require).match(/"unit":"[a-z ]+"/g) ?? [];
	if (units.some((unit) => /month|year|week/.test(unit))) return IN_MONTHS;
	return units.length > 0 && require?.kind !== 'all' ? IN_DAYS : ORDINARY;
}

/** Days on which the council is closed, besides the bank holidays. */
export const CLOSED = ['2026-06-15', '2026-06-16'];

/** Everything that has to do with time in a rule: what it asks for, what it waits for, and who it belongs to. When its stage is over is no limit of its own. */
export function restsOnTime({ require, when, place, owner, severity }: Rule): boolean {
	return (
		require !== null &&
		/"kind":"(timed|repeated)"|"kind":"date","limit"/.test(JSON.stringify([require, when, place.stage?.begins, owner, severity]))
	);
}

/** @throws NoCases if something in the rule is not among what cases are made for */
export function boundariesOf(source: Source): Boundary[] {
	const { require } = source.rule;
	if (!require) return [];
	return [...required(require, source), ...waitedFor(source), ...owned(source)];
}

function required(require: Statement, source: Source): Boundary[] {
	switch (require.kind) {
		case 'timed':
			return timed(require, source);
		case 'repeated':
			return repeated(require, source);
		case 'each':
			return each(require, source);
		case 'no gap':
			return handOver(require, source);
		default:
			return [];
	}
}

/** The record before anything that a case is about: the rule applies, and its episode began long ago. */
function begun({ rule, slice, days, from }: Source): MadeUp {
	const record = new MadeUp(slice, days, days.step(from, -30));
	if (rule.since) for (const anchor of everyReading(rule.since)) record.place(anchor, days.step(from, -60));
	if (rule.place.stage?.begins) record.hold(rule.place.stage.begins, null);
	if (rule.when) record.hold(rule.when, null);
	return record;
}

type Timed = Extract<Statement, { kind: 'timed' }>;

function timed({ of, limit: value }: Timed, source: Source): Boundary[] {
	const { by, days, from } = source;
	const limit = decided(value, by);
	const own = 'anchor' in limit ? innermost(decided(limit.anchor, by)) : null;
	const dated = of.kind === 'some' && kindOf(of.things).date !== null;
	const make = (
		about: string,
		today: string,
		on: string | null | 'never',
		change: (record: MadeUp) => void = () => {},
		offset = 0,
	): Boundary[] =>
		counts(of).map((count) => {
			const record = begun(source);
			for (const other of othersThan(own, value, source)) record.place(other, days.step(from, offset));
			if (own) record.place(own, from);
			const done = on !== 'never';
			if (!done) record.breakIt(of);
			else if (of.kind === 'some') for (let nth = 0; nth < count; nth += 1) record.put(of.things, partsOn(of.things, on), nth);
			else record.hold(of, from);
			change(record);
			return { about: count > 1 ? `${count} times ${about}` : about, record, today, done };
		});
	const { first, last } = windowOf(limit, source);
	const event = endOf(limit, source);
	const edges = dated ? unique([days.step(first, -1), first, days.step(last, -1), last, days.step(last, 1)]) : [event];
	const offsets = othersThan(own, value, source).length > 0 ? [0, -10] : [0];
	const good = limit.kind === 'period' && limit.side === 'before' ? last : event;
	const later = days.step(later_(event, last), 1);
	const cases = [
		...offsets.flatMap((offset) => [
			...edges.flatMap((on) => make(`done ${said(on)}`, later_(on, from), on, undefined, offset)),
			...sweep(days, days.step(later_(first, days.step(last, -7)), -1), days.step(last, 1)).flatMap((today) =>
				make('not done', today, 'never', undefined, offset),
			),
		]),
		...unreadThings(of, (about, on, change) => make(about, later, on === 'good' ? good : on, change)),
	];
	if (own === null) return cases;
	return [
		...cases,
		...statesOf(own).flatMap(([about, change]) => [
			...make(`done, ${about}`, later, good, change),
			...(about.endsWith('not read') ? [] : make(`not done, ${about}`, later, 'never', change)),
		]),
	];
}

/** How many of a thing are put on the record: as many as any reading asks for, and one fewer. */
function counts(of: Statement): number[] {
	if (of.kind !== 'some' || of.amount.atLeast === null) return [1];
	return unique(everyReading(of.amount.atLeast as Value<number>).map(String)).map(Number);
}

function partsOn(things: Things, on: string | null): Record<string, string | null> {
	const { date } = kindOf(things);
	return date === null ? {} : { [date]: on };
}

type Make = (about: string, on: string | null | 'never' | 'good', change: (record: MadeUp) => void) => Boundary[];

/** The thing itself with no date, with one that can't be read, and in a list that was not read, or not all of it. */
function unreadThings(of: Statement, make: Make): Boundary[] {
	if (of.kind !== 'some') return [];
	const { kind, date } = kindOf(of.things);
	const dated =
		date === null
			? []
			: [
					...make('done, with no date', '', () => {}),
					...make('done, its date unread', null, () => {}),
					...make('done, its date not a date', 'tbc', () => {}),
				];
	return [
		...dated,
		...make('the list not read', 'good', (record) => record.reach.set(kind, 'none')),
		...make('part of the list read, with it', 'good', (record) => record.reach.set(kind, 'part')),
		...make('part of the list read, without it', 'never', (record) => record.reach.set(kind, 'part')),
	];
}

/** What can be the matter with the day that a time runs from. */
function statesOf(anchor: Anchor): [string, (record: MadeUp) => void][] {
	if (anchor.kind !== 'part of' && anchor.kind !== 'answer to') return [];
	const named = anchor.kind === 'part of' ? `the ${anchor.part}` : `“${anchor.question.path.at(-1)}”`;
	const states: [string, (record: MadeUp) => void][] = [
		[`${named} missing`, (record) => record.place(anchor, '')],
		[`${named} unread`, (record) => record.place(anchor, null)],
		[`${named} not a date`, (record) => record.place(anchor, 'tbc')],
	];
	if (anchor.kind === 'answer to') return states;
	const { kind, date } = kindOf(anchor.things);
	return [
		...states,
		...(anchor.part === date
			? ([[`no ${anchor.things.name ?? kind}`, (record: MadeUp) => record.remove(anchor.things)]] as (typeof states)[number][])
			: []),
		[`the list of ${kind}s not read`, (record) => record.reach.set(kind, 'none')],
	];
}

/** The other things that the limit runs from on other readings. */
function othersThan(own: Anchor | null, value: Value<Limit>, { every }: Source): Anchor[] {
	const anchors = every.flatMap((by) => {
		const limit = decided(value, by);
		return 'anchor' in limit ? [innermost(decided(limit.anchor, by))] : [];
	});
	const others = anchors.filter((anchor) => JSON.stringify(anchor) !== JSON.stringify(own));
	return [...new Map(others.map((anchor) => [JSON.stringify(anchor), anchor])).values()];
}

function anchorOf(limit: Limit, by: Decided): Anchor {
	if (!('anchor' in limit)) throw new NoCases('no cases are made for a test of several limits');
	return decided(limit.anchor, by);
}

function innermost(anchor: Anchor): Anchor {
	return anchor.kind === 'computed' ? innermost(anchorIn(anchor)) : anchor;
}

/** The first and last day on which a thing is done in time; one and the same for what has only one side. */
function windowOf(limit: Limit, source: Source): { first: string; last: string } {
	const { days, from, by } = source;
	const event = endOf(limit, source);
	if (limit.kind !== 'period') return { first: event, last: event };
	const other = days.count(event, countedAs(limit.period, by), limit.side);
	return limit.side === 'after' ? { first: from, last: other } : { first: other, last: from };
}

/** The day a limit runs from: the start, or so long after it. */
function endOf(limit: Limit, { days, from, by }: Source): string {
	const anchor = 'anchor' in limit ? decided(limit.anchor, by) : null;
	if (anchor?.kind !== 'computed') return from;
	const inner = decided(anchor.limit, by);
	return inner.kind === 'period' ? days.count(from, countedAs(inner.period, by), inner.side) : from;
}

function repeated({ things, clock: value }: Extract<Statement, { kind: 'repeated' }>, source: Source): Boundary[] {
	const { by, every, days, from } = source;
	const start = (decided_: Decided) => {
		const clock = decided(value, decided_);
		if (clock.kind !== 'clock' || !clock.start) throw new NoCases('no cases are made for a clock without a start');
		return { start: decided(clock.start, decided_), period: clock.period };
	};
	const own = start(by);
	const period = countedAs(own.period, by);
	const others = every.map((each) => start(each).start).filter((anchor) => JSON.stringify(anchor) !== JSON.stringify(own.start));
	const make = (about: string, today: string, on: (string | null)[], change: (record: MadeUp) => void = () => {}, offset = 0): Boundary => {
		const record = begun(source);
		for (const other of others) record.place(other, days.step(from, offset));
		record.place(own.start, from);
		for (const [nth, each] of on.entries()) record.put(things, partsOn(things, each), nth);
		change(record);
		return { about, record, today, done: true };
	};
	const around = (day: string) => sweep(days, days.step(day, -1), days.step(day, 1));
	const due = days.count(from, period, 'after');
	const done = [days.step(from, -1), from, days.step(from, 45), days.step(due, 10)];
	const { kind } = kindOf(things);
	return [
		...[0, -10, 10].flatMap((offset) => around(due).map((today) => make('none yet', today, [], undefined, offset))),
		...done.flatMap((on) =>
			around(days.count(later_(on, from), period, 'after')).map((today) => make(`the last on ${said(on)}`, today, [on])),
		),
		...around(days.count(days.step(from, 45), period, 'after')).map((today) =>
			make('two, of which the later counts', today, [days.step(from, 45), days.step(from, 20)]),
		),
		...[due, days.step(due, 1)].flatMap((today) => [
			make('one whose date is unread', today, [null]),
			make('the list not read', today, [], (record) => record.reach.set(kind, 'none')),
			make('part of the list read', today, [], (record) => record.reach.set(kind, 'part')),
			...statesOf(own.start).map(([about, change]) => make(`none yet, ${about}`, today, [], change)),
		]),
	];
}

/** Every thing has a date of its own that keeps to a limit. */
function each({ things, has }: Extract<Statement, { kind: 'each' }>, source: Source): Boundary[] {
	const { days, from, by } = source;
	const { kind } = kindOf(things);
	return has.flatMap((part) => {
		if (part.kind !== 'part' || part.test.kind !== 'date') return [];
		const limit = decided(part.test.limit, by);
		if (limit.kind !== 'order' && limit.kind !== 'period') throw new NoCases('no cases are made for a test of several limits');
		const anchor = decided(limit.anchor, by);
		if (anchor.kind !== 'its' && anchor.kind !== 'today') throw new NoCases(`no cases are made for a test that runs from “${anchor.kind}”`);
		const today = anchor.kind === 'today' ? from : days.step(from, 30);
		const { first, last } = windowOf(limit, source);
		const make = (about: string, on: string | null, its: string | null = from, change: (record: MadeUp) => void = () => {}): Boundary => {
			const record = begun(source);
			record.put(things, { ...(anchor.kind === 'its' ? { [anchor.part]: its } : {}), [part.part]: on }, 0, has);
			change(record);
			return { about: `${part.part} ${about}`, record, today, done: true };
		};
		const edges = unique([days.step(first, -1), first, days.step(last, -1), last, days.step(last, 1)]);
		return [
			...edges.map((on) => make(`on ${said(on)}`, on)),
			make('missing', ''),
			make('unread', null),
			make('not a date', 'tbc'),
			...(anchor.kind === 'its' ? ['', null, 'tbc'].map((its) => make(`there, ${anchor.part} ${its ?? 'unread'}`, from, its)) : []),
			make('of none', from, from, (record) => record.remove(things)),
			make('of a list not read', from, from, (record) => record.reach.set(kind, 'none')),
			make('of part of a list', from, from, (record) => record.reach.set(kind, 'part')),
		];
	});
}

/** One runs out on a day, and the next has to be running on the day after. */
function handOver({ between }: Extract<Statement, { kind: 'no gap' }>, source: Source): Boundary[] {
	const { days, from } = source;
	const [first, second] = between;
	if (!first || !second) return [];
	const make = (
		about: string,
		started: string | null,
		ended: string | null = from,
		change: (record: MadeUp) => void = () => {},
	): Boundary => {
		const record = begun(source);
		record.put(first, { end: ended });
		record.put(second, partsOn(second, started));
		change(record);
		return { about, record, today: days.step(from, 5), done: true };
	};
	return [
		...sweep(days, days.step(from, -1), days.step(from, 3)).map((on) => make(`the next from ${said(on)}`, on)),
		make('the next from a day unread', null),
		make('the first still running', days.step(from, 5), ''),
		make('the first ended on a day unread', from, null),
		make('no next', from, from, (record) => record.remove(second)),
		make('the list not read', from, from, (record) => record.reach.set(kindOf(first).kind, 'none')),
	];
}

/**
 * What a rule waits for, or speaks of, belongs to a list only from a day on: the agreement is one only if it came after the
 * notification. For each such day, the day before, the day and the day after, in a rule that nothing has been done for.
 */
function waitedFor(source: Source): Boundary[] {
	const { rule, days, from } = source;
	const { require, when, place } = rule;
	const lists = [
		...[place.stage?.begins, when].flatMap((statement) => (statement ? listsIn(statement) : [])),
		...(require?.kind === 'each' || require?.kind === 'some' ? [require.things] : []),
	];
	return lists.flatMap((things) => {
		const links = linksOf(things);
		return links.flatMap(({ of, part, anchor }, at) => {
			const make = (about: string, on: string | null, change: (record: MadeUp) => void = () => {}): Boundary => {
				const record = begun(source);
				if (require) record.breakIt(require);
				for (const outer of links.slice(0, at)) record.put(outer.of, { [outer.part]: days.step(from, 5) });
				record.put(of, { [part]: on });
				record.place(anchor, from);
				change(record);
				return { about: `${of.name ?? kindOf(of).kind} ${about}`, record, today: days.step(from, 20), done: false };
			};
			return [
				...sweep(days, days.step(from, -1), days.step(from, 1)).map((on) => make(`on ${said(on)}`, on)),
				make('with no date', ''),
				make('on a day unread', null),
				...statesOf(anchor).map(([about, change]) => make(`there, ${about}`, from, change)),
			];
		});
	});
}

/** Whose job it is goes by a day: the day before, the day and the day after, and with any of the days missing or unread. */
function owned(source: Source): Boundary[] {
	const { rule, by, days, from } = source;
	const { owner, require } = rule;
	if (owner.kind !== 'choose' || !require) return [];
	const [link] = owner.rows.flatMap(({ when }) => (when ? listsIn(when) : [])).flatMap(linksOf);
	if (!link) return [];
	const test = link.of.where.find((part) => part.kind === 'part' && part.test.kind === 'date');
	if (test?.kind !== 'part' || test.test.kind !== 'date') return [];
	const limit = test.test.limit;
	const own = innermost(anchorOf(decided(limit, by), by));
	const turns = endOf(decided(limit, by), source);
	const make = (about: string, on: string | null, change: (record: MadeUp) => void = () => {}, offset = 0): Boundary[] =>
		[null, ...recipientsIn(require)].map((to) => {
			const record = begun(source);
			record.breakIt(require);
			if (to) record.addToStep(to.list, to.name, { to: to.role, sent: from, answered: from });
			for (const other of othersThan(own, limit, source)) record.place(other, days.step(from, offset));
			record.place(own, from);
			record.put(link.of, { [link.part]: on });
			change(record);
			return { about: `${link.part} ${about}${to ? `, with the ${to.role}` : ''}`, record, today: days.step(turns, 5), done: false };
		});
	return [
		...[0, -10].flatMap((offset) =>
			[days.step(turns, -1), turns, days.step(turns, 1)].flatMap((on) => make(`on ${said(on)}`, on, undefined, offset)),
		),
		...make('missing', ''),
		...make('unread', null),
		...statesOf(own).flatMap(([about, change]) => make(`there, ${about}`, from, change)),
	];
}

/** Everybody that a decision table may send a request to. */
function recipientsIn(statement: Statement): { list: string; name: string; role: string }[] {
	if (statement.kind === 'all') return statement.of.flatMap(recipientsIn);
	if (statement.kind !== 'goes to' || statement.to.kind !== 'choose') return [];
	const { list, name, to } = statement;
	const roles = to.rows.flatMap(({ use }) => everyReading(use)).flatMap((party) => ('anyOf' in party ? party.anyOf : []));
	return roles.map((role) => ({ list, name: everyReading(name)[0] ?? '', role }));
}

/** A part of a thing that has to come after something. */
interface Link {
	of: Things;
	part: string;
	anchor: Anchor;
}

/** The dates by which a thing belongs to a list, and those by which what they run from does. */
function linksOf(things: Things): Link[] {
	const isDated = (part: Part) => part.kind === 'part' && part.test.kind === 'date';
	return chainOf(things)
		.flatMap(({ where }) => where.filter(isDated))
		.flatMap((part) => {
			if (part.kind !== 'part' || part.test.kind !== 'date') return [];
			return anchorsOf(part.test.limit).flatMap((anchor) => [
				{ of: things, part: part.part, anchor },
				...(anchor.kind === 'part of' ? linksOf(anchor.things) : []),
			]);
		});
}

function listsIn(statement: Statement): Things[] {
	switch (statement.kind) {
		case 'all':
		case 'any':
			return statement.of.flatMap(listsIn);
		case 'not':
			return listsIn(statement.of);
		case 'some':
			return [statement.things];
		default:
			return [];
	}
}

function sweep(days: DayByDay, first: string, last: string): string[] {
	const swept = [first];
	while ((swept.at(-1) ?? last) < last) swept.push(days.step(swept.at(-1) ?? last, 1));
	return swept;
}

function unique(days: string[]): string[] {
	return [...new Set(days)].sort();
}

function later_(one: string, other: string): string {
	return one > other ? one : other;
}

/** "Fri 2026-03-13". */
export function said(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? day : `${date.toUTCString().slice(0, 3)} ${day}`;
}

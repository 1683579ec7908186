import { partyName } from '../model/parties.ts';
import type { Amount, Anchor, Clock, Limit, Part, Period, Recipient, Reference, Statement, Test, Things, Value } from '../model/rule.ts';
import { kindIn, kindOfThings, nameIn, thingsName } from '../model/statement-queries.ts';
import type { Length } from '../time/add-period.ts';
import { isoDate, readDate } from '../time/plain-date.ts';
import { listed, sayDate, sayLength } from '../time/say-date.ts';

/** A statement as it reads after “when”. */
export function condition(statement: Statement): string {
	switch (statement.kind) {
		case 'answer':
			return `“${nameIn(statement)}” ${tested(statement.test)}`;
		case 'section':
			return `“${nameIn(statement)}” is complete`;
		case 'on step':
			return `“${nameIn(statement)}” ${statement.progress === null ? 'is there' : `is ${statement.progress}`}`;
		case 'goes to':
			return `“${nameIn(statement)}” goes to ${said(statement.to, recipientName)}`;
		case 'some':
			return thereIs(statement.things, statement.amount);
		case 'each':
			return `for every ${listName(statement.things)}, ${recorded(statement.has)}`;
		case 'no gap':
			return `no day falls between ${betweenWhat(statement.between)}`;
		case 'met':
			return `what the procedure asks for under ${listed(statement.paragraphs)} is there`;
		case 'timed':
			return `${condition(statement.of)} ${limited(statement.limit)}`.trimEnd();
		case 'repeated':
			return `${thereIs(statement.things, statement.amount)} ${said(statement.clock, clocked)}`;
		case 'all':
			return statement.of.map(condition).join(' and ');
		case 'any':
			return statement.of.map(condition).join(' or ');
		case 'not':
			return statement.of.kind === 'some' ? `there is no ${listName(statement.of.things)}` : `it is not so that ${condition(statement.of)}`;
	}
}

function betweenWhat(between: Things[]): string {
	const [only, ...more] = between;
	if (only && more.length === 0) return `one ${thingsName(only)} and the next`;
	return listed(between.map((things) => `the ${thingsName(things)}`));
}

/** Of one of a kind, its own part is so; of a list, there is one. */
function thereIs(things: Things, { atLeast, atMost }: Amount): string {
	const kind = kindIn(things);
	if (kind !== null && ONE_EACH.has(kind)) return things.where.map((part) => itsPart(kind, part)).join(' and ');
	const bound = [
		atLeast && `at least ${said(atLeast as Value<unknown>, sayAmount)}`,
		atMost && `at most ${said(atMost as Value<unknown>, sayAmount)}`,
	].filter((text) => text !== null);
	if (bound.length === 0) return `there is ${withArticle(things)}`;
	return `the number of ${listName(things, true)} is ${bound.join(' and ')}`;
}

/** Kinds there is one of. */
const ONE_EACH = new Set(['this step', 'viewer', 'person', 'council']);

/** "this step was started within 45 days", "the viewer’s role is Manager". */
function itsPart(kind: string, part: Part): string {
	const whose = kind === 'this step' ? kind : `the ${kind}`;
	if (part.kind !== 'part') return `for ${whose}, ${parted(part)}`;
	if (part.test.kind === 'date' && /ed$/.test(part.part)) return `${whose} was ${part.part} ${limited(part.test.limit)}`;
	return part.test.kind === 'answered' ? `${whose}’s ${part.part} is recorded` : `${whose}’s ${part.part} ${tested(part.test)}`;
}

/** Facts take "the", kinds "a". */
function withArticle(things: Things): string {
	const name = listName(things);
	return things.name ? `the ${name}` : `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

function sayAmount(value: unknown): string {
	return typeof value === 'object' && value !== null && 'unit' in value ? sayLength(value as Length) : String(value);
}

/** A list by name, or its kind with the tests that pick from it. */
function listName({ of, where, name, pick }: Things, plural = false): string {
	if (name) return name;
	const base = 'kind' in of ? (plural ? plurals(of.kind) : of.kind) : listName(of, plural);
	const called = where.filter(isCalled).map(({ test }) => quoted(test.anyOf));
	const own = where.filter((part) => part.kind !== 'related' && !isCalled(part)).map(parted);
	const related = where.filter((part) => part.kind === 'related').map(parted);
	return [
		pick === 'all' ? '' : `${pick} `,
		base,
		called.length > 0 ? ` called ${listed(called)}` : '',
		own.length > 0 ? ` whose ${listed(own)}` : '',
		related.length > 0 ? ` for which ${listed(related)}` : '',
	].join('');
}

/** What a thing is called is said without "whose". */
function isCalled(part: Part): part is Part & { kind: 'part'; test: Extract<Test, { kind: 'text' }> } {
	return part.kind === 'part' && (part.part === 'title' || part.part === 'name') && part.test.kind === 'text';
}

function plurals(kind: string): string {
	if (/[^aeiou]y$/.test(kind)) return kind.replace(/y$/, 'ies');
	return /s$/.test(kind) ? `${kind}es` : `${kind}s`;
}

function parted(part: Part): string {
	switch (part.kind) {
		case 'part':
			return part.test.kind === 'answered' ? `${part.part} is recorded` : `${part.part} ${tested(part.test)}`;
		case 'related':
			return condition(part.statement);
		case 'any':
			return part.of.map(parted).join(' or ');
		case 'not':
			return `not ${part.of.map(parted).join(' and ')}`;
	}
}

/** "name and address are recorded, and status is “Completed”". */
function recorded(has: Part[]): string {
	const bare = has.flatMap((part) => (part.kind === 'part' && part.test.kind === 'answered' ? [part.part] : []));
	const others = has.filter((part) => part.kind !== 'part' || part.test.kind !== 'answered').map(parted);
	const said = bare.length > 0 ? [`${listed(bare)} ${bare.length === 1 ? 'is' : 'are'} recorded`, ...others] : others;
	return said.join(', and ');
}

/** A test as it reads after the name of what is tested. */
export function tested(test: Test): string {
	switch (test.kind) {
		case 'answered':
			return 'is answered';
		case 'empty':
			return 'is empty';
		case 'text':
			return `is ${quoted(test.anyOf)}`;
		case 'worker':
			return `is ${said(test.is, partyName)}`;
		case 'amount':
			return [
				test.amount.atLeast && `is at least ${said(test.amount.atLeast as Value<unknown>, sayAmount)}`,
				test.amount.atMost && `is at most ${said(test.amount.atMost as Value<unknown>, sayAmount)}`,
			]
				.filter((text) => text !== null)
				.join(' and ');
		case 'date':
			return `is ${limited(test.limit)}`;
		case 'same as':
			return `is the same as ${referred(test.other)}`;
		case 'not':
			return tested(test.of).replace(/^is /, 'is not ');
		case 'all':
			return test.of.map(tested).join(' and ');
	}
}

/** A limit of many readings goes by its name: all of them in one sentence can't be followed. */
export function limited(limit: Value<Limit>): string {
	const readings = limit.kind === 'setting' ? Object.values(limit.readings) : [];
	if (limit.kind !== 'setting' || readings.length <= 2) return said(limit, sayLimit);
	const words = new Set(
		readings.map((reading) => (reading.kind === 'period' ? reading.bound : reading.kind === 'order' ? reading.side : 'by')),
	);
	return `${[...words].join(' or ')} “${limit.name}”, as your council reads it`;
}

/** A time limit in words. */
export function sayLimit(limit: Limit): string {
	switch (limit.kind) {
		case 'none':
			return 'with no limit of time';
		case 'all':
			return `${limit.of.map(limited).join(' and ')}, whichever is earlier`;
		case 'any':
			return `${limit.of.map(limited).join(' or ')}, whichever is later`;
		case 'order':
			return ordered(limit.side, limit.anchor);
		case 'period': {
			const side = limit.countEventDay ? 'from' : limit.side;
			return `${limit.bound} ${sayPeriod(limit.period)} ${side} ${said(limit.anchor, sayAnchor)}${limit.at ? ` at ${limit.at}` : ''}`;
		}
	}
}

/** What has many readings goes by its name here too. */
function ordered(side: 'before' | 'after', anchor: Value<Anchor>): string {
	if (anchor.kind !== 'setting' || Object.keys(anchor.readings).length <= 2) return `${side} ${said(anchor, sayAnchor)}`;
	return `${side === 'before' ? 'by the end of' : 'after'} “${anchor.name}”, as your council reads it`;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function sayPeriod({ count, unit }: Period): string {
	const number =
		'kind' in count && (count.kind === 'its' || count.kind === 'part of' || count.kind === 'answer to')
			? `so many (${referred(count)})`
			: said(count as Value<number>, String);
	const words = typeof unit === 'object' ? (WEEKDAYS[unit.weekday - 1] ?? '') : number === '1' ? unit.replace(/s$/, '') : unit;
	return `${number} ${words}${unit === 'days' ? ' (calendar or working: the document does not say)' : ''}`;
}

/** What a period runs from, in words. */
export function sayAnchor(anchor: Anchor): string {
	switch (anchor.kind) {
		case 'today':
			return 'today';
		case 'finish':
			return 'Finish';
		case 'date':
			return sayDate(readDate(isoDate(anchor.date)) ?? anchor.date);
		case 'event':
			return condition(anchor.of);
		case 'computed':
			return `the day ${limited(anchor.limit).replace(/^within /, '')}`;
		default:
			return referred(anchor);
	}
}

function referred(reference: Reference): string {
	switch (reference.kind) {
		case 'its':
			return `its ${reference.part}`;
		case 'part of': {
			const of = reference.things.name ? `the ${reference.things.name}` : withArticle(reference.things);
			const main = 'kind' in reference.things.of && reference.things.of.date === reference.part;
			return main || reference.things.name
				? reference.part === kindOfThings(reference.things).date
					? of
					: `the ${reference.part} of ${of}`
				: `the ${reference.part} of ${of}`;
		}
		case 'answer to':
			return `“${reference.question.path.at(-1)}”`;
	}
}

/** Something that comes again and again, in words. */
export function clocked(clock: Clock): string {
	switch (clock.kind) {
		case 'clocks':
			return clock.of.map((each) => said(each, clocked)).join(' and ');
		case 'share':
			return `one in any ${said(clock.count, String)} of ${listName(clock.among)} running`;
		case 'clock': {
			const start = clock.start ? ` after ${said(clock.start, sayAnchor)}` : '';
			const phase =
				clock.times !== null
					? `, ${clock.times} ${clock.times === 1 ? 'time' : 'times'}`
					: clock.until
						? `, until ${said(clock.until, sayAnchor)}`
						: '';
			return `at least every ${sayPeriod(clock.period)}${start}${clock.fixed ? ', from each due date' : ''}${phase}${clock.then ? `, then ${said(clock.then, clocked)}` : ''}`;
		}
	}
}

/** Answers in quotation marks: “Yes” or “No”. */
export function quoted(answers: Value<string>[]): string {
	return answers.map((answer) => said(answer, (text) => `“${text}”`)).join(' or ');
}

/** A value as it reads: what it is, or all it may be until the council decides, or its decision table. */
export function said<T>(value: Value<T>, say: (value: T) => string): string {
	switch (value.kind) {
		case 'is':
			return say(value.value);
		case 'setting': {
			const readings = [...new Set(Object.values(value.readings).map(say))];
			const [only, ...more] = readings;
			if (only === undefined) return `what the council names as “${value.name}”`;
			return more.length === 0 ? only : `${only} (or ${more.join(', or ')}: the document does not say)`;
		}
		case 'choose':
			return value.rows
				.map(({ when, use }) => (when ? `${said(use, say)} when ${condition(when)}` : `otherwise ${said(use, say)}`))
				.join(', ');
	}
}

/** Whoever or whatever it may be, where a decision table is told elsewhere in the sentence. */
export function anyOf<T>(value: Value<T>, say: (value: T) => string): string {
	return value.kind === 'choose' ? [...new Set(value.rows.map(({ use }) => anyOf(use, say)))].join(' or ') : said(value, say);
}

/** A recipient in words, as the procedure prints it. */
export function recipientName(to: Recipient): string {
	return to.kind === 'not used here' || to.kind === 'not yet' ? to.kind : partyName(to);
}

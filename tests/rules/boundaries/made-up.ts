import type { Fact, FactList, Facts, PartRead } from '../../../engine/model/facts.ts';
import type { Anchor, Kind, Limit, Part, Rule, Statement, StepSlice, Test, Things, Value } from '../../../engine/model/rule.ts';
import type { Reach } from '../../../engine/model/snapshot.ts';
import type { Given } from '../../../engine/run-case.ts';
import { day } from '../../unit/engine/time/calendars.ts';
import type { DayByDay } from '../day-by-day.ts';

/** Setting -> reading. */
export type Decided = Record<string, string>;

/** What a rule says is not among what cases are made for. */
export class NoCases extends Error {}

/** A record made up from a rule's own data: of each list the rule speaks of, one thing that belongs to it. */
export class MadeUp {
	readonly reach = new Map<string, Reach>();
	readonly answers = new Map<string, string | null>();
	private readonly slice: StepSlice;
	/** The day of whatever no case is about. */
	private readonly background: string;
	/** The day of what is not the first or last of anything, so that it is not taken for that. */
	private readonly dayBefore: string;
	private readonly things = new Map<string, { kind: string; parts: Record<string, PartRead> }>();

	constructor(slice: StepSlice, days: DayByDay, background: string) {
		this.slice = slice;
		this.background = background;
		this.dayBefore = days.step(background, -1);
		for (const kind of ['request', 'next action', ...slice.rules.flatMap(({ needs }) => needs.kinds)])
			if (kind !== 'viewer') this.reach.set(kind, 'all');
	}

	/** The nth of a list, with these parts, and for the rest whatever lets it belong and pass. */
	put(things: Things, parts: Record<string, PartRead> = {}, nth = 0, has: Part[] = []): void {
		const key = keyOf(things, nth);
		const kind = kindOf(things);
		const thing = this.things.get(key) ?? { kind: kind.kind, parts: {} };
		this.things.set(key, thing);
		Object.assign(thing.parts, parts);
		for (const part of [...chainOf(things).flatMap(({ where }) => where), ...has]) this.letPass(part, thing.parts);
		const picked = chainOf(things).some(({ pick }) => pick !== 'all');
		if (kind.date !== null && !(kind.date in thing.parts)) thing.parts[kind.date] = picked ? this.background : this.dayBefore;
	}

	remove(things: Things): void {
		this.things.delete(keyOf(things, 0));
	}

	partsOf(things: Things): Record<string, PartRead> | null {
		return this.things.get(keyOf(things, 0))?.parts ?? null;
	}

	/** How many there are of a list in which several are put. */
	countOf(things: Things): number {
		let count = 0;
		while (this.things.has(keyOf(things, count))) count += 1;
		return count;
	}

	/** A next action or request that is on the step. */
	addToStep(list: string, name: string, parts: Record<string, PartRead>): void {
		this.things.set(`${list}: ${name}`, { kind: list, parts: { name, ...parts } });
	}

	isOnStep(list: string, name: string): boolean {
		return this.things.has(`${list}: ${name}`);
	}

	/** To whom it goes; null if it is not on the step. */
	recipientOf(list: string, name: string): string | null {
		return this.things.get(`${list}: ${name}`)?.parts.to ?? null;
	}

	/** Sets the day from which a time runs. Empty: there is no such day. Null: it could not be read. */
	place(anchor: Anchor, on: string | null): void {
		if (anchor.kind === 'part of') this.put(anchor.things, { [anchor.part]: on });
		if (anchor.kind === 'answer to') this.answers.set(anchor.question.path.join(' > '), on);
		if (anchor.kind === 'computed') this.place(anchorIn(anchor), on);
	}

	/** What is needed for a statement to hold, done on a day; null: on a day that no case is about. */
	hold(statement: Statement, on: string | null): void {
		switch (statement.kind) {
			case 'all':
				for (const part of statement.of) this.hold(part, on);
				return;
			case 'any':
				if (statement.of[0]) this.hold(statement.of[0], on);
				return;
			case 'answer': {
				const { question, test } = statement;
				this.answers.set(question.path.join(' > '), test.kind === 'text' ? this.text(test.anyOf[0]) : 'Something');
				return;
			}
			case 'some': {
				const { things, amount } = statement;
				const { date } = kindOf(things);
				for (let nth = 0; nth < Math.max(...wanted(amount.atLeast)); nth += 1)
					this.put(things, date === null || on === null ? {} : { [date]: on }, nth);
				return;
			}
			case 'met':
				for (const rule of this.rulesOf(statement.rules)) if (rule.require) this.hold(rule.require, on);
				return;
			case 'timed':
				this.hold(statement.of, on);
				for (const limit of everyReading(statement.limit))
					if ('anchor' in limit) for (const anchor of everyReading(limit.anchor)) this.place(anchor, on ?? this.background);
				return;
			case 'on step':
				this.addToStep(statement.list, this.text(statement.name), { to: '' });
				return;
			case 'goes to': {
				const to = statement.to.kind === 'is' ? statement.to.value : null;
				if (to?.kind !== 'self') throw new NoCases('only what stays with whoever adds it is made up here');
				this.addToStep(statement.list, this.text(statement.name), { to: 'Assign to self' });
				return;
			}
			case 'not':
			case 'each':
			case 'no gap':
				// They hold of lists that are read and empty.
				return;
			default:
				throw new NoCases(`no record is made up in which a “${statement.kind}” holds`);
		}
	}

	/** What is needed for a statement not to hold, besides what was read and is not there. */
	breakIt(statement: Statement): void {
		switch (statement.kind) {
			case 'not':
				if (statement.of.kind === 'some') this.put(statement.of.things);
				return;
			case 'answer':
				this.answers.set(statement.question.path.join(' > '), '');
				return;
			case 'section':
				this.answers.set([...statement.section.path, 'A question'].join(' > '), '');
				return;
			case 'each':
				this.put(statement.things, Object.fromEntries(statement.has.flatMap((part) => (part.kind === 'part' ? [[part.part, '']] : []))));
				return;
			case 'no gap':
				if (statement.between[0]) this.put(statement.between[0], { end: this.background });
				return;
			case 'met': {
				const rules = this.rulesOf(statement.rules);
				const broken = rules.find(({ require }) => require?.kind === 'each');
				if (!broken?.require) throw new NoCases('no rule that this one rests on can be broken here');
				for (const rule of rules) if (rule !== broken && rule.require) this.hold(rule.require, null);
				this.breakIt(broken.require);
				return;
			}
			case 'timed':
				this.breakIt(statement.of);
				return;
			case 'goes to':
				this.things.delete(`${statement.list}: ${this.text(statement.name)}`);
				return;
			case 'some':
			case 'on step':
			case 'all':
				return;
			default:
				throw new NoCases(`no record is made up in which a “${statement.kind}” does not hold`);
		}
	}

	/** What is known, as a case gives it. Of a list that was not read, nothing. */
	given(today: string, settings: Decided): Given {
		const facts: Facts = {};
		for (const [kind, reach] of this.reach) {
			const list = [...this.things.values()].filter((thing) => thing.kind === kind);
			if (kind !== 'this step' || list.length > 0) facts[kind] = listOf(reach, reach === 'none' ? [] : list);
		}
		const answers = [...this.answers].map(([path, answer]) => ({ path: path.split(' > '), answer }));
		return { today: day(today), facts, answers, settings };
	}

	private rulesOf(ids: string[]): Rule[] {
		return this.slice.rules.filter((rule) => rule.ids.some((id) => ids.includes(id)));
	}

	private letPass(part: Part, parts: Record<string, PartRead>): void {
		if (part.kind !== 'part') throw new NoCases(`no thing is made up that passes “${part.kind}”`);
		if (part.test.kind === 'date') for (const anchor of anchorsOf(part.test.limit)) this.makeSureOf(anchor);
		if (!(part.part in parts)) parts[part.part] = this.passing(part.test);
	}

	/** A day to run from, if a case has set none. */
	private makeSureOf(anchor: Anchor): void {
		if (anchor.kind === 'part of' && !(anchor.part in (this.partsOf(anchor.things) ?? {}))) {
			const { date } = kindOf(anchor.things);
			const known = date === null ? null : this.partsOf(anchor.things)?.[date];
			this.put(anchor.things, { [anchor.part]: known ?? this.background });
		}
	}

	private passing(test: Test): string {
		switch (test.kind) {
			case 'answered':
			case 'date':
				return this.background;
			case 'empty':
				return '';
			case 'text':
				return this.text(test.anyOf[0]);
			case 'worker': {
				const party = test.is.kind === 'is' ? test.is.value : null;
				if (party?.kind !== 'roles') throw new NoCases('only a worker in a role is made up here');
				return party.anyOf[0] ?? '';
			}
			case 'not':
				return test.of.kind === 'worker' ? this.anotherPost(test.of) : 'Something else';
			default:
				throw new NoCases(`nothing is made up that passes “${test.kind}”`);
		}
	}

	private anotherPost({ is }: Extract<Test, { kind: 'worker' }>): string {
		const party = is.kind === 'is' && is.value.kind === 'roles' ? is.value.anyOf : [];
		return this.slice.posts.find((post) => !party.includes(post)) ?? '';
	}

	/** What a name is, where the council has not said, or as `FREE` says it. */
	private text(value: Value<string> | undefined): string {
		if (value?.kind === 'is') return value.value;
		return value?.kind === 'setting' ? (Object.values(value.readings)[0] ?? FREE) : '';
	}
}

/** The council's own answer to a setting that has neither readings nor a default. */
export const FREE = 'As the council says';

function listOf(reach: Reach, things: { parts: Record<string, PartRead> }[]): FactList {
	return { reach, readFrom: null, screen: null, readAt: null, facts: things.map(({ parts }): Fact => ({ parts, others: '' })) };
}

/** A list and those that it picks from, the nearest first. */
export function chainOf(things: Things): Things[] {
	return 'kind' in things.of ? [things] : [things, ...chainOf(things.of)];
}

export function kindOf({ of }: Things): Kind {
	return 'kind' in of ? of : kindOf(of);
}

/** One thing answers to all that is picked from one first or last: “the outgoing Lead Social Worker” and “the outgoing Lead Social Worker whose end is recorded”. */
function keyOf(things: Things, nth: number): string {
	return `${JSON.stringify(chainOf(things).find(({ pick }) => pick !== 'all') ?? things)} ${nth}`;
}

/** A value as each reading has it. */
export function everyReading<T>(value: Value<T>): T[] {
	if (value.kind === 'choose') throw new NoCases('no cases are made for a decision table here');
	return value.kind === 'is' ? [value.value] : Object.values(value.readings);
}

/** A value as the council decided it. */
export function decided<T>(value: Value<T>, by: Decided): T {
	const found =
		value.kind === 'setting' ? (value.readings[by[value.name] ?? ''] ?? Object.values(value.readings)[0]) : everyReading(value)[0];
	if (found === undefined) throw new Error('a setting without readings');
	return found;
}

function wanted(least: Extract<Statement, { kind: 'some' }>['amount']['atLeast']): number[] {
	return least === null ? [1] : (everyReading(least as Value<number>) as number[]);
}

/** What a day that was worked out is worked out from. */
export function anchorIn({ limit }: Extract<Anchor, { kind: 'computed' }>): Anchor {
	const [inner] = anchorsOf(limit);
	if (!inner) throw new Error('a day worked out from nothing');
	return inner;
}

/** All that a limit may run from. */
export function anchorsOf(limit: Value<Limit>): Anchor[] {
	return everyReading(limit).flatMap((each) => ('anchor' in each ? everyReading(each.anchor) : []));
}

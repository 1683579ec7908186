import { nameKey } from '../../engine/model/names.ts';
import { valueOfAnswer } from '../../engine/model/possible-values.ts';
import type { RequestedFacts, RequestedPart } from '../../engine/model/requested-facts.ts';
import type { Anchor, Clock, Kind, Limit, Part, Party, Reference, Rule, Statement, Test, Things, Value } from '../../engine/model/rule.ts';
import { kindOfThings } from '../../engine/model/statement-queries.ts';
import type { KindData } from '../language/kinds.ts';
import type { CompiledPack } from '../pack/compile-pack.ts';

/**
 * What the rules of these packs ask of the record, screen by screen: which parts of which kinds, and which words of each.
 * @param packs those that are on
 * @param answers what the council has decided. What it has not is asked for in every reading
 */
export function requestedFacts(
	packs: readonly CompiledPack[],
	kinds: Record<string, KindData>,
	answers: Record<string, string>,
): RequestedFacts {
	const asking = new Asking(packs, answers);
	for (const { rules } of packs) for (const rule of rules) asking.rule(rule);
	return asking.asked(kinds);
}

const THIS_STEP = 'this step';

/** Goes through compiled rules and notes what they ask of each kind. */
class Asking {
	readonly #answers: Record<string, string>;
	/** Name key -> the keys of all the names that stand for the same. */
	readonly #sameAs: (name: string) => string[];
	readonly #kinds = new Map<string, Map<string, RequestedPart>>();
	readonly #posts = new Set<string>();

	constructor(packs: readonly CompiledPack[], answers: Record<string, string>) {
		this.#answers = answers;
		this.#sameAs = otherNames(Object.assign({}, ...packs.map(({ alsoCalled }) => alsoCalled)));
		for (const post of packs.flatMap(({ posts }) => posts)) this.#addPost(post);
	}

	/** Only what a page of the record shows: the rest stands on the open step. */
	asked(kinds: Record<string, KindData>): RequestedFacts {
		const asked: RequestedFacts = { kinds: {}, dates: {}, posts: [...this.#posts] };
		for (const [kind, parts] of this.#kinds) {
			const row = kinds[kind];
			if (!row?.screen || row.screen === THIS_STEP) continue;
			if (row.kind.date !== null) asked.dates[kind] = row.kind.date;
			const called = (part: string) => (row.open ? { called: this.#sameAs(part) } : {});
			asked.kinds[kind] = Object.fromEntries([...parts].map(([part, wanted]) => [part, { ...wanted, ...called(part) }]));
		}
		return asked;
	}

	rule({ require, when, since, place, owner, severity, outOfScope }: Rule): void {
		if (outOfScope !== null) return;
		for (const statement of [require, when, place.stage?.begins ?? null]) if (statement) this.#statement(statement, null);
		if (since) this.#values(since, null, (anchor) => this.#anchor(anchor, null));
		for (const value of [owner, severity] as Value<unknown>[]) this.#values(value, null, () => undefined);
	}

	#statement(statement: Statement, its: Kind | null): void {
		switch (statement.kind) {
			case 'all':
			case 'any':
				for (const part of statement.of) this.#statement(part, its);
				break;
			case 'not':
				this.#statement(statement.of, its);
				break;
			case 'answer':
				this.#test(statement.test, null, its);
				break;
			case 'some':
				this.#things(statement.things, its);
				break;
			case 'each':
				this.#things(statement.things, its);
				for (const part of statement.has) this.#part(part, kindOfThings(statement.things));
				break;
			case 'no gap':
				for (const things of statement.between) this.#things(things, its);
				break;
			case 'timed':
				this.#statement(statement.of, its);
				this.#limit(statement.limit, its);
				break;
			case 'repeated':
				this.#things(statement.things, its);
				this.#values(statement.clock, its, (clock) => this.#clock(clock, its));
				break;
			case 'on step':
				this.#values(statement.name, its, () => undefined);
				break;
			case 'goes to':
				this.#values(statement.name, its, () => undefined);
				this.#values(statement.to, its, () => undefined);
				break;
			case 'section':
			case 'met':
				break;
		}
	}

	/** A list, and the parts of its kind that say when it was, how long it ran and whether it counts. */
	#things({ of, where }: Things, its: Kind | null): void {
		if (!('kind' in of)) this.#things(of, its);
		const kind = 'kind' in of ? of : kindOfThings(of);
		for (const part of [kind.date, kind.start, kind.end]) if (part !== null) this.#of(kind, part).date = true;
		for (const [part, signs] of Object.entries(kind.notYet ?? {})) if (signs !== 'to come') this.#addWords(this.#of(kind, part), signs);
		for (const part of where) this.#part(part, kind);
	}

	#part(part: Part, kind: Kind): void {
		if (part.kind === 'related') this.#statement(part.statement, kind);
		else if (part.kind === 'part') this.#test(part.test, this.#of(kind, part.part), kind);
		else for (const each of part.of) this.#part(each, kind);
	}

	/** @param asked the part that is tested; null for an answer on the open step */
	#test(test: Test, asked: RequestedPart | null, its: Kind | null): void {
		switch (test.kind) {
			case 'answered':
			case 'empty':
				break;
			case 'text':
				for (const text of test.anyOf) this.#values(text, its, (word) => asked && this.#addWords(asked, [word]));
				break;
			case 'worker':
				if (asked) asked.worker = true;
				this.#values(test.is, its, (party) => this.#party(party));
				break;
			case 'amount':
				break;
			case 'date':
				if (asked) asked.date = true;
				this.#limit(test.limit, its);
				break;
			case 'same as': {
				const other = this.#reference(test.other, its);
				for (const part of [asked, other]) if (part) part.compared = true;
				break;
			}
			case 'not':
				this.#test(test.of, asked, its);
				break;
			case 'all':
				for (const each of test.of) this.#test(each, asked, its);
				break;
		}
	}

	#limit(value: Value<Limit>, its: Kind | null): void {
		this.#values(value, its, (limit) => {
			if (limit.kind === 'all' || limit.kind === 'any') for (const each of limit.of) this.#limit(each, its);
			if (limit.kind !== 'order' && limit.kind !== 'period') return;
			this.#values(limit.anchor, its, (anchor) => this.#anchor(anchor, its));
			if (limit.kind === 'period') this.#count(limit.period.count, its);
		});
	}

	#anchor(anchor: Anchor, its: Kind | null): void {
		switch (anchor.kind) {
			case 'event':
				this.#statement(anchor.of, its);
				break;
			case 'computed':
				this.#limit(anchor.limit, its);
				break;
			case 'its':
			case 'part of':
			case 'answer to': {
				const part = this.#reference(anchor, its);
				if (part) part.date = true;
				break;
			}
			case 'today':
			case 'finish':
			case 'date':
				break;
		}
	}

	#clock(clock: Clock, its: Kind | null): void {
		if (clock.kind === 'clocks') for (const each of clock.of) this.#values(each, its, (one) => this.#clock(one, its));
		if (clock.kind === 'share') this.#things(clock.among, its);
		if (clock.kind !== 'clock') return;
		this.#count(clock.period.count, its);
		for (const anchor of [clock.start, clock.until]) if (anchor) this.#values(anchor, its, (each) => this.#anchor(each, its));
		if (clock.then) this.#values(clock.then, its, (next) => this.#clock(next, its));
	}

	#count(count: Value<number> | Reference, its: Kind | null): void {
		if (count.kind === 'its' || count.kind === 'part of' || count.kind === 'answer to') this.#reference(count, its);
	}

	/** The part of a kind that a reference leads to; null for an answer on the open step. */
	#reference(reference: Reference, its: Kind | null): RequestedPart | null {
		if (reference.kind === 'its') return its && this.#of(its, reference.part);
		if (reference.kind === 'answer to') return null;
		this.#things(reference.things, its);
		return this.#of(kindOfThings(reference.things), reference.part);
	}

	#party(party: Party): void {
		if (party.kind === 'roles' || party.kind === 'teams') for (const post of party.anyOf) this.#addPost(post);
		if (party.kind === 'virtual worker') this.#addPost(party.name);
	}

	/** Every value that may be meant: the council's own, or each reading while it has not decided, and each row of a table. */
	#values<T>(value: Value<T>, its: Kind | null, visit: (value: T) => void): void {
		if (value.kind === 'is') visit(value.value);
		if (value.kind === 'choose')
			for (const { when, use } of value.rows) {
				if (when) this.#statement(when, its);
				this.#values(use, its, visit);
			}
		if (value.kind !== 'setting') return;
		const answer = this.#answers[value.name];
		const decided = answer === undefined ? undefined : valueOfAnswer(value, answer);
		if (decided !== undefined) visit(decided);
		else for (const reading of Object.values(value.readings)) visit(reading);
	}

	#of({ kind }: Kind, part: string): RequestedPart {
		const parts = this.#kinds.get(kind) ?? new Map<string, RequestedPart>();
		this.#kinds.set(kind, parts);
		const asked = parts.get(part) ?? {};
		parts.set(part, asked);
		return asked;
	}

	#addWords(asked: RequestedPart, words: readonly string[]): void {
		asked.words = [...new Set([...(asked.words ?? []), ...words.flatMap(this.#sameAs)])];
	}

	#addPost(post: string): void {
		for (const name of this.#sameAs(post)) this.#posts.add(name);
	}
}

/** For a name, the keys of all names that stand for the same, its own among them. */
function otherNames(alsoCalled: Record<string, string>): (name: string) => string[] {
	return (name) => {
		const own = nameKey(name);
		const key = alsoCalled[own] ?? own;
		return [...new Set([own, key, ...Object.keys(alsoCalled).filter((other) => alsoCalled[other] === key)])];
	};
}

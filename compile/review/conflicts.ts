import { Names, nameKey } from '../../engine/model/names.ts';
import { partyName } from '../../engine/model/parties.ts';
import type { Recipient, Rule, Value } from '../../engine/model/rule.ts';
import { listIn, nameIn, recipientIn, valueText } from '../../engine/model/statement-queries.ts';
import { listed } from '../../engine/time/say-date.ts';
import { capitalised } from '../../engine/wording/text.ts';
import type { CompiledPack } from '../pack/compile-pack.ts';

/** Where the procedures do not agree with each other or with themselves, for somebody to look at: it is no fault of a pack. */
export interface Conflict {
	kind: 'decided by different roles' | 'sent to different places' | 'two names' | 'never detailed' | 'said twice';
	says: string;
	/** The rules concerned. */
	ids: string[];
	/** Document and paragraph of each of them. */
	sources: string[];
}

/** A rule with the names its pack uses. */
interface Told {
	pack: CompiledPack;
	rule: Rule;
	names: Names;
}

/** All conflicts within the packs and between them, each once. */
export function conflictsIn(packs: readonly CompiledPack[]): Conflict[] {
	const told = packs.flatMap((pack) => {
		const names = new Names(pack.alsoCalled);
		return pack.rules.map((rule): Told => ({ pack, rule, names }));
	});
	return [...decidedByDifferentRoles(told), ...sentToDifferentPlaces(told), ...twoNames(told), ...neverDetailed(told), ...saidTwice(told)];
}

function conflict(kind: Conflict['kind'], says: string, told: readonly Told[]): Conflict {
	const unique = (texts: string[]) => [...new Set(texts)];
	return {
		kind,
		says,
		ids: unique(told.flatMap(({ rule }) => rule.ids)),
		sources: unique(told.map(({ rule: { source } }) => `${source.document}: ${source.paragraph}`)),
	};
}

/** Rules that name one decision, and may give it to roles that have nobody in common. */
function decidedByDifferentRoles(told: Told[]): Conflict[] {
	const deciding = grouped(
		told.filter(({ rule }) => rule.decides !== null),
		({ rule }) => nameKey(rule.decides ?? ''),
	);
	return [...deciding.values()].flatMap((those) => {
		const differ = those.some((one) =>
			those.some((other) => !same(one.rule.owner, other.rule.owner) && apart(ownersOf(one), ownersOf(other))),
		);
		if (!differ) return [];
		const by = grouped(those, (each) => saidOf(each.rule.owner));
		const clauses = [...by].map(([who, theirs]) => `by ${who} in ${listed([...new Set(theirs.map(({ pack }) => pack.id))])}`);
		return [conflict('decided by different roles', `“${those[0]?.rule.decides}” is decided ${clauses.join(', and ')}.`, those)];
	});
}

/** What one role adds in two steps, and sends to places that have nobody in common. */
function sentToDifferentPlaces(told: Told[]): Conflict[] {
	const sending = told.flatMap((each) => {
		const { require } = each.rule;
		const list = require && listIn(require);
		const to = require && recipientIn(require);
		return require && list && to ? [{ ...each, list, name: nameIn(require), to }] : [];
	});
	const byName = grouped(sending, ({ list, name, names }) => `${list} ${names.keyOf(name)}`);
	return [...byName.values()].flatMap((those) => {
		const astray = those.filter((one) =>
			those.some(
				(other) =>
					stepsOf(one).join('\n') !== stepsOf(other).join('\n') &&
					!apart([ownersOf(one).flat()], [ownersOf(other).flat()]) &&
					!same(one.to, other.to) &&
					apart(placesOf(one, one.to), placesOf(other, other.to)),
			),
		);
		const [first] = astray;
		if (!first) return [];
		const byPlace = grouped(astray, ({ to }) => sentWhere(to));
		const clauses = [...byPlace].map(([where, there]) => {
			const count = new Set(there.flatMap(stepsOf)).size;
			return `${where} in ${count} ${count === 1 ? 'step' : 'steps'}`;
		});
		return [conflict('sent to different places', `“${first.name}” ${clauses.join(', and ')}.`, astray)];
	});
}

/** Requests that have another name in the same document. */
function twoNames(told: Told[]): Conflict[] {
	const requests = told.filter(({ rule: { require } }) => require && listIn(require) === 'request');
	const byName = grouped(requests, ({ pack, rule, names }) => `${pack.id} ${names.keyOf(requestOf(rule))}`);
	return [...byName.values()].flatMap((those) => {
		const [first] = those;
		if (!first) return [];
		const key = first.names.keyOf(requestOf(first.rule));
		const others = Object.entries(first.pack.alsoCalled).flatMap(([other, name]) => (name === key ? [other] : []));
		if (others.length === 0) return [];
		const printed = new Map(those.map(({ rule }) => [nameKey(requestOf(rule)), requestOf(rule)]));
		const called = [...new Set([key, ...others])].map((each) => `“${printed.get(each) ?? capitalised(each)}”`);
		return [conflict('two names', `One request is called ${listed(called)}.`, those)];
	});
}

/** Steps that have rules, and nothing to check or to remind of in any of them. */
function neverDetailed(told: Told[]): Conflict[] {
	const byStep = grouped(
		told.flatMap((each) => each.rule.place.steps.map((step) => ({ ...each, step: valueText(step) }))),
		({ step, names }) => names.keyOf(step),
	);
	return [...byStep.values()].flatMap((those) =>
		those.every(({ rule }) => rule.require === null && rule.prompt === null)
			? [conflict('never detailed', `“${those[0]?.step}” is named as a step, and nothing says what is done in it.`, those)]
			: [],
	);
}

/** Two lines of one document for which there is one rule, or two that are the same. */
function saidTwice(told: Told[]): Conflict[] {
	const repeats = grouped(
		told.filter(({ rule }) => paragraphsOf(rule).length > 1),
		({ pack, rule }) => `${pack.id} ${paragraphsOf(rule).join(' ')}`,
	);
	const paragraphs = [...repeats.values()].flatMap((those) => {
		const [first] = those;
		if (!first) return [];
		return [conflict('said twice', `Paragraphs ${listed(paragraphsOf(first.rule))} of “${first.pack.title}” repeat each other.`, those)];
	});
	const asking = told.filter(({ rule }) => rule.require !== null || rule.prompt !== null);
	const equal = grouped(asking, ({ pack, rule: { place, since, when, require, owner, prompt } }) =>
		JSON.stringify([pack.id, place, since, when, require, owner, require === null ? prompt : null]),
	);
	const rules = [...equal.values()].flatMap((those) => {
		const [first] = those;
		if (!first || those.length === 1) return [];
		const ids = listed(those.map(({ rule }) => rule.ids[0] ?? ''));
		return [conflict('said twice', `${ids} of “${first.pack.title}” ask the same.`, those)];
	});
	return [...paragraphs, ...rules];
}

/** The numbered paragraphs of the source that the ids of a rule belong to: 3 and 4 for X-3a and X-4a from “3 and 4”. */
function paragraphsOf({ ids, source }: Rule): string[] {
	const named = source.paragraph.match(NUMBER) ?? [];
	const carried = new Set(ids.map((id) => id.match(NUMBER)?.[0]));
	return [...new Set(named)].filter((each) => carried.has(each));
}

const NUMBER = /\d+(?:\.\d+)*/g;

/** True if the one may mean nobody that the other means, on some reading of each. */
function apart(one: string[][], other: string[][]): boolean {
	return one.some((these) =>
		other.some((those) => !these.includes(ANYONE) && !those.includes(ANYONE) && !these.some((each) => those.includes(each))),
	);
}

/** One setting is read in one way, wherever it stands. */
function same<T>(one: Value<T>, other: Value<T>): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

const ANYONE = 'anyone';

function ownersOf({ rule, names }: Told): string[][] {
	return readingsOf(rule.owner).map((posts) => posts.flatMap(postsOf).map((post) => names.keyOf(post)));
}

/** What stays with whoever adds it goes to one of its owners. */
function placesOf(told: Told, to: Value<Recipient>): string[][] {
	return readingsOf(to).map((reading) =>
		reading.flatMap((each) => (each.kind === 'self' ? ownersOf(told).flat() : postsOf(each).map((post) => told.names.keyOf(post)))),
	);
}

function postsOf(party: Recipient): string[] {
	if (party.kind === 'not used here' || party.kind === 'not yet') return [party.kind];
	return party.kind === 'roles' || party.kind === 'teams' ? party.anyOf : [partyName(party)];
}

/** What a value may be. A setting has several readings; the rows of a decision table are one, because the case decides. */
function readingsOf<T>(value: Value<T>): T[][] {
	switch (value.kind) {
		case 'is':
			return [[value.value]];
		case 'setting':
			return Object.values(value.readings).map((reading) => [reading]);
		case 'choose':
			return [value.rows.flatMap(({ use }) => readingsOf(use).flat())];
	}
}

function saidOf(value: Value<Recipient>): string {
	const posts = readingsOf(value).flat().flatMap(postsOf);
	return posts.length === 0 && value.kind === 'setting' ? `whoever the council names as “${value.name}”` : [...new Set(posts)].join(' or ');
}

function sentWhere(to: Value<Recipient>): string {
	switch (to.kind === 'is' ? to.value.kind : null) {
		case 'self':
			return 'stays with whoever adds it';
		case 'not used here':
			return 'is not used';
		case 'not yet':
			return 'is not used yet';
		default:
			return `goes to ${saidOf(to)}`;
	}
}

function stepsOf({ rule, names }: Told): string[] {
	return rule.place.steps.map((step) => names.keyOf(valueText(step))).sort();
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const thing of things) {
		const key = keyOf(thing);
		groups.set(key, [...(groups.get(key) ?? []), thing]);
	}
	return groups;
}

function requestOf({ require }: Rule): string {
	return require ? nameIn(require) : '';
}

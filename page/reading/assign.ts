import type { Block } from './blocks.ts';
import { type Candidate, Candidates } from './candidates.ts';
import { FEATURES, type Feature } from './features.ts';
import type { Field } from './field.ts';
import type { Sequence } from './sequence.ts';
import type { Tables } from './tables.ts';
import { WEIGHTS } from './weights.ts';

/** The label of a field, what it was taken before, and how sure that is. */
export interface Labelled {
	best: Candidate | null;
	runnerUp: Candidate | null;
	/** From 0 to 1: how much more likely it is than any other, or than that there is none. */
	confidence: number;
	/** All that was weighed. */
	candidates: readonly Candidate[];
}

const ROUNDS = 4;

/**
 * Gives each field its label: all candidates of all fields are weighed, each label goes to one field, and what most fields of the
 * page agree on counts in the next round, until nothing changes.
 */
export function assignLabels(sequence: Sequence, blocks: readonly Block[], fields: readonly Field[], tables: Tables): Map<Field, Labelled> {
	const finder = new Candidates(sequence, blocks, fields);
	const typical = typicalSize(blocks, fields);
	const all = new Map(fields.map((field) => [field, finder.of(field, tables, typical)]));
	let chosen = new Map<Field, Labelled>();
	for (let round = 0; round < ROUNDS; round += 1) {
		const custom = round === 0 ? null : customOf(chosen);
		for (const candidates of all.values()) for (const each of candidates) weigh(each, custom);
		const next = assign(all);
		const isStill = round > 0 && fields.every((field) => next.get(field)?.best?.block === chosen.get(field)?.best?.block);
		chosen = next;
		if (isStill) break;
	}
	return chosen;
}

/** The size in which most of what stands near fields is set. */
function typicalSize(blocks: readonly Block[], fields: readonly Field[]): number {
	const sizes = new Map<number, number>();
	let at = 0;
	for (const field of fields) {
		const place = field.controls[0]?.at ?? 0;
		while (at < blocks.length && (blocks[at] as Block).at < place) at += 1;
		const before = blocks[at - 1];
		if (before && !before.isMark) sizes.set(before.look.size, (sizes.get(before.look.size) ?? 0) + 1);
	}
	return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** What the labels found so far have in common: how many stand in each place, in each look, and both. */
interface Custom {
	places: Map<string, number>;
	looks: Map<unknown, number>;
	both: Map<string, number>;
	total: number;
}

const looks = new WeakMap<object, number>();
let looksSeen = 0;

/** Labels of required questions may differ in colour, so that does not count. */
function lookOf({ look }: Block): string {
	if (!looks.has(look)) {
		looksSeen += 1;
		looks.set(look, looksSeen);
	}
	return `${look.size} ${look.weight} ${look.italic}`;
}

function placeOf({ relation, field }: Candidate): string {
	const isTick = field.shape === 'one' && (field.controls[0]?.element as HTMLInputElement | undefined)?.type === 'checkbox';
	return isTick ? `tick ${relation}` : relation;
}

function customOf(chosen: ReadonlyMap<Field, Labelled>): Custom {
	const custom: Custom = { places: new Map(), looks: new Map(), both: new Map(), total: 0 };
	for (const { best, confidence } of chosen.values()) {
		if (!best || best.relation === 'column') continue;
		const [place, look] = [placeOf(best), lookOf(best.block)];
		custom.places.set(place, (custom.places.get(place) ?? 0) + confidence);
		custom.looks.set(look, (custom.looks.get(look) ?? 0) + confidence);
		custom.both.set(`${place} ${look}`, (custom.both.get(`${place} ${look}`) ?? 0) + confidence);
		custom.total += confidence;
	}
	return custom;
}

function weigh(candidate: Candidate, custom: Custom | null): void {
	const { features, relation, block } = candidate;
	if (custom && custom.total >= 2 && relation !== 'column') {
		const [place, look] = [placeOf(candidate), lookOf(block)];
		const isTick = place.startsWith('tick');
		const share = (count: number | undefined) => (count ?? 0) / custom.total;
		features['usual place'] = isTick ? 0 : share(custom.places.get(place));
		features['usual look'] = share(custom.looks.get(look));
		features['usual both'] = isTick ? 0 : share(custom.both.get(`${place} ${look}`));
		features.unusual = custom.total >= 4 && share(custom.looks.get(look)) < 0.05 ? 1 : 0;
	}
	let score = 0;
	for (const name of FEATURES as readonly Feature[]) score += WEIGHTS[name] * (features[name] ?? 0);
	candidate.score = score;
}

/** Surest first, each label to one field. What heads a column is the label of every field in it. */
function assign(all: ReadonlyMap<Field, Candidate[]>): Map<Field, Labelled> {
	const sorted = [...all.values()].flat().sort((a, b) => b.score - a.score);
	const taken = new Map<Block, Candidate>();
	const best = new Map<Field, Candidate>();
	for (const candidate of sorted) {
		if (candidate.score <= 0) break;
		if (best.has(candidate.field)) continue;
		if (candidate.relation !== 'column' && taken.has(candidate.block)) continue;
		best.set(candidate.field, candidate);
		if (candidate.relation !== 'column') taken.set(candidate.block, candidate);
	}
	const labelled = new Map<Field, Labelled>();
	for (const [field, candidates] of all) {
		const own = best.get(field) ?? null;
		const others = candidates.filter((each) => each !== own && (!taken.has(each.block) || each.relation === 'column'));
		const runnerUp = others.reduce<Candidate | null>((most, each) => (most && most.score >= each.score ? most : each), null);
		const against = Math.exp(Math.min(20, runnerUp?.score ?? -20)) + 1;
		const forIt = own ? Math.exp(Math.min(20, own.score)) : 0;
		labelled.set(field, { best: own, runnerUp, confidence: own ? forIt / (forIt + against) : 0, candidates });
	}
	return labelled;
}

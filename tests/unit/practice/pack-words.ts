import type { CompiledPack } from '../../../compile/pack/compile-pack.ts';
import { nameKey } from '../../../engine/model/names.ts';

/** The words by which a pack looks for things: each must be somewhere in the practice Mosaic. */
export interface PackWords {
	steps: Set<string>;
	questions: Set<string>;
	/** Next actions and requests, on a step or among the things of the record. */
	'next action': Set<string>;
	request: Set<string>;
	/** What a part of a kind is compared with: “case note, title” -> texts. */
	texts: Map<string, Set<string>>;
	/** The labels that are asked of the person. */
	labels: Set<string>;
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The texts of a value: as it is written, or in each reading of a setting. A setting without any has none. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(textsIn);
	if (!isNode(value)) return [];
	if (value['kind'] === 'is') return textsIn(value['value']);
	if (value['kind'] === 'setting') return Object.values((value['readings'] ?? {}) as Node).flatMap(textsIn);
	return value['kind'] === 'choose' ? ((value['rows'] ?? []) as Node[]).flatMap(({ use }) => textsIn(use)) : [];
}

export function wordsOf(pack: CompiledPack): PackWords {
	const words: PackWords = {
		steps: new Set(),
		questions: new Set(),
		'next action': new Set(),
		request: new Set(),
		texts: new Map(),
		labels: new Set(),
	};
	for (const rule of pack.rules) {
		for (const name of rule.place.steps.flatMap(textsIn)) words.steps.add(nameKey(name));
		collect([rule.when, rule.require, rule.since], null, words);
	}
	return words;
}

/** @param kind of the things in hand */
function collect(node: unknown, kind: string | null, words: PackWords): void {
	if (Array.isArray(node)) for (const each of node) collect(each, kind, words);
	if (!isNode(node)) return;
	if (node['kind'] === 'on step' || node['kind'] === 'goes to')
		for (const name of textsIn(node['name'])) words[node['list'] as 'request' | 'next action'].add(nameKey(name));
	if (node['kind'] === 'answer') words.questions.add(nameKey(String(((node['question'] as Node)['path'] as string[]).at(-1))));
	if (node['kind'] === 'part') collectPart(node, kind, words);
	const of = kindOfThings(node['things'] ?? node) ?? kind;
	for (const value of Object.values(node)) collect(value, of, words);
}

function collectPart(part: Node, kind: string | null, words: PackWords): void {
	const name = String(part['part']);
	if (kind === 'person') words.labels.add(nameKey(name));
	for (const text of textsOfTest(part['test'])) {
		if ((kind === 'request' || kind === 'next action') && name === 'name') words[kind].add(nameKey(text));
		else add(words.texts, `${kind}, ${name}`, nameKey(text));
	}
}

function textsOfTest(test: unknown): string[] {
	if (!isNode(test)) return [];
	if (test['kind'] === 'text') return textsIn(test['anyOf']);
	return Array.isArray(test['of']) ? test['of'].flatMap(textsOfTest) : textsOfTest(test['of']);
}

/** The kind of a list of things, however many lists lie between. */
function kindOfThings(things: unknown): string | null {
	if (!isNode(things) || !('pick' in things)) return null;
	const { of } = things;
	return isNode(of) && typeof of['kind'] === 'string' && 'date' in of ? of['kind'] : kindOfThings(of);
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
	const set = map.get(key) ?? new Set();
	map.set(key, set.add(value));
}

import { nameKey } from '../engine/name-key.ts';
import type { CompiledPack } from './compile-pack.ts';
import type { CouncilSettings } from './council-settings.ts';
import type { KindData, PartType } from './kinds.ts';
import { knownTexts } from './known-texts.ts';

/** All that a fact may be made of: what the packs that are on ask about, in their own words. */
export interface EvidenceWords {
	/** Kind -> its parts that a rule asks about. */
	kinds: ReadonlyMap<string, ReadonlyMap<string, PartType>>;
	/** What a worker opens to let a kind be read. */
	screens: ReadonlySet<string>;
	/** Name key -> as a pack or the council prints it. */
	texts: ReadonlyMap<string, string>;
	posts: ReadonlyMap<string, string>;
}

/** Works out what may be kept. A council that changes its packs keeps no word that the new ones do not ask about. */
export function evidenceWords(
	packs: readonly CompiledPack[],
	kinds: Record<string, KindData>,
	{ settings, workers }: Pick<CouncilSettings, 'settings' | 'workers'>,
): EvidenceWords {
	const asked = new Set(packs.flatMap(({ rules }) => rules.flatMap(({ needs }) => needs.kinds)));
	const parts = new Set<string>();
	for (const { rules } of packs) collectParts(rules, parts);
	const texts = printed([...knownTexts(packs, []).answers, ...Object.values(settings)]);
	for (const [other, name] of packs.flatMap(({ alsoCalled }) => Object.entries(alsoCalled))) {
		const known = texts.get(name);
		if (known !== undefined) texts.set(other, known);
	}
	return {
		kinds: new Map(
			Object.values(kinds)
				.filter(({ kind }) => asked.has(kind.kind))
				.map((row) => [row.kind.kind, askedParts(row, parts)]),
		),
		screens: new Set(Object.values(kinds).flatMap(({ screen }) => screen ?? [])),
		texts,
		posts: printed([...packs.flatMap(({ posts }) => posts), ...Object.values(workers).flat()]),
	};
}

/** Of the kind's own parts those that say when it was, and whichever a rule names. Where the page has others, those too. */
function askedParts({ kind, open, parts }: KindData, named: ReadonlySet<string>): Map<string, PartType> {
	const dates = [kind.date, kind.start, kind.end];
	const own = Object.entries(parts).filter(([part]) => dates.includes(part) || named.has(part));
	const others = open ? [...named].filter((part) => parts[part] === undefined).map((part): [string, PartType] => [part, 'text']) : [];
	return new Map([...own, ...others]);
}

/** Walks a compiled rule for the parts of things that it names, wherever they stand in its statements. */
function collectParts(node: unknown, parts: Set<string>): void {
	if (typeof node !== 'object' || node === null) return;
	if (!Array.isArray(node) && typeof (node as { part?: unknown }).part === 'string') parts.add((node as { part: string }).part);
	for (const value of Object.values(node)) collectParts(value, parts);
}

function printed(words: readonly string[]): Map<string, string> {
	return new Map(words.map((word) => [nameKey(word), word]));
}

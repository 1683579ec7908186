import type { Asked, AskedPart } from '../engine/asked.ts';
import { nameKey } from '../engine/name-key.ts';
import type { CompiledPack } from './compile-pack.ts';
import type { CouncilSettings } from './council-settings.ts';
import type { KindData, PartType } from './kinds.ts';
import { knownTexts } from './known-texts.ts';

/**
 * All that a fact may be made of: kinds and parts that the packs that are on ask about, and the texts and posts that any of
 * them names. A council that changes its packs keeps no word that the new ones do not ask about.
 */
export function evidenceWords(
	packs: readonly CompiledPack[],
	kinds: Record<string, KindData>,
	{ settings, workers }: Pick<CouncilSettings, 'settings' | 'workers'>,
): Asked {
	const asked = new Set(packs.flatMap(({ rules }) => rules.flatMap(({ needs }) => needs.kinds)));
	const named = new Set<string>();
	for (const { rules } of packs) collectParts(rules, named);
	const others = packs.flatMap(({ alsoCalled }) => Object.keys(alsoCalled));
	const words = keys([...knownTexts(packs, []).answers, ...Object.values(settings), ...others]);
	return {
		kinds: Object.fromEntries(
			Object.values(kinds)
				.filter(({ kind }) => asked.has(kind.kind))
				.map((row) => [row.kind.kind, askedParts(row, named, words)]),
		),
		posts: keys([...packs.flatMap(({ posts }) => posts), ...Object.values(workers).flat(), ...others]),
	};
}

/** Of the kind's own parts those that say when it was, and whichever a rule names. Where the page has others, those too. */
function askedParts({ kind, open, parts }: KindData, named: ReadonlySet<string>, words: string[]): Record<string, AskedPart> {
	const isAsked = (part: string) => [kind.date, kind.start, kind.end].includes(part) || named.has(part);
	const all = [...Object.keys(parts), ...(open ? named : [])].filter(isAsked);
	return Object.fromEntries(all.map((part) => [part, ofType(parts[part] ?? 'text', words)]));
}

function ofType(type: PartType, words: string[]): AskedPart {
	if (type === 'date') return { date: true };
	return { words, compared: true, ...(type === 'worker' && { worker: true }) };
}

/** Walks a compiled rule for the parts of things that it names, wherever they stand in its statements. */
function collectParts(node: unknown, parts: Set<string>): void {
	if (typeof node !== 'object' || node === null) return;
	if (!Array.isArray(node) && typeof (node as { part?: unknown }).part === 'string') parts.add((node as { part: string }).part);
	for (const value of Object.values(node)) collectParts(value, parts);
}

function keys(words: readonly string[]): string[] {
	return [...new Set(words.map(nameKey))];
}

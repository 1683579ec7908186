import type { EvidenceWords } from '../../compile/evidence-words.ts';
import type { PartType } from '../../compile/kinds.ts';
import { type Fact, type FactsRead, type PartRead, SOMETHING_ELSE } from '../../engine/facts.ts';
import { nameKey } from '../../engine/name-key.ts';
import { isoDate, readDate, readTime } from '../../engine/time/plain-date.ts';

/** Several posts of one worker. */
const BETWEEN_POSTS = '; ';

/**
 * What of a page's facts may be kept: kinds and parts that a rule asks about, in the packs' own words. A page's process
 * is not to be trusted, so nothing else gets any further: it counts as unread.
 */
export function knownEvidence(lists: Record<string, FactsRead>, words: EvidenceWords): Record<string, FactsRead> {
	const known: Record<string, FactsRead> = {};
	for (const [kind, parts] of words.kinds) {
		const list = Object.hasOwn(lists, kind) ? lists[kind] : undefined;
		if (list) known[kind] = { reach: list.reach, readFrom: list.readFrom, facts: list.facts.map((fact) => knownFact(fact, parts, words)) };
	}
	return known;
}

/** Whether a record's number looks like one. A name does not. */
export function recordNumber(text: string | null): string | null {
	const number = text?.trim().toUpperCase() ?? '';
	return /^(?=.*\d)[A-Z0-9](?:[A-Z0-9-]{0,18}[A-Z0-9])?$/.test(number) ? number : null;
}

function knownFact(fact: Fact, asked: ReadonlyMap<string, PartType>, words: EvidenceWords): Fact {
	const parts: Fact['parts'] = {};
	for (const [part, type] of asked) {
		const read = Object.hasOwn(fact.parts, part) ? fact.parts[part] : fact.others;
		parts[part] = read === undefined || read === null || read === '' ? (read ?? null) : knownPart(read, type, words);
	}
	return fact.others === '' ? { parts, others: '' } : { parts };
}

function knownPart(read: string, type: PartType, { texts, posts }: EvidenceWords): PartRead {
	if (type === 'date') return knownDate(read);
	if (read === SOMETHING_ELSE) return SOMETHING_ELSE;
	if (type !== 'worker') return texts.get(nameKey(read)) ?? null;
	const held = read.split(BETWEEN_POSTS).map((post) => posts.get(nameKey(post)));
	return held.includes(undefined) ? null : held.join(BETWEEN_POSTS);
}

/** The day, and the time where one stands with it, written anew. */
function knownDate(read: string): PartRead {
	const date = readDate(read);
	if (!date) return null;
	const time = readTime(read);
	return time ? `${isoDate(date)}T${twoFigures(time.hour)}:${twoFigures(time.minute)}` : isoDate(date);
}

function twoFigures(count: number): string {
	return String(count).padStart(2, '0');
}

import { TEXT_MARK } from '../../engine/evidence/redact-facts.ts';
import { type Fact, type FactsRead, type PartRead, REDACTED } from '../../engine/model/facts.ts';
import { nameKey } from '../../engine/model/names.ts';
import { POST_MARK } from '../../engine/model/parties.ts';
import type { RequestedFacts, RequestedPart } from '../../engine/model/requested-facts.ts';
import { isoDate, readDate, readTime } from '../../engine/time/plain-date.ts';

/**
 * What of a page's facts may be kept: kinds and parts that a rule asks about, days, and words of the packs. A page's process
 * is not to be trusted, so nothing else gets any further: it counts as unread. All that is let through is written anew.
 */
export function sanitiseEvidence(lists: Record<string, FactsRead>, asked: RequestedFacts): Record<string, FactsRead> {
	const posts = new Set(asked.posts);
	const known: Record<string, FactsRead> = {};
	for (const [kind, parts] of Object.entries(asked.kinds)) {
		const list = Object.hasOwn(lists, kind) ? lists[kind] : undefined;
		if (!list) continue;
		const may = Object.entries(parts).map(([part, wanted]): [string, May] => [part, mayBe(wanted, kind, posts)]);
		known[kind] = { reach: list.reach, readFrom: list.readFrom, facts: list.facts.map((fact) => knownFact(fact, may)) };
	}
	return known;
}

/** The record's number, if it looks like one. A name does not. */
export function recordNumber(text: string | null): string | null {
	const number = text?.trim().toUpperCase() ?? '';
	return /^(?=.*\d)[A-Z0-9](?:[A-Z0-9-]{0,18}[A-Z0-9])?$/.test(number) ? number : null;
}

/** What may be kept of a text; null if nothing. */
type May = (read: string) => string | null;

function knownFact({ parts, others }: Fact, may: [string, May][]): Fact {
	const known = may.map(([part, allowed]): [string, PartRead] => {
		const read = (Object.hasOwn(parts, part) ? parts[part] : others) ?? null;
		return [part, read === null || read === '' ? read : allowed(read)];
	});
	return { parts: Object.fromEntries(known) };
}

function mayBe({ date, words = [], worker, compared }: RequestedPart, kind: string, posts: ReadonlySet<string>): May {
	const texts = new Set(words);
	const isWord = (key: string) => texts.has(key) || (worker === true && posts.has(key));
	const plain = (text: string): string | null => {
		if (text === REDACTED || text === '') return text;
		const key = nameKey(text);
		return isWord(key) ? key : null;
	};
	const whoever = (text: string): string | null => {
		const held = [...new Set(text.split(POST_MARK).slice(1).map(nameKey))];
		return text === POST_MARK || (worker === true && held.every((post) => posts.has(post))) ? POST_MARK + held.join(POST_MARK) : null;
	};
	const number = (which: string) => compared === true && which.startsWith(`${kind}:`) && /^\d{1,4}$/.test(which.slice(kind.length + 1));
	return (read) => {
		const day = date === true ? knownDay(read) : null;
		if (day !== null) return day;
		const [text = '', which, ...more] = read.split(TEXT_MARK);
		const known = text.startsWith(POST_MARK) ? whoever(text) : plain(text);
		if (known === null || which === undefined) return known;
		return number(which) && more.length === 0 ? known + TEXT_MARK + which : null;
	};
}

/** The day, and the time where one stands with it, written anew. */
function knownDay(read: string): string | null {
	const [day, time] = [readDate(read), readTime(read)];
	if (!day) return null;
	return time ? `${isoDate(day)} ${twoFigures(time.hour)}:${twoFigures(time.minute)}` : isoDate(day);
}

function twoFigures(count: number): string {
	return String(count).padStart(2, '0');
}

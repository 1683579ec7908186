import { partOf } from '../model/fact-dates.ts';
import { type Fact, type PartRead, REDACTED } from '../model/facts.ts';
import { nameKey } from '../model/names.ts';
import { encodePosts, meansSelf, postsNamedBy, type WorkerList } from '../model/parties.ts';
import type { RequestedFacts, RequestedPart } from '../model/requested-facts.ts';
import { isoDate, readDate, readTime } from '../time/plain-date.ts';

/** Comes before a number that says which of the texts of one list are the same. */
export const TEXT_MARK = '\uE001';

/** By whom a name read in a list is known. */
export interface KnownPeople {
	workers: WorkerList;
	/** The viewer's own name, for "Assigned to self". */
	viewer: string | null;
}

/**
 * What was read of the record, with nothing left of it but what some rule asks for: days, words of the packs themselves,
 * posts, and whether something is recorded. A rule comes out the same on these facts as on the full ones.
 * @param read what was read, in full. Kinds that nothing asks for are left out
 */
export function redactFacts<List extends { facts: Fact[] }>(
	read: Record<string, List>,
	asked: RequestedFacts,
	people: KnownPeople,
): Record<string, List> {
	const free: Record<string, List> = {};
	for (const [kind, list] of Object.entries(read)) {
		const parts = asked.kinds[kind];
		if (parts) free[kind] = { ...list, facts: freeFacts(list, kind, parts, asked.posts, people) };
	}
	return free;
}

function freeFacts(
	{ facts }: { facts: Fact[] },
	kind: string,
	parts: Record<string, RequestedPart>,
	posts: string[],
	people: KnownPeople,
): Fact[] {
	const texts = new Map<string, number>();
	/** Which of the different texts of this list it is: means nothing outside it. */
	const whichOf = (text: string): string => {
		const key = nameKey(text);
		const which = texts.get(key) ?? texts.size;
		texts.set(key, which);
		return `${TEXT_MARK}${kind}:${which}`;
	};
	return facts.map((fact) => ({
		parts: Object.fromEntries(
			Object.entries(parts).map(([part, wanted]): [string, PartRead] => {
				const text = partOf(fact, part);
				if (text === null || text === '') return [part, text];
				const day = wanted.date ? freeDay(text) : null;
				return [part, day ?? `${freeText(text, wanted, posts, people)}${wanted.compared ? whichOf(text) : ''}`];
			}),
		),
	}));
}

/** As in 2026-04-13, or 2026-04-13 16:52 where there is a time; null if it is no day. */
function freeDay(text: string): string | null {
	const [day, time] = [readDate(text), readTime(text)];
	if (!day) return null;
	return time ? `${isoDate(day)} ${two(time.hour)}:${two(time.minute)}` : isoDate(day);
}

function freeText(text: string, { words = [], worker }: RequestedPart, posts: string[], people: KnownPeople): string {
	const key = nameKey(text);
	if (words.includes(key)) return key;
	return worker ? postsOf(text, posts, people) : REDACTED;
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}

/** A post that was printed, the posts of a worker on the council's list, or nobody that is known. */
function postsOf(text: string, posts: string[], { workers, viewer }: KnownPeople): string {
	const who = meansSelf(text) ? (viewer ?? '') : text;
	const found = postsNamedBy(who, workers, posts, { same: (post, printed) => post === nameKey(printed) });
	if (found === null) return REDACTED;
	const keys = found.map(nameKey).filter((key) => posts.includes(key));
	return isPrinted(who, keys) ? (keys[0] as string) : encodePosts(keys);
}

/** A post that stands there in so many words is known by the packs that name it, a worker's by the council's list. */
function isPrinted(text: string, keys: string[]): boolean {
	const [key, ...others] = keys;
	return key !== undefined && others.length === 0 && nameKey(text).includes(key);
}

/** The text itself, without what says which of its list it is. */
export function withoutTextMark(text: string): string {
	const at = text.indexOf(TEXT_MARK);
	return at < 0 ? text : text.slice(0, at);
}

/** True or false if it can be told whether two texts are the same; null if they are of different lists. */
export function isSameText(a: string, b: string): boolean | null {
	if (a === '' || b === '') return a === b;
	const [first, second] = [whichIn(a), whichIn(b)];
	if (first === null && second === null) return nameKey(a) === nameKey(b);
	if (first === null || second === null || first.kind !== second.kind) return null;
	return first.which === second.which;
}

function whichIn(text: string): { kind: string; which: string } | null {
	const at = text.indexOf(TEXT_MARK);
	if (at < 0) return null;
	const [kind = '', which = ''] = text.slice(at + 1).split(':');
	return { kind, which };
}

import { type Names, nameKey, ownValue } from './names.ts';
import type { Party } from './rule.ts';

/** The council's list of who holds which post or sits in which team: name key of the worker -> roles and teams. */
export type WorkerList = Record<string, string[]>;

/** A party in words, as the procedure prints it. */
export function partyName(party: Party): string {
	switch (party.kind) {
		case 'roles':
		case 'teams':
			return party.anyOf.length === 1 ? (party.anyOf[0] as string) : party.anyOf.join(' or ');
		case 'virtual worker':
		case 'outside':
			return party.name;
		case 'self':
			return 'yourself';
		case 'nobody':
			return 'nobody';
		case 'anyone':
			return 'anyone';
		case 'system':
			return 'Mosaic';
	}
}

/** True if somebody in this role is one of the party. */
export function includesRole(party: Party, role: string | null): boolean {
	if (party.kind === 'anyone') return true;
	if (party.kind !== 'roles' || role === null) return false;
	return party.anyOf.some((name) => name === role || nameKey(name) === nameKey(role));
}

const SELF = new Set([
	'assign to self',
	'assigned to self',
	'assigned to themselves',
	'assign to me',
	'assigned to me',
	'self',
	'me',
	'myself',
]);

/** True if a picker's own words say that the work stays with whoever is choosing. */
export function meansSelf(text: string): boolean {
	return SELF.has(nameKey(text));
}

/**
 * The posts and teams that a text in a picker stands for: a role or team by its own name, a worker on the council's
 * list, or "Name (Role)" and "Name, Role".
 * @returns null if the text names somebody the council's list does not know
 */
export function postsNamedBy(text: string, workers: WorkerList, posts: readonly string[], names: Pick<Names, 'same'>): string[] | null {
	if (text.startsWith(POST_MARK)) return text.split(POST_MARK).filter((post) => post !== '');
	const [, name = text, inBrackets, afterComma] = /^(.*?)\s*(?:\((.+)\)|[,–-]\s+(.+))$/.exec(text.trim()) ?? [];
	const printed = [text, inBrackets ?? afterComma ?? ''].find((part) => posts.some((post) => names.same(post, part)));
	if (printed) return [printed];
	return ownValue(workers, nameKey(text)) ?? ownValue(workers, nameKey(name)) ?? null;
}

/**
 * Posts that somebody holds, in the place of a name: kept where the name may not be.
 * @param posts none, for somebody who is known and holds none that anybody asks for
 */
export function encodePosts(posts: readonly string[]): string {
	return POST_MARK + posts.join(POST_MARK);
}

/** Stands before each post of somebody who is not named. No text has it. */
export const POST_MARK = '\uE002';

/** True if somebody in this role is one of any of the parties. */
export function anyIncludesRole(parties: readonly Party[], role: string | null): boolean {
	return parties.some((party) => includesRole(party, role));
}

/** Several parties in words, each once. */
export function partyNames(parties: readonly Party[]): string {
	const [only, ...others] = parties;
	return only && others.length === 0 ? partyName(only) : [...new Set(parties.map(partyName))].join(' or ');
}

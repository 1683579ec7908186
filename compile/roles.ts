import { nameKey } from '../engine/name-key.ts';
import type { Party, Recipient } from '../engine/rule.ts';
import type { PackHead } from './pack-schema.ts';

/** Words that name a recipient without being declared as a role. */
const BUILT_IN: Record<string, Recipient> = {
	self: { kind: 'self' },
	anyone: { kind: 'anyone' },
	nobody: { kind: 'nobody' },
	'not used here': { kind: 'not used here' },
	'not yet': { kind: 'not yet' },
};

/** The roles a pack declares, by name key. */
export class Roles {
	readonly #declared = new Map<string, Party>();
	readonly #names: string[] = [];

	/** @param fault called with a sentence for each role that rests on one nobody declared */
	constructor(declared: PackHead['roles'], fault: (role: string, sentence: string) => void) {
		for (const [name, details] of Object.entries(declared)) {
			if ('anyOf' in details) continue;
			const kind = 'is' in details ? details.is : undefined;
			this.#names.push(name);
			this.#declared.set(nameKey(name), partyOf(name, kind));
		}
		for (const [name, details] of Object.entries(declared)) {
			if (!('anyOf' in details)) continue;
			const party = this.#either(details.anyOf, (sentence) => fault(name, sentence));
			if (party) this.#declared.set(nameKey(name), party);
		}
	}

	/** Every post that a person or list can hold, as printed. */
	get posts(): string[] {
		return this.#names;
	}

	/** The roles a viewer can be, as printed. */
	get viewerRoles(): string[] {
		return this.#names.filter((name) => this.#declared.get(nameKey(name))?.kind === 'roles');
	}

	/** @param fault called with a sentence for each name that is not declared */
	owner(written: string | string[], fault: (sentence: string) => void): Party | null {
		return this.#either(asList(written), fault);
	}

	/** @param fault called with a sentence for each name that is not declared */
	recipient(written: string | string[], fault: (sentence: string) => void): Recipient | null {
		const [only, ...more] = asList(written);
		const builtIn = only !== undefined && more.length === 0 ? BUILT_IN[nameKey(only)] : undefined;
		return builtIn ?? this.#either(asList(written), fault);
	}

	#either(names: string[], fault: (sentence: string) => void): Party | null {
		const parties: Party[] = [];
		for (const name of names) {
			const party = this.#declared.get(nameKey(name));
			if (party) parties.push(party);
			else fault(`“${name}” is not one of the roles in pack.yaml.${this.#nearest(name)}`);
		}
		const [first, ...rest] = parties;
		if (!first || parties.length < names.length) return null;
		if (rest.length === 0) return first;
		const anyOf = parties.flatMap((party) => (party.kind === 'roles' || party.kind === 'teams' ? party.anyOf : []));
		return { kind: parties.every((party) => party.kind === 'teams') ? 'teams' : 'roles', anyOf };
	}

	#nearest(name: string): string {
		const key = nameKey(name);
		const near = this.#names.map((known) => ({ known, far: distance(key, nameKey(known)) })).sort((a, b) => a.far - b.far)[0];
		return near && near.far <= 3 ? ` Did you mean “${near.known}”?` : '';
	}
}

function partyOf(name: string, kind: 'team' | 'virtual worker' | 'system' | 'outside' | undefined): Party {
	switch (kind) {
		case 'team':
			return { kind: 'teams', anyOf: [name] };
		case 'system':
			return { kind: 'system' };
		case 'virtual worker':
		case 'outside':
			return { kind, name };
		case undefined:
			return { kind: 'roles', anyOf: [name] };
	}
}

export function asList(written: string | string[]): string[] {
	return typeof written === 'string' ? [written] : written;
}

/** How many letters have to be added, dropped or changed to make one name the other (Levenshtein). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

import { nameKey } from '../../engine/model/names.ts';
import type { Party, Recipient, Value } from '../../engine/model/rule.ts';
import { asList, didYouMean, isMap, isText, onlyHas, type Place, textsOf, type YamlMap, type YamlValue } from '../yaml/source-place.ts';
import { BUILT_IN, ROLE_KINDS, ROLE_WORDS } from './grammar.ts';
import { type Scope, valueIn } from './scope.ts';

interface Declared {
	name: string;
	written: YamlValue;
	place: Place;
}

/** The roles a pack declares: a post, an either-or, a team, or one that is told by a decision table. */
export class Roles {
	readonly #declared = new Map<string, Declared>();

	constructor(written: YamlValue | undefined, place: Place) {
		if (!isMap(written)) {
			place.fault('“roles” takes a name for each role.');
			return;
		}
		for (const [name, details] of Object.entries(written)) {
			if (isMap(details) && !onlyHas(details, ROLE_WORDS, place.at(name))) continue;
			if (isText(details) && details !== '') {
				place.fault(`Nothing stands behind “${name}:” but a list of roles, or “is” or “choose” in braces.`, name);
				continue;
			}
			this.#declared.set(nameKey(name), { name, written: details, place: place.at(name) });
		}
		for (const declared of this.#declared.values()) {
			const either = eitherOf(declared.written);
			if (either) this.party(either, declared.place);
			else this.#plain(declared);
		}
	}

	/** Each role, and where it is declared. */
	get declared(): { name: string; place: Place }[] {
		return [...this.#declared.values()];
	}

	/** Says what is wrong with decision tables that no rule uses, too. */
	check(scope: Scope): void {
		for (const { name, place } of this.#declared.values()) if (this.#tableOf(name)) this.owner(name, scope, place);
	}

	/** Ids that stand on roles: contributor lines, for the most part. */
	get ids(): string[] {
		return [...this.#declared.values()].flatMap(({ written }) =>
			isMap(written) && written.id !== undefined ? (textsOf(written.id) ?? []) : [],
		);
	}

	/** Every post that a person or list can hold, as printed. */
	get posts(): string[] {
		return [...this.#declared.values()].filter((declared) => this.#plain(declared) !== null).map(({ name }) => name);
	}

	/** The roles a viewer can be, as printed. */
	get viewerRoles(): string[] {
		return [...this.#declared.values()].filter((declared) => this.#plain(declared)?.kind === 'roles').map(({ name }) => name);
	}

	/** Whose job it is, or whose post: names, a setting or a decision table. */
	owner(written: YamlValue, scope: Scope, place: Place): Value<Party> | null {
		const table = this.#tableOf(written);
		if (table) return valueIn(table.written, (each, at) => this.party(each, at), null, scope, table.place);
		return valueIn(written, (each, at) => this.party(each, at), 'recipient', scope, place);
	}

	/** Where something goes: as an owner, or one of the words that name no role. */
	recipient(written: YamlValue, scope: Scope, place: Place): Value<Recipient> | null {
		const table = this.#tableOf(written);
		const parse = (each: YamlValue, at: Place): Recipient | null =>
			(isText(each) && (BUILT_IN as Record<string, Recipient>)[nameKey(each)]) || this.party(each, at);
		return valueIn<Recipient>(table?.written ?? written, parse, table ? null : 'recipient', scope, table?.place ?? place);
	}

	/** The decision table that a role stands for, if it is one. */
	#tableOf(written: YamlValue): Declared | null {
		const [only, ...more] = asList(written);
		const declared = isText(only) && more.length === 0 ? this.#declared.get(nameKey(only)) : undefined;
		const rows = declared && isMap(declared.written) ? declared.written.choose : undefined;
		return declared && rows !== undefined ? { ...declared, written: { choose: rows } } : null;
	}

	/** One role, or either of several. */
	party(written: YamlValue, place: Place): Party | null {
		const names = textsOf(written);
		if (!names) return place.fault('Name a role, or a list of roles.');
		const parties = names.map((name, index) => this.#named(name, Array.isArray(written) ? place.at(index) : place));
		const [first, ...rest] = parties;
		if (!first || parties.includes(null)) return null;
		if (rest.length === 0) return first;
		const anyOf = parties.flatMap((party) =>
			party?.kind === 'roles' || party?.kind === 'teams' ? party.anyOf : party && 'name' in party ? [party.name] : [],
		);
		return { kind: parties.every((party) => party?.kind === 'teams') ? 'teams' : 'roles', anyOf: [...new Set(anyOf)] };
	}

	#named(name: string, place: Place): Party | null {
		if (nameKey(name) === 'anyone') return { kind: 'anyone' };
		const declared = this.#declared.get(nameKey(name));
		if (!declared && nameKey(name) in BUILT_IN)
			return place.fault(`“${nameKey(name)}” can only stand by itself after “to”, not in a list of roles and not after “by”.`);
		if (!declared)
			return place.fault(
				`“${name}” is not one of the roles in pack.yaml.${didYouMean(
					name,
					[...this.#declared.values()].map((each) => each.name),
				)}`,
			);
		const either = eitherOf(declared.written);
		if (either) return this.party(either, declared.place);
		return this.#plain(declared) ?? place.fault(`“${name}” is told by a decision table and can’t be one of several.`);
	}

	/** A role that is one post, team or the like; null for an either-or or a decision table. */
	#plain({ name, written, place }: Declared): Party | null {
		if (eitherOf(written) || (isMap(written) && written.choose !== undefined)) return null;
		const kind = isMap(written) ? written.is : undefined;
		if (kind !== undefined && !(ROLE_KINDS as readonly YamlValue[]).includes(kind))
			return place.fault(`“is” should be ${ROLE_KINDS.map((each) => `“${each}”`).join(' or ')}.`, 'is');
		switch (kind) {
			case 'team':
				return { kind: 'teams', anyOf: [name] };
			case 'system':
				return { kind: 'system' };
			case 'virtual worker':
			case 'outside':
				return { kind, name };
			default:
				return { kind: 'roles', anyOf: [name] };
		}
	}
}

function eitherOf(written: YamlValue): YamlValue[] | null {
	if (Array.isArray(written)) return written;
	return isMap(written) && Array.isArray((written as YamlMap).either) ? ((written as YamlMap).either as YamlValue[]) : null;
}

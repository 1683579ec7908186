import { nameKey } from '../../engine/model/names.ts';
import type { Things } from '../../engine/model/rule.ts';
import { didYouMean, isMap, isText, onlyHas, type Place, type YamlValue } from '../yaml/source-place.ts';
import { FACT_WORDS, PICKS } from './grammar.ts';
import { partsIn } from './parse-part.ts';
import type { Scope } from './scope.ts';

interface Declared {
	name: string;
	written: YamlValue;
	place: Place;
}

/** Names for one thing or one list of things. Compiled where they are used, so that a rule knows all it rests on. */
export class NamedFacts {
	readonly #declared = new Map<string, Declared>();
	/** Facts being compiled now: one that is met again goes in a circle. */
	readonly #open: string[] = [];
	/** Facts that have been told to go in a circle. */
	readonly #circling = new Set<string>();

	constructor(written: YamlValue | undefined, place: Place) {
		if (written === undefined) return;
		if (!isMap(written)) {
			place.fault('“facts” takes a name for each fact, with “first”, “last” or “each” of a kind.');
			return;
		}
		for (const [name, details] of Object.entries(written))
			this.#declared.set(nameKey(name), { name, written: details, place: place.at(name) });
	}

	/** Each fact, and where it is declared. */
	get declared(): { name: string; place: Place }[] {
		return [...this.#declared.values()];
	}

	/** Says what is wrong with facts that no rule uses, too. */
	check(scope: Scope): void {
		for (const { name, place } of this.#declared.values()) this.things(name, scope, place);
	}

	/** The things that a kind or fact stands for; null, with a fault said, if it is neither. */
	things(name: string, scope: Scope, place: Place): Things | null {
		const kind = scope.kinds.get(nameKey(name));
		if (kind) {
			scope.needs.kinds.add(kind.kind.kind);
			return { of: kind.kind, pick: 'all', where: [], name: null };
		}
		const declared = this.#declared.get(nameKey(name));
		if (!declared)
			return place.fault(
				`“${name}” is no kind of thing on the record and no fact of this pack.${didYouMean(name, [...this.#names, ...kindNames(scope)])}`,
			);
		if (this.#open.includes(declared.name)) return this.#circle(declared);
		this.#open.push(declared.name);
		const things = this.#compile(declared, scope);
		this.#open.pop();
		return things;
	}

	#compile({ name, written, place }: Declared, scope: Scope): Things | null {
		if (!isMap(written) || !onlyHas(written, FACT_WORDS, place))
			return isMap(written) ? null : place.fault(`The fact “${name}” needs “first”, “last” or “each” of a kind.`);
		const [pick, ...more] = PICKS.filter((each) => written[each] !== undefined);
		const of = pick === undefined ? undefined : written[pick];
		if (pick === undefined || more.length > 0 || !isText(of))
			return place.fault(`The fact “${name}” is the “first”, the “last” or “each” of one kind.`);
		const from = this.things(of, scope, place.at(pick));
		if (!from) return null;
		const where = written.where === undefined ? [] : partsIn(written.where, from, scope, place.at('where'));
		return where && { of: from, pick: pick === 'each' ? 'all' : pick, where, name };
	}

	/** Told once, at the fact that was met first. */
	#circle({ name, place }: Declared): null {
		const circle = [...this.#open.slice(this.#open.indexOf(name)), name];
		const told = circle.some((each) => this.#circling.has(each));
		for (const each of circle) this.#circling.add(each);
		if (told) return null;
		return place.fault(
			circle.length === 2
				? `The fact “${name}” is said by itself. Say it by something else.`
				: `${circle.map((each) => `“${each}”`).join(', ')} go in a circle: each is said by the next. Say one of them by something else.`,
		);
	}

	get #names(): string[] {
		return [...this.#declared.values()].map(({ name }) => name);
	}
}

function kindNames({ kinds }: Scope): string[] {
	return [...kinds.values()].map(({ kind }) => kind.kind);
}

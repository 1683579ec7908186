import { DAYS_SETTING } from '../../engine/judge/terms/count-period.ts';
import { nameKey } from '../../engine/model/names.ts';
import type { Label, Party, Recipient, Setting, Statement, Things, Value } from '../../engine/model/rule.ts';
import { kindOfThings } from '../../engine/model/statement-queries.ts';
import { didYouMean, isMap, isText, onlyHas, type Place, type YamlValue } from '../yaml/source-place.ts';
import { type Kinds, noSuchPart, type PartType } from './kinds.ts';

/** What one rule rests on, gathered while it is compiled. */
interface Needs {
	kinds: Set<string>;
	settings: Set<string>;
}

/** How roles are looked up: see `Roles`. */
interface RoleNames {
	owner(written: YamlValue, scope: Scope, place: Place): Value<Party> | null;
	recipient(written: YamlValue, scope: Scope, place: Place): Value<Recipient> | null;
}

/** How settings are looked up: see `Settings`. */
interface SettingNames {
	readonly names: string[];
	has(name: string): boolean;
	nameOf(name: string): string;
	readingsOf<T>(name: string, parse: Parse<T>): Record<string, T> | null;
}

/** How kinds and facts are looked up: see `NamedFacts`. */
interface FactNames {
	things(name: string, scope: Scope, place: Place): Things | null;
}

/** Everything that a name in a rule can lead to. */
export interface Scope {
	kinds: Kinds;
	roles: RoleNames;
	settings: SettingNames;
	facts: FactNames;
	needs: Needs;
	/** Where the rule stands: sections around it, outermost first, and its form. */
	section: string[];
	form: string | null;
	/** What “its” stands for: the thing whose parts are being tested, if any is. */
	its: Things | null;
	/** Finds the question a condition names among those of the step; null if there is none. */
	lookup(path: string[]): Label | null;
	/** Finds it among those of the whole pack. */
	lookupAnywhere(path: string[]): Label | null;
	/** The names of all questions of the pack, to tell a misspelt one by. */
	questions(): string[];
	/** Where the document says what a rule of the pack asks for, as printed; null if there is no such rule, or it does not say where. */
	paragraphOf(id: string): string | null;
	/** Parses a condition: values, limits and tests have them inside, and they have all of these inside in turn. */
	condition(written: YamlValue, scope: Scope, place: Place): Statement | null;
}

/** How a literal becomes a value: null, with a fault said, if it can't. */
export type Parse<T> = (written: YamlValue, place: Place) => T | null;

/**
 * A value wherever an author may write one: a literal, the name of a setting, or a decision table.
 * @param takes how an answer of the council's own is taken
 */
export function valueIn<T>(written: YamlValue, parse: Parse<T>, takes: Setting<T>['takes'], scope: Scope, place: Place): Value<T> | null {
	if (isMap(written) && written.choose !== undefined)
		return onlyHas(written, ['choose'], place) ? chooseFrom(written.choose, parse, takes, scope, place.at('choose')) : null;
	if (isText(written) && scope.settings.has(written)) {
		const readings = scope.settings.readingsOf(written, parse);
		scope.needs.settings.add(scope.settings.nameOf(written));
		return readings && { kind: 'setting', name: scope.settings.nameOf(written), readings, takes };
	}
	const value = parse(written, place);
	return value === null ? null : { kind: 'is', value };
}

function chooseFrom<T>(rows: YamlValue, parse: Parse<T>, takes: Setting<T>['takes'], scope: Scope, place: Place): Value<T> | null {
	if (!Array.isArray(rows) || rows.length === 0)
		return place.fault('“choose” takes a list of rows, each with “use” and, but for the last, “when”.');
	const compiled = rows.map((row, index): { when: Statement | null; use: Value<T> } | null => {
		const here = place.at(index);
		if (!isMap(row) || row.use === undefined) return here.fault('A row of “choose” has “use”, and “when” it holds.');
		if (!onlyHas(row, ['when', 'use'], here)) return null;
		if (row.when === undefined && index < rows.length - 1) return here.fault('Only the last row of “choose” may have no “when”.');
		const when = row.when === undefined ? null : scope.condition(row.when, scope, here.at('when'));
		const use = valueIn(row.use, parse, takes, scope, here.at('use'));
		return use && (row.when === undefined || when) ? { when, use } : null;
	});
	return compiled.every((row) => row !== null) ? { kind: 'choose', rows: compiled } : null;
}

/** @param where what was looked through */
export function unknownQuestion(where: 'step' | 'pack', path: readonly string[], scope: Scope): string {
	const name = path.at(-1) ?? '';
	const guess = didYouMean(name, scope.questions());
	return `No rule of this ${where} names the question “${name}”.${guess || ' Check its spelling.'}`;
}

/** A rule whose period is in plain "days" rests on the built-in setting that says which. */
export function restsOnDays({ needs }: Scope): void {
	needs.settings.add(DAYS_SETTING);
}

/** A part of things, by its name; null, with a fault said, if they have none of that name. */
export function partNamed(name: string, things: Things, scope: Scope, place: Place): { name: string; type: PartType } | null {
	const { kind } = kindOfThings(things);
	const part = scope.kinds.get(nameKey(kind))?.part(name);
	return part ?? place.fault(noSuchPart(kind, name, scope.kinds));
}

import type { CompiledPack } from '../pack/compile-pack.ts';
import { didYouMean } from '../yaml/source-place.ts';
import { type Calendars, closureOn } from './calendars.ts';
import { type OptionName, type OptionValue, POLICY_OPTIONS } from './policy-options.ts';

/** What the values have to fit. */
export interface KnownRules {
	packs: readonly CompiledPack[];
	calendars: Calendars;
}

/** What is left of a value, null if nothing is, and what is wrong with it. */
export interface Checked<T> {
	value: T | null;
	because: string[];
}

/**
 * What of a value can be gone by.
 * @param written undefined if nothing is set
 */
export function checkedOption<Name extends OptionName>(name: Name, written: unknown, rules: KnownRules): Checked<OptionValue<Name>> {
	if (written === undefined || written === null) return { value: null, because: [] };
	const { schema, should } = POLICY_OPTIONS[name];
	const read = schema.safeParse(written);
	if (!read.success) return { value: null, because: [`It should be ${should}.`] };
	const { keeps, because } = fitting(name, read.data, rules);
	return { value: keeps as OptionValue<Name> | null, because };
}

/** Of a list, what fits; of anything else, all or nothing. */
function fitting(name: OptionName, value: unknown, rules: KnownRules): { keeps: unknown; because: string[] } {
	const all = { keeps: value, because: [] };
	const { packs } = rules;
	if (name === 'packs')
		return sifted(value as string[], (id) =>
			unknownAmong(
				id,
				packs.map((pack) => pack.id),
				'pack',
			),
		);
	if (name === 'closureDays') return sifted(value as string[], (day) => notClosedOn(day, rules.calendars));
	if (name === 'role') {
		const because = unknownAmong(
			value as string,
			packs.flatMap(({ roles }) => roles),
			'role in any pack',
		);
		return because === null ? all : { keeps: null, because: [because] };
	}
	return all;
}

function sifted(values: string[], wrongWith: (value: string) => string | null): { keeps: string[]; because: string[] } {
	const judged = values.map((value) => ({ value, because: wrongWith(value) }));
	return {
		keeps: judged.filter(({ because }) => because === null).map(({ value }) => value),
		because: judged.flatMap(({ because }) => because ?? []),
	};
}

/** A sentence if a name is not among those there are; null if it is. */
export function unknownAmong(name: string, known: readonly string[], what: string): string | null {
	return known.includes(name) ? null : `There is no ${what} called “${name}”.${didYouMean(name, known)}`;
}

function notClosedOn(day: string, calendars: Calendars): string | null {
	try {
		closureOn(day, calendars['england-and-wales']);
		return null;
	} catch (wrong) {
		if (!(wrong instanceof RangeError)) throw wrong;
		return wrong.message;
	}
}

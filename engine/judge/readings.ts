import type { Rule, Value } from '../model/rule.ts';
import type { Context } from './context.ts';
import { contextWith } from './memo.ts';
import { DAYS_SETTING } from './terms/count-period.ts';
import { UndecidedSetting, UndeterminedTable } from './terms/resolve.ts';

/** Most combinations of readings a rule may rest on. More are refused when the pack is compiled. */
export const MOST_COMBINATIONS = 16;

/** One way to take everything a rule rests on, and what came of it. */
export interface ReadingResult<T> {
	/** Setting -> reading, of those the council has not decided. */
	settings: Record<string, string>;
	result: T | UndecidedSetting;
}

/** True if the council has decided everything the rule rests on, so that there is one way to read it. */
export function isDecided({ needs }: Rule, { settings }: Context): boolean {
	return needs.settings.every((name) => settings[name] !== undefined);
}

/**
 * Tries a rule with every combination of the readings the council has not decided, and with every row of a decision table
 * that can't be told.
 */
export function tryReadings<T>(rule: Rule, context: Context, work: (context: Context) => T): ReadingResult<T>[] {
	const open = rule.needs.settings
		.filter((name) => context.settings[name] === undefined)
		.map((name) => ({ name, readings: readingsOf(name, context) }));
	const combinations = open
		.filter(({ readings }) => readings.length > 1)
		.reduce<Record<string, string>[]>(
			(so_far, { name, readings }) => so_far.flatMap((each) => readings.map((reading) => ({ ...each, [name]: reading }))),
			[{}],
		);
	return combinations
		.slice(0, MOST_COMBINATIONS)
		.flatMap((settings) => tryRows(contextWith(context, { readings: settings }), work).map((result) => ({ settings, result })));
}

function readingsOf(name: string, { slice }: Context): string[] {
	return name === DAYS_SETTING ? ['calendar days', 'working days'] : (slice.settings[name]?.readings ?? []);
}

/** A decision table that can't be told counts each row that may apply as a reading. */
function tryRows<T>(context: Context, work: (context: Context) => T, depth = 0): (T | UndecidedSetting)[] {
	try {
		return [work(context)];
	} catch (open) {
		if (open instanceof UndecidedSetting) return [open];
		if (!(open instanceof UndeterminedTable) || depth > 3) throw open;
		const { table, rows } = open;
		return rows.flatMap((row) => {
			const assumedRows = new Map<Value<unknown>, Value<unknown> | null>([...context.assumedRows, [table, row]]);
			return tryRows({ ...context, assumedRows, memo: new Map(), variants: new Map() }, work, depth + 1);
		});
	}
}

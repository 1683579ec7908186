import { valueOfAnswer } from '../../model/possible-values.ts';
import type { Setting, Statement, Value } from '../../model/rule.ts';
import type { Context } from '../context.ts';

/** A rule rests on something the council has not decided, and there is nothing to go by until it does. Caught where it is tried. */
export class UndecidedSetting extends Error {
	readonly setting: string;

	constructor(setting: string) {
		super();
		this.setting = setting;
	}
}

/** A decision table that can't be told apart: the rule is tried with each of these rows. */
export class UndeterminedTable extends Error {
	readonly table: Value<unknown>;
	readonly rows: (Value<unknown> | null)[];

	constructor(table: Value<unknown>, rows: (Value<unknown> | null)[]) {
		super();
		this.table = table;
		this.rows = rows;
	}
}

/**
 * What a value is here and now.
 * @returns undefined if no row of a decision table holds
 * @throws Undecided, Untold
 */
export function resolve<T>(value: Value<T>, context: Context): T | undefined {
	switch (value.kind) {
		case 'is':
			return value.value;
		case 'setting':
			return settingValue(value, context);
		case 'choose': {
			const row = rowOf(value, context);
			return row === null ? undefined : resolve(row, context);
		}
	}
}

function settingValue<T>(setting: Setting<T>, context: Context): T {
	const { name, readings } = setting;
	const answer = context.settings[name] ?? context.readings[name] ?? Object.keys(readings)[0];
	const value = answer === undefined ? undefined : valueOfAnswer(setting, answer);
	if (value === undefined) throw new UndecidedSetting(name);
	return value;
}

/** The first row whose condition holds. A row that can't be told leaves open every row from there on. */
function rowOf<T>(table: Extract<Value<T>, { kind: 'choose' }>, context: Context): Value<T> | null {
	const taken = context.assumedRows.get(table as Value<unknown>);
	if (taken !== undefined) return taken as Value<T> | null;
	const open: (Value<T> | null)[] = [];
	for (const { when, use } of table.rows) {
		const truth = holds(when, context);
		if (truth === 'false') continue;
		if (truth === 'true' && open.length === 0) return use;
		open.push(use);
		if (truth === 'true') throw new UndeterminedTable(table as Value<unknown>, open);
	}
	if (open.length === 0) return null;
	throw new UndeterminedTable(table as Value<unknown>, [...open, null]);
}

function holds(when: Statement | null, context: Context) {
	return when === null ? 'true' : context.evaluate(when, context).truth;
}

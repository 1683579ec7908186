import type { Things, Value } from '../../model/rule.ts';
import { thingsName } from '../../model/statement-queries.ts';
import type { Context } from '../context.ts';
import { resolve } from './resolve.ts';

/** What a list or fact is called in a finding, as the council has decided it. */
export function nameOfThings(things: Things, context: Context): string {
	return thingsName(things, (title) => sayValue(title, context));
}

function sayValue(value: Value<string>, context: Context): string {
	try {
		return resolve(value, context) ?? '';
	} catch {
		// What the council has not decided goes by the name of the question.
		return value.kind === 'setting' ? value.name : '';
	}
}

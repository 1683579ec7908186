import type { Part, Test, Things, Value } from '../model/rule.ts';
import type { Context } from './context.ts';
import { resolve } from './resolve.ts';

/** What a list or fact is called in a finding: its own name, or its kind and title: case note “closure visit”. */
export function nameOfThings(things: Things, context: Context): string {
	if (things.name) return things.name;
	const kind = 'kind' in things.of ? things.of.kind : nameOfThings(things.of, context);
	const title = titleIn(things.where, context);
	return title === null ? kind : `${kind} “${title}”`;
}

function titleIn(where: Part[], context: Context): string | null {
	const named = where.find((part) => part.kind === 'part' && ['title', 'name', 'type'].includes(part.part));
	return named?.kind === 'part' ? textIn(named.test, context) : null;
}

function textIn(test: Test, context: Context): string | null {
	if (test.kind === 'text') return test.anyOf.map((text) => sayValue(text, context)).join('” or “');
	return null;
}

function sayValue(value: Value<string>, context: Context): string {
	try {
		return resolve(value, context) ?? '';
	} catch {
		// What the council has not decided goes by the name of the question.
		return value.kind === 'setting' ? value.name : '';
	}
}

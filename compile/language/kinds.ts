import { z } from 'zod';
import { nameKey } from '../../engine/model/names.ts';
import type { Kind } from '../../engine/model/rule.ts';
import { Problems } from '../yaml/problems.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';
import { didYouMean } from '../yaml/source-place.ts';

export type PartType = 'text' | 'date' | 'worker' | 'yes-no';

/** A kind of fact that a screen of the record can show, and its parts. */
interface KindRow {
	kind: Kind;
	/** What a worker opens to let it be read; null if there is nothing to open. */
	screen: string | null;
	/** True if the page has parts that the table can't list: labels, columns, settings. */
	open: boolean;
	/** The names of its parts, with other names for them. */
	parts: string[];
	/** The part of that name, or that it is another name for. Null if there is none. */
	part(name: string): { name: string; type: PartType } | null;
}

export type Kinds = ReadonlyMap<string, KindRow>;

/** A row of the table as plain data, for what has to know the parts of a kind when nothing is compiled any more. */
export interface KindData {
	kind: Kind;
	screen: string | null;
	open: boolean;
	parts: Record<string, PartType>;
}

/** The table as plain data, by the name of each kind. */
export function kindsAsData(kinds: Kinds): Record<string, KindData> {
	return Object.fromEntries(
		[...kinds.values()].map(({ kind, screen, open, parts, part }) => {
			const own = parts.flatMap((name) => part(name) ?? []);
			return [kind.kind, { kind, screen, open, parts: Object.fromEntries(own.map(({ name, type }) => [name, type])) }];
		}),
	);
}

const text = z.string().trim().min(1);
const row = z.strictObject({
	date: text.optional(),
	screen: text.optional(),
	parts: z.record(text, z.enum(['text', 'date', 'worker', 'yes-no'])).default({}),
	is: z.record(text, text).default({}),
	planned: z.record(text, text).default({}),
	'not yet': z.record(text, z.literal('to come').or(z.array(text).min(1))).optional(),
	also: text.optional(),
});

/** @throws Problems listing what is wrong with the table, each with file and line */
export function compileKinds(file: string, source: string): Kinds {
	const yaml = readYaml(file, source);
	const read = z.record(text, row).safeParse(yaml.value);
	if (!read.success) throw new Problems(schemaProblems(read.error.issues, yaml));
	return new Map(
		Object.entries(read.data).map(([name, { date = null, screen = null, parts, is, also, 'not yet': notYet }]) => {
			const find = (part: string) => {
				const key = nameKey(part);
				const wanted = key === 'date' && date !== null ? date : (Object.entries(is).find(([other]) => nameKey(other) === key)?.[1] ?? part);
				const found = Object.entries(parts).find(([own]) => nameKey(own) === nameKey(wanted));
				if (found) return { name: found[0], type: found[1] };
				return also === undefined ? null : { name: part, type: 'text' as const };
			};
			const named = (part: string) => find(part)?.name ?? null;
			const kind: Kind = {
				kind: name,
				date,
				start: 'start' in parts ? 'start' : date,
				end: also === undefined || 'end' in parts || 'end' in is ? named('end') : null,
				...(screen !== null && screen !== 'this step' && { screen }),
				...(notYet && { notYet }),
			};
			return [nameKey(name), { kind, screen, open: also !== undefined, parts: [...Object.keys(parts), ...Object.keys(is)], part: find }];
		}),
	);
}

/** "A case note has no part “titel”. Did you mean “title”?" */
export function noSuchPart(kind: string, name: string, kinds: Kinds): string {
	return `${/^[aeiou]/.test(kind) ? 'An' : 'A'} ${kind} has no part “${name}”.${didYouMean(name, kinds.get(nameKey(kind))?.parts ?? [])}`;
}

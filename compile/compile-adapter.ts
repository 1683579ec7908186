import { z } from 'zod';
import { type Adapter, type Locator, PARTS, WORDS, type Words } from '../engine/adapter.ts';
import { Problems } from './problems.ts';
import { readYaml } from './read-yaml.ts';
import { shapeProblems } from './shape-problems.ts';

const text = z.string().trim().min(1);
const names = z.union([text.transform((name) => [name]), z.array(text).min(1)]);

const locator: z.ZodType<Locator> = z.union([
	z.strictObject({ css: text }),
	z.strictObject({ role: text, named: names }),
	z.strictObject({ heading: names }),
]);

const screen = z.strictObject({
	'recognised by': z.array(locator).min(1),
	parts: z.partialRecord(z.enum(PARTS), z.array(locator).min(1)).default({}),
});

const schema = z.strictObject({
	adapter: text,
	title: text,
	hosts: z.array(text.regex(/^https?:\/\/[^/]+\/\S*$/, 'should be an address, as in https://mosaic.example.gov.uk/*')).default([]),
	words: z.partialRecord(z.enum(WORDS), z.array(text).min(1)).default({}),
	screens: z.partialRecord(z.enum(['step editor', 'work view']), screen).default({}),
});

const SCREENS = { 'step editor': 'step-editor', 'work view': 'work-view' } as const;

/**
 * Compiles one adapter.
 * @param generic the words every adapter has; null for the generic adapter itself
 * @throws Problems listing what is wrong, each with file and line
 */
export function compileAdapter(file: string, source: string, generic: Words | null): Adapter {
	const yaml = readYaml(file, source);
	const read = schema.safeParse(yaml.value);
	if (!read.success) throw new Problems(shapeProblems(read.error.issues, yaml));
	const { adapter, title, hosts, words, screens } = read.data;
	return {
		id: adapter,
		title,
		hosts,
		words: Object.fromEntries(WORDS.map((name) => [name, [...(words[name] ?? []), ...(generic?.[name] ?? [])]])) as Words,
		screens: Object.entries(screens).map(([name, map]) => ({
			screen: SCREENS[name as keyof typeof SCREENS],
			recognisedBy: map['recognised by'],
			parts: map.parts,
		})),
	};
}

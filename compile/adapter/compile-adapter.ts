import { z } from 'zod';
import { type Adapter, type Locator, SCREENS, WORDS, type Words } from '../../engine/model/adapter.ts';
import { refuseNewerFormat } from '../pack/format-version.ts';
import { FORMAT } from '../pack/pack-head.ts';
import { type Problem, Problems } from '../yaml/problems.ts';
import { type Path, readYaml, type YamlFile } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';
import { compileRecords, recordProblems, recordsSchema } from './compile-records.ts';
import { locatorFaults } from './lint-locators.ts';

const text = z.string().trim().min(1);
const names = z.union([text.transform((name) => [name]), z.array(text).min(1)]);

const locator: z.ZodType<Locator> = z.union([
	z.strictObject({ css: text }),
	z.strictObject({ role: text, named: names }),
	z.strictObject({ heading: names }),
	z.strictObject({ text: names }),
	z.strictObject({ after: names }),
]);

const locators = z.array(locator).min(1);

const screen = z.strictObject({
	'recognised by': locators,
	parts: z.record(z.string(), locators).default({}),
	labels: z.array(z.strictObject({ question: locators, label: locators })).default([]),
});

const schema = z.strictObject({
	format: z.literal(FORMAT).optional(),
	adapter: text,
	title: text,
	hosts: z.array(text.regex(/^https?:\/\/[^/]+\/\S*$/, 'should be an address, as in https://mosaic.example.gov.uk/*')).default([]),
	words: z.record(z.string(), z.array(text).min(1)).default({}),
	screens: z.record(z.string(), screen).default({}),
	records: recordsSchema,
});

type Written = z.infer<typeof schema>;

/**
 * Compiles one adapter.
 * @param generic the adapter whose words every adapter has; null for the generic adapter itself
 * @throws Problems listing what is wrong, each with file and line
 */
export function compileAdapter(file: string, source: string, generic: Pick<Adapter, 'words' | 'records'> | null): Adapter {
	const yaml = readYaml(file, source);
	refuseNewerFormat(yaml);
	const read = schema.safeParse(yaml.value);
	if (!read.success) throw new Problems(schemaProblems(read.error.issues, yaml));
	const problems = [
		...wordProblems(read.data, generic?.words ?? null, yaml),
		...screenProblems(read.data, yaml),
		...recordProblems(read.data.records, generic?.records ?? [], yaml),
		...hostProblems(read.data, yaml),
	];
	if (problems.length > 0) throw new Problems(problems);
	const { adapter, title, hosts, words, screens, records } = read.data;
	return {
		id: adapter,
		title,
		hosts,
		words: Object.fromEntries(WORDS.map((name) => [name, [...(words[name] ?? []), ...(generic?.words[name] ?? [])]])) as Words,
		screens: Object.entries(screens).map(([name, map]) => ({
			screen: (SCREENS[name] as (typeof SCREENS)[string]).screen,
			recognisedBy: map['recognised by'],
			parts: map.parts,
			labels: map.labels,
		})),
		records: compileRecords(records, generic?.records ?? []),
	};
}

/** Words that nobody reads, and words that are there already. */
function wordProblems({ words }: Written, generic: Words | null, yaml: YamlFile): Problem[] {
	return Object.entries(words).flatMap(([name, list]) => {
		const known = WORDS.find((word) => word === name);
		if (!known) return [at(yaml, ['words', name], `“${name}” is not one of the words Stepcheck looks for: ${listed(WORDS)}.`)];
		const taken = new Set((generic?.[known] ?? []).map((word) => word.toLowerCase()));
		return list.flatMap((word, index) => {
			const key = word.toLowerCase();
			if (taken.has(key)) return [at(yaml, ['words', name, index], `“${word}” is one of the words for “${name}” already. Take it out.`)];
			taken.add(key);
			return [];
		});
	});
}

/** Screens and parts that nobody reads, and locators that would not last. */
function screenProblems({ screens }: Written, yaml: YamlFile): Problem[] {
	return Object.entries(screens).flatMap(([name, map]) => {
		const path = ['screens', name];
		const known = SCREENS[name];
		if (!known) return [at(yaml, path, `“${name}” is not a screen Stepcheck reads: ${listed(Object.keys(SCREENS))}.`)];
		const { parts, asks } = known;
		return [
			...locatorProblems(map['recognised by'], [...path, 'recognised by'], yaml),
			...Object.entries(map.parts).flatMap(([part, locators]) => {
				if (parts.some((known) => known === part)) return locatorProblems(locators, [...path, 'parts', part], yaml);
				return [at(yaml, [...path, 'parts', part], `Nothing reads “${part}” on a ${name}. Its parts are: ${listed(parts)}.`)];
			}),
			...(asks || map.labels.length === 0
				? []
				: [at(yaml, [...path, 'labels'], `Nothing is asked on a ${name}, so nothing reads its labels.`)]),
			...map.labels.flatMap((label, index) =>
				(['question', 'label'] as const).flatMap((half) => locatorProblems(label[half], [...path, 'labels', index, half], yaml)),
			),
		];
	});
}

function locatorProblems(locators: readonly Locator[], path: Path, yaml: YamlFile): Problem[] {
	return locatorFaults(locators).map(({ index, sentence }) => at(yaml, [...path, index], sentence));
}

function hostProblems({ hosts }: Written, yaml: YamlFile): Problem[] {
	return hosts.flatMap((host, index) =>
		hosts.indexOf(host) < index ? [at(yaml, ['hosts', index], `“${host}” is one of the hosts already. Take it out.`)] : [],
	);
}

/** Hosts and names that another adapter has taken: which of the two is used would depend on the order of the files. */
export function clashes(adapters: readonly { adapter: Adapter; file: string; source: string }[]): Problem[] {
	return adapters.flatMap(({ adapter, file, source }, index) => {
		const yaml = readYaml(file, source);
		return adapters
			.slice(0, index)
			.flatMap((other) => [
				...(other.adapter.id === adapter.id
					? [at(yaml, ['adapter'], `${other.file} is called “${adapter.id}” too. Give it another name.`)]
					: []),
				...adapter.hosts.flatMap((host, place) =>
					other.adapter.hosts.includes(host)
						? [at(yaml, ['hosts', place], `“${host}” has an adapter already, in ${other.file}. A host can have one.`)]
						: [],
				),
			]);
	});
}

function at({ file, lineOf }: YamlFile, path: Path, sentence: string): Problem {
	return { file, line: lineOf(path), sentence };
}

function listed(names: readonly string[]): string {
	return names.map((name) => `“${name}”`).join(', ');
}

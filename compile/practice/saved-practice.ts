import { z } from 'zod';
import { Problems } from '../yaml/problems.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';

const words = z.record(z.string(), z.string());
const answer = z.union([z.string(), z.boolean(), z.array(z.string()), z.array(words)]);

const step = z.strictObject({
	status: z.enum(['Incoming', 'In progress', 'Finished']),
	answers: z.record(z.string(), z.record(z.string(), answer)),
	activities: z.array(z.string()),
	nextActions: z.array(z.strictObject({ id: z.string(), name: z.string(), assignee: z.string(), sendImmediately: z.boolean() })),
	requests: z.array(
		z.strictObject({
			id: z.string(),
			name: z.string(),
			recipient: z.string(),
			status: z.enum(['Not sent', 'Sent', 'Answered']),
			sentOn: z.string(),
			answeredOn: z.string(),
			answer: z.string(),
		}),
	),
	savedAt: z.string(),
	startedOn: z.string(),
	finishedOn: z.string(),
	lastId: z.int(),
});

const schema = z.strictObject({
	saved: z.literal('Stepcheck practice'),
	scenario: z.string(),
	today: z.iso.date(),
	steps: z.record(z.string(), step),
	records: z.record(z.string(), z.strictObject({ details: words, lists: z.record(z.string(), z.array(words)), lastId: z.int() })),
});

/** What a trainer saved: the scenario, the practice day, and how far steps and records are. */
export type SavedPractice = z.infer<typeof schema>;

/** All that a saved state may name. */
export interface SavedNames {
	scenarios: string[];
	/** The steps that are there from the start. One that was made since is called after the step that made it. */
	steps: string[];
	children: string[];
	/** Every list that a record has. */
	kinds: readonly string[];
}

/** The saved state as it stands in a file: a line for each thing, so that a fault can be found. */
export function writeSaved(saved: SavedPractice): string {
	return `${JSON.stringify(saved, null, '\t')}\n`;
}

/** @throws Problems if the file is not one that was saved here, or was changed since in a way that can't be used */
export function readSaved(file: string, text: string, known: SavedNames): SavedPractice {
	// JSON is YAML too, but for the tabs, and the reader of that knows the lines.
	const yaml = readYaml(
		file,
		text.replace(/^\t+/gm, (tabs) => ' '.repeat(tabs.length)),
	);
	const read = schema.safeParse(plain(file, text));
	if (!read.success) throw new Problems(schemaProblems(read.error.issues, yaml));
	const { scenario, steps, records } = read.data;
	const at = (path: string[], sentence: string) => ({ file, line: yaml.lineOf(path), sentence });
	const problems = [
		...(known.scenarios.includes(scenario) ? [] : [at(['scenario'], `There is no scenario “${scenario}” any more.`)]),
		...Object.keys(steps)
			.filter((id) => !known.steps.includes(id.split('>')[0] ?? ''))
			.map((id) => at(['steps', id], `There is no step “${id}” in the practice Mosaic.`)),
		...Object.entries(records).flatMap(([child, { lists }]) => [
			...(known.children.includes(child) ? [] : [at(['records', child], `There is no child “${child}” in the practice Mosaic.`)]),
			...known.kinds
				.filter((kind) => lists[kind] === undefined)
				.map((kind) => at(['records', child, 'lists'], `The list “${kind}” is missing.`)),
		]),
	];
	if (problems.length > 0) throw new Problems(problems);
	return read.data;
}

function plain(file: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Problems([{ file, line: 1, sentence: 'This is not a file that was saved here.' }]);
	}
}

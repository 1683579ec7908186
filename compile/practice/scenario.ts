import { z } from 'zod';
import { type Problem, Problems } from '../yaml/problems.ts';
import { type Path, readYaml, type YamlFile } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';
import { didYouMean } from '../yaml/source-place.ts';

/** All that a scenario may name: of the practice Mosaic, and of the packs. */
export interface ScenarioWords {
	steps: string[];
	/** Ids of workers, and the names they are printed by. */
	workers: Record<string, string>;
	/** What work can be sent to besides. */
	trays: string[];
	children: string[];
	cases: string[];
	screens: string[];
	kinds: string[];
	/** Form -> keys of its questions. */
	forms: Record<string, string[]>;
	/** Pack -> ids of its rules. */
	packs: Record<string, string[]>;
}

const text = z.string().trim().min(1);
const texts = z.array(text);
const day = z.iso.date();
const answer = z.union([z.string(), z.array(z.string()), z.array(z.record(z.string(), z.string()))]);
const stepChange = z.strictObject({
	case: z.enum(['fresh', 'nearly', 'complete']).optional(),
	started: day.optional(),
	/** Added to the step, by their ids. */
	forms: texts.optional(),
	answers: z.record(text, z.record(text, answer)).optional(),
	'next actions': z.array(z.strictObject({ name: text, to: z.string() })).optional(),
	requests: z
		.array(z.strictObject({ name: text, to: z.string(), sent: day.optional(), answered: day.optional(), answer: text.optional() }))
		.optional(),
});

const schema = z.strictObject({
	scenario: text,
	procedure: text,
	about: text,
	packs: texts.min(1),
	day,
	step: text,
	people: z.record(text, text),
	from: text,
	steps: z.record(text, stepChange).default({}),
	records: z.record(text, z.record(text, z.array(z.record(text, z.string())))).default({}),
	screens: texts.default([]),
	wrong: z.array(z.strictObject({ rule: z.union([text, texts.min(1)]), notice: text })).min(1),
});

const WORDS = [
	...Object.keys(schema.shape),
	...Object.keys(stepChange.shape),
	'rule',
	'notice',
	'name',
	'to',
	'sent',
	'answered',
	'answer',
];

/** @throws Problems if it is not written as practice/README.md says, or names what is not there */
export function compileScenario(file: string, source: string, known: ScenarioWords) {
	const yaml = readYaml(file, source);
	const read = schema.safeParse(yaml.value);
	if (!read.success) throw new Problems(schemaProblems(read.error.issues, yaml, WORDS));
	const problems = unknownNames(read.data, yaml, known);
	if (problems.length > 0) throw new Problems(problems);
	const { scenario, people, wrong, steps, ...rest } = read.data;
	return {
		...rest,
		id: file.replace(/^.*\/|\.yaml$/g, ''),
		title: scenario,
		people: Object.entries(people).map(([id, role]) => ({ id, role })),
		steps: Object.fromEntries(
			Object.entries(steps).map(([id, { 'next actions': nextActions, ...change }]) => [id, { ...change, nextActions }]),
		),
		wrong: wrong.map(({ rule, notice }) => ({ rules: [rule].flat(), notice })),
	};
}

/** A scenario, checked: plain data. */
export type CompiledScenario = ReturnType<typeof compileScenario>;

function unknownNames(data: z.infer<typeof schema>, { file, lineOf }: YamlFile, known: ScenarioWords): Problem[] {
	const problems: Problem[] = [];
	const look = (path: Path, name: string, among: readonly string[], what: string) => {
		if (!among.includes(name))
			problems.push({ file, line: lineOf(path), sentence: `There is no ${what} “${name}”.${didYouMean(name, among)}` });
	};
	const recipients = ['', ...Object.values(known.workers), ...known.trays];
	for (const [at, pack] of data.packs.entries()) look(['packs', at], pack, Object.keys(known.packs), 'pack');
	look(['step'], data.step, known.steps, 'step');
	look(['from'], data.from, known.cases, 'case');
	for (const id of Object.keys(data.people)) look(['people', id], id, Object.keys(known.workers), 'worker');
	for (const [at, screen] of data.screens.entries()) look(['screens', at], screen, known.screens, 'screen of the record');
	for (const [id, change] of Object.entries(data.steps)) {
		look(['steps', id], id, known.steps, 'step');
		for (const [at, form] of (change.forms ?? []).entries()) look(['steps', id, 'forms', at], form, Object.keys(known.forms), 'form');
		for (const [form, given] of Object.entries(change.answers ?? {})) {
			look(['steps', id, 'answers', form], form, Object.keys(known.forms), 'form');
			for (const key of Object.keys(given)) look(['steps', id, 'answers', form, key], key, known.forms[form] ?? [key], 'question');
		}
		for (const list of ['next actions', 'requests'] as const)
			for (const [at, { to }] of (change[list] ?? []).entries()) look(['steps', id, list, at, 'to'], to, recipients, 'worker or tray');
	}
	for (const [child, lists] of Object.entries(data.records)) {
		look(['records', child], child, known.children, 'child');
		for (const kind of Object.keys(lists)) look(['records', child, kind], kind, known.kinds, 'list on a record');
	}
	const rules = data.packs.flatMap((pack) => known.packs[pack] ?? []);
	for (const [at, { rule }] of data.wrong.entries())
		for (const id of [rule].flat()) look(['wrong', at, 'rule'], id, rules, 'rule in these packs');
	return problems;
}

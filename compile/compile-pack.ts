import { nameKey } from '../engine/name-key.ts';
import type { Label, Party, Rule, Statement } from '../engine/rule.ts';
import { type AuthorEntry, type AuthorStatement, entriesSchema, type PackHead, packSchema } from './pack-schema.ts';
import { type Problem, Problems } from './problems.ts';
import { type Path, readYaml, type YamlFile } from './read-yaml.ts';
import { asList, Roles } from './roles.ts';
import { sentenceOf } from './sentence.ts';
import { shapeProblems } from './shape-problems.ts';
import { conditionOf, impliedCondition, type Place, requirementOf } from './statements.ts';

/** A pack as the engine takes it. */
export interface CompiledPack {
	id: string;
	title: string;
	council: string;
	version: string;
	effective: PackHead['effective'];
	/** Name key of another name -> name key of the name it stands for. */
	alsoCalled: Record<string, string>;
	notAnswers: string[];
	/** Roles a viewer can have, as printed. */
	roles: string[];
	/** Roles, teams and virtual workers, as printed. */
	posts: string[];
	/** The steps the pack has rules for, as printed, by name key. */
	steps: Record<string, string>;
	rules: Rule[];
}

/** What the groups around an entry say of every rule inside. */
interface Around extends Place {
	step: string | null;
	by: Party | null;
	when: AuthorStatement[];
	atFinish: boolean;
	severity: Rule['severity'];
	paragraph: string | null;
}

interface Draft {
	entry: AuthorEntry;
	around: Around;
	require: Statement | null;
	fault(sentence: string, key?: string): void;
}

const OUTERMOST: Around = {
	step: null,
	section: [],
	form: null,
	by: null,
	when: [],
	atFinish: false,
	severity: 'warning',
	paragraph: null,
};

/**
 * Compiles a pack from the texts of its files.
 * @param folder how to name the folder in problems
 * @param files file name -> text; `pack.yaml` is the head
 * @throws Problems listing every fault, each with file and line. Nothing is half compiled.
 */
export function compilePack(folder: string, files: ReadonlyMap<string, string>): CompiledPack {
	const problems: Problem[] = [];
	const { head, yaml } = readHead(folder, files);
	const roles = new Roles(head.roles, (role, sentence) => problems.push(problemAt(yaml, ['roles', role], sentence)));
	const drafts = head.rules.flatMap((name, index) => {
		const text = files.get(name);
		if (text !== undefined) return draftsIn(readYaml(`${folder}/${name}`, text), roles, problems);
		problems.push(problemAt(yaml, ['rules', index], `There is no file “${name}” in this folder.`));
		return [];
	});
	const rules = drafts.map((draft) => ruleFrom(draft, drafts, head)).filter((rule) => rule !== null);
	if (problems.length > 0) throw new Problems(problems);
	return {
		id: head.pack,
		title: head.title,
		council: head.council,
		version: head.version,
		effective: head.effective,
		alsoCalled: otherNames(head),
		notAnswers: head['not answers'],
		roles: roles.viewerRoles,
		posts: roles.posts,
		steps: Object.fromEntries(rules.flatMap((rule) => rule.place.steps.map((step) => [nameKey(step), step]))),
		rules,
	};
}

function readHead(folder: string, files: ReadonlyMap<string, string>): { head: PackHead; yaml: YamlFile } {
	const text = files.get('pack.yaml');
	if (text === undefined) throw new Problems([{ file: folder, line: 1, sentence: 'This folder has no pack.yaml.' }]);
	const yaml = readYaml(`${folder}/pack.yaml`, text);
	const read = packSchema.safeParse(yaml.value);
	if (!read.success) throw new Problems(shapeProblems(read.error.issues, yaml));
	return { head: read.data, yaml };
}

function otherNames(head: PackHead): Record<string, string> {
	return Object.fromEntries(
		Object.entries(head['also called']).flatMap(([name, others]) => others.map((other) => [nameKey(other), nameKey(name)])),
	);
}

function problemAt(yaml: YamlFile, path: Path, sentence: string): Problem {
	return { file: yaml.file, line: yaml.lineOf(path), sentence };
}

function draftsIn(yaml: YamlFile, roles: Roles, problems: Problem[]): Draft[] {
	const read = entriesSchema.safeParse(yaml.value);
	if (!read.success) {
		problems.push(...shapeProblems(read.error.issues, yaml));
		return [];
	}
	const walk = (entries: AuthorEntry[], around: Around, path: Path): Draft[] =>
		entries.flatMap((entry, index) => {
			const here = [...path, index];
			const fault = (sentence: string, key?: string) => {
				problems.push(problemAt(yaml, key === undefined ? here : [...here, key], sentence));
			};
			const inside = within(entry, around, roles, fault);
			if (entry.rules) return walk(entry.rules, inside, [...here, 'rules']);
			return [{ entry, around: inside, require: requirementIn(entry, inside, roles, fault), fault }];
		});
	return walk(read.data, OUTERMOST, []);
}

/** The nearer entry wins, except that conditions add up and sections nest. */
function within(entry: AuthorEntry, around: Around, roles: Roles, fault: Draft['fault']): Around {
	const owner = entry.by === undefined ? null : roles.owner(entry.by, (sentence) => fault(sentence, 'by'));
	return {
		step: entry.step ?? around.step,
		section: entry.section === undefined ? around.section : [...around.section, entry.section],
		form: entry.form ?? around.form,
		by: owner ?? around.by,
		when: entry.when === undefined ? around.when : [...around.when, entry.when],
		atFinish: around.atFinish || entry.before === 'finish',
		severity: entry.severity ?? around.severity,
		paragraph: entry.paragraph ?? around.paragraph,
	};
}

const HEADS = ['question', 'next action', 'request'] as const;

function requirementIn(entry: AuthorEntry, around: Around, roles: Roles, fault: Draft['fault']): Statement | null {
	const heads = HEADS.filter((head) => entry[head] !== undefined);
	if (heads.length > 1) fault(`A rule is about one thing: “${heads.join('” or “')}”, not both.`);
	if (heads.length === 0 && entry.section === undefined) {
		if (entry.prompt === undefined && entry.doubt === undefined)
			fault('This rule says nothing to check: add a question, section, next action or request.');
		return null;
	}
	return requirementOf(entry, around, roles, (sentence) => fault(sentence, 'to'));
}

function ruleFrom(draft: Draft, all: Draft[], head: PackHead): Rule | null {
	const { entry, around, require, fault } = draft;
	const ids = entry.id === undefined ? [] : asList(entry.id);
	if (ids.length === 0) fault('This rule has no id.');
	for (const id of ids)
		if (all.some((other) => other !== draft && idsOf(other).includes(id) && sameLine(other, draft)))
			fault(`The id “${id}” is used twice for the same thing.`, 'id');
	if (around.paragraph === null) fault('This rule does not say which paragraph it comes from. Add “paragraph” here or to its group.');
	if (around.step === null) fault('This rule is in no step. Put it in a group with “step”.');
	if (around.by === null) fault('This rule does not say whose job it is. Add “by” here or to its group.');
	const written = around.when.map((when) => conditionOf(when, lookupIn(draft, all), (sentence) => fault(sentence, 'when')));
	if (!around.paragraph || !around.step || !around.by || written.includes(null)) return null;
	const conditions = [...(require ? impliedCondition(require) : []), ...written.filter((part) => part !== null)];
	const [only, ...more] = conditions;
	const when = only === undefined ? null : more.length === 0 ? only : ({ kind: 'all', of: conditions } as const);
	const said = { owner: around.by, require, when, atFinish: around.atFinish };
	return {
		ids,
		sentence: require ? sentenceOf({ ...said, require }) : (entry.prompt ?? entry.doubt ?? ''),
		source: { pack: head.pack, document: head.title, paragraph: around.paragraph },
		place: { steps: [around.step], form: around.form },
		when,
		require,
		owner: around.by,
		severity: around.severity,
		atFinish: around.atFinish,
		prompt: entry.prompt ?? null,
		doubts: entry.doubt === undefined ? [] : [entry.doubt],
	};
}

function idsOf({ entry }: Draft): string[] {
	return entry.id === undefined ? [] : asList(entry.id);
}

/** One id may stand for several rules, because a sentence can need two; but not for the same rule twice. */
function sameLine(a: Draft, b: Draft): boolean {
	return JSON.stringify(a.require) === JSON.stringify(b.require) && a.around.step === b.around.step;
}

/** A condition's question is one that some rule of the same step and form names, in the same section if there is one there. */
function lookupIn({ around }: Draft, all: Draft[]): (path: string[]) => Label | null {
	return (path) => {
		const own = nameKey(path.at(-1) ?? '');
		const named = all.flatMap(({ require, around: its }) =>
			require?.kind === 'answer' &&
			its.step === around.step &&
			its.form === around.form &&
			nameKey(require.question.path.at(-1) ?? '') === own
				? [require.question]
				: [],
		);
		const section = around.section.join('\n');
		return named.find((label) => label.path.slice(0, -1).join('\n') === section) ?? named[0] ?? null;
	};
}

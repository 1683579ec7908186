import { DAYS_SETTING } from '../../engine/judge/count-period.ts';
import { MOST_COMBINATIONS } from '../../engine/judge/readings.ts';
import { nameKey } from '../../engine/model/names.ts';
import type { Anchor, CouncilQuestion, Label, Party, Rule, Severity, Stage, Statement, Value } from '../../engine/model/rule.ts';
import { type Problem, Problems } from '../yaml/problems.ts';
import { readYaml, type YamlFile } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';
import {
	asList,
	didYouMean,
	isMap,
	isText,
	onlyHas,
	type Place,
	placeIn,
	textsOf,
	type YamlMap,
	type YamlValue,
} from '../yaml/source-place.ts';
import { refuseNewerFormat } from './format-version.ts';
import type { Kinds } from './kinds.ts';
import { NamedFacts } from './named-facts.ts';
import { GROUP_WORDS, headSchema, type PackHead } from './pack-head.ts';
import { anchorOf, UNIT_WORDS } from './parse-limit.ts';
import { conditionOf, HEADS, impliedCondition, LIMITS, statementOf } from './parse-statement.ts';
import { BUILT_IN, Roles } from './roles.ts';
import { clausesOf, sentenceOf } from './rule-sentence.ts';
import { type Needs, type Scope, valueIn } from './scope.ts';
import { Settings } from './settings.ts';

/** A pack as the engine takes it. */
export interface CompiledPack {
	id: string;
	title: string;
	council: string;
	version: string;
	effective: PackHead['effective'];
	/** The day by which somebody looks at it again. */
	reviewBy: string;
	/** Name key of another name -> name key of the name it stands for. */
	alsoCalled: Record<string, string>;
	notAnswers: string[];
	/** Roles a viewer can have, as printed. */
	roles: string[];
	/** Roles, teams and virtual workers, as printed. */
	posts: string[];
	settings: Record<string, CouncilQuestion>;
	rules: Rule[];
	/** Ids carried by roles, settings and groups: lines of the document that say who, and not what. */
	otherIds: string[];
}

/** What the groups around an entry say of every rule inside. */
interface Around {
	step: { written: YamlValue; place: Place } | null;
	section: string[];
	form: string | null;
	stage: { name: string; begins: { written: YamlValue; place: Place } | null; ends: { written: YamlValue; place: Place } | null } | null;
	by: { written: YamlValue; place: Place } | null;
	when: { written: YamlValue; place: Place }[];
	since: { written: YamlValue; place: Place } | null;
	severity: { written: YamlValue; place: Place } | null;
	/** `finish`, or what all of it comes before. */
	before: { written: YamlValue; place: Place } | null;
	paragraph: string | null;
}

/** An entry that is a rule, with all that is said around it. */
interface Draft {
	entry: YamlMap;
	around: Around;
	place: Place;
	ids: string[];
}

const OUTERMOST: Around = {
	step: null,
	section: [],
	form: null,
	stage: null,
	by: null,
	when: [],
	since: null,
	severity: null,
	before: null,
	paragraph: null,
};

/** Words that stand in an entry whether or not it checks anything. */
export const SAID_WORDS = ['decides', 'prompt', 'doubt', 'out of scope'] as const;
export const RULE_WORDS = [...GROUP_WORDS, ...HEADS, ...LIMITS, 'to', 'is', 'where', 'has', 'at most', ...SAID_WORDS] as const;
/** Words that take a text and nothing else. */
export const TEXT_WORDS = ['paragraph', 'says', 'section', 'form', 'stage', ...SAID_WORDS] as const;

/**
 * Compiles a pack from the texts of its files.
 * @param folder how to name the folder in problems
 * @param files file name -> text, or why it can't be read; `pack.yaml` is the head
 * @throws Problems listing every fault, each with file and line. Nothing is half compiled.
 */
export function compilePack(folder: string, files: ReadonlyMap<string, string | Problems>, kinds: Kinds): CompiledPack {
	return new PackCompiler(folder, files, kinds).compile();
}

class PackCompiler {
	readonly #folder: string;
	readonly #files: ReadonlyMap<string, string | Problems>;
	readonly #kinds: Kinds;
	readonly #problems: Problem[] = [];
	/** The files of the pack, in the order in which they were read. */
	readonly #read: string[] = [];
	readonly #drafts: Draft[] = [];
	readonly #groupIds: string[] = [];

	constructor(folder: string, files: ReadonlyMap<string, string | Problems>, kinds: Kinds) {
		this.#folder = folder;
		this.#files = files;
		this.#kinds = kinds;
	}

	compile(): CompiledPack {
		const { head, yaml } = this.#readHead();
		const place = this.#placeIn(yaml);
		const roles = new Roles(head.roles as YamlValue, place.at('roles'));
		const settings = new Settings(head.settings as YamlValue | undefined, place.at('settings'));
		const facts = new NamedFacts(head.facts as YamlValue | undefined, place.at('facts'));
		const around = this.#within(
			Object.fromEntries(
				Object.entries(head).filter(([key]) => (GROUP_WORDS as readonly string[]).includes(key) && key !== 'rules'),
			) as YamlMap,
			OUTERMOST,
			place,
		);
		for (const [index, entry] of head.rules.entries()) this.#take(entry as YamlValue, around, place.at('rules', index));
		this.#refuseUnnamedFiles(head.rules, place.at('rules'));
		this.#refuseTakenNames([roles, settings, facts].flatMap(({ declared }) => declared));
		const named = { kinds: this.#kinds, roles, settings, facts };
		for (const each of [roles, facts]) each.check(this.#words(named, OUTERMOST, (path) => this.#lookupAnywhere(path)));
		const compiled = this.#drafts.flatMap((draft) => {
			const rule = this.#rule(draft, named, head);
			return rule ? [{ rule, place: draft.place }] : [];
		});
		this.#refuseRepeats(compiled);
		this.#refuseCircles(compiled);
		if (this.#problems.length > 0)
			throw new Problems(this.#problems.toSorted((a, b) => this.#read.indexOf(a.file) - this.#read.indexOf(b.file)));
		const rules = compiled.map(({ rule }) => rule);
		return {
			id: head.pack,
			title: head.title,
			council: head.council,
			version: head.version,
			effective: head.effective,
			reviewBy: head['review by'],
			alsoCalled: Object.fromEntries(
				Object.entries(head['also called']).flatMap(([name, others]) => others.map((other) => [nameKey(other), nameKey(name)])),
			),
			notAnswers: head['not answers'],
			roles: roles.viewerRoles,
			posts: roles.posts,
			settings: settings.questions,
			rules,
			otherIds: [
				...(textsOf((head.id ?? []) as YamlValue) ?? []),
				...roles.ids,
				...settingIds(head.settings as YamlValue | undefined),
				...this.#groupIds,
			],
		};
	}

	#readHead(): { head: PackHead; yaml: YamlFile } {
		this.#read.push(`${this.#folder}/pack.yaml`);
		const text = this.#files.get('pack.yaml');
		if (text === undefined) throw new Problems([{ file: this.#folder, line: 1, sentence: 'This folder has no pack.yaml.' }]);
		if (text instanceof Problems) throw text;
		const yaml = readYaml(`${this.#folder}/pack.yaml`, text);
		refuseNewerFormat(yaml);
		const read = headSchema.safeParse(yaml.value);
		if (read.success) return { head: read.data, yaml };
		const problems = schemaProblems(read.error.issues, yaml, Object.keys(headSchema.shape));
		const written = yaml.value as YamlValue;
		if (!isMap(written) || !Array.isArray(written.rules) || !isMap(written.roles)) throw new Problems(problems);
		// The rest is looked through as well, so that one run tells all that is wrong.
		this.#problems.push(...problems);
		return { head: written as unknown as PackHead, yaml };
	}

	#placeIn(yaml: YamlFile): Place {
		return placeIn((path, sentence) => {
			const problem = { file: yaml.file, line: yaml.lineOf(path), sentence };
			const known = this.#problems.some(
				(other) => other.file === problem.file && other.line === problem.line && other.sentence === sentence,
			);
			if (!known) this.#problems.push(problem);
		});
	}

	/** A file that no list of rules names would be left out, and nobody told. */
	#refuseUnnamedFiles(named: readonly unknown[], place: Place): void {
		for (const name of this.#files.keys())
			if (name !== 'pack.yaml' && !named.includes(name))
				place.fault(`The file “${name}” is in this folder, and “rules” does not name it. Name it, or take it out of the folder.`);
	}

	/** A name stands for one thing alone, wherever it is written. */
	#refuseTakenNames(declared: { name: string; place: Place }[]): void {
		const seen = new Set<string>();
		for (const { name, place } of declared) {
			const key = nameKey(name);
			if (this.#kinds.has(key)) place.fault(`“${name}” is a kind of thing on the record. Give this another name.`);
			else if (OWN_WORDS.has(key)) place.fault(`“${name}” is a word of the language. Give this another name.`);
			else if (seen.has(key)) place.fault(`“${name}” is the name of something else in this pack. Give one of them another name.`);
			seen.add(key);
		}
	}

	/** An entry of `rules`: the name of a file of more, a group, or a rule. */
	#take(entry: YamlValue, around: Around, place: Place): void {
		if (isText(entry)) {
			this.#takeFile(entry, around, place);
			return;
		}
		if (!isMap(entry)) {
			place.fault('A rule is a set of entries, and a list of rules is written one below the other.');
			return;
		}
		if (!onlyHas(entry, RULE_WORDS, place)) return;
		const ofRules =
			entry.rules === undefined ? [] : Object.keys(entry).filter((word) => !(GROUP_WORDS as readonly string[]).includes(word));
		for (const word of ofRules) place.fault(`“${word}” can’t stand beside “rules”. Write a rule with it inside the group.`, word);
		if (ofRules.length > 0) return;
		const [misfit] = TEXT_WORDS.filter((word) => entry[word] !== undefined && (!isText(entry[word]) || entry[word] === ''));
		if (misfit !== undefined) {
			place.fault(entry[misfit] === '' ? `“${misfit}” is empty.` : `“${misfit}” takes one text, not a list or a set of entries.`, misfit);
			return;
		}
		if (entry.id !== undefined && !textsOf(entry.id)) place.fault('“id” takes an id, or a list of ids.', 'id');
		if (entry.until !== undefined && entry.stage === undefined)
			place.fault('“until” says when a stage is over. Put it beside “stage”.', 'until');
		const inside = this.#within(entry, around, place);
		const ids = entry.id === undefined ? [] : (textsOf(entry.id) ?? []);
		if (entry.rules === undefined) {
			this.#drafts.push({ entry, around: inside, place, ids });
			return;
		}
		this.#groupIds.push(...ids);
		if (!Array.isArray(entry.rules)) {
			place.fault('“rules” is a list.', 'rules');
			return;
		}
		for (const [index, each] of entry.rules.entries()) this.#take(each, inside, place.at('rules', index));
	}

	#takeFile(name: string, around: Around, place: Place): void {
		const text = this.#files.get(name);
		if (text === undefined) {
			place.fault(
				`There is no file “${name}” in this folder.${name.endsWith('.yaml') ? didYouMean(name, [...this.#files.keys()]) : ' The name of a file of rules ends in “.yaml”.'}`,
			);
			return;
		}
		try {
			this.#read.push(`${this.#folder}/${name}`);
			if (text instanceof Problems) throw text;
			const yaml = readYaml(`${this.#folder}/${name}`, text);
			const inFile = this.#placeIn(yaml);
			const written = yaml.value as YamlValue;
			if (!Array.isArray(written)) {
				inFile.fault('This file should be a list of rules: each begins with “- ”.');
				return;
			}
			for (const [index, entry] of written.entries()) this.#take(entry, around, inFile.at(index));
		} catch (fault) {
			if (!(fault instanceof Problems)) throw fault;
			this.#problems.push(...fault.problems);
		}
	}

	/** The nearer entry wins, except that conditions add up and sections nest. */
	#within(entry: YamlMap, around: Around, place: Place): Around {
		const nests = entry.rules !== undefined || HEADS.some((head) => head !== 'section' && entry[head] !== undefined);
		const here = (word: string, otherwise: { written: YamlValue; place: Place } | null) =>
			entry[word] === undefined ? otherwise : { written: entry[word] as YamlValue, place: place.at(word) };
		const when = here('when', null);
		return {
			step: here('step', around.step),
			section: nests && isText(entry.section) ? [...around.section, entry.section] : around.section,
			form: isText(entry.form) ? entry.form : around.form,
			stage: isText(entry.stage) ? { name: entry.stage, begins: when, ends: here('until', null) } : around.stage,
			by: here('by', around.by),
			when: when && !isText(entry.stage) ? [...around.when, when] : around.when,
			since: here('since', around.since),
			severity: here('severity', around.severity),
			before: here('before', around.before),
			paragraph: isText(entry.paragraph) ? entry.paragraph : around.paragraph,
		};
	}

	#words(named: Named, { section, form }: Around, lookup: Scope['lookup']): Scope {
		const needs: Needs = { kinds: new Set(), settings: new Set() };
		const questions = () => this.#drafts.flatMap(({ entry }) => (isText(entry.question) ? [entry.question] : []));
		const paragraphOf = (id: string) => this.#drafts.find(({ ids }) => ids.includes(id))?.around.paragraph ?? null;
		const lookupAnywhere = (path: string[]) => this.#lookupAnywhere(path);
		return { ...named, needs, section, form, its: null, lookup, lookupAnywhere, questions, paragraphOf };
	}

	#rule({ entry, around, place, ids }: Draft, named: Named, head: PackHead): Rule | null {
		const words = this.#words(named, around, (path) => this.#lookup(path, around));
		const { needs } = words;
		const hasHead = HEADS.some((each) => entry[each] !== undefined);
		const loose = hasHead ? [] : Object.keys(entry).filter((word) => !([...GROUP_WORDS, ...SAID_WORDS] as string[]).includes(word));
		for (const word of loose) place.fault(`“${word}” goes with something to check, and this rule has nothing of the kind.`, word);
		if (loose.length > 0) return null;
		if (ids.length === 0) place.fault('This rule has no id. Add “id”, as in CC-1.3b.');
		if (around.paragraph === null)
			place.fault('This rule does not say which paragraph it comes from. Add “paragraph” here or to its group.');
		const silent = !hasHead && entry.prompt === undefined && entry.doubt === undefined && entry['out of scope'] === undefined;
		if (silent)
			place.fault(
				'This rule says nothing to check: add a question, section, next action or request, or something to be seen on the record.',
			);
		if (hasHead && around.by === null) place.fault('This rule does not say whose job it is. Add “by” here or to its group.');
		const own = (path: string[]): Label => ({ path: [...around.section, ...path], form: around.form });
		const require = hasHead ? statementOf(onlyItsOwn(entry, around), words, place, own) : null;
		if (hasHead && (entry.request !== undefined || entry['next action'] !== undefined) && entry.to === undefined && entry.is === undefined)
			place.fault(`“${entry.request ?? entry['next action']}” does not say who it goes to. Add “to”.`);
		const conditions = around.when.map(({ written, place: at }) => conditionOf(written, words, at));
		const owner = around.by
			? named.roles.owner(around.by.written, words, around.by.place)
			: ({ kind: 'is', value: { kind: 'anyone' } } as Value<Party>);
		const severity = around.severity
			? valueIn(around.severity.written, severityIn, null, words, around.severity.place)
			: ({ kind: 'is', value: 'warning' } as Value<Severity>);
		const since = around.since ? anchorOf(around.since.written, words, around.since.place) : null;
		const steps = around.step ? this.#steps(around.step, words) : [];
		const stage = this.#stage(around, words);
		if (
			(hasHead && !require) ||
			!owner ||
			!severity ||
			conditions.includes(null) ||
			!around.paragraph ||
			(around.since && !since) ||
			steps.includes(null) ||
			stage === 'fault'
		)
			return null;
		this.#refuseTooMany(needs, named.settings, place);
		const rule: Omit<Rule, 'sentence' | 'clauses'> = {
			ids,
			source: { pack: head.pack, document: head.title, paragraph: around.paragraph, says: isText(entry.says) ? entry.says : null },
			place: { steps: steps.filter((step) => step !== null), form: around.form, stage },
			since: since as Value<Anchor> | null,
			when: joinAll([...(require ? impliedCondition(require) : []), ...conditions.filter((each) => each !== null)]),
			require,
			owner,
			severity,
			atFinish: around.before?.written === 'finish',
			decides: isText(entry.decides) ? entry.decides : null,
			prompt: isText(entry.prompt) ? entry.prompt : null,
			doubts: isText(entry.doubt) ? [entry.doubt] : [],
			outOfScope: isText(entry['out of scope']) ? entry['out of scope'] : null,
			needs: { kinds: [...needs.kinds], settings: [...needs.settings] },
		};
		return { ...rule, sentence: sentenceOf(rule), clauses: clausesOf(rule) };
	}

	/** One step or several, by name or by setting. */
	#steps({ written, place }: { written: YamlValue; place: Place }, words: Scope): (Value<string> | null)[] {
		const name = (each: YamlValue, at: Place) => (isText(each) ? each : at.fault('Name a step.'));
		if (asList(written).some((each) => isMap(each)))
			return [place.fault('“step” takes a name, a list of names or a setting. For a “choose”, write a group for each step, with “when”.')];
		return asList(written).map((each, index) =>
			valueIn<string>(each, name, 'text', words, Array.isArray(written) ? place.at(index) : place),
		);
	}

	#stage({ stage }: Around, words: Scope): Stage | null | 'fault' {
		if (!stage) return null;
		const [begins, ends] = [stage.begins, stage.ends].map((said) => said && conditionOf(said.written, words, said.place));
		const faulty = (stage.begins && !begins) || (stage.ends && !ends);
		return faulty ? 'fault' : { name: stage.name, begins: begins ?? null, ends: ends ?? null };
	}

	/**
	 * A condition's question is one that some rule of the same step names: in the same form and section if there is one
	 * there, else in the same form, else outside any form.
	 */
	#lookup(path: string[], { step, form, section }: Around): Label | null {
		const ofStep = this.#questionsCalled(path).filter(({ its }) => JSON.stringify(its.step?.written) === JSON.stringify(step?.written));
		const sameForm = ofStep.filter(({ its }) => its.form === form);
		const named = sameForm.length > 0 ? sameForm : ofStep.filter(({ its }) => its.form === null);
		const here = section.join('\n');
		return (named.find(({ label }) => label.path.slice(0, -1).join('\n') === here) ?? named[0])?.label ?? null;
	}

	/** A clock can run from the answer to a question of another step, which the open step may print as well. */
	#lookupAnywhere(path: string[]): Label | null {
		return this.#questionsCalled(path)[0]?.label ?? null;
	}

	#questionsCalled(path: string[]): { label: Label; its: Around }[] {
		const called = nameKey(path.at(-1) ?? '');
		return this.#drafts.flatMap(({ entry, around: its }) => {
			const label = entry.question === undefined ? null : textsOf(entry.question);
			return label && nameKey(label.at(-1) ?? '') === called ? [{ label: { path: [...its.section, ...label], form: its.form }, its }] : [];
		});
	}

	#refuseTooMany({ settings }: Needs, declared: Settings, place: Place): void {
		const questions = declared.questions;
		const count = [...settings].reduce(
			(product, name) => product * Math.max(1, name === DAYS_SETTING ? 2 : (questions[name]?.readings.length ?? 1)),
			1,
		);
		if (count > MOST_COMBINATIONS)
			place.fault(
				`This rule rests on ${count} combinations of readings. More than ${MOST_COMBINATIONS} can’t be shown to anybody: divide it.`,
			);
	}

	/** One id may stand for several rules, because a sentence can need two; but not for the same rule twice. */
	#refuseRepeats(compiled: Compiled[]): void {
		const seen = new Set<string>();
		for (const { rule, place } of compiled) {
			for (const id of rule.ids) {
				const same = JSON.stringify([id, rule.require, rule.place, rule.when, rule.owner, rule.prompt, rule.doubts]);
				if (seen.has(same)) place.fault(`The id “${id}” is used twice for the same thing.`, 'id');
				seen.add(same);
			}
		}
	}

	/** `met` names rules of this pack, and they don't wait for each other. */
	#refuseCircles(compiled: Compiled[]): void {
		const byId = new Map(compiled.flatMap(({ rule }, index) => rule.ids.map((id) => [id, index] as const)));
		const written = this.#drafts.flatMap(({ ids }) => ids);
		const rests = compiled.map(({ rule }) => [rule.require, rule.when].flatMap((each) => (each ? metIn(each) : [])));
		for (const [index, { rule, place }] of compiled.entries()) {
			const ids = rests[index] ?? [];
			for (const id of ids)
				if (!written.includes(id)) place.fault(`“met” names the rule “${id}”, and there is none.${didYouMean(id, written)}`);
			const reached = new Set<number>();
			const queue = [...ids];
			for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
				const at = byId.get(id);
				if (at === undefined || reached.has(at)) continue;
				reached.add(at);
				queue.push(...(rests[at] ?? []));
			}
			if (reached.has(index)) place.fault(`“${rule.ids[0]}” rests on itself, through “met”. Take one of the rules out of the circle.`);
		}
	}
}

/** Names that something else is known by already. */
const OWN_WORDS: ReadonlySet<string> = new Set([
	...RULE_WORDS,
	...Object.keys(BUILT_IN),
	...UNIT_WORDS.keys(),
	'today',
	'finish',
	'its',
	'choose',
	DAYS_SETTING,
]);

/** What a pack's names lead to. */
type Named = Pick<Scope, 'kinds' | 'roles' | 'settings' | 'facts'>;
/** A rule, and where it stands. */
type Compiled = { rule: Rule; place: Place };

function metIn(statement: Statement): string[] {
	switch (statement.kind) {
		case 'met':
			return statement.rules;
		case 'all':
		case 'any':
			return statement.of.flatMap(metIn);
		case 'not':
		case 'timed':
			return metIn(statement.of);
		default:
			return [];
	}
}

/** What a rule is about, with the group's `before`, and without what its entry says as a group of one. */
function onlyItsOwn(entry: YamlMap, { before }: Around): YamlMap {
	const otherHead = HEADS.some((head) => head !== 'section' && entry[head] !== undefined);
	const said = [
		'id',
		'paragraph',
		'says',
		'by',
		'when',
		'since',
		'severity',
		'step',
		'form',
		'stage',
		'until',
		'decides',
		'prompt',
		'doubt',
		'out of scope',
		...(otherHead ? ['section'] : []),
	];
	const own = Object.fromEntries(Object.entries(entry).filter(([key]) => !said.includes(key)));
	if (before === null) return own;
	const { before: _own, ...others } = own;
	return before.written === 'finish' ? others : { ...others, before: before.written };
}

function severityIn(written: YamlValue, place: Place): Severity | null {
	return written === 'info' || written === 'warning' || written === 'critical'
		? written
		: place.fault('“severity” should be “info” or “warning” or “critical”.');
}

function joinAll(statements: Statement[]): Statement | null {
	const [only, ...more] = statements;
	if (!only) return null;
	return more.length === 0 ? only : { kind: 'all', of: statements };
}

function settingIds(written: YamlValue | undefined): string[] {
	return isMap(written)
		? Object.values(written).flatMap((details) => (isMap(details) && details.id !== undefined ? asList(details.id).filter(isText) : []))
		: [];
}

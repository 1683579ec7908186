import { nameKey } from '../../engine/model/names.ts';
import type { CouncilQuestion, Rule } from '../../engine/model/rule.ts';
import { GROUP_WORDS, OWN_WORDS } from '../language/grammar.ts';
import type { Kinds } from '../language/kinds.ts';
import { NamedFacts } from '../language/named-facts.ts';
import { conditionOf } from '../language/parse-statement.ts';
import { Roles } from '../language/roles.ts';
import type { Scope } from '../language/scope.ts';
import { Settings } from '../language/settings.ts';
import type { Problems } from '../yaml/problems.ts';
import { asList, isMap, isText, type Place, textsOf, type YamlMap, type YamlValue } from '../yaml/source-place.ts';
import { type PlacedRule, refuseCircles, refuseRepeats } from './check-rules.ts';
import { Drafts } from './collect-drafts.ts';
import { compileRule } from './compile-rule.ts';
import { type Enclosing, enclosedBy, OUTERMOST } from './enclosing.ts';
import { PackFiles } from './pack-files.ts';
import type { PackHead } from './pack-head.ts';
import { questionAnywhere, questionOfStep } from './question-lookup.ts';

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

/**
 * Compiles a pack from the texts of its files.
 * @param folder how to name the folder in problems
 * @param files file name -> text, or why it can't be read; `pack.yaml` is the head
 * @throws Problems listing every fault, each with file and line. Nothing is half compiled.
 */
export function compilePack(folder: string, files: ReadonlyMap<string, string | Problems>, kinds: Kinds): CompiledPack {
	const packFiles = new PackFiles(folder, files);
	const { head, place } = packFiles.head();
	const roles = new Roles(head.roles as YamlValue, place.at('roles'));
	const settings = new Settings(head.settings as YamlValue | undefined, place.at('settings'));
	const facts = new NamedFacts(head.facts as YamlValue | undefined, place.at('facts'));
	const drafts = new Drafts(packFiles);
	drafts.takeAll(head.rules as YamlValue[], enclosedBy(groupWords(head), OUTERMOST, place), place.at('rules'));
	packFiles.refuseUnnamed(head.rules, place.at('rules'));
	refuseTakenNames(
		[roles, settings, facts].flatMap(({ declared }) => declared),
		kinds,
	);
	const named = { kinds, roles, settings, facts };
	for (const each of [roles, facts]) each.check(scopeIn(named, OUTERMOST, drafts, (path) => questionAnywhere(path, drafts.all)));
	const { questions } = settings;
	const compiled = drafts.all.flatMap((draft): PlacedRule[] => {
		const scope = scopeIn(named, draft.around, drafts, (path) => questionOfStep(path, draft.around, drafts.all));
		const rule = compileRule(draft, scope, questions, head);
		return rule ? [{ rule, place: draft.place }] : [];
	});
	refuseRepeats(compiled);
	refuseCircles(
		compiled,
		drafts.all.flatMap(({ ids }) => ids),
	);
	packFiles.throwFaults();
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
		settings: questions,
		rules: compiled.map(({ rule }) => rule),
		otherIds: [
			...(textsOf((head.id ?? []) as YamlValue) ?? []),
			...roles.ids,
			...settingIds(head.settings as YamlValue | undefined),
			...drafts.groupIds,
		],
	};
}

/** What the head says of every rule, as a group does. */
function groupWords(head: PackHead): YamlMap {
	const said = Object.entries(head).filter(([key]) => (GROUP_WORDS as readonly string[]).includes(key) && key !== 'rules');
	return Object.fromEntries(said) as YamlMap;
}

/** A name stands for one thing alone, wherever it is written. */
function refuseTakenNames(declared: { name: string; place: Place }[], kinds: Kinds): void {
	const seen = new Set<string>();
	for (const { name, place } of declared) {
		const key = nameKey(name);
		if (kinds.has(key)) place.fault(`“${name}” is a kind of thing on the record. Give this another name.`);
		else if (OWN_WORDS.has(key)) place.fault(`“${name}” is a word of the language. Give this another name.`);
		else if (seen.has(key)) place.fault(`“${name}” is the name of something else in this pack. Give one of them another name.`);
		seen.add(key);
	}
}

/** @param lookup finds the question a condition names */
function scopeIn(
	named: Pick<Scope, 'kinds' | 'roles' | 'settings' | 'facts'>,
	{ section, form }: Enclosing,
	{ all }: Drafts,
	lookup: Scope['lookup'],
): Scope {
	return {
		...named,
		needs: { kinds: new Set(), settings: new Set() },
		section,
		form,
		its: null,
		lookup,
		lookupAnywhere: (path) => questionAnywhere(path, all),
		questions: () => all.flatMap(({ entry }) => (isText(entry.question) ? [entry.question] : [])),
		paragraphOf: (id) => all.find(({ ids }) => ids.includes(id))?.around.paragraph ?? null,
		condition: conditionOf,
	};
}

function settingIds(written: YamlValue | undefined): string[] {
	return isMap(written)
		? Object.values(written).flatMap((details) => (isMap(details) && details.id !== undefined ? asList(details.id).filter(isText) : []))
		: [];
}

import type { CouncilQuestion, Rule } from '../../engine/model/rule.ts';
import { nameIn, subjectOf, valueText } from '../../engine/model/statement-queries.ts';
import type { CompiledPack } from '../pack/compile-pack.ts';
import { isSame } from './move.ts';
import { type Change, changesIn, moveOf } from './rules.ts';

/** What has become of a rule. `changed`: whether more or less is asked can't be told. */
export type Fate = 'added' | 'removed' | 'tightened' | 'relaxed' | 'changed' | 'reworded';

export const FATES: readonly Fate[] = ['added', 'removed', 'tightened', 'relaxed', 'changed', 'reworded'];

export interface RuleDiff {
	fate: Fate;
	/** As they are now; of one that was removed, as they were. */
	ids: string[];
	paragraph: string;
	steps: string[];
	/** The question, section, action, request or fact that it is about; null for a line that checks nothing. */
	about: string | null;
	/** What is not as it was, a sentence each. */
	changes: string[];
	before: string | null;
	after: string | null;
}

/** How many lines there are of a sort, of those that are checked, before and after. */
export interface Counted {
	what: string;
	before: number;
	after: number;
}

export interface PackDiff {
	before: Head;
	after: Head;
	/** What the pack says of itself, its roles, and what the council has to decide. */
	besides: string[];
	counts: Counted[];
	rules: RuleDiff[];
}

type Head = Pick<CompiledPack, 'id' | 'title' | 'council' | 'version' | 'effective'> & { rules: number };

const OF_MOVE: Record<Change['move'], Fate> = { tighter: 'tightened', looser: 'relaxed', changed: 'changed', words: 'reworded' };

/** What is not the same in two versions of a pack, rule by rule, in the order of the newer one. */
export function diffPacks(before: CompiledPack, after: CompiledPack): PackDiff {
	const { pairs, removed, added } = pair(before.rules, after.rules);
	const fates = new Map<Rule, RuleDiff>();
	for (const rule of added) fates.set(rule, { ...about(rule), fate: 'added', changes: [], before: null, after: rule.sentence });
	for (const [was, is] of pairs) {
		const changes = changesIn(was, is);
		if (changes.length === 0) continue;
		const said = { changes: changes.map(({ text }) => text), before: was.sentence, after: is.sentence };
		fates.set(is, { ...about(is), fate: OF_MOVE[moveOf(changes)], ...said });
	}
	const gone = removed.map((rule): RuleDiff => ({ ...about(rule), fate: 'removed', changes: [], before: rule.sentence, after: null }));
	return {
		before: headOf(before),
		after: headOf(after),
		besides: besides(before, after),
		counts: counted(before, after),
		rules: [...after.rules.flatMap((rule) => fates.get(rule) ?? []), ...gone],
	};
}

interface Paired {
	pairs: [Rule, Rule][];
	removed: Rule[];
	added: Rule[];
}

/**
 * Which rule was which. Those that share an id are one, first those that are the same, then those about the same thing, then in
 * their order; so is what is left under another id and says exactly the same.
 */
function pair(before: readonly Rule[], after: readonly Rule[]): Paired {
	const pairs: [Rule, Rule][] = [];
	let removed = [...before];
	let added = [...after];
	const shareId = (one: Rule, other: Rule) => one.ids.some((id) => other.ids.includes(id));
	const ways: ((one: Rule, other: Rule) => boolean)[] = [
		(one, other) => shareId(one, other) && isSame(one, other),
		(one, other) => shareId(one, other) && isSame(subject(one), subject(other)),
		shareId,
		(one, other) => isSame(wherever(one), wherever(other)),
	];
	for (const isThatOne of ways) {
		const left: Rule[] = [];
		for (const rule of removed) {
			const match = added.find((other) => isThatOne(rule, other));
			if (!match) left.push(rule);
			else {
				pairs.push([rule, match]);
				added = added.filter((other) => other !== match);
			}
		}
		removed = left;
	}
	return { pairs, removed, added };
}

function subject({ require, place }: Rule): unknown {
	return [require && nameIn(require), place.form];
}

/** A rule without its number and the place where the document says it. */
function wherever({ ids: _ids, source: _source, ...rule }: Rule): unknown {
	return rule;
}

function about({ ids, source, place, require }: Rule): Pick<RuleDiff, 'ids' | 'paragraph' | 'steps' | 'about'> {
	return { ids, paragraph: source.paragraph, steps: place.steps.map(valueText), about: require && nameIn(require) };
}

function headOf({ id, title, council, version, effective, rules }: CompiledPack): Head {
	return { id, title, council, version, effective, rules: rules.length };
}

const SUBJECTS: Record<ReturnType<typeof subjectOf>, string> = {
	question: 'questions',
	section: 'whole sections',
	'next action': 'next actions',
	request: 'requests',
	record: 'things on the record',
};

function counted(before: CompiledPack, after: CompiledPack): Counted[] {
	const count = ({ rules }: CompiledPack, is: (rule: Rule) => boolean) => rules.filter(is).length;
	const rows = Object.entries(SUBJECTS).map(([which, what]) => {
		const is = ({ require }: Rule) => require !== null && subjectOf(require) === which;
		return { what, before: count(before, is), after: count(after, is) };
	});
	const prompts = (rule: Rule) => rule.require === null && rule.prompt !== null;
	return [...rows, { what: 'things to remember', before: count(before, prompts), after: count(after, prompts) }];
}

function besides(before: CompiledPack, after: CompiledPack): string[] {
	return [
		...(before.title === after.title ? [] : [`It is called “${after.title}”. Before: “${before.title}”.`]),
		...(before.council === after.council ? [] : [`It is of another council: ${after.council}. Before: ${before.council}.`]),
		...settingsChanged(before.settings, after.settings),
		...names('Roles and teams', before.posts, after.posts),
		...names('Answers that count as saying nothing', before.notAnswers, after.notAnswers),
		...names('Other names that are understood', Object.keys(before.alsoCalled), Object.keys(after.alsoCalled)),
	];
}

function settingsChanged(before: CompiledPack['settings'], after: CompiledPack['settings']): string[] {
	const readings = ({ readings }: CouncilQuestion) => (readings.length > 0 ? ` (${readings.join(', or ')})` : '');
	const come = Object.entries(after).filter(([name]) => !Object.hasOwn(before, name));
	const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
	const other = Object.entries(after).filter(([name, now]) => Object.hasOwn(before, name) && !isSame(before[name], now));
	return [
		...come.map(([, question]) => `Your council has to decide: ${question.ask}${readings(question)}`),
		...gone.map((name) => `Your council has no longer to decide: ${before[name]?.ask}`),
		...other.map(([, question]) => `What your council has to decide is asked in another way: ${question.ask}${readings(question)}`),
	];
}

function names(what: string, before: readonly string[], after: readonly string[]): string[] {
	const quoted = (those: readonly string[]) => those.map((name) => `“${name}”`).join(', ');
	const come = after.filter((name) => !before.includes(name));
	const gone = before.filter((name) => !after.includes(name));
	if (come.length === 0 && gone.length === 0) return [];
	return [
		`${what}: ${[...(come.length > 0 ? [`${quoted(come)} new`] : []), ...(gone.length > 0 ? [`${quoted(gone)} gone`] : [])].join('; ')}.`,
	];
}

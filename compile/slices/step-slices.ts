import { nameKey, ownValue } from '../../engine/model/names.ts';
import type { Party, Rule, StepSlice, Value } from '../../engine/model/rule.ts';
import type { CompiledPack } from '../pack/compile-pack.ts';

/** A pack with its rules by step, so that a step costs nothing for the rules of others. */
export interface IndexedPack {
	pack: CompiledPack;
	/** Name key of a step -> its name as printed, and its rules in the order of the document. */
	steps: ReadonlyMap<string, { printed: string; rules: Rule[] }>;
	/** Rules of whatever step is open. */
	anywhere: Rule[];
}

/**
 * Indexes a pack by step.
 * @param answers what the council has decided: a step that is a setting sleeps until it has
 */
export function indexPack(pack: CompiledPack, answers: Record<string, string>): IndexedPack {
	const steps = new Map<string, { printed: string; rules: Rule[] }>();
	const anywhere: Rule[] = [];
	for (const rule of pack.rules.filter(showsSomething)) {
		if (rule.place.steps.length === 0) anywhere.push(rule);
		for (const printed of rule.place.steps.flatMap((step) => stepNames(step, answers))) {
			const key = canonical(pack, printed);
			const known = steps.get(key);
			if (known) known.rules.push(rule);
			else steps.set(key, { printed, rules: [rule] });
		}
	}
	return { pack, steps, anywhere };
}

/** A line that is only a doubt or out of scope shows nothing, and makes no step one that is known. */
function showsSomething({ require, prompt, outOfScope }: Rule): boolean {
	return outOfScope === null && (require !== null || prompt !== null);
}

function stepNames(step: Value<string>, answers: Record<string, string>): string[] {
	if (step.kind === 'is') return [step.value];
	if (step.kind === 'choose') return [];
	const answer = answers[step.name];
	if (answer !== undefined) return [step.readings[answer] ?? answer];
	const readings = Object.values(step.readings);
	return readings.length === 1 ? readings : [];
}

/**
 * Everything the packs that are on say about one step.
 * @param step the step's name as read on screen
 * @returns null if none of the packs has a rule of its own for the step
 */
export function sliceForStep(packs: readonly IndexedPack[], step: string): StepSlice | null {
	const covering = packs.map((indexed) => ({ ...indexed, own: indexed.steps.get(canonical(indexed.pack, step)) }));
	const printed = covering.find(({ own }) => own !== undefined)?.own?.printed;
	if (printed === undefined) return null;
	const used = covering
		.map(({ pack, own, anywhere }) => ({ pack, rules: [...(own?.rules ?? []), ...anywhere] }))
		.filter(({ rules }) => rules.length > 0);
	const rules = used.flatMap(({ rules }) => rules);
	const inStep = unique(rules.filter(({ place }) => place.steps.length > 0).flatMap(({ owner }) => rolesIn(owner)));
	const roles = unique([...inStep, ...used.flatMap(({ pack }) => pack.roles)]);
	return {
		step: printed,
		packs: Object.fromEntries(used.map(({ pack }) => [pack.id, { title: pack.title, version: pack.version }])),
		roles,
		rolesInStep: inStep.length,
		posts: unique(used.flatMap(({ pack }) => pack.posts)),
		alsoCalled: Object.assign({}, ...used.map(({ pack }) => pack.alsoCalled)),
		notAnswers: unique(used.flatMap(({ pack }) => pack.notAnswers)),
		settings: Object.assign({}, ...used.map(({ pack }) => pack.settings)),
		rules,
	};
}

function rolesIn(owner: Value<Party>): string[] {
	const roles = (party: Party) => (party.kind === 'roles' ? party.anyOf : []);
	switch (owner.kind) {
		case 'is':
			return roles(owner.value);
		case 'setting':
			return Object.values(owner.readings).flatMap(roles);
		case 'choose':
			return owner.rows.flatMap(({ use }) => rolesIn(use));
	}
}

/** Names of steps and forms that a page may print, by name key, each with the name the packs print for it. */
export function knownNames(packs: readonly IndexedPack[]): { steps: Record<string, string>; forms: Record<string, string> } {
	const steps: Record<string, string> = {};
	const forms: Record<string, string> = {};
	for (const { pack, steps: own } of packs) {
		for (const [key, { printed }] of own) steps[key] = printed;
		for (const { place } of pack.rules) if (place.form !== null) forms[nameKey(place.form)] = place.form;
		for (const [other, name] of Object.entries(pack.alsoCalled)) {
			if (steps[name] !== undefined) steps[other] = steps[name];
			if (forms[name] !== undefined) forms[other] = forms[name];
		}
	}
	return { steps, forms };
}

function canonical(pack: CompiledPack, name: string): string {
	const key = nameKey(name);
	return ownValue(pack.alsoCalled, key) ?? key;
}

function unique(names: string[]): string[] {
	return [...new Set(names)];
}

/** All the rules of one pack, wherever they stand: for its cases. */
export function sliceOfPack(pack: CompiledPack): StepSlice {
	const { id, title, version, roles, posts, alsoCalled, notAnswers, settings, rules } = pack;
	return { step: '', packs: { [id]: { title, version } }, roles, rolesInStep: 0, posts, alsoCalled, notAnswers, settings, rules };
}

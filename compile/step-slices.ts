import { nameKey } from '../engine/name-key.ts';
import type { StepSlice } from '../engine/rule.ts';
import type { CompiledPack } from './compile-pack.ts';

/**
 * Everything the packs that are on say about one step.
 * @param step the step's name as read on screen
 * @returns null if none of the packs covers the step
 */
export function sliceForStep(packs: readonly CompiledPack[], step: string): StepSlice | null {
	const covering = packs.flatMap((pack) => {
		const printed = pack.steps[canonical(pack, step)];
		return printed === undefined ? [] : [{ pack, printed }];
	});
	const [first] = covering;
	if (!first) return null;
	const rules = covering.flatMap(({ pack, printed }) => pack.rules.filter((rule) => rule.place.steps.includes(printed)));
	const inStep = rules.flatMap((rule) => (rule.owner.kind === 'roles' ? rule.owner.anyOf : []));
	const roles = unique([...inStep, ...covering.flatMap(({ pack }) => pack.roles)]);
	return {
		step: first.printed,
		packs: Object.fromEntries(covering.map(({ pack }) => [pack.id, { title: pack.title, version: pack.version }])),
		roles,
		rolesInStep: unique(inStep).length,
		posts: unique(covering.flatMap(({ pack }) => pack.posts)),
		alsoCalled: Object.assign({}, ...covering.map(({ pack }) => pack.alsoCalled)),
		notAnswers: unique(covering.flatMap(({ pack }) => pack.notAnswers)),
		rules,
	};
}

/** Names of steps and forms that a page may print, by name key, each with the name the packs print for it. */
export function knownNames(packs: readonly CompiledPack[]): { steps: Record<string, string>; forms: Record<string, string> } {
	const steps: Record<string, string> = {};
	const forms: Record<string, string> = {};
	for (const pack of packs) {
		Object.assign(steps, pack.steps);
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
	return pack.alsoCalled[key] ?? key;
}

function unique(names: string[]): string[] {
	return [...new Set(names)];
}

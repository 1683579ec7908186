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

/** Every step the packs cover, and the other names each goes by. */
export function knownSteps(packs: readonly CompiledPack[]): string[] {
	return unique(packs.flatMap((pack) => Object.values(pack.steps)));
}

function canonical(pack: CompiledPack, name: string): string {
	const key = nameKey(name);
	return pack.alsoCalled[key] ?? key;
}

function unique(names: string[]): string[] {
	return [...new Set(names)];
}

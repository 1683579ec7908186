import type { Rule, StepSlice } from '../../engine/model/rule.ts';
import { asksTheStep } from '../../engine/model/statement-queries.ts';
import type { KindData } from '../language/kinds.ts';
import { type IndexedPack, sliceForStep } from './step-slices.ts';

/**
 * What the packs that are on say of a record away from the step: the rules of the step that nothing but the record can
 * show, for somebody who walks through its screens.
 * @returns null if no pack covers the step, or nothing of it shows on the record
 */
export function sliceForRecord(packs: readonly IndexedPack[], step: string): StepSlice | null {
	const slice = sliceForStep(packs, step);
	const rules = slice?.rules.filter(restsOnRecord) ?? [];
	return slice && rules.some(({ require }) => require !== null) ? { ...slice, rules } : null;
}

/** Steps whose rules the record can show something of, as printed. */
export function stepsShownByRecord(packs: readonly IndexedPack[], kinds: Record<string, KindData>): string[] {
	const isShown = ({ require, needs }: Rule) => require !== null && restsOnRecord({ require }) && screensIn([{ needs }], kinds).length > 0;
	return [
		...new Set(packs.flatMap(({ steps }) => [...steps.values()].filter(({ rules }) => rules.some(isShown)).map(({ printed }) => printed))),
	];
}

/** The screens that have to be opened for all of these rules to be judged, in the order in which the rules ask for them. */
export function screensIn(rules: readonly Pick<Rule, 'needs'>[], kinds: Record<string, KindData>): string[] {
	const screens = rules.flatMap(({ needs }) => needs.kinds.flatMap((kind) => kinds[kind]?.screen ?? []));
	return [...new Set(screens)].filter((screen) => screen !== 'this step');
}

/** True if nothing on the open step is asked for. What is only a reminder is for the step too. */
function restsOnRecord({ require }: Pick<Rule, 'require'>): boolean {
	return require !== null && !asksTheStep(require);
}

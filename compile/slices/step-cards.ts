import { includesRole } from '../../engine/model/parties.ts';
import { possibleValues } from '../../engine/model/possible-values.ts';
import type { Party, StepSlice } from '../../engine/model/rule.ts';
import { answerTo } from '../../engine/preview/rule-line.ts';
import { cardRows, concerns, type StepCard } from '../../engine/preview/step-card.ts';
import { readDate } from '../../engine/time/plain-date.ts';
import { sayDate } from '../../engine/time/say-date.ts';
import { conditions } from '../../engine/wording/rule-sentence.ts';
import { clocksOf, type Example } from './card-limits.ts';
import { type IndexedPack, sliceForStep } from './step-slices.ts';

/** What cards say in the place of a step's name where the rules are those of every step. */
export const ANY_STEP = 'Whichever step is open';

/** The day that examples run from. Its working days lead across Christmas. */
export const EXAMPLE_DAY = { year: 2026, month: 12, day: 15 };

/** Steps and roles for which there is a card, in the order of the packs. */
export function cardsThereAre(packs: readonly IndexedPack[], settings: Record<string, string>): { step: string; roles: string[] }[] {
	return stepsOf(packs).flatMap((step) => {
		const slice = sliceFor(packs, step);
		return slice ? [{ step, roles: rolesOf(slice, settings) }] : [];
	});
}

/** @returns null if there is no such step, or nothing in it for the role */
export function stepCard(packs: readonly IndexedPack[], step: string, role: string, example: Example): StepCard | null {
	const slice = sliceFor(packs, step);
	if (!slice || !rolesOf(slice, example.settings).includes(role)) return null;
	const heads = packs.flatMap(({ pack }) => (pack.id in slice.packs ? [pack] : []));
	return {
		step: slice.step,
		role,
		packs: heads.map(({ title, version, effective, reviewBy }) => ({
			title,
			version,
			from: onDay(effective.from),
			reviewBy: onDay(reviewBy),
		})),
		...cardRows(slice, role, example.settings, conditions),
		clocks: clocksOf(
			slice.rules.filter((rule) => concerns(rule, role, example.settings)),
			example,
		),
	};
}

/** "1 December 2026". */
function onDay(written: string): string {
	const day = readDate(written);
	return day ? sayDate(day).replace(/^\w+ /, '') : written;
}

function stepsOf(packs: readonly IndexedPack[]): string[] {
	const steps = new Set(packs.flatMap(({ steps }) => [...steps.values()].map(({ printed }) => printed)));
	return steps.size > 0 ? [...steps] : [ANY_STEP];
}

function sliceFor(packs: readonly IndexedPack[], step: string): StepSlice | null {
	if (step !== ANY_STEP) return sliceForStep(packs, step);
	const [first] = packs;
	if (!first || first.anywhere.length === 0) return null;
	// Rules of every step, as if it were one.
	return sliceForStep([{ ...first, steps: new Map([[step.toLowerCase(), { printed: step, rules: [] }]]) }], step);
}

/** Roles that own something in a step, or answer something. */
function rolesOf({ rules, settings: asks, roles }: StepSlice, settings: Record<string, string>): string[] {
	const parties: Party[] = rules.flatMap((rule) => [
		...(rule.require === null ? [] : possibleValues(rule.owner, settings)),
		...(answerTo(rule, { settings, asks })?.parties ?? []),
	]);
	return roles.filter((role) => parties.some((party) => party.kind !== 'anyone' && includesRole(party, role)));
}

import { MOST_COMBINATIONS } from '../../engine/judge/readings.ts';
import { DAYS_SETTING } from '../../engine/judge/terms/count-period.ts';
import type { CouncilQuestion, Rule } from '../../engine/model/rule.ts';
import { restsOn } from '../../engine/model/statement-queries.ts';
import { didYouMean, type Place } from '../yaml/source-place.ts';

/** A rule, and where it stands. */
export interface PlacedRule {
	rule: Rule;
	place: Place;
}

/** Every combination of readings of what is not decided may be shown, and nobody can take in very many. */
export function refuseTooMany(settings: ReadonlySet<string>, questions: Record<string, CouncilQuestion>, place: Place): void {
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
export function refuseRepeats(compiled: readonly PlacedRule[]): void {
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
export function refuseCircles(compiled: readonly PlacedRule[], written: readonly string[]): void {
	const byId = new Map(compiled.flatMap(({ rule }, index) => rule.ids.map((id) => [id, index] as const)));
	const rests = compiled.map(({ rule }) => [rule.require, rule.when].flatMap((each) => (each ? restsOn(each) : [])));
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

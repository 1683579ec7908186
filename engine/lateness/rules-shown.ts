import type { Finding } from '../model/checklist.ts';

/** How a rule stands on a step, by its ids alone. */
export type RuleStands = Pick<Finding, 'rules' | 'standing' | 'outcome'>;

/** Which rules one opening of a step has shown as left for the viewer, and which of them were done since. */
export interface RulesShown {
	shown: string[];
	actedOn: string[];
}

/** What is new to that, by how the rules stand now. A rule that stands in several rows is done once all of them are. */
export function newlyShown(before: RulesShown, stands: readonly RuleStands[]): RulesShown {
	const rulesOf = (wanted: (each: RuleStands) => boolean) => new Set(stands.filter(wanted).flatMap(({ rules }) => rules));
	const left = rulesOf(({ outcome }) => outcome === 'failed' || outcome === 'cantTell');
	const done = rulesOf(({ outcome }) => outcome === 'passed');
	const yours = rulesOf(({ standing, outcome }) => standing === 'yours' && outcome === 'failed');
	return {
		shown: [...yours].filter((rule) => !before.shown.includes(rule)),
		actedOn: before.shown.filter((rule) => done.has(rule) && !left.has(rule) && !before.actedOn.includes(rule)),
	};
}

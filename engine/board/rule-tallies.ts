import { FEWEST, shownCount } from './counts.ts';
import { csvText } from './csv.ts';

/** How often a rule was shown and what came of it, as it is kept: about rules alone. */
export interface RuleTally {
	rule: string;
	/** Steps on which it was left for whoever looked. */
	shown: number;
	/** Steps on which it was done after it was shown. */
	actedOn: number;
	/** Reason -> steps finished with it outstanding. */
	finishedAnyway: Record<string, number>;
}

/** The same as it may be seen: a count of null is too small to be shown. */
export interface RuleWorth {
	rule: string;
	what: string;
	shown: number;
	actedOn: number | null;
	finishedAnyway: number | null;
	/** Reasons that were given often enough, the commonest first. */
	reasons: { reason: string; count: number }[];
}

/** Rules that were shown often enough to say anything of, those most often finished without first. */
export function rulesWorth(tallies: readonly RuleTally[], whatOf: (rule: string) => string): RuleWorth[] {
	return tallies
		.filter(({ shown }) => shown >= FEWEST)
		.map(({ rule, shown, actedOn, finishedAnyway }) => {
			const reasons = Object.entries(finishedAnyway).map(([reason, count]) => ({ reason, count }));
			return {
				rule,
				what: whatOf(rule),
				shown,
				actedOn: shownCount(actedOn),
				finishedAnyway: shownCount(reasons.reduce((sum, { count }) => sum + count, 0)),
				reasons: reasons.filter(({ count }) => count >= FEWEST).sort((a, b) => b.count - a.count),
			};
		})
		.sort((a, b) => (b.finishedAnyway ?? 0) - (a.finishedAnyway ?? 0) || b.shown - a.shown || (a.rule < b.rule ? -1 : 1));
}

/** The table as a spreadsheet reads it. */
export function worthCsv(rules: readonly RuleWorth[]): string {
	const few = (count: number | null) => (count === null ? `under ${FEWEST}` : String(count));
	return csvText([
		['rule', 'shown', 'acted_on', 'finished_anyway', 'reasons'],
		...rules.map(({ rule, shown, actedOn, finishedAnyway, reasons }) => [
			rule,
			String(shown),
			few(actedOn),
			few(finishedAnyway),
			reasons.map(({ reason, count }) => `${reason} ${count}`).join('; '),
		]),
	]);
}

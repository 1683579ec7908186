import type { Checklist, Finding } from './checklist.ts';
import type { DatedLine } from './flag.ts';
import { partyName } from './parties.ts';

/** What a step shows of its days, without a word of what it holds. */
export interface StepDates {
	/** Only what is open, or done, on every reading: nothing is called late that some reading has as done. */
	lines: DatedLine[];
	/** Ids of the rules that could not be told. */
	unread: string[];
	/** Roles that have something to do in it. */
	next: string[];
}

/** The days in a checklist, for whoever looks at the step from outside it. */
export function stepDates({ findings }: Checklist): StepDates {
	return {
		lines: findings.flatMap((finding) => (finding.dates.length > 0 && isTold(finding) ? [lineOf(finding)] : [])),
		unread: [...new Set(findings.flatMap(({ outcome, rules }) => (outcome === 'cantTell' ? rules : [])))],
		next: [...new Set(findings.flatMap((finding) => (isLeft(finding) ? rolesOf(finding) : [])))],
	};
}

function isTold({ outcome }: Finding): boolean {
	return outcome === 'failed' || outcome === 'passed';
}

function isLeft({ standing, severity }: Finding): boolean {
	return (standing === 'yours' || standing === 'waiting') && severity !== 'info';
}

function lineOf(finding: Finding): DatedLine {
	const { row, rules, dates, outcome, timing, doneOn } = finding;
	const isDone = outcome === 'passed' || timing === 'late';
	return { row, rules, dates, owners: rolesOf(finding), state: isDone ? 'done' : 'open', doneOn: isDone ? doneOn : null };
}

function rolesOf({ owners }: Finding): string[] {
	return [...new Set(owners.flatMap((owner) => (owner.kind === 'roles' || owner.kind === 'teams' ? owner.anyOf : owner.kind === 'system' ? [] : [partyName(owner)])))];
}

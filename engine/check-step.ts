import { checkRule } from './finding.ts';
import type { Circumstances, Context } from './judge/context.ts';
import { verdictOfRule } from './judge/judge-rule.ts';
import { makeContext } from './judge/make-context.ts';
import { joinVerdicts, reason, type Verdict, verdict } from './judge/verdict.ts';
import type { Checklist, Finding, Unmarked } from './model/checklist.ts';
import { factsOfStep, joinFacts } from './model/facts.ts';
import { isLeftForViewer } from './model/left-for-viewer.ts';
import { anyIncludesRole } from './model/parties.ts';
import type { Rule, Severity, StepSlice } from './model/rule.ts';
import type { Snapshot } from './model/snapshot.ts';
import { signOffEvidence } from './stages/sign-off.ts';
import { stagesOf } from './stages/stages.ts';
import { sourceText } from './wording/source-text.ts';

/**
 * Checks what was read of a step against the rules about it.
 * @param known what is known besides: facts from elsewhere on the record, the day, the calendar, who looks, and what the
 * council has decided. Without a worker on its list, routing to them is `cantTell`
 * @returns findings in the order of the procedure. Never throws: a rule that fails to run is `cantTell`
 */
export function checkStep(snapshot: Snapshot, slice: StepSlice, known: Circumstances): Checklist {
	const { viewer } = known;
	const facts = joinFacts(factsOfStep(snapshot, viewer), known.facts);
	const verdictOf = verdicts(slice);
	const context = makeContext(snapshot, slice, { ...known, facts }, verdictOf);
	const findings = mergeRepeats(slice.rules.flatMap((rule) => checkRule(rule, context)));
	const stages = stagesOf(slice.rules, findings, context);
	const roles = slice.roles.slice(0, slice.rolesInStep);
	return {
		step: slice.step,
		role: viewer.role,
		findings,
		stages,
		signOff: signOffEvidence(findings, stages, viewer.role, (id) => verdictOf(id, context).truth),
		unmarked: unmarkedFor(slice.rules, findings, context),
		prompts: promptsIn(slice),
		...counted(findings, viewer.role),
		atFinish: outstandingAtFinish(findings),
		leftByRole: Object.fromEntries(roles.map((role) => [role, counted(findings, role).left])),
	};
}

/** How many checks there are, were made and passed, and how many are left for a role. What is not needed is no check. */
function counted(findings: Finding[], role: string | null): Pick<Checklist, 'checks' | 'left' | 'done'> {
	const checks = { made: 0, total: 0 };
	let left = 0;
	let done = 0;
	for (const finding of findings) {
		if (isLeft(finding, role)) left += 1;
		if (finding.standing === 'not needed') continue;
		checks.total += 1;
		if (finding.outcome !== 'cantTell') checks.made += 1;
		if (finding.outcome === 'passed') done += 1;
	}
	return { checks, left, done };
}

function promptsIn({ rules, packs }: StepSlice): Checklist['prompts'] {
	return rules
		.filter((rule) => rule.require === null && rule.prompt !== null)
		.map(({ ids, prompt, source }) => ({ rules: ids, text: prompt ?? '', source: sourceText(source, packs) }));
}

/** Other rules by their ids, each judged once for each check. An id that several rules carry stands for all of them. */
export function verdicts({ rules }: StepSlice): (id: string, context: Context) => Verdict {
	const known = new Map<string, Verdict>();
	return (id, context) => {
		const before = known.get(id);
		if (before) return before;
		const those = rules.filter(({ ids }) => ids.includes(id)).map((rule) => verdictOfRule(rule, context));
		const now = those.length > 0 ? joinVerdicts('all', those) : verdict('unknown', [reason('engine-fault', id)]);
		known.set(id, now);
		return now;
	};
}

/** Two rows of a procedure can ask for one and the same thing: a worker hears of it once, with the ids of both. */
function mergeRepeats(findings: Finding[]): Finding[] {
	const merged: Finding[] = [];
	const first = new Map<string, number>();
	for (const finding of findings) {
		const from = first.get(finding.summary);
		const at = from === undefined ? -1 : merged.findIndex((known, place) => place >= from && isSameLine(known, finding));
		const known = merged[at];
		if (known) merged[at] = { ...known, id: `${known.id}+${finding.id}`, rules: [...known.rules, ...finding.rules] };
		else if (from === undefined) first.set(finding.summary, merged.push(finding) - 1);
		else merged.push(finding);
	}
	return merged;
}

function isSameLine(a: Finding, b: Finding): boolean {
	return LINE.every((part) => a[part] === b[part]) && a.targets[0]?.key === b.targets[0]?.key;
}

/** What a worker sees of a line, and where it stands. */
const LINE = [
	'subject',
	'section',
	'summary',
	'hint',
	'standing',
	'ownerName',
	'row',
	'timing',
	'dueWords',
	'severity',
	'atFinish',
] as const;

/** A failed check that this role owns, more than a reminder. */
function isLeft(finding: Finding, role: string | null): boolean {
	return finding.outcome === 'failed' && finding.severity !== 'info' && anyIncludesRole(finding.owners, role);
}

/**
 * What the pause asks about: everything the viewer has left, and what must be so before Finish whoever owns it.
 * The viewer's first, then others'; in each, most serious first, then in the order of the procedure.
 */
function outstandingAtFinish(findings: Finding[]): Finding[] {
	const rank: Record<Severity, number> = { critical: 0, warning: 1, info: 2 };
	const asked = findings.filter((finding) => isLeftForViewer(finding) || (finding.standing === 'waiting' && finding.atFinish));
	const inOrder = (a: Finding, b: Finding) =>
		Number(a.standing !== 'yours') - Number(b.standing !== 'yours') || rank[a.severity] - rank[b.severity];
	return asked.sort(inOrder);
}

/** Empty questions that the page does not mark as required, in the sections that are the viewer's to complete. */
function unmarkedFor(rules: Rule[], findings: Finding[], context: Context): Unmarked[] {
	const sections = rules.filter(({ require }) => require?.kind === 'section');
	if (sections.length === 0) return [];
	const owners = new Map(
		findings.filter((finding) => finding.outcome !== 'inapplicable').flatMap((finding) => finding.rules.map((id) => [id, finding.owners])),
	);
	return sections.flatMap(({ require, ids }) => {
		if (require?.kind !== 'section' || !anyIncludesRole(owners.get(ids[0] ?? '') ?? [], context.viewer.role)) return [];
		const questions = context.questions
			.under(require.section)
			.filter(
				(question) =>
					question.state === 'empty' && !question.required && question.kind !== 'read-only' && !context.namedQuestions().has(question.key),
			)
			.map(({ key, label }) => ({ key, label }));
		return questions.length > 0 ? [{ section: require.section.path[0] ?? '', questions }] : [];
	});
}

import type { Finding, Reason, Standing, Subject } from './checklist.ts';
import { type Context, questionsAt } from './context.ts';
import { evaluate } from './evaluate.ts';
import { includesRole, partyName } from './parties.ts';
import type { Outcome, Party, Rule, Severity, Statement } from './rule.ts';
import { recipientIn, subjectOf } from './statement-parts.ts';
import { wordsFor } from './words.ts';

interface Judgement {
	outcome: Outcome;
	because: Reason[];
}

/**
 * Applies one rule to what was read: one finding, or one for each row where its question repeats.
 * A fault of ours in one rule makes that rule `cantTell` and leaves the others alone.
 */
export function checkRule(rule: Rule, context: Context): Finding[] {
	const statement = rule.require;
	if (!statement) return [];
	try {
		return rowsOf(statement, context).map((row) => {
			const judged = judge(rule, statement, { ...context, row });
			return findingFor(rule, statement, judged, row, context);
		});
	} catch {
		return [faultFinding(rule)];
	}
}

/** Words of a rule that could not be run: from the rule alone, since nothing else can be relied on. */
function faultFinding(rule: Rule): Finding {
	return {
		id: rule.ids.join('+'),
		rules: rule.ids,
		subject: 'question',
		row: null,
		outcome: 'cantTell',
		severity: 'info',
		standing: 'cant see',
		owner: rule.owner,
		ownerName: partyName(rule.owner),
		atFinish: false,
		summary: rule.ids.join(', '),
		hint: null,
		section: rule.source.paragraph,
		why: rule.sentence,
		read: 'Stepcheck could not work this one out. The fault is ours.',
		settledBy: 'Look at this one yourself.',
		source: `${rule.source.document}: ${rule.source.paragraph}`,
		prompt: null,
		doubts: [],
		because: [{ code: 'engine-fault', what: rule.ids.join(', '), key: null }],
		targets: [],
		opens: null,
	};
}

/** The rows in which the rule's question stands, or one null for a question that does not repeat. */
function rowsOf(statement: Statement, context: Context): (number | null)[] {
	if (statement.kind !== 'answer') return [null];
	const rows = new Set(questionsAt(statement.question, context).map((question) => question.row));
	return rows.size > 1 ? [...rows] : [null];
}

function judge(rule: Rule, statement: Statement, context: Context): Judgement {
	const { form } = rule.place;
	if (form !== null && !context.snapshot.forms.some((added) => context.names.same(added, form))) {
		return { outcome: 'inapplicable', because: [{ code: 'form-not-added', what: form, key: null }] };
	}
	const applies = rule.when ? evaluate(rule.when, context) : null;
	if (applies?.truth === 'false') return { outcome: 'inapplicable', because: conditionFalse(applies.because) };
	const required = evaluate(statement, context);
	if (required.truth === 'true') return { outcome: 'passed', because: required.because };
	if (applies?.truth === 'unknown') return { outcome: 'cantTell', because: applies.because };
	return { outcome: required.truth === 'false' ? 'failed' : 'cantTell', because: required.because };
}

/** A next action that is not there is simply not needed; any other condition is named. */
function conditionFalse(because: Reason[]): Reason[] {
	return because.map((reason) => (reason.code === 'not-added' ? reason : { ...reason, code: 'condition-false' }));
}

function findingFor(rule: Rule, statement: Statement, judged: Judgement, row: number | null, context: Context): Finding {
	const { outcome, because } = judged;
	const subject = subjectOf(statement);
	const owner = ownerNow(rule, statement, because);
	const severity = severityOf(rule, outcome, because, subject);
	return {
		id: row === null ? rule.ids.join('+') : `${rule.ids.join('+')}#${row}`,
		rules: rule.ids,
		subject,
		row,
		outcome,
		severity,
		standing: standingOf(outcome, owner, context.viewer.role),
		owner,
		ownerName: partyName(owner),
		atFinish: rule.atFinish,
		because,
		targets: because.flatMap(({ key, what }) => (key === null ? [] : [{ key, label: what }])),
		prompt: rule.prompt,
		doubts: rule.doubts,
		...wordsFor(rule, statement, { outcome, because, subject, row, owner }, context),
	};
}

/** A request that was sent where it should go and waits for its answer is with whoever it was sent to. */
function ownerNow(rule: Rule, statement: Statement, because: Reason[]): Party {
	const codes = because.map((reason) => reason.code);
	if (!codes.includes('awaiting-answer') || codes.includes('wrong-recipient')) return rule.owner;
	const to = recipientIn(statement);
	return to === null || to.kind === 'not used here' || to.kind === 'not yet' ? rule.owner : to;
}

/** A section whose required questions are answered, or has none, is never more than a reminder. */
function severityOf(rule: Rule, outcome: Outcome, because: Reason[], subject: Subject): Severity {
	if (rule.owner.kind === 'system') return 'info';
	const onlyUnmarked = subject === 'section' && because.every((reason) => reason.key === null);
	return outcome === 'failed' && onlyUnmarked ? 'info' : rule.severity;
}

function standingOf(outcome: Outcome, owner: Party, viewerRole: string | null): Standing {
	switch (outcome) {
		case 'passed':
			return 'done';
		case 'inapplicable':
			return 'not needed';
		case 'cantTell':
			return 'cant see';
		case 'failed':
			if (owner.kind === 'system') return 'not needed';
			return includesRole(owner, viewerRole) ? 'yours' : 'waiting';
	}
}

import type { Context } from '../judge/context.ts';
import { resolve } from '../judge/terms/resolve.ts';
import type { Finding, Reason, Subject } from '../model/checklist.ts';
import { partyName, partyNames } from '../model/parties.ts';
import type { Outcome, Recipient, Rule, Statement, Test } from '../model/rule.ts';
import { headingIn, isAboutViewer, namedIn, nameIn, restsOn } from '../model/statement-queries.ts';
import { type Judged, readText, screenName } from './read-text.ts';
import { isTakenOff, namedAnswers, settledBy } from './settled-by.ts';
import { sourceText } from './source-text.ts';
import { capitalised } from './text.ts';

type Words = Pick<Finding, 'summary' | 'hint' | 'section' | 'why' | 'read' | 'settledBy' | 'source' | 'opens'>;

/** Headings for what belongs to the step, or the record, and to no section. */
const HEADINGS: Partial<Record<Subject, string>> = {
	'next action': 'Requests and next actions',
	request: 'Requests and next actions',
	record: 'On the record',
};
const LONGEST_SUMMARY = 140;

/** The words of a finding: what is wrong, why, what was read and what settles it. Never holds an answer. */
export function findingText(rule: Rule, statement: Statement, judged: Judged, context: Context): Words {
	const { to } = judged;
	return {
		summary: shorten(summaryOf(statement, judged, to, context)),
		hint: hintOf(rule, statement, judged, to),
		section:
			rule.place.stage?.name ??
			(isAboutViewer(statement) ? 'Finish' : HEADINGS[judged.subject]) ??
			headingIn(statement) ??
			rule.place.form ??
			'On the record',
		why: rule.sentence,
		read: readText(statement, judged, context),
		settledBy: settledBy(statement, judged, to, context),
		source: sourceText(rule.source, context.slice.packs),
		opens: judged.outcome === 'cantTell' ? opensOf(judged, statement, context) : null,
	};
}

/** A line of the checklist, cut where it is longer than one may be. */
export function shorten(text: string): string {
	return text.length <= LONGEST_SUMMARY ? text : `${text.slice(0, LONGEST_SUMMARY - 1).trimEnd()}…`;
}

/** The name of what a statement is about; of a next action or request, as the council says it. */
function nameHere(statement: Statement, context: Context): string {
	const named = namedIn(statement);
	if (named?.kind !== 'setting' || !(named.name in context.settings)) return nameIn(statement);
	return resolve(named, context) ?? nameIn(statement);
}

function summaryOf(
	statement: Statement,
	{ because, subject, outcome, row, owners }: Judged,
	to: Recipient | null,
	context: Context,
): string {
	const name = nameHere(statement, context);
	if (subject === 'question') return row === null ? name : `${name}, row ${row}`;
	if (subject === 'section') return name;
	if (isAboutViewer(statement)) return `${partyNames(owners)} finishes this step`;
	if (subject === 'record') return capitalised(recordSummary(statement, name, because, outcome));
	if (outcome !== 'failed') return name;
	switch (leading(because)) {
		case 'should-not-be-added':
			return `“${name}” is not used here`;
		case 'wrong-recipient':
			return `“${name}” goes to the wrong role`;
		case 'nobody-chosen':
			return subject === 'request' ? `Send “${name}”` : `Choose who gets “${name}”`;
		case 'not-sent':
			return `Send “${name}”`;
		case 'not-added':
			return to ? `Add “${name}”` : name;
		case 'awaiting-answer':
			return `Answer “${name}”`;
		default:
			return name;
	}
}

/** Something that should be, or should not be, elsewhere on the record. */
function recordSummary(statement: Statement, name: string, because: Reason[], outcome: Outcome): string {
	if (outcome !== 'failed' || restsOn(statement).length > 0) return name;
	const [lacks] = because.filter(({ code }) => code === 'lacks');
	if (lacks) return lacks.what;
	if (because.some(({ code }) => code === 'gap'))
		return statement.kind === 'no gap' && statement.between.length > 1 ? `A gap between ${name}` : `A gap in ${name}`;
	return statement.kind === 'not' ? `There should be no ${name}` : name;
}

/** Of several reasons, the one a worker should hear first. */
const ORDER: Reason['code'][] = ['should-not-be-added', 'not-sent', 'wrong-recipient', 'awaiting-answer', 'nobody-chosen', 'not-added'];

function leading(because: Reason[]): Reason['code'] | undefined {
	return ORDER.find((code) => because.some((reason) => reason.code === code)) ?? because[0]?.code;
}

function hintOf(rule: Rule, statement: Statement, { outcome, because, subject, owners }: Judged, to: Recipient | null): string | null {
	const has = (code: Reason['code']) => because.some((reason) => reason.code === code);
	if (outcome === 'failed' && owners.length > 0 && owners.every((owner) => owner.kind === 'system')) return 'Mosaic fills this in';
	if (outcome === 'inapplicable') return notNeeded(rule, has);
	if (outcome === 'failed' && restsOn(statement).length > 0) return 'Not all of it is met';
	if (has('not-answer')) return 'The answer says nothing yet';
	if (has('undecided')) return 'Your council has not decided';
	if (outcome !== 'failed') return null;
	if (has('out-of-order')) return 'Done out of order';
	if (subject === 'section') return because.length === 1 ? '1 question to answer' : `${because.length} questions to answer`;
	if (subject === 'question') return statement.kind === 'answer' ? choose(statement.test) : null;
	if (subject === 'record') return because.some(({ code }) => code === 'lacks') ? 'Not recorded' : null;
	if (!to || isTakenOff(to)) return null;
	switch (leading(because)) {
		case 'wrong-recipient':
			return to.kind === 'self' ? 'Should be assigned to yourself' : `Should be ${partyName(to)}`;
		case 'awaiting-answer':
			return null;
		default:
			return `To ${partyName(to)}`;
	}
}

function notNeeded(rule: Rule, has: (code: Reason['code']) => boolean): string {
	if (has('form-not-added')) return `Only if “${rule.place.form}” is added`;
	if (has('stage-not-begun')) return 'Not yet: another part comes first';
	if (has('stage-over')) return 'That part is over';
	if (has('event-not-yet')) return 'Not yet';
	if (has('not-added')) return 'Not added';
	return has('none-found') ? 'None recorded' : `Only ${conditionIn(rule.sentence)}`;
}

function choose(test: Test): string | null {
	const answers = namedAnswers(test);
	return answers && `Choose ${answers}`;
}

/** The condition as the rule's own sentence says it, from "when" on. */
function conditionIn(sentence: string): string {
	const at = sentence.lastIndexOf(' when ');
	return at < 0 ? 'in other cases' : sentence.slice(at + 1, sentence.endsWith('.') ? -1 : undefined);
}

const NOT_READ: Reason['code'][] = ['list-not-seen', 'list-not-read', 'list-part-read'];

/** What a step shows of its own, beside its form. */
const OF_THE_STEP = ['Requests', 'Next actions'];

function opensOf({ because }: Judged, statement: Statement, { snapshot }: Context): string | null {
	for (const { code, screen } of because) {
		if (code === 'section-not-seen' || code === 'not-on-page') return `the section ${headingIn(statement) ?? nameIn(statement)}`;
		if (!screen || !NOT_READ.includes(code)) continue;
		const name = screenName(screen);
		return snapshot.screen === 'record' && OF_THE_STEP.includes(name) ? 'the step itself' : name;
	}
	return null;
}

import type { Reason } from '../model/checklist.ts';
import { all, not } from '../model/kleene.ts';
import type { Label, ListName, Statement, Test } from '../model/rule.ts';
import type { NextAction, Question, Reach, RequestRead } from '../model/snapshot.ts';
import type { Context } from './context.ts';
import { noGap } from './evaluate-gaps.ts';
import { repeated } from './evaluate-repeats.ts';
import { eachThing, someThings } from './evaluate-things.ts';
import { timed } from './evaluate-time.ts';
import { recipientIs } from './recipient.ts';
import { resolve } from './terms/resolve.ts';
import { testHolds } from './terms/test-part.ts';
import { joinVerdicts, reason, type Verdict, verdict } from './verdict.ts';

/**
 * Whether a statement holds of what was read. Pure.
 * @throws Undecided, Untold, BeyondCalendar: see check-rule.ts
 */
export function evaluate(statement: Statement, context: Context): Verdict {
	switch (statement.kind) {
		case 'all':
		case 'any':
			return joinVerdicts(
				statement.kind,
				statement.of.map((part) => evaluate(part, context)),
			);
		case 'not': {
			const inner = evaluate(statement.of, context);
			return { ...inner, truth: not(inner.truth), doneOn: 'undated', timing: 'none', due: null };
		}
		case 'answer':
			return answerPasses(statement.question, statement.test, context);
		case 'section':
			return sectionComplete(statement.section, context);
		case 'on step':
			return onStep(statement, context);
		case 'goes to':
			return goesTo(statement, context);
		case 'some':
			return someThings(statement.things, statement.amount, context);
		case 'each':
			return eachThing(statement.things, statement.has, context);
		case 'no gap':
			return noGap(statement.between, context);
		case 'met':
			return met(statement.rules, context);
		case 'timed':
			return timed(statement.of, statement.limit, context);
		case 'repeated':
			return repeated(statement.things, statement.amount, statement.clock, context);
	}
}

function answerPasses(label: Label, test: Test, context: Context): Verdict {
	const what = label.path.at(-1) ?? '';
	const [question, another] = context.questions.at(label, context.row);
	if (!question) return verdict('unknown', [reason(context.questions.hidesPartOf(sectionOf(label)) ? 'part-unseen' : 'not-on-page', what)]);
	if (another) return verdict('unknown', [reason('two-on-page', what, question.key)]);
	if (question.state === 'unread') return verdict('unknown', [reason('unread', what, question.key)]);
	const truth = testHolds(test, question.state === 'answered' ? question.answer || ' ' : '', context);
	if (question.state === 'empty') return verdict(truth, [reason('empty', what, question.key)]);
	if (truth === 'true') return verdict(truth, [reason(saysNothing(question, context) ? 'not-answer' : 'answered', what, question.key)]);
	return verdict(truth, [reason(truth === 'false' ? 'other-answer' : 'unread', what, question.key)]);
}

function sectionOf({ path, form }: Label): Label {
	return { path: path.slice(0, -1), form };
}

const LONGEST_NOT_ANSWER = 200;

/** Only a short answer can be one of those that say nothing, and long ones are not worth comparing. */
function saysNothing({ answer }: Question, { names, notAnswers }: Context): boolean {
	return answer.length <= LONGEST_NOT_ANSWER && notAnswers.has(names.keyOf(answer));
}

/**
 * A section is complete when no question marked required is empty. Where nothing is marked and nothing is answered,
 * nothing was seen that could be called done, so it is not complete either.
 */
function sectionComplete(section: Label, context: Context): Verdict {
	const what = section.path.at(-1) ?? '';
	const questions = context.questions.under(section);
	if (questions.length === 0) return verdict('unknown', [reason(whyNothingOf(section, context), what)]);
	const reasons = (code: 'empty' | 'unread', of: Question[]) => of.map(({ key, label }) => reason(code, label, key));
	const missing = questions.filter(
		(question) => question.required && question.state === 'empty' && !context.namedQuestions().has(question.key),
	);
	if (missing.length > 0) return verdict('false', reasons('empty', missing));
	const unread = questions.filter((question) => question.state === 'unread');
	if (unread.length > 0) return verdict('unknown', reasons('unread', unread));
	if (context.questions.hidesPartOf(section)) return verdict('unknown', [reason('part-unseen', what)]);
	const answered = questions.some((question) => question.state === 'answered' && question.kind !== 'read-only');
	return answered ? verdict('true', [reason('answered', what)]) : verdict('false', [reason('empty', what)]);
}

function whyNothingOf(section: Label, { questions }: Context): Reason['code'] {
	if (questions.hidesPartOf(section)) return 'part-unseen';
	return questions.sectionSeen(section) ? 'not-on-page' : 'section-not-seen';
}

function onStep({ list, name: value, progress }: Extract<Statement, { kind: 'on step' }>, context: Context): Verdict {
	const name = resolve(value, context) ?? '';
	const { reach, things } = listOf(list, name, context);
	if (progress === null) {
		const [thing] = things;
		if (thing) return verdict('true', [reason('added', name, thing.key)]);
		return reach === 'all' ? verdict('false', [reason('not-added', name)]) : verdict('unknown', [notSeen(list, name)]);
	}
	const requests = things.filter((thing) => 'progress' in thing);
	const reached = requests.find((request) => request.progress === 'answered' || request.progress === progress);
	if (reached) return verdict('true', [reason(reached.progress === 'answered' ? 'request-answered' : 'request-sent', name, reached.key)]);
	const unread = requests.find((request) => request.progress === 'unread');
	if (unread) return verdict('unknown', [reason('unread', name, unread.key)]);
	if (reach !== 'all') return verdict('unknown', [notSeen(list, name)]);
	const sent = requests.find((request) => request.progress === 'sent');
	return verdict('false', [sent ? reason('awaiting-answer', name, sent.key) : reason('not-sent', name, requests[0]?.key ?? null)]);
}

function goesTo({ list, name: value, to: recipient }: Extract<Statement, { kind: 'goes to' }>, context: Context): Verdict {
	const name = resolve(value, context) ?? '';
	const to = resolve(recipient, context);
	const { reach, things } = listOf(list, name, context);
	if (to === undefined) return verdict('unknown', [reason('recipient-unknown', name)]);
	const verdicts = things.map((thing) => {
		const { truth, code } = recipientIs('assignee' in thing ? thing.assignee : thing.to, to, context);
		return verdict(truth, [reason(code, name, thing.key)]);
	});
	const truth = all(verdicts.map((each) => each.truth));
	if (truth === 'true' && reach !== 'all') return verdict('unknown', [notSeen(list, name)]);
	return verdict(
		truth,
		verdicts.filter((each) => each.truth === truth).flatMap((each) => each.because),
		{ vacuous: verdicts.length === 0 },
	);
}

function listOf(
	list: 'next action' | 'request',
	name: string,
	{ snapshot, names }: Context,
): { reach: Reach; things: (NextAction | RequestRead)[] } {
	const { nextActions, requests } = snapshot;
	return list === 'request'
		? { reach: requests.reach, things: requests.things.filter((thing) => names.same(thing.request, name)) }
		: { reach: nextActions.reach, things: nextActions.things.filter((thing) => names.same(thing.action, name)) };
}

/** Rules that pass, or do not apply. One that is not yet is not met. */
function met(rules: string[], context: Context): Verdict {
	return joinVerdicts(
		'all',
		rules.map((id) => {
			const other = context.verdictOf(id);
			return other.truth === 'unknown' && other.notYet ? { ...other, truth: 'false' as const, notYet: false } : other;
		}),
	);
}

/** Says what to open, because the one who reads it may be waiting for another list's sake. */
function notSeen(list: ListName, name: string): Reason {
	return { ...reason('list-not-seen', name), screen: list === 'request' ? 'Requests' : 'Next actions' };
}

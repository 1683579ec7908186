import type { Reason } from './checklist.ts';
import { type Context, questionsAt, questionsUnder, sectionSeen } from './context.ts';
import { recipientIs } from './recipient.ts';
import type { Label, Statement, Test } from './rule.ts';
import type { NextAction, Question, RequestRead } from './snapshot.ts';
import { all, any, not, type Truth } from './three-valued.ts';

/** Whether a statement holds, and one reason for each leaf that decided. */
export interface Verdict {
	truth: Truth;
	because: Reason[];
}

/** Whether a statement holds of what was read. Pure; throws only on a malformed statement. */
export function evaluate(statement: Statement, context: Context): Verdict {
	switch (statement.kind) {
		case 'all':
			return join(statement.of, context, all);
		case 'any':
			return join(statement.of, context, any);
		case 'not': {
			const { truth, because } = evaluate(statement.of, context);
			return { truth: not(truth), because };
		}
		case 'answer':
			return answerPasses(statement.question, statement.test, context);
		case 'section':
			return sectionComplete(statement.section, context);
		case 'some':
			return someOnStep(statement, context);
		case 'each':
			return eachGoesTo(statement, context);
	}
}

/** Keeps the reasons of the parts that decided: those whose truth is the truth of the whole. */
function join(statements: Statement[], context: Context, rule: (truths: Truth[]) => Truth): Verdict {
	const verdicts = statements.map((part) => evaluate(part, context));
	const truth = rule(verdicts.map((verdict) => verdict.truth));
	return { truth, because: verdicts.filter((verdict) => verdict.truth === truth).flatMap((verdict) => verdict.because) };
}

function verdict(truth: Truth, code: Reason['code'], what: string, key: Reason['key'] = null): Verdict {
	return { truth, because: [{ code, what, key }] };
}

function answerPasses(label: Label, test: Test, context: Context): Verdict {
	const what = label.path.at(-1) ?? '';
	const [question, another] = questionsAt(label, context);
	if (!question) return verdict('unknown', 'not-on-page', what);
	if (another) return verdict('unknown', 'two-on-page', what, question.key);
	if (question.state === 'unread') return verdict('unknown', 'unread', what, question.key);
	const truth = testHolds(test, question, context);
	if (question.state === 'empty') return verdict(truth, 'empty', what, question.key);
	const saysNothing = context.slice.notAnswers.some((answer) => context.names.same(answer, question.answer));
	if (truth === 'true') return verdict(truth, saysNothing ? 'not-answer' : 'answered', what, question.key);
	return verdict(truth, 'other-answer', what, question.key);
}

function testHolds(test: Test, question: Question, context: Context): Truth {
	switch (test.kind) {
		case 'answered':
		case 'empty':
			return question.state === test.kind ? 'true' : 'false';
		case 'text':
			return question.state === 'answered' && test.anyOf.some((text) => context.names.same(text, question.answer)) ? 'true' : 'false';
		case 'not':
			return not(testHolds(test.of, question, context));
	}
}

/**
 * A section is complete when no question marked required is empty. Where nothing is marked and nothing is answered,
 * nothing was seen that could be called done, so it is not complete either.
 */
function sectionComplete(section: Label, context: Context): Verdict {
	const what = section.path.at(-1) ?? '';
	const questions = questionsUnder(section, context);
	if (questions.length === 0) {
		return verdict('unknown', sectionSeen(section, context) ? 'not-on-page' : 'section-not-seen', what);
	}
	const missing = questions.filter((question) => question.required && question.state === 'empty' && !context.named.has(question.key));
	if (missing.length > 0) return { truth: 'false', because: missing.map(({ key, label }) => ({ code: 'empty', what: label, key })) };
	const unread = questions.filter((question) => question.state === 'unread');
	if (unread.length > 0) return { truth: 'unknown', because: unread.map(({ key, label }) => ({ code: 'unread', what: label, key })) };
	const answered = questions.some((question) => question.state === 'answered' && question.kind !== 'read-only');
	return answered ? verdict('true', 'answered', what) : verdict('false', 'empty', what);
}

function someOnStep({ list, name, progress }: Extract<Statement, { kind: 'some' }>, context: Context): Verdict {
	const { reach, things } = listOf(list, name, context);
	if (progress === null) {
		const [thing] = things;
		if (thing) return verdict('true', 'added', name, thing.key);
		return reach === 'all' ? verdict('false', 'not-added', name) : verdict('unknown', 'list-not-seen', name);
	}
	const requests = things.filter((thing) => 'progress' in thing);
	const reached = requests.find((request) => request.progress === 'answered' || request.progress === progress);
	if (reached) return verdict('true', reached.progress === 'answered' ? 'request-answered' : 'awaiting-answer', name, reached.key);
	const unread = requests.find((request) => request.progress === 'unread');
	if (unread) return verdict('unknown', 'unread', name, unread.key);
	if (reach !== 'all') return verdict('unknown', 'list-not-seen', name);
	const sent = requests.find((request) => request.progress === 'sent');
	if (sent) return verdict('false', 'awaiting-answer', name, sent.key);
	return verdict('false', 'not-sent', name, requests[0]?.key ?? null);
}

function eachGoesTo({ list, name, to }: Extract<Statement, { kind: 'each' }>, context: Context): Verdict {
	const { reach, things } = listOf(list, name, context);
	const verdicts = things.map((thing) => {
		const recipient = 'assignee' in thing ? thing.assignee : thing.to;
		const { truth, code } = recipientIs(recipient, to, context);
		return verdict(truth, code, name, thing.key);
	});
	const truth = all(verdicts.map((each) => each.truth));
	const because = verdicts.filter((each) => each.truth === truth).flatMap((each) => each.because);
	if (truth === 'true' && reach !== 'all') return verdict('unknown', 'list-not-seen', name);
	return { truth, because };
}

function listOf(list: 'next action' | 'request', name: string, context: Context): { reach: string; things: (NextAction | RequestRead)[] } {
	const { nextActions, requests } = context.snapshot;
	return list === 'request'
		? { reach: requests.reach, things: requests.things.filter((thing) => context.names.same(thing.request, name)) }
		: { reach: nextActions.reach, things: nextActions.things.filter((thing) => context.names.same(thing.action, name)) };
}

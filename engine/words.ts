import type { Finding, Reason, Subject } from './checklist.ts';
import type { Context } from './context.ts';
import { partyName } from './parties.ts';
import type { Outcome, Party, Rule, Statement, Test } from './rule.ts';
import { headingIn, listIn, nameIn, recipientIn, wantsAnswer } from './statement-parts.ts';

type Words = Pick<Finding, 'summary' | 'hint' | 'section' | 'why' | 'read' | 'settledBy' | 'source' | 'opens'>;

interface Judged {
	outcome: Outcome;
	because: Reason[];
	subject: Subject;
	row: number | null;
	owner: Party;
}

/** Heading for what belongs to the step and to none of its sections. */
const ROUTING = 'Requests and next actions';
const LONGEST_SUMMARY = 140;

/** The words of a finding: what is wrong, why, what was read and what settles it. Never holds an answer. */
export function wordsFor(rule: Rule, statement: Statement, judged: Judged, context: Context): Words {
	const routing = judged.subject === 'next action' || judged.subject === 'request';
	return {
		summary: shorten(summaryOf(statement, judged)),
		hint: hintOf(rule, statement, judged),
		section: routing ? ROUTING : (headingIn(statement) ?? rule.place.form ?? ROUTING),
		why: rule.sentence,
		read: readOf(judged),
		settledBy: settledBy(statement, judged, context),
		source: `${rule.source.document}: ${rule.source.paragraph}`,
		opens: judged.outcome === 'cantTell' ? opensOf(judged, statement) : null,
	};
}

function shorten(text: string): string {
	return text.length <= LONGEST_SUMMARY ? text : `${text.slice(0, LONGEST_SUMMARY - 1).trimEnd()}…`;
}

function summaryOf(statement: Statement, { because, subject, outcome, row }: Judged): string {
	const name = nameIn(statement);
	if (subject === 'question') return row === null ? name : `${name}, row ${row}`;
	if (subject === 'section') return name;
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
		case 'awaiting-answer':
			return `Answer “${name}”`;
		default:
			return name;
	}
}

/** Of several reasons, the one a worker should hear first. */
const ORDER: Reason['code'][] = ['should-not-be-added', 'not-sent', 'wrong-recipient', 'awaiting-answer', 'nobody-chosen'];

function leading(because: Reason[]): Reason['code'] | undefined {
	return ORDER.find((code) => because.some((reason) => reason.code === code)) ?? because[0]?.code;
}

function hintOf(rule: Rule, statement: Statement, judged: Judged): string | null {
	const { outcome, because, subject, owner } = judged;
	if (owner.kind === 'system' && outcome === 'failed') return 'Mosaic fills this in';
	if (outcome === 'inapplicable') {
		if (because.some((reason) => reason.code === 'form-not-added')) return `Only if “${rule.place.form}” is added`;
		return because.some((reason) => reason.code === 'not-added') ? 'Not added' : `Only ${conditionIn(rule.sentence)}`;
	}
	if (because.some((reason) => reason.code === 'not-answer')) return 'The answer says nothing yet';
	if (outcome !== 'failed') return null;
	if (subject === 'section') return because.length === 1 ? '1 question to answer' : `${because.length} questions to answer`;
	if (subject === 'question') return statement.kind === 'answer' ? choose(statement.test) : null;
	const to = recipientIn(statement);
	if (!to || to.kind === 'not used here' || to.kind === 'not yet') return null;
	switch (leading(because)) {
		case 'wrong-recipient':
			return to.kind === 'self' ? 'Should be assigned to yourself' : `Should be ${partyName(to)}`;
		case 'awaiting-answer':
			return null;
		default:
			return `To ${partyName(to)}`;
	}
}

function choose(test: Test): string | null {
	if (test.kind !== 'text') return null;
	return `Choose ${test.anyOf.map((answer) => `“${answer}”`).join(' or ')}`;
}

/** The condition as the rule's own sentence says it, from "when" on. */
function conditionIn(sentence: string): string {
	const at = sentence.lastIndexOf(' when ');
	return at < 0 ? 'in other cases' : sentence.slice(at + 1).replace(/\.$/, '');
}

const READ: Record<Reason['code'], (reason: Reason) => string> = {
	answered: () => 'An answer.',
	empty: () => 'An empty box.',
	'not-answer': () => 'An answer that says nothing yet.',
	'other-answer': () => 'A different answer.',
	unread: ({ what }) => `“${what}” is there, but I can’t read it.`,
	'not-on-page': ({ what }) => `I can’t find “${what}” on this page.`,
	'two-on-page': ({ what }) => `“${what}” is on this page more than once, and I can’t tell which is meant.`,
	'section-not-seen': ({ what }) => `The section “${what}” is not on the page now.`,
	'list-not-seen': () => 'The list has not been open.',
	'not-added': ({ what }) => `“${what}” has not been added.`,
	added: ({ what }) => `“${what}” has been added.`,
	'not-sent': () => 'It has not been sent.',
	'awaiting-answer': () => 'It was sent. No answer yet.',
	'request-answered': () => 'It was sent and answered.',
	'nobody-chosen': () => 'Nobody is chosen.',
	'goes-to-owner': () => 'It goes to the right place.',
	'wrong-recipient': () => 'It goes to somebody else.',
	'recipient-unknown': () => 'It goes to somebody whose role I don’t know.',
	'should-not-be-added': () => 'It has been added.',
	'condition-false': () => 'The condition does not hold.',
	'condition-unread': () => 'I can’t see whether this is needed.',
	'form-not-added': ({ what }) => `“${what}” has not been added to this step.`,
	'engine-fault': () => '',
};

function readOf({ because, subject, outcome }: Judged): string {
	const [first] = because;
	if (subject === 'section' && outcome === 'failed') return because.length === 1 ? 'One empty box.' : `${because.length} empty boxes.`;
	return first ? [...new Set(because.map((reason) => READ[reason.code](reason)))].join(' ') : '';
}

function settledBy(statement: Statement, { subject }: Judged, { slice }: Context): string {
	switch (subject) {
		case 'question': {
			if (statement.kind === 'answer' && statement.test.kind === 'text')
				return `The answer ${statement.test.anyOf.map((a) => `“${a}”`).join(' or ')}.`;
			const [example] = slice.notAnswers;
			return example ? `Any answer. “${example}” is pointed out, not counted as missing.` : 'Any answer.';
		}
		case 'section':
			return 'An answer to every question marked as required.';
		case 'next action':
		case 'request': {
			const to = recipientIn(statement);
			if (!to || to.kind === 'not used here' || to.kind === 'not yet') return 'Taking it off the step.';
			const goes = to.kind === 'nobody' ? 'Nobody chosen' : `Sent to ${partyName(to)}`;
			return wantsAnswer(statement) ? `${goes}, and answered.` : `${goes}.`;
		}
	}
}

function opensOf({ because }: Judged, statement: Statement): string | null {
	for (const { code } of because) {
		if (code === 'list-not-seen') return listIn(statement) === 'request' ? 'Requests' : 'Next actions';
		if (code === 'section-not-seen' || code === 'not-on-page') return `the section ${headingIn(statement) ?? nameIn(statement)}`;
	}
	return null;
}

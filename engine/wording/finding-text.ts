import type { Context } from '../judge/context.ts';
import { resolve } from '../judge/terms/resolve.ts';
import type { Finding, Reason, Subject } from '../model/checklist.ts';
import { partyName, partyNames } from '../model/parties.ts';
import type { Outcome, Party, Recipient, Rule, Statement, Test } from '../model/rule.ts';
import { headingIn, kindIn, namedIn, nameIn, restsOn, valueText, wantsAnswer } from '../model/statement-queries.ts';
import { compareDates, readDate } from '../time/plain-date.ts';
import { sayDate } from '../time/say-date.ts';
import { sourceText } from './source-text.ts';

type Words = Pick<Finding, 'summary' | 'hint' | 'section' | 'why' | 'read' | 'settledBy' | 'source' | 'opens'>;

interface Judged {
	outcome: Outcome;
	because: Reason[];
	subject: Subject;
	row: number | null;
	owners: Party[];
	/** Where it has to go; null if nowhere, or if the readings differ. */
	to: Recipient | null;
}

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
		read: readOf(statement, judged, context),
		settledBy: settledBy(statement, judged, to, context),
		source: sourceText(rule.source, context.slice.packs),
		opens: judged.outcome === 'cantTell' ? opensOf(judged, statement, context) : null,
	};
}

/** A rule about who has the step open. */
function isAboutViewer(statement: Statement): boolean {
	return statement.kind === 'some' && kindIn(statement.things) === 'viewer';
}

function isTakenOff(to: Recipient | null): to is { kind: 'not used here' } | { kind: 'not yet' } {
	return to?.kind === 'not used here' || to?.kind === 'not yet';
}

/** A line of the checklist, cut where it is longer than one may be. */
export function shorten(text: string): string {
	return text.length <= LONGEST_SUMMARY ? text : `${text.slice(0, LONGEST_SUMMARY - 1).trimEnd()}…`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
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
	if (subject === 'record') return capital(recordSummary(statement, name, because, outcome));
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
	if (test.kind !== 'text') return null;
	return `Choose ${test.anyOf.map((answer) => `“${valueText(answer)}”`).join(' or ')}`;
}

/** The condition as the rule's own sentence says it, from "when" on. */
function conditionIn(sentence: string): string {
	const at = sentence.lastIndexOf(' when ');
	return at < 0 ? 'in other cases' : sentence.slice(at + 1, sentence.endsWith('.') ? -1 : undefined);
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
	'part-unseen': ({ what }) => `“${what}” may be in a part of this page that I can’t see inside.`,
	'list-not-seen': () => 'The list has not been open.',
	'not-added': ({ what }) => `“${what}” has not been added.`,
	added: ({ what }) => `“${what}” has been added.`,
	'not-sent': () => 'It has not been sent.',
	'request-sent': () => 'It was sent.',
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
	found: ({ what }) => `${capital(what)}: it is there.`,
	'none-found': ({ what }) => `No ${what}.`,
	'too-many': ({ what }) => `More of ${what} than there should be.`,
	lacks: ({ what }) => `Not recorded: ${what}.`,
	'each-has': ({ what }) => `All of it is recorded for each ${what}.`,
	'list-not-read': ({ what }) => `I have not seen where ${what} would be.`,
	'list-part-read': ({ what }) => `I have seen only part of the list where ${what} would be.`,
	'may-be': ({ what }) => `There is something that may be ${what}, and I can’t tell.`,
	gap: ({ what }) => `There is a gap before ${what}.`,
	'no-gap': () => 'There is no gap.',
	'out-of-order': () => 'It was done before what comes first.',
	'done-late': () => 'It was done after its date.',
	'done-before': () => 'It was done before the clock started, so it does not count.',
	'done-outside': () => 'It was done outside the time given.',
	'date-unread': () => 'It was done, and I can’t read when.',
	'event-unread': () => 'I have not seen when the clock started.',
	'event-not-yet': () => 'What comes first has not happened.',
	'stage-not-begun': ({ what }) => `“${what}” has not begun.`,
	'stage-over': ({ what }) => `“${what}” is over.`,
	undecided: ({ what }) => `Your council has to decide: ${what}`,
	'beyond-calendar': ({ what }) => what,
	judgement: () => 'This one is for you to judge.',
	'engine-fault': () => '',
};

/** What a list on the open step was read of needs no saying. */
const HERE = /^(this step|requests|next-actions)$/;

/** On which screen and when something was read; nothing for the step on screen. */
function seen({ code, screen, readAt }: Reason, { today }: Context): string {
	if (!screen || !readAt || HERE.test(screen)) return '';
	const day = readDate(readAt);
	const on = day && compareDates(day, today) === 0 ? 'today' : day && `on ${sayDate(day, today)}`;
	const when = on ? `${screenName(screen)} ${on} at ${readAt.slice(11)}.` : '';
	return code === 'list-not-read' ? `I last read ${when} That is too long ago.` : `I read ${when}`;
}

function readOf(statement: Statement, { because, subject, outcome }: Judged, context: Context): string {
	if (isAboutViewer(statement)) return outcome === 'passed' ? 'You have it open in that role.' : 'It is open for somebody in another role.';
	if (subject === 'section' && outcome === 'failed') return because.length === 1 ? 'One empty box.' : `${because.length} empty boxes.`;
	const said = because.map((reason) => READ[reason.code](reason));
	const where = because.map((reason) => seen(reason, context));
	return [...new Set([...said, ...where])].filter((text) => text !== '').join(' ');
}

function settledBy(statement: Statement, judged: Judged, to: Recipient | null, { slice }: Context): string {
	const { subject, owners } = judged;
	switch (subject) {
		case 'question': {
			if (statement.kind === 'answer' && statement.test.kind === 'text')
				return `The answer ${statement.test.anyOf.map((answer) => `“${valueText(answer)}”`).join(' or ')}.`;
			const [example] = slice.notAnswers;
			return example ? `Any answer. “${example}” is pointed out, not counted as missing.` : 'Any answer.';
		}
		case 'section':
			return 'An answer to every question marked as required.';
		case 'record':
			return isAboutViewer(statement) ? `${partyNames(owners)} opening and finishing it.` : settledOnRecord(statement, judged);
		case 'next action':
		case 'request': {
			if (isTakenOff(to)) return 'Taking it off the step.';
			const goes = !to ? 'Adding it' : to.kind === 'nobody' ? 'Nobody chosen' : `Sent to ${partyName(to)}`;
			return wantsAnswer(statement) ? `${goes}, and answered.` : `${goes}.`;
		}
	}
}

/** What is wrong has to be put right, what is not there recorded, and what was not read seen. */
function settledOnRecord(statement: Statement, { outcome, because }: Judged): string {
	const screen = because.find((reason) => reason.screen && !HERE.test(reason.screen))?.screen;
	const where = screen ? ` in ${screenName(screen)}` : '';
	if (outcome !== 'failed') return `Seeing it${where || ' on the record'}.`;
	const isWrong = statement.kind === 'not' || because.some(({ code }) => code === 'gap' || code === 'too-many');
	return isWrong ? `Putting it right${where}.` : `Recording it${where}.`;
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

/** "case-notes" as it is printed: "Case notes". */
export function screenName(screen: string): string {
	return capital(screen).replaceAll('-', ' ');
}

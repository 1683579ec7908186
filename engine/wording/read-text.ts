import type { Context } from '../judge/context.ts';
import type { Reason, Subject } from '../model/checklist.ts';
import type { Outcome, Party, Recipient, Statement } from '../model/rule.ts';
import { isAboutViewer } from '../model/statement-queries.ts';
import { compareDates, readDate } from '../time/plain-date.ts';
import { sayDate } from '../time/say-date.ts';
import { capitalised } from './text.ts';

/** How a rule came out, as far as its words hang on it. */
export interface Judged {
	outcome: Outcome;
	because: Reason[];
	subject: Subject;
	row: number | null;
	owners: Party[];
	/** Where it has to go; null if nowhere, or if the readings differ. */
	to: Recipient | null;
}

/** What was read that a finding rests on, in sentences. Never holds an answer. */
export function readText(statement: Statement, { because, subject, outcome }: Judged, context: Context): string {
	if (isAboutViewer(statement)) return outcome === 'passed' ? 'You have it open in that role.' : 'It is open for somebody in another role.';
	if (subject === 'section' && outcome === 'failed') return because.length === 1 ? 'One empty box.' : `${because.length} empty boxes.`;
	const said = because.map((reason) => READ[reason.code](reason));
	const where = because.map((reason) => seen(reason, context));
	return [...new Set([...said, ...where])].filter((text) => text !== '').join(' ');
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
	found: ({ what }) => `${capitalised(what)}: it is there.`,
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
export const HERE = /^(this step|requests|next-actions)$/;

/** On which screen and when something was read; nothing for the step on screen. */
function seen({ code, screen, readAt }: Reason, { today }: Context): string {
	if (!screen || !readAt || HERE.test(screen)) return '';
	const day = readDate(readAt);
	const on = day && compareDates(day, today) === 0 ? 'today' : day && `on ${sayDate(day, today)}`;
	const when = on ? `${screenName(screen)} ${on} at ${readAt.slice(11)}.` : '';
	return code === 'list-not-read' ? `I last read ${when} That is too long ago.` : `I read ${when}`;
}

/** "case-notes" as it is printed: "Case notes". */
export function screenName(screen: string): string {
	return capitalised(screen).replaceAll('-', ' ');
}

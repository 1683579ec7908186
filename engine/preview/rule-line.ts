import { partyName } from '../model/parties.ts';
import { possibleValues } from '../model/possible-values.ts';
import type { Party, Recipient, Rule, Statement, StepSlice, Value } from '../model/rule.ts';
import { headingIn, isAboutViewer, nameIn, recipientIn, subjectOf, wantsAnswer, withoutLimit } from '../model/statement-queries.ts';
import { namedAnswers } from '../wording/settled-by.ts';
import { capitalised } from '../wording/text.ts';

/** One thing that a step will ask for. */
export interface Line {
	/** The section or list it stands in; null if it stands in none. */
	heading: string | null;
	text: string;
	/** What else the rule says of it: where it goes, what to choose, when it applies. */
	more: string[];
}

/** What the council has decided, and what it is asked. */
export interface Decisions {
	settings: Record<string, string>;
	asks: StepSlice['settings'];
}

/**
 * What a rule asks for, in words.
 * @returns null if it asks for nothing
 */
export function lineOf(rule: Rule, decisions: Decisions): Line | null {
	const { require, prompt, sentence, outOfScope } = rule;
	if (outOfScope !== null) return null;
	if (!require) return prompt === null ? null : { heading: null, text: prompt, more: applies(rule) };
	const heading = headingOf(rule, require);
	const besides = [...(prompt === null ? [] : [prompt]), ...undecided(rule.owner, decisions)];
	if (subjectOf(require) === 'record') return { heading, text: sentence, more: besides };
	const asked = askedOf(require, decisions);
	const to = recipientIn(require);
	const plainly = () => [...beforeFinish(asked ?? '', rule), ...(to ? undecided(to, decisions) : []), ...depends(rule), ...applies(rule)];
	return { heading, text: textFor(require, heading), more: [...(asked === null ? [sentence] : plainly()), ...besides] };
}

/**
 * The answer to a request is the work of those it is sent to.
 * @returns a line and all that its owner may turn out to be; null if the rule wants no answer
 */
export function answerTo(rule: Rule, decisions: Decisions): { parties: Party[]; line: Line } | null {
	const { require, outOfScope } = rule;
	const to = require && outOfScope === null && wantsAnswer(require) ? recipientIn(require) : null;
	if (!require || !to) return null;
	const parties = possibleValues(to, decisions.settings).flatMap((party) => ('anyOf' in party ? [party] : []));
	if (parties.length === 0) return null;
	const more = [...beforeFinish('Once it is sent', rule), ...undecided(to, decisions), ...applies(rule)];
	return { parties, line: { heading: headingOf(rule, require), text: `Answer “${nameIn(require)}”`, more } };
}

function headingOf({ place }: Rule, require: Statement): string {
	if (place.form !== null) return `If “${place.form}” is added`;
	if (place.stage) return place.stage.name;
	const bare = withoutLimit(require);
	switch (subjectOf(require)) {
		case 'next action':
			return bare.kind === 'goes to' ? 'Next actions, if added' : 'Next actions';
		case 'request':
			return bare.kind === 'goes to' ? 'Requests, if sent' : 'Requests';
		case 'record':
			return isAboutViewer(require) ? 'Finish' : 'On the record';
		default:
			return headingIn(require) ?? 'Questions';
	}
}

function textFor(require: Statement, heading: string): string {
	const name = nameIn(require);
	if (subjectOf(require) !== 'section') return name;
	return name === heading ? 'The whole section' : `${name}, the whole section`;
}

/** What is asked besides that it is there; null if only the rule's own sentence can say it. */
function askedOf(require: Statement, decisions: Decisions): string | null {
	switch (require.kind) {
		case 'section':
			return '';
		case 'answer':
			if (require.test.kind === 'answered') return '';
			return namedAnswers(require.test) && `Choose ${namedAnswers(require.test)}`;
		case 'on step':
			return require.progress === 'answered' ? 'It is answered' : '';
		case 'goes to':
			return destination(require.to, decisions);
		case 'all': {
			const to = recipientIn(require);
			const place = to && destination(to, decisions);
			return place && wantsAnswer(require) ? `${place}, who answers it` : place;
		}
		default:
			return null;
	}
}

function destination(to: Value<Recipient>, { settings }: Decisions): string | null {
	const parties = possibleValues(to, settings);
	const posts = parties.flatMap((party) => ('anyOf' in party ? [partyName(party)] : []));
	if (posts.length > 1 && posts.length === parties.length) return `To ${[...new Set(posts)].join(' or ')}`;
	const [only, another] = parties;
	if (!only || another) return null;
	switch (only.kind) {
		case 'not used here':
			return 'Not used here';
		case 'not yet':
			return 'Not used yet';
		case 'nobody':
			return 'Nobody is chosen to get it';
		case 'self':
			return 'Stays with whoever adds it';
		default:
			return `To ${partyName(only)}`;
	}
}

function beforeFinish(asked: string, { atFinish }: Rule): string[] {
	if (!atFinish) return asked === '' ? [] : [asked];
	return [asked === '' ? 'Before Finish' : `${asked}, before Finish`];
}

/** What decides where it goes, as the rule's own sentence says it. */
function depends({ clauses }: Rule): string[] {
	return clauses.toWhom === null ? [] : [`It depends: ${clauses.toWhom}.`];
}

/** "Only when “Kind” is “Day”", as the rule's own sentence says it. */
function applies({ clauses }: Rule): string[] {
	if (clauses.applies === null) return [];
	const words = clauses.applies.startsWith('when ') ? `only ${clauses.applies}` : clauses.applies;
	return [capitalised(words)];
}

/** The question on which it hangs who it is. */
function undecided(value: Value<unknown>, { settings, asks }: Decisions): string[] {
	if (value.kind !== 'setting' || possibleValues(value, settings).length === 1) return [];
	return [`Your council has not decided: ${asks[value.name]?.ask ?? value.name}`];
}

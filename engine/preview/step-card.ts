import { includesRole, partyNames } from '../model/parties.ts';
import { possibleValues } from '../model/possible-values.ts';
import type { Party, Rule, StepSlice } from '../model/rule.ts';
import { subjectOf, valueText } from '../model/statement-queries.ts';
import { capitalised } from '../wording/text.ts';
import { answerTo, type Decisions, type Line, lineOf } from './rule-line.ts';
import { type Whose, whoseIs } from './whose.ts';

/** One thing on a step card, and the rule it is made from. */
export interface CardRow {
	ids: string[];
	text: string;
	/** What else the rule says of it. */
	more: string[];
	/** When it is asked at all, as in “when “Kind” is “Day””; none if always. */
	conditions: string[];
	/** The text is a sentence, not a name. */
	isSentence: boolean;
	/** The document marks it with a star. */
	star: boolean;
}

/** Rows under one heading. */
export interface CardPart {
	heading: string | null;
	/** Where the document says so. */
	paragraph: string;
	rows: CardRow[];
}

/** What one role, or several of which it is not settled which, has to see to. */
export interface CardGroup {
	name: string;
	/** What decides whose it is. */
	note: string | null;
	parts: CardPart[];
}

/** A time limit, and the day it would be. */
export interface CardClock {
	ids: string[];
	/** What it is a limit for. */
	what: string;
	/** The readings of it, one unless the council has yet to decide. */
	readings: { limit: string; example: string }[];
}

/** When a rule applies, in words, clause by clause. */
export type ConditionsOf = (rule: Rule) => string[];

/** What one role does on one step, on a page. */
export interface StepCard {
	step: string;
	role: string;
	packs: { title: string; version: string; from: string; reviewBy: string }[];
	documents: string[];
	/** To complete: the role's own, and what is the role's or somebody else's. */
	yours: CardGroup[];
	/** What others complete, and what Mosaic fills in. */
	others: CardGroup[];
	nextActions: CardRow[];
	requests: CardRow[];
	/** Requests that others send, for the role to answer. */
	answers: (CardRow & { from: string })[];
	remember: CardRow[];
	clocks: CardClock[];
}

type Rows = Omit<StepCard, 'step' | 'role' | 'packs' | 'clocks'>;

/**
 * The rows of a step card: every rule of the step that asks for something, once, and what the role is asked to answer besides.
 * Judges nothing.
 * @param settings what the council has decided
 */
export function cardRows(slice: StepSlice, role: string, settings: Record<string, string>, conditionsOf: ConditionsOf): Rows {
	const rowOf = (rule: Rule, line: Line) => cardRow(rule, line, conditionsOf(rule));
	const decisions: Decisions = { settings, asks: slice.settings };
	const rows: Rows = { documents: [], yours: [], others: [], nextActions: [], requests: [], answers: [], remember: [] };
	for (const rule of slice.rules) {
		const line = lineOf(rule, decisions);
		if (line) place(rows, rule, line, rowOf(rule, line), whoseIs(possibleValues(rule.owner, settings), role));
		const answer = answerTo(rule, decisions);
		if (answer && maybeMine(answer.parties, role)) {
			const from = partyNames(possibleValues(rule.owner, settings));
			rows.answers.push({ ...rowOf(rule, answer.line), from });
		}
		if (line && !rows.documents.includes(rule.source.document)) rows.documents.push(rule.source.document);
	}
	return rows;
}

/** Whether a rule is something for this role to see to, or to answer. */
export function concerns(rule: Rule, role: string, settings: Record<string, string>): boolean {
	const answer = answerTo(rule, { settings, asks: {} });
	return maybeMine(possibleValues(rule.owner, settings), role) || (answer !== null && maybeMine(answer.parties, role));
}

function maybeMine(parties: readonly Party[], role: string): boolean {
	return parties.some((party) => includesRole(party, role));
}

function place(rows: Rows, rule: Rule, line: Line, row: CardRow, { is, name }: Whose): void {
	if (rule.require === null) rows.remember.push(row);
	else if (isPerhapsYours(is) && SENT.has(subjectOf(rule.require))) {
		const list = subjectOf(rule.require) === 'request' ? rows.requests : rows.nextActions;
		list.push(is === 'yours' ? row : { ...row, more: [...row.more, `${name}: it depends`] });
	} else add(isPerhapsYours(is) ? rows.yours : rows.others, name, rule, line, row);
}

function isPerhapsYours(is: Whose['is']): boolean {
	return is === 'yours' || is === 'perhaps yours';
}

const SENT: ReadonlySet<string> = new Set(['next action', 'request']);

/** Puts a row under whose it is and the heading it stands under, in the order of the document. */
function add(
	groups: CardGroup[],
	name: string,
	{ clauses, source, require, place: { steps } }: Rule,
	{ heading }: Line,
	row: CardRow,
): void {
	const group = groups.find((each) => each.name === name) ?? { name, note: null, parts: [] };
	if (!groups.includes(group)) groups.push(group);
	if (clauses.byWhom !== null) group.note ??= `It depends: ${clauses.byWhom}.`;
	// A list is no section, and what is done with it is said of each row.
	const under = require && SENT.has(subjectOf(require)) ? null : heading;
	const part = group.parts.find((each) => each.heading === under) ?? {
		heading: under,
		paragraph: within(source.paragraph, steps.map(valueText)),
		rows: [],
	};
	if (!group.parts.includes(part)) group.parts.push(part);
	part.rows.push(row);
}

/** A paragraph without the name of the step, which is the title of the card. */
function within(paragraph: string, steps: string[]): string {
	const step = steps.find((each) => paragraph.startsWith(`${each}, `));
	return step === undefined ? paragraph : paragraph.slice(step.length + 2);
}

function cardRow({ ids, require, sentence, clauses, place: { form } }: Rule, { text, more }: Line, conditions: string[]): CardRow {
	const star = require?.kind === 'answer' && (require.question.path.at(-1) ?? '').startsWith('*');
	const inForm = form !== null && require && SENT.has(subjectOf(require)) ? [`If “${form}” is added`] : [];
	const isSentence = text === sentence;
	return {
		ids,
		text: isSentence ? shortened(text, conditions) : text,
		// Conditions are said by themselves, since many rows share them.
		more: [...more.filter((said) => !saysWhen(said, clauses.applies)), ...inForm],
		conditions,
		star,
		isSentence: isSentence || require === null,
	};
}

/** A rule's sentence without who it is for, which stands above it, and without its conditions. */
function shortened(sentence: string, conditions: string[]): string {
	const bare = conditions.reduce((text, condition) => text.replace(`, ${condition}`, ''), sentence).replace(/^.{1,120}? sees that /, '');
	return capitalised(bare);
}

function saysWhen(said: string, applies: string | null): boolean {
	return applies !== null && said.toLowerCase().endsWith(applies.toLowerCase());
}

import type { Subject } from './checklist.ts';
import type { Kind, Label, ListName, Recipient, Statement, Things, Value } from './rule.ts';

/** Visits a statement and every statement it joins, outermost first. Conditions inside tests of things are not among them. */
function visitStatement(statement: Statement, visit: (each: Statement) => void): void {
	visit(statement);
	switch (statement.kind) {
		case 'all':
		case 'any':
			for (const part of statement.of) visitStatement(part, visit);
			break;
		case 'not':
		case 'timed':
			visitStatement(statement.of, visit);
			break;
		default:
	}
}

/** Whether some statement that it joins, or it itself, is one of these. */
function anyStatement(statement: Statement, isOne: (each: Statement) => boolean): boolean {
	let found = false;
	visitStatement(statement, (each) => {
		found ||= isOne(each);
	});
	return found;
}

/** Ids of the rules that a statement says must be met. */
export function restsOn(statement: Statement): string[] {
	const ids: string[] = [];
	visitStatement(statement, (each) => {
		if (each.kind === 'met') ids.push(...each.rules);
	});
	return ids;
}

/** The questions a statement is about. */
export function answersIn(statement: Statement): Label[] {
	const labels: Label[] = [];
	visitStatement(statement, (each) => {
		if (each.kind === 'answer') labels.push(each.question);
	});
	return labels;
}

/** True if something in it has to be done by a day. */
export function hasTime(statement: Statement): boolean {
	return anyStatement(statement, ({ kind }) => kind === 'timed' || kind === 'repeated');
}

/** True if it is about something on the open step, and not on the record. */
export function asksTheStep(statement: Statement): boolean {
	return anyStatement(statement, ({ kind }) => kind === 'answer' || kind === 'section' || kind === 'on step' || kind === 'goes to');
}

/** The first of what its parts give, of those that all have to hold. */
function firstAsked<T>(statement: Statement, read: (statement: Statement) => T | null): T | null {
	if (statement.kind === 'timed') return firstAsked(statement.of, read);
	if (statement.kind !== 'all') return read(statement);
	for (const part of statement.of) {
		const found = firstAsked(part, read);
		if (found !== null) return found;
	}
	return null;
}

/** Which list of the step a statement is about; null if none. */
export function listIn(statement: Statement): ListName | null {
	return firstAsked(statement, (each) => (each.kind === 'on step' || each.kind === 'goes to' ? each.list : null));
}

/** What a next action or request is called. */
export function namedIn(statement: Statement): Value<string> | null {
	return firstAsked(statement, (each) => (each.kind === 'on step' || each.kind === 'goes to' ? each.name : null));
}

/** Where a next action or request has to go. */
export function recipientIn(statement: Statement): Value<Recipient> | null {
	return firstAsked(statement, (each) => (each.kind === 'goes to' ? each.to : null));
}

/** True if a request has to be answered, not only sent. */
export function wantsAnswer(statement: Statement): boolean {
	return firstAsked(statement, (each) => (each.kind === 'on step' && each.progress === 'answered' ? true : null)) ?? false;
}

/** A statement without its time limit. */
export function withoutLimit(statement: Statement): Statement {
	return statement.kind === 'timed' ? statement.of : statement;
}

/** What a statement is about, which decides how its line reads. */
export function subjectOf(statement: Statement): Subject {
	const list = listIn(statement);
	if (list) return list;
	switch (statement.kind) {
		case 'section':
			return 'section';
		case 'answer':
			return 'question';
		case 'timed':
		case 'not':
			return subjectOf(statement.of);
		case 'all':
		case 'any':
			return statement.of[0] ? subjectOf(statement.of[0]) : 'record';
		default:
			return 'record';
	}
}

/** The question, section, action, request or fact a statement names, without the star the document prints before it. */
export function nameIn(statement: Statement): string {
	switch (statement.kind) {
		case 'answer':
			return withoutStar(statement.question.path.at(-1) ?? '');
		case 'section':
			return statement.section.path.at(-1) ?? '';
		case 'on step':
		case 'goes to':
			return valueText(statement.name);
		case 'some':
		case 'each':
		case 'repeated':
			return thingsName(statement.things);
		case 'no gap':
			return statement.between.map((things) => thingsName(things)).join(' and ');
		case 'met':
			return statement.rules.length === 1 ? 'the evidence: 1 check' : `the evidence: ${statement.rules.length} checks`;
		case 'not':
		case 'timed':
			return nameIn(statement.of);
		case 'all':
		case 'any':
			return statement.of.map(nameIn).find((name) => name !== '') ?? '';
	}
}

function withoutStar(label: string): string {
	return label.startsWith('*') ? label.replace(/^\*+\s*/, '') : label;
}

/** The section a question or section is listed under; null for what belongs to the whole step. */
export function headingIn(statement: Statement): string | null {
	if (statement.kind === 'timed' || statement.kind === 'not') return headingIn(statement.of);
	if (statement.kind === 'answer') return statement.question.path.at(-2) ?? null;
	return statement.kind === 'section' ? (statement.section.path[0] ?? null) : null;
}

/** A value as it reads before the council has decided: what it is, or all that it may be. */
export function valueText(value: Value<string>): string {
	switch (value.kind) {
		case 'is':
			return value.value;
		case 'setting':
			return Object.values(value.readings).join(' or ') || value.name;
		case 'choose':
			return value.rows.map(({ use }) => valueText(use)).join(' or ');
	}
}

/**
 * What a list is called: its own name, or its kind with the title it is picked by: case note “closure visit”.
 * @param say how a title reads that the council or a decision table may decide
 */
export function thingsName(things: Things, say: (title: Value<string>) => string = valueText): string {
	if (things.name) return things.name;
	const kind = 'kind' in things.of ? things.of.kind : thingsName(things.of, say);
	for (const part of things.where)
		if (part.kind === 'part' && TITLES.has(part.part) && part.test.kind === 'text')
			return `${kind} “${part.test.anyOf.map(say).join('” or “')}”`;
	return kind;
}

const TITLES: ReadonlySet<string> = new Set(['title', 'name', 'type']);

/** The kind that is picked from; null if it is picked by the name of a fact. */
export function kindIn({ of, name }: Things): string | null {
	if (name !== null) return null;
	return 'kind' in of ? of.kind : kindIn(of);
}

/** The kind that a list is made of. */
export function kindOfThings({ of }: Things): Kind {
	return 'kind' in of ? of : kindOfThings(of);
}

/** A rule about who has the step open. */
export function isAboutViewer(statement: Statement): boolean {
	return statement.kind === 'some' && kindIn(statement.things) === 'viewer';
}

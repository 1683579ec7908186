import type { Subject } from './checklist.ts';
import type { ListName, Recipient, Statement, Things, Value } from './rule.ts';

/** What a statement is about, which decides how its line reads. */
export function subjectOf(statement: Statement): Subject {
	const list = listIn(statement);
	if (list) return list;
	switch (statement.kind) {
		case 'section':
		case 'answer':
			return statement.kind === 'section' ? 'section' : 'question';
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
			return textOf(statement.name);
		case 'some':
		case 'each':
		case 'repeated':
			return thingsName(statement.things);
		case 'no gap':
			return statement.between.map(thingsName).join(' and ');
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

/** Ids of the rules that a statement says must be met. */
export function restsOn(statement: Statement): string[] {
	switch (statement.kind) {
		case 'met':
			return statement.rules;
		case 'all':
		case 'any':
			return statement.of.flatMap(restsOn);
		case 'not':
		case 'timed':
			return restsOn(statement.of);
		default:
			return [];
	}
}

function withoutStar(label: string): string {
	return label.startsWith('*') ? label.replace(/^\*+\s*/, '') : label;
}

/** A value as it reads before the council has decided: what it is, or all that it may be. */
export function textOf(value: Value<string>): string {
	switch (value.kind) {
		case 'is':
			return value.value;
		case 'setting':
			return Object.values(value.readings).join(' or ') || value.name;
		case 'choose':
			return value.rows.map(({ use }) => textOf(use)).join(' or ');
	}
}

/** What a list is called: its own name, or its kind with the title it is picked by. */
export function thingsName(things: Things): string {
	if (things.name) return things.name;
	const kind = 'kind' in things.of ? things.of.kind : thingsName(things.of);
	const titled = things.where.flatMap((part) =>
		part.kind === 'part' && ['title', 'name', 'type'].includes(part.part) && part.test.kind === 'text'
			? [part.test.anyOf.map(textOf).join('” or “')]
			: [],
	);
	return titled[0] ? `${kind} “${titled[0]}”` : kind;
}

/** The section a question or section is listed under; null for what belongs to the whole step. */
export function headingIn(statement: Statement): string | null {
	if (statement.kind === 'timed' || statement.kind === 'not') return headingIn(statement.of);
	if (statement.kind === 'answer') return statement.question.path.at(-2) ?? null;
	return statement.kind === 'section' ? (statement.section.path[0] ?? null) : null;
}

export function listIn(statement: Statement): ListName | null {
	if (statement.kind === 'on step' || statement.kind === 'goes to') return statement.list;
	if (statement.kind === 'timed') return listIn(statement.of);
	return statement.kind === 'all' ? firstOf(statement.of, listIn) : null;
}

/** What a next action or request is called. */
export function namedIn(statement: Statement): Value<string> | null {
	if (statement.kind === 'on step' || statement.kind === 'goes to') return statement.name;
	if (statement.kind === 'timed') return namedIn(statement.of);
	return statement.kind === 'all' ? firstOf(statement.of, namedIn) : null;
}

/** Where a next action or request has to go. */
export function recipientIn(statement: Statement): Value<Recipient> | null {
	if (statement.kind === 'goes to') return statement.to;
	if (statement.kind === 'timed') return recipientIn(statement.of);
	return statement.kind === 'all' ? firstOf(statement.of, recipientIn) : null;
}

/** True if a request has to be answered, not only sent. */
export function wantsAnswer(statement: Statement): boolean {
	if (statement.kind === 'timed') return wantsAnswer(statement.of);
	if (statement.kind === 'all') return statement.of.some(wantsAnswer);
	return statement.kind === 'on step' && statement.progress === 'answered';
}

function firstOf<T>(statements: Statement[], read: (statement: Statement) => T | null): T | null {
	for (const statement of statements) {
		const found = read(statement);
		if (found !== null) return found;
	}
	return null;
}

/** The kind that is picked from; null if it is picked by the name of a fact. */
export function kindIn({ of, name }: Things): string | null {
	if (name !== null) return null;
	return 'kind' in of ? of.kind : kindIn(of);
}

/** True if something in it has to be done by a day. */
export function hasTime(statement: Statement): boolean {
	switch (statement.kind) {
		case 'timed':
		case 'repeated':
			return true;
		case 'all':
		case 'any':
			return statement.of.some(hasTime);
		case 'not':
			return hasTime(statement.of);
		default:
			return false;
	}
}

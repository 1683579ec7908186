import type { Subject } from './checklist.ts';
import type { ListName, Recipient, Statement } from './rule.ts';

/** What a statement is about, which decides how its line reads. */
export function subjectOf(statement: Statement): Subject {
	return listIn(statement) ?? (statement.kind === 'section' ? 'section' : 'question');
}

/** The question, section, action or request a statement names, without the star the document prints before it. */
export function nameIn(statement: Statement): string {
	switch (statement.kind) {
		case 'answer':
			return (statement.question.path.at(-1) ?? '').replace(/^\*+\s*/, '');
		case 'section':
			return statement.section.path.at(-1) ?? '';
		case 'some':
		case 'each':
			return statement.name;
		case 'not':
			return nameIn(statement.of);
		case 'all':
		case 'any':
			return statement.of.map(nameIn).find((name) => name !== '') ?? '';
	}
}

/** The section a question or section is listed under; null for what belongs to the whole step. */
export function headingIn(statement: Statement): string | null {
	if (statement.kind === 'answer') return statement.question.path.at(-2) ?? null;
	return statement.kind === 'section' ? (statement.section.path[0] ?? null) : null;
}

export function listIn(statement: Statement): ListName | null {
	if (statement.kind === 'some' || statement.kind === 'each') return statement.list;
	return statement.kind === 'all' ? firstOf(statement.of, listIn) : null;
}

/** Where a next action or request has to go. */
export function recipientIn(statement: Statement): Recipient | null {
	if (statement.kind === 'each') return statement.to;
	return statement.kind === 'all' ? firstOf(statement.of, recipientIn) : null;
}

/** True if a request has to be answered, not only sent. */
export function wantsAnswer(statement: Statement): boolean {
	if (statement.kind === 'all') return statement.of.some(wantsAnswer);
	return statement.kind === 'some' && statement.progress === 'answered';
}

function firstOf<T>(statements: Statement[], read: (statement: Statement) => T | null): T | null {
	for (const statement of statements) {
		const found = read(statement);
		if (found !== null) return found;
	}
	return null;
}

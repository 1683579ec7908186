import { partyName } from '../engine/parties.ts';
import type { Party, Recipient, Statement, Test } from '../engine/rule.ts';
import { headingIn, listIn, nameIn, recipientIn, wantsAnswer } from '../engine/statement-parts.ts';

interface Sayable {
	owner: Party;
	require: Statement;
	when: Statement | null;
	atFinish: boolean;
}

/** A rule as one plain English sentence, made from its data. Source: the rule language, section 5. */
export function sentenceOf({ owner, require, when, atFinish }: Sayable): string {
	const clauses = [mainClause(owner, require)];
	if (atFinish) clauses.push('before Finish');
	if (when && !impliedByList(require)) clauses.push(`when ${condition(when)}`);
	return `${clauses.join(', ')}.`;
}

/** "If … adds" already says that a routing rule waits for the action to be there. */
function impliedByList(require: Statement): boolean {
	return require.kind === 'each';
}

function mainClause(owner: Party, require: Statement): string {
	const who = capital(partyName(owner));
	const name = `“${nameIn(require)}”`;
	const list = listIn(require);
	const to = recipientIn(require);
	if (require.kind === 'each' && to) return `If ${who} adds ${name}, ${destination(to)}`;
	if (list === 'request' && to) return `${who} sends ${name} to ${recipientName(to)}${wantsAnswer(require) ? ' and it is answered' : ''}`;
	if (list === 'next action') return `${who} adds ${name}`;
	if (require.kind === 'section') return `${who} completes ${require.section.path.join(', ')}`;
	if (owner.kind === 'system') return `Mosaic fills in ${name}`;
	const heading = headingIn(require);
	const place = heading ? ` in ${heading}` : '';
	return require.kind === 'answer' ? `${who} answers ${name}${place}${withAnswer(require.test)}` : `${who} sees that ${condition(require)}`;
}

function destination(to: Recipient): string {
	switch (to.kind) {
		case 'not used here':
			return 'it is taken off: it is not used here';
		case 'not yet':
			return 'it is taken off: it is not used yet';
		case 'nobody':
			return 'nobody is chosen to get it';
		case 'self':
			return 'it stays with whoever adds it';
		default:
			return `it goes to ${recipientName(to)}`;
	}
}

function recipientName(to: Recipient): string {
	return to.kind === 'not used here' || to.kind === 'not yet' ? to.kind : partyName(to);
}

function withAnswer(test: Test): string {
	if (test.kind === 'text') return ` with ${quoted(test.anyOf)}`;
	if (test.kind === 'not' && test.of.kind === 'text') return ` with anything but ${quoted(test.of.anyOf)}`;
	return '';
}

function condition(statement: Statement): string {
	switch (statement.kind) {
		case 'answer':
			return `“${nameIn(statement)}” ${answerIs(statement.test)}`;
		case 'section':
			return `${nameIn(statement)} is complete`;
		case 'some':
			return `“${statement.name}” ${statement.progress === null ? 'is there' : `is ${statement.progress}`}`;
		case 'each':
			return `“${statement.name}” goes to ${recipientName(statement.to)}`;
		case 'all':
			return statement.of.map(condition).join(' and ');
		case 'any':
			return statement.of.map(condition).join(' or ');
		case 'not':
			return `it is not so that ${condition(statement.of)}`;
	}
}

function answerIs(test: Test): string {
	switch (test.kind) {
		case 'answered':
			return 'is answered';
		case 'empty':
			return 'is empty';
		case 'text':
			return `is ${quoted(test.anyOf)}`;
		case 'not':
			return `is not ${test.of.kind === 'text' ? quoted(test.of.anyOf) : answerIs(test.of).replace(/^is /, '')}`;
	}
}

function quoted(answers: string[]): string {
	return answers.map((answer) => `“${answer}”`).join(' or ');
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { Label, Statement, Test } from '../engine/rule.ts';
import type { AuthorEntry, AuthorStatement } from './pack-schema.ts';
import { asList, type Roles } from './roles.ts';

/** Where an entry stands: what the groups around it say. */
export interface Place {
	section: string[];
	form: string | null;
}

type Fault = (sentence: string) => void;
/** Finds the question a condition names among those of the step; null if there is none. */
type Lookup = (path: string[]) => Label | null;

/** What one entry requires. Null, with a fault, if it can't be said. */
export function requirementOf(entry: AuthorEntry, place: Place, roles: Roles, fault: Fault): Statement | null {
	if (entry.question !== undefined) {
		const question = { path: [...place.section, ...asList(entry.question)], form: place.form };
		return { kind: 'answer', question, test: entry.is === undefined ? { kind: 'answered' } : answerTest(entry.is) };
	}
	const list = entry.request === undefined ? 'next action' : 'request';
	const name = entry.request ?? entry['next action'];
	if (name === undefined) return { kind: 'section', section: { path: place.section, form: place.form } };
	const to = entry.to === undefined ? null : roles.recipient(entry.to, fault);
	if (entry.to === undefined) fault(`“${name}” does not say who it goes to. Add “to”.`);
	if (!to) return null;
	const each: Statement = { kind: 'each', list, name, to };
	if (entry.is === undefined) return each;
	const progress = progressOf(entry.is, list, fault);
	return progress === undefined ? null : { kind: 'all', of: [{ kind: 'some', list, name, progress }, each] };
}

/** A next action or request that need not be there is asked about only once it is. */
export function impliedCondition(requirement: Statement): Statement[] {
	return requirement.kind === 'each' ? [{ kind: 'some', list: requirement.list, name: requirement.name, progress: null }] : [];
}

/** A condition, with its questions looked up among those the step's rules name. */
export function conditionOf(written: AuthorStatement, lookup: Lookup, fault: Fault): Statement | null {
	if (Array.isArray(written)) return many('all', written, lookup, fault);
	if ('any' in written) return many('any', written.any, lookup, fault);
	if ('not' in written) {
		const of = conditionOf(written.not, lookup, fault);
		return of && { kind: 'not', of };
	}
	if ('question' in written) {
		const question = lookup(asList(written.question));
		if (!question) fault(`No rule of this step names the question “${asList(written.question).at(-1)}”. Check its spelling.`);
		return question && { kind: 'answer', question, test: written.is === undefined ? { kind: 'answered' } : answerTest(written.is) };
	}
	const list = 'request' in written ? 'request' : 'next action';
	const name = 'request' in written ? written.request : written['next action'];
	const progress = progressOf(written.is ?? 'added', list, fault);
	return progress === undefined ? null : { kind: 'some', list, name, progress };
}

function many(kind: 'all' | 'any', written: AuthorStatement[], lookup: Lookup, fault: Fault): Statement | null {
	const of = written.map((part) => conditionOf(part, lookup, fault));
	return of.every((part) => part !== null) ? { kind, of } : null;
}

function answerTest(written: string | string[] | { not: string | string[] }): Test {
	if (typeof written === 'object' && !Array.isArray(written)) return { kind: 'not', of: answerTest(written.not) };
	if (written === 'answered' || written === 'empty') return { kind: written };
	return { kind: 'text', anyOf: asList(written) };
}

function progressOf(written: unknown, list: 'next action' | 'request', fault: Fault): 'sent' | 'answered' | null | undefined {
	if (written === 'added') return null;
	if (list === 'request' && (written === 'sent' || written === 'answered')) return written;
	fault(list === 'request' ? 'A request can be “added”, “sent” or “answered”.' : 'A next action can only be “added”.');
	return undefined;
}

import { expect, test } from 'vitest';
import { readExpected, ruleKey } from '../../../engine/expected-questions.ts';
import type { Rule, Statement } from '../../../engine/model/rule.ts';
import type { Snapshot } from '../../../engine/model/snapshot.ts';
import { answered, asks, is, question, rule, slice, snapshot } from './make.ts';

const NOTHING = { read: [], absent: {} };

function now(parts: Partial<Snapshot>, require: Statement | null, more: Partial<Rule> = {}) {
	return readExpected(snapshot(parts), slice([rule(require, more)]));
}

test('a question that is there is read, answered or not', () => {
	expect(now({ questions: [question('Venue')] }, asks('Venue'))).toEqual({ read: ['X-1'], absent: {} });
	expect(now({ questions: [answered('Venue', 'Hall')] }, asks('Venue'))).toEqual({ read: ['X-1'], absent: {} });
});

test('one that can’t be read, or is not among the others of its section, is absent', () => {
	const absent = { read: [], absent: { 'X-1': ['Venue'] } };
	expect(now({ questions: [question('Venue', { state: 'unread' })] }, asks('Venue'))).toEqual(absent);
	expect(now({ questions: [question('Date')] }, asks('Venue'))).toEqual(absent);
});

test('nothing is said of a section that is not there, or has nothing in it yet', () => {
	expect(now({ questions: [question('Date', { path: ['Other'] })] }, asks('Venue'))).toEqual(NOTHING);
	expect(now({ sections: [{ path: ['Details'], form: null, seen: true }] }, asks('Venue'))).toEqual(NOTHING);
});

test('nothing is said of what is asked only on a condition, in a later stage or on a form that is not added', () => {
	const questions = [question('Date')];
	expect(now({ questions }, asks('Venue'), { when: asks('Date') })).toEqual(NOTHING);
	expect(
		now({ questions }, asks('Venue'), { place: { steps: [], form: null, stage: { name: 'Later', begins: null, ends: null } } }),
	).toEqual(NOTHING);
	expect(now({ questions }, asks('Venue'), { place: { steps: [is('Concert plan')], form: 'Risk plan', stage: null } })).toEqual(NOTHING);
});

test('of several questions that may do, none has to be there', () => {
	expect(now({ questions: [question('Date')] }, { kind: 'any', of: [asks('Venue'), asks('Hall')] })).toEqual(NOTHING);
});

test('a section is absent where its heading stands over nothing', () => {
	const section: Statement = { kind: 'section', section: { path: ['Details'], form: null } };
	expect(now({ questions: [question('Date')] }, section).read).toEqual(['X-1']);
	expect(now({ sections: [{ path: ['Details'], form: null, seen: true }] }, section).absent).toEqual({ 'X-1': ['Details'] });
	expect(now({}, section)).toEqual(NOTHING);
});

test('a rule is remembered by its ids', () => {
	expect(ruleKey(rule(null, { ids: ['X-1', 'X-2'] }))).toBe('X-1 X-2');
});

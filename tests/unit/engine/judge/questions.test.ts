import { describe, expect, test } from 'vitest';
import { checkStep } from '../../../../engine/check-step.ts';
import type { Finding } from '../../../../engine/model/checklist.ts';
import type { Rule, Statement, Test } from '../../../../engine/model/rule.ts';
import type { Question } from '../../../../engine/model/snapshot.ts';
import { answered, asks, is, known, question, rule, slice, snapshot } from '../make.ts';

function findingFor(checked: Rule, questions: Question[]): Finding {
	const { findings } = checkStep(snapshot({ questions }), slice([checked]), known());
	const [finding, another] = findings;
	if (!finding || another) throw new Error(`one finding was wanted, ${findings.length} came`);
	return finding;
}

describe('a question', () => {
	test.each<[string, Question[], Finding['outcome'], Finding['standing']]>([
		['answered', [answered('Venue', 'Town hall')], 'passed', 'done'],
		['empty', [question('Venue')], 'failed', 'yours'],
		['unread', [question('Venue', { state: 'unread' })], 'cantTell', 'cantTell'],
		['not on the page', [question('Date')], 'cantTell', 'cantTell'],
		['on the page twice', [question('Venue'), answered('Venue', 'Hall')], 'cantTell', 'cantTell'],
		['in another section only', [answered('Venue', 'Hall', { path: ['Other'] })], 'cantTell', 'cantTell'],
		['in a form that was added only', [answered('Venue', 'Hall', { form: 'Loan' })], 'cantTell', 'cantTell'],
		['under a heading in between', [answered('Venue', 'Hall', { path: ['1. Details', 'Place'] })], 'passed', 'done'],
		['answered with nothing said yet', [answered('Venue', 'TBC')], 'passed', 'done'],
	])('%s', (_name, questions, outcome, standing) => {
		const finding = findingFor(rule(asks('Venue')), questions);
		expect([finding.outcome, finding.standing]).toEqual([outcome, standing]);
	});

	test('whose answer says nothing yet is pointed out', () => {
		expect(findingFor(rule(asks('Venue')), [answered('Venue', 'tbc')]).hint).toBe('The answer says nothing yet');
	});
});

describe('a question that must be answered so', () => {
	const forced = (test: Test): Statement => ({ kind: 'answer', question: { path: ['Details', 'Kind'], form: null }, test });
	const spring: Test = { kind: 'text', anyOf: [is('Spring concert')] };

	test.each<[string, Test, Question, Finding['outcome']]>([
		['the right answer', spring, answered('Kind', 'spring concert'), 'passed'],
		['another answer', spring, answered('Kind', 'Carols'), 'failed'],
		['empty', spring, question('Kind'), 'failed'],
		['unread', spring, question('Kind', { state: 'unread' }), 'cantTell'],
		['a forbidden answer', { kind: 'not', of: spring }, answered('Kind', 'Spring concert'), 'failed'],
		['any but the forbidden answer', { kind: 'not', of: spring }, answered('Kind', 'Carols'), 'passed'],
	])('%s', (_name, test, asked, outcome) => {
		expect(findingFor(rule(forced(test)), [asked]).outcome).toBe(outcome);
	});

	test('says which answer to choose, and never what was answered', () => {
		const finding = findingFor(rule(forced(spring)), [answered('Kind', 'Secret carols')]);
		expect(finding.hint).toBe('Choose “Spring concert”');
		expect(JSON.stringify(finding)).not.toContain('Secret carols');
	});
});

describe('a question asked on a condition', () => {
	const when: Statement = {
		kind: 'answer',
		question: { path: ['Details', 'Invited?'], form: null },
		test: { kind: 'text', anyOf: [is('No')] },
	};
	const conditional = rule(asks('Why not?'), { when });

	test.each<[string, Question[], Finding['outcome'], Finding['standing']]>([
		['holds, and empty', [answered('Invited?', 'No'), question('Why not?')], 'failed', 'yours'],
		['holds, and answered', [answered('Invited?', 'No'), answered('Why not?', 'Too far')], 'passed', 'done'],
		['does not hold', [answered('Invited?', 'Yes'), question('Why not?')], 'inapplicable', 'not needed'],
		['does not hold, and the question is put away', [answered('Invited?', 'Yes')], 'inapplicable', 'not needed'],
		['unread, and empty', [question('Invited?', { state: 'unread' }), question('Why not?')], 'cantTell', 'cantTell'],
		['unread, and answered anyway', [question('Invited?', { state: 'unread' }), answered('Why not?', 'Far')], 'passed', 'done'],
	])('%s', (_name, questions, outcome, standing) => {
		const finding = findingFor(conditional, questions);
		expect([finding.outcome, finding.standing]).toEqual([outcome, standing]);
	});
});

test('a question that repeats is judged row by row, and each row says which it is', () => {
	const questions = [answered('Singer', 'A', { row: 1 }), question('Singer', { row: 2 })];
	const { findings } = checkStep(snapshot({ questions }), slice([rule(asks('Singer'))]), known());
	expect(findings.map(({ outcome, summary }) => [outcome, summary])).toEqual([
		['passed', 'Singer, row 1'],
		['failed', 'Singer, row 2'],
	]);
});

test('a field the system fills in is nobody’s, filled in or not', () => {
	const system = rule(asks('Choir number'), { owner: is({ kind: 'system' }) });
	expect(findingFor(system, [question('Choir number')]).standing).toBe('not needed');
	expect(findingFor(system, [answered('Choir number', '7')]).standing).toBe('done');
	const { left, atFinish } = checkStep(snapshot({ questions: [question('Choir number')] }), slice([system]), known());
	expect([left, atFinish.length]).toEqual([0, 0]);
});

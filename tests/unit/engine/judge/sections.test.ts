import { describe, expect, test } from 'vitest';
import { checkStep } from '../../../../engine/check-step.ts';
import type { Checklist } from '../../../../engine/model/checklist.ts';
import type { Statement } from '../../../../engine/model/rule.ts';
import type { Question } from '../../../../engine/model/snapshot.ts';
import { answered, asks, is, known, question, rule, slice, snapshot } from '../make.ts';

const section: Statement = { kind: 'section', section: { path: ['Details'], form: null } };
const must = (label: string) => question(label, { required: true });

function check(questions: Question[], more = [rule(section)]): Checklist {
	return checkStep(snapshot({ questions }), slice(more), known());
}

describe('all of a section', () => {
	test.each<[string, Question[], string, string]>([
		['required answered, one unmarked empty', [answered('A', '1', { required: true }), question('B')], 'passed', 'warning'],
		['one required empty', [must('A'), answered('B', '1')], 'failed', 'warning'],
		['one required empty, another unread', [must('A'), question('B', { state: 'unread', required: true })], 'failed', 'warning'],
		['one unread', [answered('A', '1'), question('B', { state: 'unread' })], 'cantTell', 'warning'],
		['nothing marked, nothing answered', [question('A'), question('B')], 'failed', 'info'],
		['nothing marked, something answered', [question('A'), answered('B', '1')], 'passed', 'warning'],
		['not on the page', [answered('A', '1', { path: ['Other'] })], 'cantTell', 'warning'],
		['only what the system printed', [answered('A', '1', { kind: 'read-only' }), question('B')], 'failed', 'info'],
	])('%s', (_name, questions, outcome, severity) => {
		const [finding] = check(questions).findings;
		expect([finding?.outcome, finding?.severity]).toEqual([outcome, severity]);
	});

	test('names each required question that is empty, in page order', () => {
		const [finding] = check([must('A'), answered('B', '1'), must('C')]).findings;
		expect(finding?.targets.map(({ label }) => label)).toEqual(['A', 'C']);
		expect(finding?.hint).toBe('2 questions to answer');
	});

	test('leaves a question that another rule names to that rule', () => {
		const { findings } = check([must('A'), answered('B', '1')], [rule(section), rule(asks('A'), { ids: ['X-2'] })]);
		expect(findings.map(({ rules, outcome }) => [rules[0], outcome])).toEqual([
			['X-1', 'passed'],
			['X-2', 'failed'],
		]);
	});

	test('gathers the unmarked empty questions apart, and never asks about them at Finish', () => {
		const checklist = check([answered('A', '1'), question('B'), question('C')]);
		expect(checklist.unmarked.map(({ questions }) => questions.map(({ label }) => label))).toEqual([['B', 'C']]);
		expect(checklist.left).toBe(0);
		expect(checklist.atFinish).toEqual([]);
	});

	test('reaches into the sections inside it, and not into a form that was added', () => {
		const inside = question('A', { path: ['Details', 'Place'], required: true });
		const elsewhere = question('B', { form: 'Loan', required: true });
		const [finding] = check([inside, elsewhere]).findings;
		expect(finding?.targets.map(({ label }) => label)).toEqual(['A']);
	});
});

describe('a section of a form', () => {
	const inForm = rule(
		{ kind: 'section', section: { path: ['Details'], form: 'Loan' } },
		{ place: { steps: [is('Concert plan')], form: 'Loan', stage: null } },
	);
	const questions = [question('A', { form: 'Loan', required: true })];

	test('sleeps until the form is added', () => {
		expect(check(questions, [inForm]).findings[0]?.outcome).toBe('inapplicable');
	});

	test('is asked for once it is', () => {
		const { findings } = checkStep(snapshot({ questions, forms: ['loan'] }), slice([inForm]), known());
		expect(findings[0]?.outcome).toBe('failed');
	});
});

describe('a frame in the page that can’t be looked into', () => {
	const withFrame = (path: string[], questions: Question[], more = [rule(section)]) =>
		checkStep(snapshot({ questions, unseen: [{ kind: 'frame', form: null, path }] }), slice(more), known()).findings[0];

	test('a section with one in it is not complete, whatever is answered', () => {
		expect(withFrame(['Details'], [answered('A', '1', { required: true })])?.outcome).toBe('cantTell');
		expect(withFrame(['Details'], [question('A')])?.outcome).toBe('cantTell');
	});

	test('what is seen to be missing there is missing', () => {
		expect(withFrame(['Details'], [must('A')])?.outcome).toBe('failed');
	});

	test('one in another section makes no difference', () => {
		expect(withFrame(['Other'], [answered('A', '1', { required: true })])?.outcome).toBe('passed');
	});

	test('a question that is not found may be in it', () => {
		const finding = withFrame(['Details'], [answered('A', '1')], [rule(asks('B'))]);
		expect([finding?.outcome, finding?.read]).toEqual(['cantTell', '“B” may be in a part of this page that I can’t see inside.']);
		expect(withFrame(['Other'], [answered('A', '1')], [rule(asks('B'))])?.read).toBe('I can’t find “B” on this page.');
	});
});

import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../compile/compile-pack.ts';
import { Problems } from '../../../compile/problems.ts';
import { readKinds } from '../../../compile/read-folder.ts';

const KINDS = readKinds('rules/kinds.yaml');

const HEAD = `pack: choir
title: Choir handbook
council: none
version: 1
owner: Choir office
review by: 2027-03-31
effective: {from: 2026-12-01}
document: Choir handbook, second edition
roles:
  Choir Leader:
  Choir Manager:
  Stage Team: {is: team}
rules:
  - concert.yaml
`;
const GROUP = `- step: Concert plan
  by: Choir Leader
  paragraph: section 1
  rules:
`;

function problemsOf(rules: string, head = HEAD): string[] {
	try {
		compilePack('choir', new Map([['pack.yaml', head], ...(rules === '' ? [] : ([['concert.yaml', rules]] as const))]), KINDS);
		return [];
	} catch (fault) {
		if (!(fault instanceof Problems)) throw fault;
		return fault.message.split('\n');
	}
}

test('a good pack has no problem', () => {
	expect(problemsOf(`${GROUP}    - {id: C-1, question: Venue}\n`)).toEqual([]);
});

describe('a fault in a rule is told by file, line and a sentence', () => {
	test.each<[string, string, string]>([
		[
			'a role nobody declared',
			'{id: C-1, question: Venue, by: Choir Leadr}',
			'choir/concert.yaml:5: “Choir Leadr” is not one of the roles in pack.yaml. Did you mean “Choir Leader”?',
		],
		[
			'a word the language has not',
			'{id: C-1, questoin: Venue}',
			'choir/concert.yaml:5: “questoin” is not a word that can stand here. Did you mean “question”?',
		],
		['no id', '{question: Venue}', 'choir/concert.yaml:5: This rule has no id.'],
		[
			'nothing to check',
			'{id: C-1}',
			'choir/concert.yaml:5: This rule says nothing to check: add a question, section, next action or request, or something to be seen on the record.',
		],
		[
			'two things to check',
			'{id: C-1, question: Venue, request: Hall, to: Choir Manager}',
			'choir/concert.yaml:5: A rule is about one thing: “question” or “request”, not both.',
		],
		['a request to nowhere', '{id: C-1, request: Hall}', 'choir/concert.yaml:5: “Hall” does not say who it goes to. Add “to”.'],
		[
			'a progress nothing has',
			'{id: C-1, request: Hall, to: Choir Manager, is: waved at}',
			'choir/concert.yaml:5: A request can be “added”, “sent” or “answered”.',
		],
		[
			'a condition on a question no rule names',
			'{id: C-1, question: Venue, when: {question: Vennue, is: No}}',
			'choir/concert.yaml:5: No rule of this step names the question “Vennue”. Check its spelling.',
		],
		[
			'a unit that can’t be counted',
			'{id: C-1, some: visit, within: {school days: 2, after: {question: Venue}}}',
			'choir/concert.yaml:5: School days can’t be counted: no term dates are held. Say it in working days, or as a prompt.',
		],
		[
			'a part that the thing has not',
			'{id: C-1, each: case note, has: {entered: {within: {working days: 2, after: {its: banana}}}}}',
			'choir/concert.yaml:5: A case note has no part “banana”.',
		],
		[
			'a clock that runs from a question no rule names',
			'{id: C-1, some: visit, within: {working days: 2, after: {question: Vennue}}}',
			'choir/concert.yaml:5: No rule of this pack names the question “Vennue”. Check its spelling.',
		],
		[
			'its, of nothing',
			'{id: C-1, question: Venue, within: {working days: 2, after: {its: date}}}',
			'choir/concert.yaml:5: “its” is the thing whose parts are tested, and there is none here. Name a fact instead.',
		],
		[
			'a severity there is not',
			'{id: C-1, question: Venue, severity: grave}',
			'choir/concert.yaml:5: “severity” should be “info” or “warning” or “critical”.',
		],
	])('%s', (_name, rule, problem) => {
		expect(problemsOf(`${GROUP}    - ${rule}\n`)).toEqual([problem]);
	});

	test('an id used twice for the same thing', () => {
		const problems = problemsOf(`${GROUP}    - {id: C-1, question: Venue}\n    - {id: C-1, question: Venue}\n`);
		expect(problems).toContain('choir/concert.yaml:6: The id “C-1” is used twice for the same thing.');
	});

	test('no paragraph, no owner', () => {
		expect(problemsOf('- {id: C-1, question: Venue}\n')).toEqual([
			'choir/concert.yaml:1: This rule does not say which paragraph it comes from. Add “paragraph” here or to its group.',
			'choir/concert.yaml:1: This rule does not say whose job it is. Add “by” here or to its group.',
		]);
	});

	test('every fault of a file is told at once', () => {
		expect(problemsOf(`${GROUP}    - {id: C-1, question: Venue, by: Nobody at all}\n    - {question: Date}\n`)).toHaveLength(2);
	});
});

describe('a file that is no pack', () => {
	test.each<[string, string, string]>([
		['a syntax error', `${GROUP}    - {id: C-1, question: [}\n`, 'choir/concert.yaml:5: This is not YAML'],
		['empty', ' \n', 'choir/concert.yaml:1: This file is empty.'],
		['binary', '\0\0\0', 'choir/concert.yaml:1: This is not a text file.'],
		['larger than 1 MB', `# ${'x'.repeat(1_000_001)}`, 'choir/concert.yaml:1: This file is larger than 1 MB.'],
		['an alias bomb', `- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]\n`, 'choir/concert.yaml:2: Aliases (*name) are not used in packs.'],
		['a reserved name', `- {__proto__: 1}\n`, 'choir/concert.yaml:1: “__proto__” can’t be used as a name.'],
		['not a list of rules', 'just words\n', 'choir/concert.yaml:1: This file should be a list.'],
	])('%s', (_name, text, beginning) => {
		expect(problemsOf(text)[0]).toContain(beginning);
	});

	test('a file that is named and not there', () => {
		expect(problemsOf('')).toEqual(['choir/pack.yaml:14: There is no file “concert.yaml” in this folder.']);
	});

	test('a head with a word missing and a date that is none', () => {
		expect(problemsOf('- {}', HEAD.replace('title: Choir handbook\n', '').replace('2027-03-31', 'spring'))).toEqual([
			'choir/pack.yaml:1: “title” is missing.',
			'choir/pack.yaml:5: “review by” should be a date, as in 2027-03-31.',
		]);
	});

	test('an either-or role that rests on one nobody declared', () => {
		expect(
			problemsOf(`${GROUP}    - {id: C-1, question: Venue}\n`, HEAD.replace('rules:', '  Either: [Choir Leader, Choir Major]\nrules:')),
		).toEqual(['choir/pack.yaml:13: “Choir Major” is not one of the roles in pack.yaml.']);
	});
});

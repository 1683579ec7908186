import { describe, expect, test } from 'vitest';
import { readKinds } from '../../../../compile/build/read-folder.ts';
import { compilePack } from '../../../../compile/pack/compile-pack.ts';
import { Problems } from '../../../../compile/yaml/problems.ts';

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
		['no id', '{question: Venue}', 'choir/concert.yaml:5: This rule has no id. Add “id”, as in CC-1.3b.'],
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
			'choir/concert.yaml:5: No rule of this step names the question “Vennue”. Did you mean “Venue”?',
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
			'a number of days with no unit',
			'{id: C-1, some: visit, within: 7}',
			'choir/concert.yaml:5: “7” has no unit. Write { working days: 7, after: … }, or { days: 7, after: … } if the document says only “days”.',
		],
		[
			'a unit that is misspelt',
			'{id: C-1, some: visit, every: {weaks: 6, after: today}}',
			'choir/concert.yaml:5: “every” takes a period, as in { weeks: 6, after: … }, or one kind or fact and a number, as in { visit: 3 }.',
		],
		[
			'a limit that would be left out',
			'{id: C-1, question: Venue, at least: 2}',
			'choir/concert.yaml:5: “2” has no unit. Write { working days: 2, after: … }, or { days: 2, after: … } if the document says only “days”.',
		],
		[
			'something beside whichever is later',
			'{id: C-1, some: visit, within: {any: [{weeks: 1, after: today}], weeks: 3}}',
			'choir/concert.yaml:5: “weeks” is not a word that can stand here.',
		],
		[
			'a clock that runs both ways',
			'{id: C-1, some: visit, every: {weeks: 6, after: today, from: today}}',
			'choir/concert.yaml:5: Say “after” or “from”, not both.',
		],
		[
			'a clock that is fixed, or not',
			'{id: C-1, some: visit, every: {weeks: 6, after: today, fixed: perhaps}}',
			'choir/concert.yaml:5: “fixed” is “yes” or “no”. With “yes” each time is counted from the last due date.',
		],
		[
			'a test beside nothing to test',
			'{id: C-1, prompt: Sing., is: loud}',
			'choir/concert.yaml:5: “is” goes with something to check, and this rule has nothing of the kind.',
		],
		[
			'a check beside rules',
			'{id: C-1, question: Venue, rules: []}',
			'choir/concert.yaml:5: “question” can’t stand beside “rules”. Write a rule with it inside the group.',
		],
		['a prompt of two', '{id: C-1, prompt: [Sing, Hum]}', 'choir/concert.yaml:5: “prompt” takes one text, not a list or a set of entries.'],
		['a prompt of nothing', '{id: C-1, prompt: }', 'choir/concert.yaml:5: “prompt” is empty.'],
		[
			'a role beside a word that stands alone',
			'{id: C-1, next action: Concert, to: [Choir Manager, self]}',
			'choir/concert.yaml:5: “self” can only stand by itself after “to”, not in a list of roles and not after “by”.',
		],
		[
			'a step told by a decision table',
			'{id: C-1, question: Venue, step: {choose: [{when: {question: Venue, is: Hall}, use: A}, {use: B}]}}',
			'choir/concert.yaml:5: “step” takes a name, a list of names or a setting. For a “choose”, write a group for each step, with “when”.',
		],
		[
			'an answer told by a decision table that does not tell it in every case',
			'{id: C-1, question: Venue, is: {choose: [{when: {request: Hall}, use: Hall}]}}',
			'choir/concert.yaml:5: The last row of a “choose” between answers has no “when”: it says what is right in every other case.',
		],
		[
			'Finish, inside a condition',
			'{id: C-1, question: Venue, when: {question: Venue, before: finish}}',
			'choir/concert.yaml:5: “before: finish” is said of a whole rule or group, not inside one.',
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

	test('a fact, role or setting by a name that is taken', () => {
		const head = HEAD.replace(
			'rules:',
			'settings: {Choir Leader: {ask: Who?}}\nfacts: {visit: {last: visit}, before: {last: visit}}\nrules:',
		);
		expect(problemsOf(`${GROUP}    - {id: C-1, question: Venue}\n`, head)).toEqual([
			'choir/pack.yaml:13: “Choir Leader” is the name of something else in this pack. Give one of them another name.',
			'choir/pack.yaml:14: “visit” is a kind of thing on the record. Give this another name.',
			'choir/pack.yaml:14: “before” is a word of the language. Give this another name.',
		]);
	});

	test('what no rule uses is looked at, too', () => {
		const head = HEAD.replace(
			'rules:',
			`  Singer: {choose: [{when: {question: Vennue, is: Hall}, use: Choir Leader}, {use: Choir Leadr}]}
facts:
  one: {last: two}
  two: {last: one}
  three: {last: visit, where: {titel: Concert}}
rules:`,
		);
		expect(problemsOf(`${GROUP}    - {id: C-1, question: Venue}\n`, head)).toEqual([
			'choir/pack.yaml:13: No rule of this step names the question “Vennue”. Did you mean “Venue”?',
			'choir/pack.yaml:13: “Choir Leadr” is not one of the roles in pack.yaml. Did you mean “Choir Leader”?',
			'choir/pack.yaml:15: “one”, “two”, “one” go in a circle: each is said by the next. Say one of them by something else.',
			'choir/pack.yaml:17: A visit has no part “titel”. Did you mean “title”?',
		]);
	});

	test('the faults of a file are told from its top down', () => {
		const rules = '    - {id: C-1, question: Venue, by: Nobody at all}\n    - {id: C-2, questoin: Date}\n    - {question: Date}\n';
		expect(problemsOf(`${GROUP}${rules}`).map((problem) => problem.split(': ')[0])).toEqual([
			'choir/concert.yaml:5',
			'choir/concert.yaml:6',
			'choir/concert.yaml:7',
		]);
	});

	test('every fault of a file is told at once', () => {
		expect(problemsOf(`${GROUP}    - {id: C-1, question: Venue, by: Nobody at all}\n    - {question: Date}\n`)).toHaveLength(2);
	});
});

describe('a file that is no pack', () => {
	test.each<[string, string, string]>([
		[
			'a syntax error',
			`${GROUP}    - {id: C-1, question: [}\n`,
			'choir/concert.yaml:5: A bracket that was opened above is not closed before this.',
		],
		['empty', ' \n', 'choir/concert.yaml:1: This file is empty.'],
		['binary', '\0\0\0', 'choir/concert.yaml:1: This is not a text file.'],
		['larger than 1 MB', `# ${'x'.repeat(1_000_001)}`, 'choir/concert.yaml:1: This file is larger than 1 MB.'],
		['an alias bomb', `- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]\n`, 'choir/concert.yaml:2: Aliases (*name) are not used in packs.'],
		['a reserved name', `- {__proto__: 1}\n`, 'choir/concert.yaml:1: “__proto__” can’t be used as a name.'],
		['not a list of rules', 'just words\n', 'choir/concert.yaml:1: This file should be a list of rules: each begins with “- ”.'],
	])('%s', (_name, text, beginning) => {
		expect(problemsOf(text)[0]).toContain(beginning);
	});

	test('a file that is there and not named', () => {
		const head = HEAD.replace('rules:\n  - concert.yaml', 'rules: [{id: C-1, prompt: Sing., paragraph: section 1}]');
		expect(problemsOf(`${GROUP}    - {id: C-1, question: Venue}\n`, head)).toEqual([
			'choir/pack.yaml:13: The file “concert.yaml” is in this folder, and “rules” does not name it. Name it, or take it out of the folder.',
		]);
	});

	test('a file that is named and not there', () => {
		expect(problemsOf('')).toEqual(['choir/pack.yaml:14: There is no file “concert.yaml” in this folder.']);
	});

	test('a head with a word missing and a date that is none', () => {
		expect(
			problemsOf(`${GROUP}    - {id: C-1, question: Venue}\n`, HEAD.replace('title: Choir handbook\n', '').replace('2027-03-31', 'spring')),
		).toEqual(['choir/pack.yaml:1: “title” is missing.', 'choir/pack.yaml:5: “review by” should be a date, as in 2027-03-31.']);
	});

	test('an either-or role that rests on one nobody declared', () => {
		expect(
			problemsOf(`${GROUP}    - {id: C-1, question: Venue}\n`, HEAD.replace('rules:', '  Either: [Choir Leader, Choir Major]\nrules:')),
		).toEqual(['choir/pack.yaml:13: “Choir Major” is not one of the roles in pack.yaml.']);
	});
});

describe('what can be written', () => {
	test.each<[string, string]>([
		['an answer told by a decision table', '{id: C-1, question: Venue, is: {choose: [{when: {request: Hall}, use: Hall}, {use: Church}]}}'],
		[
			'a part told by a decision table',
			'{id: C-1, some: visit, where: {title: {choose: [{when: {request: Hall}, use: Hall}, {use: Church}]}}}',
		],
		[
			'a worker told by a decision table',
			'{id: C-1, some: visit, where: {author: {choose: [{when: {request: Hall}, use: Choir Leader}, {use: Choir Manager}]}}}',
		],
		['a question outside its form', '{form: Score, rules: [{id: C-1, question: Key, when: {question: Venue, is: Hall}}]}'],
	])('%s', (_name, rule) => {
		expect(problemsOf(`${GROUP}    - ${rule}\n    - {id: C-0, question: Venue}\n`)).toEqual([]);
	});

	test('files with the line ends of Windows, and with a mark before the text', () => {
		const rules = `\uFEFF${GROUP}    - {id: C-1, questoin: Venue}\n`.replaceAll('\n', '\r\n');
		expect(problemsOf(rules, `\uFEFF${HEAD.replaceAll('\n', '\r\n')}`)).toEqual([
			'choir/concert.yaml:5: “questoin” is not a word that can stand here. Did you mean “question”?',
		]);
	});
});

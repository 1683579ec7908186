import { expect, test } from 'vitest';
import { readKinds } from '../../../../compile/build/read-folder.ts';
import { compilePack } from '../../../../compile/pack/compile-pack.ts';
import type { Clauses, Rule } from '../../../../engine/model/rule.ts';

const KINDS = readKinds('rules/kinds.yaml');

const HEAD = `pack: choir
title: Choir handbook
council: none
version: 1
owner: Choir office
review by: 2027-03-31
effective: {from: 2026-12-01}
document: Choir handbook
roles: {Choir Leader: , Choir Manager: , Stage Team: {is: team}, Mosaic: {is: system}}
rules: [concert.yaml]
`;

function compiled(rule: string): Rule | undefined {
	const rules = `- step: Concert plan\n  by: Choir Leader\n  paragraph: section 1\n  rules:\n    - ${rule}\n    - {section: Details, rules: [{id: Z, question: Invited?}]}\n`;
	return compilePack(
		'choir',
		new Map([
			['pack.yaml', HEAD],
			['concert.yaml', rules],
		]),
		KINDS,
	).rules[0];
}

test.each([
	['{section: Details, rules: [{id: C, question: Venue}]}', 'Choir Leader answers “Venue” in “Details”.'],
	['{id: C, question: "*Venue"}', 'Choir Leader answers “Venue”.'],
	['{id: C, question: Kind, is: [Spring, Autumn]}', 'Choir Leader answers “Kind” with “Spring” or “Autumn”.'],
	['{id: C, question: Kind, is: {not: Spring}}', 'Choir Leader answers “Kind” with anything but “Spring”.'],
	['{id: C, question: Why not?, when: {question: Invited?, is: No}}', 'Choir Leader answers “Why not?”, when “Invited?” is “No”.'],
	[
		'{id: C, question: Why not?, when: {not: {question: Invited?, is: Yes}}}',
		'Choir Leader answers “Why not?”, unless “Invited?” is “Yes”.',
	],
	['{id: C, section: Money}', 'Choir Leader completes “Money”.'],
	['{id: C, question: Number, by: Mosaic}', 'Mosaic fills in “Number”.'],
	['{id: C, next action: Rehearsal, to: Choir Manager}', 'If Choir Leader adds “Rehearsal”, it goes to Choir Manager.'],
	[
		'{id: C, next action: Rehearsal, to: [Choir Manager, Stage Team]}',
		'If Choir Leader adds “Rehearsal”, it goes to Choir Manager or Stage Team.',
	],
	['{id: C, next action: Rehearsal, to: self}', 'If Choir Leader adds “Rehearsal”, it stays with whoever adds it.'],
	['{id: C, next action: Rehearsal, to: not used here}', 'If Choir Leader adds “Rehearsal”, it is taken off: it is not used here.'],
	[
		'{id: C, request: Approve, to: Choir Manager, is: answered, before: finish}',
		'Choir Leader sends “Approve” to Choir Manager and it is answered, before Finish.',
	],
	['{id: C, request: Approve, to: Choir Manager, is: sent}', 'Choir Leader sends “Approve” to Choir Manager.'],
	[
		'{id: C, some: case note, where: {title: Tea}, at least: 2}',
		'Choir Leader sees that the number of case notes called “Tea” is at least 2.',
	],
	[
		'{id: C, each: visit, has: [place, date, {title: Tea}]}',
		'Choir Leader sees that for every visit, place and date are recorded, and title is “Tea”.',
	],
	[
		'{id: C, each: case note, has: {entered: {within: {working days: 2, after: {its: date}}}}}',
		'Choir Leader sees that for every case note, entered is within 2 working days after its contact date.',
	],
	['{id: C, some: viewer, where: {role: Choir Manager}, before: finish}', 'Choir Leader is the one who has this step open, before Finish.'],
	[
		'{id: C, question: Venue, when: {some: this step, where: {started: {within: {weeks: 2, after: {question: Invited?}}}}}}',
		'Choir Leader answers “Venue”, when this step was started within 2 weeks after “Invited?”.',
	],
	[
		'{id: C, section: Money, after: {section: Details}, before: {request: Approve, is: sent}}',
		'Choir Leader completes “Money” before “Approve” is sent, and after “Details” is complete.',
	],
])('%s', (rule, sentence) => {
	expect(compiled(rule)?.sentence).toBe(sentence);
});

const BY_KIND = '{choose: [{when: {question: Invited?, is: Yes}, use: Choir Manager}, {use: Stage Team}]}';

test.each<[string, Partial<Clauses>]>([
	['{id: C, question: Venue}', {}],
	['{id: C, question: Venue, before: finish}', {}],
	['{id: C, next action: Rehearsal, to: Choir Manager}', {}],
	['{id: C, question: Why not?, when: {question: Invited?, is: No}}', { applies: 'when “Invited?” is “No”' }],
	['{id: C, question: Why not?, when: {not: {question: Invited?, is: Yes}}}', { applies: 'unless “Invited?” is “Yes”' }],
	['{id: C, prompt: Sing., when: {question: Invited?, is: Yes}}', { applies: 'when “Invited?” is “Yes”' }],
	[
		'{stage: Later, when: {question: Invited?, is: Yes}, rules: [{id: C, question: Venue, when: {question: Kind, is: Day}}, {id: D, question: Kind}]}',
		{ applies: 'once “Invited?” is “Yes”, when “Kind” is “Day”' },
	],
	[`{id: C, request: Approve, is: sent, to: ${BY_KIND}}`, { toWhom: 'Choir Manager when “Invited?” is “Yes”, otherwise Stage Team' }],
	[`{id: C, question: Venue, by: ${BY_KIND}}`, { byWhom: 'Choir Manager when “Invited?” is “Yes”, otherwise Stage Team' }],
])('the clauses of %s', (rule, clauses) => {
	expect(compiled(rule)?.clauses).toEqual({ applies: null, byWhom: null, toWhom: null, ...clauses });
});

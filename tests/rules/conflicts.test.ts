import { expect, test } from 'vitest';
import { readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { type CompiledPack, compilePack } from '../../compile/pack/compile-pack.ts';
import { type Conflict, conflictsIn } from '../../compile/review/conflicts.ts';

const kinds = readKinds('rules/kinds.yaml');
const shipped = conflictsIn(readPacks('rules/packs', kinds));

test.each<[Conflict['kind'], string[]]>([
	['decided by different roles', ['CC-1.3a', 'CC-1.3b', 'CM-4f', 'FM-4.1', 'FM-4.2']],
	['sent to different places', ['QPG-CFA-11.13', 'QPG-REV-10.8', 'QPG-SIG-7.7']],
	['two names', ['QPG-CFA-R.1', 'QPG-PFA-R.1', 'QPG-MAM-R.1', 'QPG-REV-R.1', 'QPG-SIG-R.1']],
	['two names', ['QPG-CFA-R.2']],
	['never detailed', ['QPG-MAP-5']],
	['said twice', ['BS-A3a', 'BS-A4a', 'BS-A3b', 'BS-A4b', 'BS-A3c', 'BS-A3d', 'BS-A4c']],
	['said twice', ['CM-2.1a', 'CM-4a', 'CM-2.1b', 'CM-4b']],
	['said twice', ['CM-2.3a', 'CM-3.1b', 'CM-4d', 'CM-4k']],
])('the shipped packs: %s, %j', (kind, ids) => {
	expect(shipped.filter((each) => each.kind === kind).map((each) => each.ids)).toContainEqual(ids);
});

test('no conflict of the shipped packs is told twice, and each is one short sentence with its sources', () => {
	expect(shipped).toHaveLength(8);
	expect(new Set(shipped.map(({ says }) => says)).size).toBe(shipped.length);
	expect(new Set(shipped.map(({ kind, ids }) => `${kind} ${[...ids].sort().join(' ')}`)).size).toBe(shipped.length);
	for (const { says, sources } of shipped) {
		expect(says.length, says).toBeLessThan(200);
		expect(sources, says).not.toEqual([]);
	}
});

/** A small pack: its rules, and what its head says besides. */
function pack(rules: string, { id = 'choir', head = '' } = {}): CompiledPack {
	const text = `
pack: ${id}
title: ${id} handbook
council: not named in the document
version: 1
owner: Practice lead
review by: 2027-03-31
effective: { from: 2026-01-01 }
document: ${id} handbook
paragraph: "1"
by: Leader
roles: { Leader: , Manager: , Singer: , Staff: [Leader, Manager] }
${head}
rules:
${rules}
`;
	return compilePack(id, new Map([['pack.yaml', text]]), kinds);
}

function found(...packs: CompiledPack[]): [Conflict['kind'], string][] {
	return conflictsIn(packs).map(({ kind, says }) => [kind, says]);
}

function deciding(id: string, by: string, head = ''): CompiledPack {
	return pack(`  - { id: A-1, some: case note, by: ${by}, decides: ending the concert }`, { id, head });
}

test('a decision that two packs give to different roles is found', () => {
	expect(found(deciding('choir', 'Leader'), deciding('hall', 'Manager'))).toEqual([
		['decided by different roles', '“ending the concert” is decided by Leader in choir, and by Manager in hall.'],
	]);
});

test('a decision that may be for different roles, as the council reads it, is found', () => {
	const settings = 'settings: { ender: { ask: "Who ends it?", readings: { one: Leader, other: Manager } } }';
	expect(found(deciding('choir', 'Leader'), deciding('hall', 'ender', settings))).toEqual([
		['decided by different roles', '“ending the concert” is decided by Leader in choir, and by Leader or Manager in hall.'],
	]);
});

test.each([
	['the same role decides', [deciding('choir', 'Leader'), deciding('hall', 'Leader')]],
	['the one role is among the other’s', [deciding('choir', 'Leader'), deciding('hall', 'Staff')]],
	[
		'the other decides something else',
		[deciding('choir', 'Leader'), pack('  - { id: A-2, some: case note, by: Manager, decides: starting }')],
	],
	['it is not said what is decided', [deciding('choir', 'Leader'), pack('  - { id: A-2, some: case note, by: Manager }')]],
])('no different deciders: %s', (_, packs) => {
	expect(found(...packs)).toEqual([]);
});

const EITHER = 'settings: { either: { ask: "Which?", readings: { one: Singer, other: Manager } } }';

test('one setting is no conflict with itself', () => {
	expect(found(deciding('choir', 'either', EITHER))).toEqual([]);
	expect(
		found(
			pack(
				'  - { id: A-1, step: Concert, next action: Encore, to: either }\n  - { id: A-2, step: Tour, next action: Encore, to: either, paragraph: "2" }',
				{ head: EITHER },
			),
		),
	).toEqual([]);
});

test('“decides” names one decision', () => {
	expect(() => pack('  - { id: A-1, some: case note, decides: [one, two] }')).toThrow(
		'“decides” takes one text, not a list or a set of entries.',
	);
});

function sending(first: string, second: string, step = 'Tour'): CompiledPack {
	return pack(`
  - { id: A-1, step: Concert, next action: Book the hall, ${first} }
  - { id: A-2, step: ${step}, next action: Book the hall, ${second} }`);
}

test('what one role sends to different places in two steps is found', () => {
	expect(found(sending('to: self', 'to: Manager'))).toEqual([
		['sent to different places', '“Book the hall” stays with whoever adds it in 1 step, and goes to Manager in 1 step.'],
	]);
	expect(found(sending('to: not used here', 'to: Manager'))).toEqual([
		['sent to different places', '“Book the hall” is not used in 1 step, and goes to Manager in 1 step.'],
	]);
});

test.each([
	['the same place', sending('to: Manager', 'to: Manager')],
	['one place among the other’s', sending('to: Manager', 'to: Staff')],
	['whoever adds it, who is the one it goes to', sending('to: self', 'to: Leader')],
	['different roles send it', sending('to: Manager', 'to: Leader, by: Singer')],
	['the same step', sending('to: Manager', 'to: Singer, paragraph: "2"', 'Concert')],
])('not sent to different places: %s', (_, choir) => {
	expect(found(choir)).toEqual([]);
});

const CALLED = 'also called: { Please sing: [Sing please] }';

test('a request with another name is found once, however often it is sent', () => {
	const rules = `
  - { id: A-1, step: Concert, request: Please sing, to: Singer }
  - { id: A-2, step: Tour, request: Sing please, to: Singer }`;
	expect(found(pack(rules, { head: CALLED }))).toEqual([['two names', 'One request is called “Please sing” and “Sing please”.']]);
	expect(found(pack(rules))).toEqual([]);
});

test('another name of a next action is not one of a request', () => {
	expect(found(pack('  - { id: A-1, step: Concert, next action: Please sing, to: Singer }', { head: CALLED }))).toEqual([]);
});

test('a step that is only named is found', () => {
	expect(found(pack('  - { id: A-1, step: Concert, doubt: What is done is not said. }'))).toEqual([
		['never detailed', '“Concert” is named as a step, and nothing says what is done in it.'],
	]);
});

test.each([
	['something is checked', '{ id: A-2, step: Concert, question: Hall }'],
	['something is reminded of', '{ id: A-2, step: Concert, prompt: Sing well. }'],
	['it is one of several steps with a check', '{ id: A-2, step: [Tour, Concert], question: Hall }'],
])('a step is detailed: %s', (_, rule) => {
	expect(found(pack(`  - { id: A-1, step: Concert, doubt: By whom is not said. }\n  - ${rule}`))).toEqual([]);
});

test('paragraphs that share rules are found, all their rules together', () => {
	const rules = `
  - { id: [A-3a, A-4a], question: Hall, paragraph: 3 and 4 }
  - { id: [A-3b, A-4b], question: Date, paragraph: 3 and 4 }`;
	expect(conflictsIn([pack(rules)])).toEqual([
		{
			kind: 'said twice',
			says: 'Paragraphs 3 and 4 of “choir handbook” repeat each other.',
			ids: ['A-3a', 'A-4a', 'A-3b', 'A-4b'],
			sources: ['choir handbook: 3 and 4'],
		},
	]);
});

test('two rules that ask the same are found', () => {
	const rules = '  - { id: A-3, question: Hall }\n  - { id: A-4, question: Hall, paragraph: "4" }';
	expect(found(pack(rules))).toEqual([['said twice', 'A-3 and A-4 of “choir handbook” ask the same.']]);
});

test.each([
	['several lines of one paragraph', '  - { id: [A-1.6a, A-1.6b], question: Hall, paragraph: "1.6, first bullet" }'],
	['another question', '  - { id: A-3, question: Hall }\n  - { id: A-4, question: Date }'],
	['another owner', '  - { id: A-3, question: Hall }\n  - { id: A-4, question: Hall, by: Manager }'],
	['another step', '  - { id: A-3, step: Tour, question: Hall }\n  - { id: A-4, step: Concert, question: Hall }'],
	['only doubts', '  - { id: A-3, doubt: Why is not said. }\n  - { id: A-4, doubt: When is not said. }'],
])('not said twice: %s', (_, rules) => {
	expect(found(pack(rules))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument, stringify } from 'yaml';
import { readKinds } from '../../../../compile/build/read-folder.ts';
import { compilePack } from '../../../../compile/pack/compile-pack.ts';
import { Problems } from '../../../../compile/yaml/problems.ts';
import { schemaText } from '../../../../tools/pack/schema.ts';

/** What an editor says of a pack, and whether the compiler says the same. */

const KINDS = readKinds('rules/kinds.yaml');
const SCHEMA = schemaText();
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
const accepts = ajv.compile(JSON.parse(SCHEMA));

/** As an editor reads it: numbers, booleans and nothing, where they are written. */
function editorAccepts(text: string): boolean {
	return accepts(parse(text, { logLevel: 'silent' })) === true;
}

test('the schema in the repository is the one that the compiler’s words make (npm run -s stepcheck -- pack schema)', () => {
	expect(readFileSync('rules/pack.schema.json', 'utf8')).toBe(SCHEMA);
});

describe('every file of every pack', () => {
	const files = readdirSync('rules/packs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

	test.each(files)('%s says which schema it keeps to, and keeps to it', (name) => {
		const text = readFileSync(`rules/packs/${name}`, 'utf8');
		expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../../pack.schema.json');
		editorAccepts(text);
		expect(accepts.errors ?? []).toEqual([]);
	});
});

/** The pack that docs/write-a-pack.md explains the language by: every word of it is there. */
function handbook(): { head: string; rules: string } {
	const blocks = [...readFileSync('docs/write-a-pack.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
	const heads = blocks.filter((text) => text.startsWith('# pack.yaml')).map((text) => parseDocument(text, { schema: 'failsafe' }).toJS());
	const rules = blocks.filter((text) => !text.startsWith('# pack.yaml') && /^- /m.test(text) && !/^cases:/m.test(text));
	const group = rules.map((text) => text.replace(/^(?=.)/gm, '    ')).join('');
	const head = Object.assign({}, ...heads, { roles: Object.assign({}, ...heads.map(({ roles }) => roles)) });
	return { head: stringify(head), rules: `- by: Key Worker\n  step: Short Break Plan\n  paragraph: "1"\n  rules:\n${group}` };
}

const HANDBOOK = handbook();

function faultsOf(head: string, rules: string): string[] {
	try {
		compilePack(
			'handbook',
			new Map([
				['pack.yaml', head],
				['short-break-plan.yaml', rules],
			]),
			KINDS,
		);
		return [];
	} catch (fault) {
		if (!(fault instanceof Problems)) throw fault;
		return fault.problems.map(({ sentence }) => sentence);
	}
}

test('the handbook in docs/write-a-pack.md compiles, and an editor accepts it', () => {
	expect(faultsOf(HANDBOOK.head, HANDBOOK.rules)).toEqual([]);
	expect(editorAccepts(HANDBOOK.head)).toBe(true);
	editorAccepts(HANDBOOK.rules);
	expect(accepts.errors ?? []).toEqual([]);
});

describe('what an editor refuses', () => {
	const ruleIn = (rule: string) => `- by: Key Worker\n  paragraph: "1"\n  rules:\n    - ${rule}\n`;

	test.each<[string, string]>([
		['a misspelt word', '{ id: A, questoin: Venue }'],
		['a rule with no id', '{ question: Venue }'],
		['nothing to check', '{ id: A }'],
		['two things to check', '{ id: A, question: Venue, some: visit }'],
		['an id that is a set of entries', '{ id: { a: b }, question: Venue }'],
		['a prompt that is a list', '{ id: A, prompt: [Sing, Hum] }'],
		['a section that is nothing', '{ id: A, section: }'],
		['a test beside nothing to test', '{ id: A, prompt: Sing., is: loud }'],
		['a word that goes with another', '{ id: A, question: Venue, where: { title: A } }'],
		['a request to nowhere', '{ id: A, request: Hall }'],
		['a progress that nothing has', '{ id: A, request: Hall, to: anyone, is: waved at }'],
		['a next action that is answered', '{ id: A, next action: Hall, to: anyone, is: answered }'],
		['each of nothing', '{ id: A, each: visit }'],
		['a unit there is not', '{ id: A, some: visit, within: { fortnights: 1, after: today } }'],
		['two units', '{ id: A, some: visit, within: { days: 1, weeks: 1, after: today } }'],
		['a period that runs from nothing', '{ id: A, some: visit, within: { days: 1 } }'],
		['a period that runs both ways', '{ id: A, some: visit, within: { days: 1, after: today, before: today } }'],
		['a time of day there is not', '{ id: A, some: visit, within: { monday: 1, after: today, at: "25:00" } }'],
		['a time of day that is a number', '{ id: A, some: visit, within: { monday: 1, after: today, at: 12 } }'],
		['again and again, of a question', '{ id: A, question: Venue, every: { weeks: 6 } }'],
		['a clock with a word it has not', '{ id: A, some: visit, every: { weeks: 6, afterwards: today } }'],
		['an entry inside a statement that is unknown', '{ id: A, question: Venue, when: { question: Hall, iz: No } }'],
		['a condition that is text', '{ id: A, question: Venue, when: sunny }'],
		['an entry inside a statement inside another', '{ id: A, any: [{ question: Venue }, { not: { some: visit, were: { title: A } } }] }'],
		['a test with an entry that is unknown', '{ id: A, question: Venue, is: { at leest: { days: 2, before: today } } }'],
		['a row of a table with no “use”', '{ id: A, question: Venue, by: { choose: [{ when: { question: Hall }, user: Key Worker }] } }'],
		['something beside a table', '{ id: A, question: Venue, by: { choose: [{ use: Key Worker }], or: Team Manager } }'],
		['a check beside rules', '{ id: A, question: Venue, rules: [] }'],
	])('%s', (_name, rule) => {
		expect(editorAccepts(ruleIn(rule))).toBe(false);
		expect(faultsOf(HANDBOOK.head, `${HANDBOOK.rules}${ruleIn(rule)}`)).not.toEqual([]);
	});

	test.each<[string, string, string]>([
		['a head with a word missing', 'title: Short Breaks handbook', ''],
		['a misspelt word in the head', 'title:', 'titel:'],
		['a day that is none', '2027-03-31', '2027-02-31'],
		['a role that is something else', 'is: team', 'is: choir'],
		['a setting with nothing to ask', 'ask: Who takes', 'asks: Who takes'],
		[
			'a setting with one reading',
			'readings:\n      the clerk: Panel Clerk\n      the manager: Team Manager',
			'readings:\n      the clerk: Panel Clerk',
		],
		['a fact that is neither first nor last', 'last: step', 'latest: step'],
	])('%s', (_name, good, bad) => {
		expect(HANDBOOK.head).toContain(good);
		expect(editorAccepts(HANDBOOK.head.replace(good, bad))).toBe(false);
		expect(faultsOf(HANDBOOK.head.replace(good, bad), HANDBOOK.rules)).not.toEqual([]);
	});

	test.each<[string, string]>([
		['a misspelt word', '{ case: seen, rule: SB-1, todya: 2026-03-25, expect: passed }'],
		['an outcome there is not', '{ case: seen, rule: SB-1, today: 2026-03-25, expect: done }'],
		['a day that is none', '{ case: seen, rule: SB-1, today: soon, expect: passed }'],
		['things that are no list', '{ case: seen, rule: SB-1, today: 2026-03-25, expect: passed, given: { visit: { date: 2026-03-25 } } }'],
	])('a case with %s', (_name, written) => {
		expect(editorAccepts(`cases:\n  - ${written}\n`)).toBe(false);
	});
});

/** Where a value stands in a file, and the ways to spoil it. */
function spoilt(value: unknown): { how: string; value: unknown }[] {
	const inside = (key: string | number, part: unknown, put: (changed: unknown) => unknown) =>
		spoilt(part).map(({ how, value: changed }) => ({ how: `${key} > ${how}`, value: put(changed) }));
	if (Array.isArray(value))
		return [
			{ how: 'text for a list', value: 'word' },
			...value.flatMap((part, at) => inside(at, part, (changed) => value.with(at, changed))),
		];
	if (typeof value === 'object' && value !== null) {
		const pairs = Object.entries(value);
		return [
			{ how: 'a list for entries', value: [value] },
			...pairs.map(([key], at) => ({ how: `${key} misspelt`, value: Object.fromEntries(pairs.with(at, [`${key}x`, pairs[at]?.[1]])) })),
			{ how: 'an entry too many', value: { ...value, question: 'word' } },
			...pairs.flatMap(([key, part]) => inside(key, part, (changed) => ({ ...value, [key]: changed }))),
		];
	}
	return [
		{ how: 'entries for text', value: { word: 'word' } },
		{ how: 'a list for text', value: [value] },
	];
}

describe('an editor refuses nothing that the compiler accepts', () => {
	interface Tried {
		how: string;
		/** The file that is spoilt, as it is read. */
		value: unknown;
		head: string;
		rules: string;
	}

	const read = (text: string) => parseDocument(text, { schema: 'failsafe' }).toJS();
	const [group] = read(HANDBOOK.rules);
	// What the others name. Each is spoilt by itself, beside these alone, so that all of them can be tried.
	const named = '- { id: [SB-1, SB-22], question: Reason for the break, by: Key Worker, paragraph: "1" }\n';
	const others = ['Kind of break', 'Nights a year', 'Start date', 'Has the child been seen?', 'What the child says'].map(
		(question) => `- { id: Q, question: "${question}", step: Short Break Plan, by: Key Worker, paragraph: "1" }\n`,
	);
	const ofRules: Tried[] = group.rules.flatMap((rule: unknown) =>
		spoilt(rule).map(({ how, value }) => {
			const rules = [{ ...group, rules: [value] }];
			return { how: `rules: ${how}`, value: rules, head: HANDBOOK.head, rules: `${stringify(rules)}${others.join('')}${named}` };
		}),
	);
	const ofHead: Tried[] = spoilt(read(HANDBOOK.head)).map(({ how, value }) => ({
		how: `head: ${how}`,
		value,
		head: stringify(value),
		rules: HANDBOOK.rules,
	}));

	test.each([
		{ of: 'rules', tried: ofRules },
		{ of: 'head', tried: ofHead },
	])('the $of of the handbook, spoilt in every place', { timeout: 120_000 }, ({ tried }) => {
		const judged = tried.map(({ how, value, head, rules }) => ({ how, editor: accepts(value), faults: faultsOf(head, rules) }));
		expect(judged.filter(({ editor, faults }) => !editor && faults.length === 0).map(({ how }) => how)).toEqual([]);
		// What is no word of the language is no word of the editor’s.
		const strange = judged.filter(({ faults }) => faults.some((fault) => fault.includes('is not a word that can stand here')));
		expect(strange.filter(({ editor }) => editor).map(({ how }) => how)).toEqual([]);
		expect(strange.length).toBeGreaterThan(50);
	});
});

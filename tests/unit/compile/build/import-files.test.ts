import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Files, type Imported, MOST_FILES, readImport } from '../../../../compile/build/import-files.ts';
import { packFilesIn } from '../../../../compile/build/policy-packs.ts';
import { readAdapters, readCalendars, readKinds } from '../../../../compile/build/read-folder.ts';
import { sliceOfPack } from '../../../../compile/slices/step-slices.ts';
import { Problems } from '../../../../compile/yaml/problems.ts';
import type { Adapter } from '../../../../engine/model/adapter.ts';
import { checkGiven } from '../../../../engine/run-case.ts';

/** Packs and adapters that are brought in: wholly checked, refused with file, line and a sentence, and replayed exactly. */

const into = {
	kinds: readKinds('rules/kinds.yaml'),
	calendar: readCalendars('rules/calendars/bank-holidays.yaml')['england-and-wales'],
	generic: readAdapters('rules/adapters').at(-1) as Adapter,
};

const HEAD = `pack: choir
title: Choir handbook
council: Borough of Brindle
version: 2
owner: Choir office
review by: 2027-03-31
effective: {from: 2026-12-01}
document: Choir handbook
roles: {Leader: }
by: Leader
paragraph: section 1
`;
const pack = (rules: string, head = HEAD): Files => [['choir.yaml', `${head}rules:\n${rules}`]];
const GOOD = '  - {id: C-1, step: Concert plan, question: Venue}\n';

function refusalOf(files: Files): string[] {
	try {
		readImport(files, into);
		return [];
	} catch (fault) {
		if (!(fault instanceof Problems)) throw fault;
		return fault.message.split('\n');
	}
}

describe('what comes in', () => {
	test('a pack in one file, a pack in several with its cases, an adapter', () => {
		expect(readImport(pack(GOOD), into)).toMatchObject({ kind: 'pack', pack: { id: 'choir', version: '2' } });
		const several: Files = [
			['pack.yaml', `${HEAD}rules: [concert.yaml]\n`],
			['concert.yaml', '- {id: C-1, some: visit}\n'],
			['choir.cases.yaml', 'cases:\n  - { case: none, rule: C-1, today: 2026-03-10, expect: failed, given: { visit: [] } }\n'],
		];
		const read = readImport(several, into);
		expect(read.kind === 'pack' && read.cases()).toMatchObject([{ rule: 'C-1', expect: 'failed' }]);
		const adapter = readFileSync('rules/adapters/practice.yaml', 'utf8');
		expect(readImport([['ours.yaml', adapter]], into)).toMatchObject({ kind: 'adapter', adapter: { id: 'practice' } });
	});

	test('every shipped pack comes in as it was built, file by file', () => {
		for (const name of readdirSync('rules/packs'))
			expect(readImport(folder(name), into)).toMatchObject({ kind: 'pack', pack: { id: name } });
	});
});

function folder(name: string): Files {
	return readdirSync(`rules/packs/${name}`).map((file): [string, string] => [file, readFileSync(`rules/packs/${name}/${file}`, 'utf8')]);
}

/** What is wrong with it, and how each line of the refusal begins. */
const HOSTILE: [what: string, files: Files, said: string[]][] = [
	['no file', [], ['These files:1: No file was chosen.']],
	[
		'a misspelt word',
		pack(GOOD.replace('question', 'questoin')),
		['choir.yaml:13: “questoin” is not a word that can stand here. Did you mean “question”?'],
	],
	['no YAML', [['choir.yaml', '{{{']], ['choir.yaml:1: ']],
	['something that is no pack', [['choir.yaml', '[1, 2]']], ['choir.yaml:1: ']],
	['another kind of file', [['choir.exe', 'MZ']], ['choir.exe:1: This is not a file of rules: its name should end in “.yaml”.']],
	['a way out of the folder', [['../choir.yaml', HEAD]], ['../choir.yaml:1: The name of this file has something else in it']],
	['one name twice', [...pack(GOOD), ...pack(GOOD)], ['choir.yaml:1: There are two files of this name.']],
	[
		'too many files',
		Array.from({ length: MOST_FILES + 1 }, (_, n) => [`${n}.yaml`, GOOD] as const),
		['These files:1: There are 41 files.'],
	],
	['too large', pack(`${GOOD}#${'x'.repeat(1_000_000)}`), ['choir.yaml:1: These files are larger than 1 MB together.']],
	['a text that nobody could read', pack(GOOD.replace('Venue', `"${'Venue '.repeat(600)}"`)), ['choir.yaml:13: This text has 3']],
	['too deep', pack(`  - {id: C-1, any: ${'['.repeat(2000)}\n`), ['choir.yaml:13: This is nested too deeply to follow.']],
	[
		'an alias bomb',
		[['choir.yaml', `- &a [x]\n- &b [${Array(10).fill('*a').join(', ')}]\n- [${Array(10).fill('*b').join(', ')}]\n`]],
		['choir.yaml:2: Aliases'],
	],
	['a tag', [['choir.yaml', 'pack: !!js/function "x"\n']], ['choir.yaml:1: ']],
	[
		'__proto__ as a role',
		pack(GOOD, HEAD.replace('{Leader: }', '{Leader: , __proto__: }')),
		['choir.yaml:9: “__proto__” can’t be used as a name.'],
	],
	['__proto__ as the pack', pack(GOOD, HEAD.replace('pack: choir', 'pack: __proto__')), ['choir.yaml:1: “pack” should be a short name']],
	[
		'constructor as a setting',
		pack(GOOD, `${HEAD}settings: {constructor: {ask: x, readings: {a: 1}}}\n`),
		['choir.yaml:12: “constructor” can’t be used as a name.'],
	],
	[
		'a script in a text',
		pack(GOOD.replace('Venue', '"<script>alert(1)</script>"')),
		['choir.yaml:13: “<script>alert(1)” is written for a browser.'],
	],
	[
		'a picture in a title',
		pack(GOOD, HEAD.replace('title: Choir handbook', 'title: "<img src=x onerror=alert(1)>"')),
		['choir.yaml:2: “<img src=x onerror=alert(1)>” is written'],
	],
	[
		'an address that runs',
		pack(GOOD.replace('Venue', '"javascript:alert(1)"')),
		['choir.yaml:13: “javascript:” is written for a browser.'],
	],
	['a regular expression', pack('  - {id: C-1, step: Concert plan, question: Venue, is: {matches: "(a+)+$"}}\n'), ['choir.yaml:13: ']],
	[
		'letters that can’t be seen',
		pack(GOOD.replace('Venue', '"Ven\u202eue"')),
		['choir.yaml:13: There are signs in this text that can’t be seen'],
	],
	[
		'a newer format',
		pack('  - {spells: C-1}\n', `format: 2\n${HEAD}`),
		['choir.yaml:1: This is written in format 2, for a newer Stepcheck than this one'],
	],
	['an adapter of a newer format', [['ours.yaml', 'format: 9\nadapter: ours\nwands: [x]\n']], ['ours.yaml:1: This is written in format 9']],
	[
		'an adapter that looks for a thing by its place',
		[['ours.yaml', 'adapter: ours\ntitle: Ours\nscreens: {step-editor: {recognised by: [{css: "div:nth-child(2)"}]}}\n']],
		['ours.yaml:3: '],
	],
	[
		'a case that is not true',
		[
			['pack.yaml', `${HEAD}rules: [c.yaml]\n`],
			['c.yaml', '- {id: C-1, some: visit}\n'],
			['x.cases.yaml', 'cases:\n  - { case: none, rule: C-1, today: 2026-03-10, expect: passed, given: { visit: [] } }\n'],
		],
		['x.cases.yaml:2: “none” should come out as “passed” for C-1, and comes out as “failed”.'],
	],
	[
		'a file that no list names',
		[
			['pack.yaml', `${HEAD}rules: [c.yaml]\n`],
			['c.yaml', '- {id: C-1, some: visit}\n'],
			['d.yaml', '- {id: C-2, some: visit}\n'],
		],
		['pack.yaml:12: The file “d.yaml” is in this folder, and “rules” does not name it.'],
	],
];

test.each(HOSTILE)('%s is refused with file, line and a sentence', (_what, files, said) => {
	const before = Object.getOwnPropertyNames(Object.prototype).length;
	const refusal = refusalOf(files);
	expect(refusal.length).toBeGreaterThanOrEqual(said.length);
	for (const [at, begins] of said.entries()) expect(refusal[at]?.slice(0, begins.length)).toBe(begins);
	for (const line of refusal) expect(line).toMatch(/^.+:\d+: .+\.|\?$/);
	expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
});

test('what looks like a regular expression is only text', () => {
	const read = readImport(pack(GOOD.replace('Venue', '"(a+)+$"')), into);
	expect(read.kind === 'pack' && read.pack.rules[0]?.sentence).toBe('Leader answers “(a+)+$”.');
});

describe('a policy that brings packs in', () => {
	test('has files by name for each', () => {
		expect(packFilesIn([{ 'choir.yaml': 'x' }])).toEqual([[['choir.yaml', 'x']]]);
		expect(packFilesIn(undefined)).toEqual([]);
	});

	test.each([['text'], [{}], [[1]], [[{ 'choir.yaml': 1 }]], [[null]]])('%j is refused in a sentence', (written) => {
		const [first] = packFilesIn(written);
		expect(first).toBeInstanceOf(Problems);
	});
});

/** Every finding of every case of a pack, whole. */
function verdictsOf(imported: Imported): string {
	if (imported.kind !== 'pack') throw new Error('This is no pack.');
	const slice = sliceOfPack(imported.pack);
	return JSON.stringify(
		imported
			.cases()
			.flatMap((each) =>
				slice.rules
					.filter((rule) => rule.ids.includes(each.rule) && rule.require !== null)
					.map((rule) => checkGiven(rule, each, slice, into.calendar)),
			),
	);
}

describe('a verdict is replayed: the same version, day and facts give the same result', () => {
	const files = folder('case-closure');
	const newer = files.map(([name, text]): [string, string] => [
		name,
		name === 'pack.yaml'
			? text.replace('version: 1', 'version: 2').replace('{ days: 7, before: notification }', '{ days: 9, before: notification }')
			: text,
	]);

	test('read again from its files, to the last word', () => {
		const first = verdictsOf(readImport(files, into));
		expect(first.length).toBeGreaterThan(100_000);
		expect(verdictsOf(readImport(JSON.parse(JSON.stringify(files)), into))).toBe(first);
	});

	test('another version comes out otherwise, and going back restores every verdict', () => {
		const first = verdictsOf(readImport(files, into));
		// Its cases are not true any more, and so it does not even come in with them.
		const alone = newer.filter(([name]) => !name.endsWith('.cases.yaml'));
		const other = readImport(alone, into);
		const before = readImport(files, into);
		if (other.kind !== 'pack' || before.kind !== 'pack') throw new Error('These are no packs.');
		expect(verdictsOf({ ...other, cases: before.cases })).not.toBe(first);
		expect(verdictsOf(readImport(files, into))).toBe(first);
	});

	test('each finding names the pack and its version', () => {
		expect(verdictsOf(readImport(files, into))).toMatch(/"source":"Case Closure: 1\.\d[^"]* \(version 1\)"/);
	});
});

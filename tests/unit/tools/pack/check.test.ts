import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** `stepcheck pack check` as somebody runs it: what they type, what they read, and how it ends. */

const HEAD = `pack: choir
title: Choir handbook
council: none
version: 1
owner: Choir office
review by: 2027-03-31
effective: {from: 2026-12-01}
document: Choir handbook
roles: {Choir Leader: , Choir Manager: }
rules: [concert.yaml]
`;
const GOOD = '- {id: C-1, some: visit, by: Choir Leader, paragraph: section 1}\n';
const GROUP = '- {step: Concert plan, by: Choir Leader, paragraph: "1", rules: [\n';
const CASE = 'cases:\n  - { case: none was made, rule: C-1, today: 2026-03-10, expect: failed, given: { visit: [] } }\n';

/** Compiled once for all of these, not each time. */
const NODE_COMPILE_CACHE = mkdtempSync(join(tmpdir(), 'compiled-'));
const COMMAND = fileURLToPath(new URL('../../../../tools/stepcheck.ts', import.meta.url));

type Files = Record<string, string | Uint8Array>;

function folderWith(files: Files): string {
	const folder = mkdtempSync(join(tmpdir(), 'choir-'));
	mkdirSync(join(folder, 'choir'));
	for (const [name, text] of Object.entries({ 'pack.yaml': HEAD, 'concert.yaml': GOOD, ...files }))
		writeFileSync(join(folder, 'choir', name), text);
	return folder;
}

/** Runs it where the folder is, so that every path reads `choir/…`. It is stopped after half a minute at the latest. */
function check(where: string, ...args: string[]): Promise<{ code: number | null; said: string; faults: string[] }> {
	return new Promise((resolve, reject) => {
		const run = spawn(process.execPath, [COMMAND, 'pack', 'check', ...args], {
			cwd: where,
			timeout: 30_000,
			env: { ...process.env, NODE_COMPILE_CACHE },
		});
		const out = { stdout: '', stderr: '' };
		run.stdout.on('data', (text) => {
			out.stdout += text;
		});
		run.stderr.on('data', (text) => {
			out.stderr += text;
		});
		run.on('error', reject);
		run.on('close', (code) => resolve({ code, said: out.stdout, faults: out.stderr.trimEnd().split('\n') }));
	});
}

/** Ten lists of ten of the one before: ten thousand million words, if anybody wrote them out. */
const BOMB = `- &a0 [x]\n${Array.from({ length: 10 }, (_, n) => `- &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`).join('\n')}\n`;

const TABLE: [string, Files, string[]][] = [
	[
		'a misspelt role',
		{ 'concert.yaml': GOOD.replace('Leader', 'Leadr') },
		['choir/concert.yaml:1: “Choir Leadr” is not one of the roles in pack.yaml. Did you mean “Choir Leader”?'],
	],
	[
		'a misspelt word',
		{ 'concert.yaml': GOOD.replace('some', 'soome') },
		['choir/concert.yaml:1: “soome” is not a word that can stand here. Did you mean “some”?'],
	],
	[
		'a misspelt word in the head',
		{ 'pack.yaml': HEAD.replace('document', 'documnet') },
		[
			'choir/pack.yaml:1: “document” is missing.',
			'choir/pack.yaml:8: “documnet” is not a word that can stand here. Did you mean “document”?',
		],
	],
	[
		'a question that no rule names',
		{ 'concert.yaml': `${GROUP}  {id: C-1, question: Venue},\n  {id: C-2, question: Date, when: {question: Venu, is: Hall}}]}\n` },
		['choir/concert.yaml:3: No rule of this step names the question “Venu”. Did you mean “Venue”?'],
	],
	[
		'facts that go in a circle',
		{ 'pack.yaml': `${HEAD}facts:\n  a: {last: visit, where: {date: {after: b}}}\n  b: {last: visit, where: {date: {before: a}}}\n` },
		['choir/pack.yaml:12: “a”, “b”, “a” go in a circle: each is said by the next. Say one of them by something else.'],
	],
	[
		'rules that go in a circle',
		{
			'concert.yaml': '- {id: C-1, met: C-2, by: Choir Leader, paragraph: "1"}\n- {id: C-2, met: C-1, by: Choir Leader, paragraph: "1"}\n',
		},
		[
			'choir/concert.yaml:1: “C-1” rests on itself, through “met”. Take one of the rules out of the circle.',
			'choir/concert.yaml:2: “C-2” rests on itself, through “met”. Take one of the rules out of the circle.',
		],
	],
	['an id used twice', { 'concert.yaml': GOOD + GOOD }, ['choir/concert.yaml:2: The id “C-1” is used twice for the same thing.']],
	[
		'no citation',
		{ 'concert.yaml': '- {id: C-1, some: visit, by: Choir Leader}\n' },
		['choir/concert.yaml:1: This rule does not say which paragraph it comes from. Add “paragraph” here or to its group.'],
	],
	[
		'a number with no unit',
		{ 'concert.yaml': GOOD.replace('visit,', 'visit, within: 7,') },
		[
			'choir/concert.yaml:1: “7” has no unit. Write { working days: 7, after: … }, or { days: 7, after: … } if the document says only “days”.',
		],
	],
	[
		'a number with no unit, as a reading',
		{
			'pack.yaml': `${HEAD}settings:\n  soon:\n    ask: How soon?\n    readings: {one: {days: 7, after: today}, two: 7}\n`,
			'concert.yaml': GOOD.replace('visit,', 'visit, within: soon,'),
		},
		[
			'choir/pack.yaml:14: “7” has no unit. Write { working days: 7, after: … }, or { days: 7, after: … } if the document says only “days”.',
		],
	],
	[
		'no unit that is known',
		{ 'concert.yaml': GOOD.replace('visit,', 'visit, within: {fortnights: 1, after: today},') },
		[
			'choir/concert.yaml:1: A period has one number and one unit, as in { working days: 5 }. Units: working days, calendar days, days, weeks, months, years, hours, or a day of the week.',
		],
	],
	[
		'a bracket left open',
		{ 'concert.yaml': '- {id: C-1,\n  some: visit\n- {id: C-2}\n' },
		['choir/concert.yaml:3: A bracket that was opened above is not closed before this.'],
	],
	['a tab', { 'concert.yaml': '- id: C-1\n\tsome: visit\n' }, ['choir/concert.yaml:2: This line begins with a tab. Use spaces.']],
	[
		'a word that stands twice',
		{ 'pack.yaml': `${HEAD}title: Another\n` },
		['choir/pack.yaml:11: “title” stands twice in one entry. Take one of them out.'],
	],
	[
		'a text with a colon in it',
		{ 'concert.yaml': '- id: C-1\n  prompt: Remember: sing.\n' },
		['choir/concert.yaml:2: There is a second “: ” in this entry. Put text that has “: ” in it in double quotes.'],
	],
	['an alias bomb', { 'concert.yaml': BOMB }, ['choir/concert.yaml:2: Aliases (*name) are not used in packs. Write the words out.']],
	[
		'brackets in brackets in brackets',
		{ 'concert.yaml': `${'['.repeat(100_000)}\n` },
		['choir/concert.yaml:1: This is nested too deeply to follow. Look for a bracket that is not closed.'],
	],
	[
		'a file of 10 MB',
		{ 'concert.yaml': GOOD.repeat(160_000) },
		['choir/concert.yaml:1: This file is larger than 1 MB. Split it into several files.'],
	],
	[
		'a name of JavaScript’s own',
		{ 'concert.yaml': '- {id: C-1, __proto__: {polluted: yes}}\n' },
		['choir/concert.yaml:1: “__proto__” can’t be used as a name.'],
	],
	[
		'a role of JavaScript’s own',
		{ 'pack.yaml': HEAD.replace('Choir Manager', '__proto__') },
		['choir/pack.yaml:9: “__proto__” can’t be used as a name.'],
	],
	['an empty file', { 'concert.yaml': '' }, ['choir/concert.yaml:1: This file is empty.']],
	['an empty head', { 'pack.yaml': '# nothing yet\n' }, ['choir/pack.yaml:1: This file is empty.']],
	[
		'a picture',
		{ 'concert.yaml': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]) },
		['choir/concert.yaml:1: This is not a text file. Save it as plain text, in UTF-8.'],
	],
	[
		'text in the encoding of another program',
		{ 'concert.yaml': Buffer.from(`\uFEFF${GOOD}`, 'utf16le') },
		['choir/concert.yaml:1: This is not a text file. Save it as plain text, in UTF-8.'],
	],
	[
		'several faults in one file, from its top down',
		{ 'concert.yaml': GOOD.replace('Leader', 'Leadr') + GOOD.replace('some', 'soome') + GOOD.replace('id: C-1, ', '') },
		[
			'choir/concert.yaml:1: “Choir Leadr” is not one of the roles in pack.yaml. Did you mean “Choir Leader”?',
			'choir/concert.yaml:2: “soome” is not a word that can stand here. Did you mean “some”?',
			'choir/concert.yaml:3: This rule has no id. Add “id”, as in CC-1.3b.',
		],
	],
	[
		'faults in several files',
		{
			'pack.yaml': HEAD.replace('title: Choir handbook\n', '').replace('[concert.yaml]', '[rehearsal.yaml, concert.yaml, tour.yaml]'),
			'rehearsal.yaml': '- [\n',
			'concert.yaml': GOOD.replace('Leader', 'Leadr'),
			'choir.cases.yaml': CASE.replace('expect', 'expects').replace('given: { visit', 'given: { visitt'),
		},
		[
			'choir/pack.yaml:1: “title” is missing.',
			'choir/pack.yaml:9: There is no file “tour.yaml” in this folder.',
			'choir/rehearsal.yaml:2: A bracket that was opened above is not closed before this.',
			'choir/concert.yaml:1: “Choir Leadr” is not one of the roles in pack.yaml. Did you mean “Choir Leader”?',
			'choir/choir.cases.yaml:2: “expect” is missing.',
			'choir/choir.cases.yaml:2: “expects” is not a word that can stand here. Did you mean “expect”?',
		],
	],
	[
		'a case that does not come out as it says',
		{ 'choir.cases.yaml': CASE.replace('failed', 'passed') },
		['choir/choir.cases.yaml:2: “none was made” should come out as “passed” for C-1, and comes out as “failed”.'],
	],
	[
		'a case about a rule there is not',
		{ 'choir.cases.yaml': CASE.replace('C-1', 'C-9') },
		['choir/choir.cases.yaml:2: No rule that is checked has the id “C-9”. Did you mean “C-1”?'],
	],
];

describe('pack check of a faulty pack tells each fault as file, line and a sentence, and ends with 1', {
	timeout: 20_000,
}, () => {
	test.each(TABLE)('%s', async (_name, files, faults) => {
		expect(await check(folderWith(files), 'choir')).toEqual({ code: 1, said: '', faults });
	});

	test('a file that is no file', async () => {
		const folder = folderWith({});
		mkdirSync(join(folder, 'choir', 'tour.yaml'));
		expect((await check(folder, 'choir')).faults).toContain(
			'choir/pack.yaml:10: The file “tour.yaml” is in this folder, and “rules” does not name it. Name it, or take it out of the folder.',
		);
		writeFileSync(join(folder, 'choir', 'pack.yaml'), HEAD.replace('[concert.yaml]', '[concert.yaml, tour.yaml]'));
		expect(await check(folder, 'choir')).toEqual({
			code: 1,
			said: '',
			faults: ['choir/tour.yaml:1: This is not a file. Rename it, or take it out of this folder.'],
		});
	});

	test('a file that can’t be read: it only points to itself', async () => {
		const folder = folderWith({});
		const file = join(folder, 'choir', 'concert.yaml');
		rmSync(file);
		symlinkSync(file, file);
		expect(await check(folder, 'choir')).toEqual({
			code: 1,
			said: '',
			faults: ['choir/concert.yaml:1: This file can’t be read (ELOOP). See that it is there, and that you may read it.'],
		});
	});

	test.each<[string, string[], string]>([
		['a folder there is not', ['chior'], 'There is no folder “chior”. Check its spelling.'],
		['a file', ['choir/pack.yaml'], '“choir/pack.yaml” is a file. Name the folder it is in.'],
		['a folder with no pack', ['.'], '.:1: This folder has no pack.yaml.'],
		['two folders', ['choir', 'choir'], 'Name one folder. Without one, everything in “rules” is checked.'],
	])('%s', async (_name, args, fault) => {
		expect(await check(folderWith({}), ...args)).toEqual({ code: 1, said: '', faults: [fault] });
	});
});

describe('pack check of a good pack', { timeout: 60_000 }, () => {
	const told = { code: 0, said: 'choir: 1 rules, 1 cases. No fault found.\n', faults: [''] };
	test.each<[string, (text: string) => string]>([
		['as it was written', (text) => text],
		['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
		['with a mark before the text', (text) => `\uFEFF${text}`],
	])('%s', async (_name, changed) => {
		const files = { 'pack.yaml': changed(HEAD), 'concert.yaml': changed(GOOD), 'choir.cases.yaml': changed(CASE) };
		expect(await check(folderWith(files), 'choir')).toEqual(told);
	});
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readCases, readKinds, readPack } from '../../../../compile/build/read-folder.ts';
import { newRule } from '../../../../tools/new/new-rule.ts';

const HEAD = `# The choir.
pack: choir
title: Choir handbook
council: none
version: 1
owner: Choir office
review by: 2027-03-31
effective: { from: 2026-02-01 } # As agreed.
document: Choir handbook
roles:
  Choir Leader:
  Choir Manager:
rules:
  - concert.yaml
`;
const CONCERT = '- step: Concert plan\n  by: Choir Leader\n  paragraph: "1"\n  rules:\n    - { id: C-1, question: Which hall? }';

let packs = '';
let folder = '';
let printed: string[] = [];

beforeEach(() => {
	packs = mkdtempSync(join(tmpdir(), 'packs-'));
	folder = join(packs, 'choir');
	mkdirSync(folder);
	writeFileSync(join(folder, 'pack.yaml'), HEAD);
	writeFileSync(join(folder, 'concert.yaml'), CONCERT);
	printed = [];
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});

afterEach(() => vi.restoreAllMocks());

function add(id: string, step: string, question: string, ...more: string[]): void {
	newRule(['choir', id, '--step', step, '--question', question, '--by', 'Choir Manager', '--paragraph', '2.1', ...more], packs);
}

/** What the folder holds, as the compiler reads it. */
function compiled() {
	const kinds = readKinds('rules/kinds.yaml');
	const pack = readPack(folder, kinds);
	return { rules: pack.rules.map(({ ids }) => ids.join()), cases: readCases(folder, pack, kinds).length };
}

test('a rule of a step that the pack has goes into its file, with three cases that come out as they say', () => {
	add('C-2', 'CONCERT plan', 'Who sings, and "how"?');
	expect(compiled()).toEqual({ rules: ['C-1', 'C-2'], cases: 3 });
	expect(readFileSync(join(folder, 'concert.yaml'), 'utf8')).toContain(CONCERT);
	expect(printed.join('')).toContain('choir: 2 rules, 3 cases. No fault found.');
});

test('a rule of another step has a file of its own, which the head lists and is otherwise as it was', () => {
	add('C-2', 'Tour: plan', 'Where to?', '--section', 'Towns');
	expect(readdirSync(folder).sort()).toEqual(['choir.cases.yaml', 'concert.yaml', 'pack.yaml', 'tour-plan.yaml']);
	expect(readFileSync(join(folder, 'pack.yaml'), 'utf8')).toBe(`${HEAD}  - tour-plan.yaml\n`);
	add('C-3', 'Tour: plan', 'When?');
	expect(compiled()).toEqual({ rules: ['C-1', 'C-2', 'C-3'], cases: 6 });
});

test('nothing is written for an id that is taken, a pack that is not there, or too little said', () => {
	expect(() => add('C-1', 'Concert plan', 'Who?')).toThrow('concert.yaml has a rule C-1 already.');
	expect(() => newRule(['quire', 'Q-1', '--step', 'S', '--question', 'Q', '--by', 'B', '--paragraph', '1'], packs)).toThrow(
		/There is no pack “quire” in .*There are choir\./,
	);
	expect(() => newRule(['choir', 'C-2', '--step', 'Concert plan'], packs)).toThrow(/^Say it as in: npm run new/);
	expect(readFileSync(join(folder, 'concert.yaml'), 'utf8')).toBe(CONCERT);
	expect(readdirSync(folder)).not.toContain('choir.cases.yaml');
});

test('what the pack check finds is told', () => {
	expect(() => newRule(['choir', 'C-2', '--step', 'S', '--question', 'Q', '--by', 'Choir Manger', '--paragraph', '1'], packs)).toThrow(
		/“Choir Manger” is not one of the roles in pack.yaml. Did you mean “Choir Manager”\?/,
	);
});

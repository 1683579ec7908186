import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packCheck } from '../../../tools/pack-check.ts';
import { Refusal } from '../../../tools/refusal.ts';

const PACK = `pack: choir
title: Choir handbook
council: none
version: 1
owner: Choir office
review by: 2027-03-31
effective: {from: 2026-12-01}
document: Choir handbook
roles: {Choir Leader: }
rules: [concert.yaml]
`;
const RULES = '- {id: C-1, some: visit, by: Choir Leader, paragraph: section 1}\n';

function folderWith(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'choir-'));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	return folder;
}

function caseThat(expected: string): string {
	return `cases:\n  - { case: none was made, rule: C-1, today: 2026-03-10, expect: ${expected}, given: { visit: [] } }\n`;
}

test('a case that does not come out as it says is told by file and line', () => {
	const folder = folderWith({ 'pack.yaml': PACK, 'concert.yaml': RULES, 'choir.cases.yaml': caseThat('passed') });
	expect(() => packCheck([folder])).toThrow(Refusal);
	expect(() => packCheck([folder])).toThrow(
		/choir\.cases\.yaml:2: “none was made” should come out as “passed” for C-1, and comes out as “failed”\./,
	);
});

test('a pack with a case that comes out is without fault', () => {
	expect(() => packCheck([folderWith({ 'pack.yaml': PACK, 'concert.yaml': RULES, 'choir.cases.yaml': caseThat('failed') })])).not.toThrow();
});

test('a case about a rule there is not is told', () => {
	const cases = caseThat('failed').replace('C-1', 'C-9');
	expect(() => packCheck([folderWith({ 'pack.yaml': PACK, 'concert.yaml': RULES, 'choir.cases.yaml': cases })])).toThrow(/C-9/);
});

test('a folder there is not is told', () => {
	expect(() => packCheck(['no-such-folder'])).toThrow('There is no folder “no-such-folder”.');
});

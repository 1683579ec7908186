import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { packDiff } from '../../../../tools/pack/diff.ts';
import { Refusal } from '../../../../tools/refusal.ts';

/** `stepcheck pack diff A B` as somebody runs it: what they type, what they read, and how it ends. */

const HEAD = `pack: choir
title: Choir handbook
council: none
version: 1
owner: Choir office
review by: 2027-03-31
effective: {from: 2026-12-01}
document: Choir handbook
roles: {Leader: , Manager: }
step: Concert plan
by: Leader
paragraph: section 1
rules:
`;
const OLD = '  - {id: C-1, question: Venue}\n  - {id: C-2, question: Date}\n  - {id: C-3, request: Agree, to: [Leader, Manager]}\n';
const NEW =
	'  - {id: C-1, question: Venue, before: finish}\n  - {id: C-2, question: Date, before: finish}\n  - {id: C-3, request: Agree, to: Manager}\n';

const COMMAND = fileURLToPath(new URL('../../../../tools/stepcheck.ts', import.meta.url));
const where = mkdtempSync(join(tmpdir(), 'choir-'));
mkdirSync(join(where, 'older'));
writeFileSync(join(where, 'older/pack.yaml'), HEAD + OLD);
writeFileSync(join(where, 'newer.yaml'), HEAD.replace('version: 1', 'version: 2') + NEW);
writeFileSync(join(where, 'faulty.yaml'), HEAD + OLD.replace('Leader', 'Leadr'));

function diff(...args: string[]): string {
	const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	try {
		packDiff(args.map((arg) => (arg.startsWith('--') ? arg : join(where, arg))));
		return write.mock.calls.map(([text]) => text).join('');
	} finally {
		write.mockRestore();
	}
}

test('a folder and a file are compared in words, and what is said of several rules is said once', () => {
	expect(diff('older', 'newer.yaml')).toBe(`What changed: Choir handbook
Version 1 (from Tue 1 December 2026; 3 rules) to version 2 (from Tue 1 December 2026; 3 rules).

3 tightened.

Tightened: more is asked, or sooner
  It is asked about at Finish now, whoever it is for.
    This is so of C-1, C-2 (section 1; Concert plan).
  C-3 (section 1; Concert plan): “Agree” goes to Manager. Before: Leader or Manager.
`);
});

test('as data', () => {
	const { rules } = JSON.parse(diff('older/pack.yaml', 'newer.yaml', '--json'));
	expect(rules).toHaveLength(3);
	expect(rules[2]).toMatchObject({ fate: 'tightened', ids: ['C-3'], paragraph: 'section 1', steps: ['Concert plan'] });
});

test('what can’t be compared is told in a sentence', () => {
	expect(() => diff('older')).toThrow(new Refusal('Name two versions of a pack, the older one first: a folder or a file each.'));
	expect(() => diff('older', 'elsewhere')).toThrow(/There is no folder or file “.*elsewhere”. Check its spelling.$/);
	expect(() => diff('older', 'faulty.yaml')).toThrow(
		/faulty\.yaml:16: “Leadr” is not one of the roles in pack\.yaml\. Did you mean “Leader”\?$/,
	);
});

test('the command ends with 1 where it can’t', () => {
	const run = spawnSync(process.execPath, [COMMAND, 'pack', 'diff'], { encoding: 'utf8', timeout: 60_000 });
	expect(run).toMatchObject({ status: 1, stdout: '' });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** The saved page says that the visit was on Tuesday 10 March 2026. 15 working days after it is Tuesday 31 March. */
const PAGE = 'tests/browser/page/saved/govuk.html';

const PACK = mkdtempSync(join(tmpdir(), 'visits-'));
writeFileSync(
	join(PACK, 'pack.yaml'),
	`pack: visits
title: Visits handbook
council: none
version: 1
owner: Visits office
review by: 2027-03-31
effective: {from: 2026-01-01}
document: Visits handbook
roles: {Locality Social Worker: , Locality Manager: }
rules: [visit.yaml]
`,
);
writeFileSync(
	join(PACK, 'visit.yaml'),
	`- step: Home Visit Record
  by: Locality Social Worker
  paragraph: section 1
  rules:
    - {id: V-1, question: "When was the visit?"}
    - {id: V-2, question: What did you see and hear?, within: {working days: 15, after: {question: "When was the visit?"}}}
    - {id: V-3, question: How warm was the home?, by: Locality Manager, within: {days: 15, after: {question: "When was the visit?"}}}
    - {id: V-4, question: Who was there?}
`,
);

function inspect(...args: string[]) {
	return spawnSync(process.execPath, ['tools/stepcheck.ts', 'inspect', PAGE, '--pack', PACK, ...args], { encoding: 'utf8' });
}

function findings(today: string): Record<string, object> {
	const { stdout } = inspect('--role', 'Locality Social Worker', '--today', today, '--json');
	return Object.fromEntries(JSON.parse(stdout).findings.map((finding: { rule: string }) => [finding.rule, finding]));
}

test('what is due soon and what is overdue says so, with its day', () => {
	const soon = findings('2026-03-27');
	expect(soon['V-2']).toEqual({
		rule: 'V-2',
		outcome: 'failed',
		state: 'yours',
		owner: 'Locality Social Worker',
		severity: 'warning',
		summary: 'What did you see and hear?',
		timing: 'due-soon',
		due: '2026-03-31',
	});
	expect(soon['V-3']).toMatchObject({ state: 'waiting', timing: 'due-soon', due: { earliest: '2026-03-25', latest: '2026-03-31' } });
	expect(soon['V-4']).toMatchObject({ outcome: 'failed', state: 'yours', timing: 'none', due: null });

	const after = findings('2026-04-13');
	expect(after['V-2']).toMatchObject({ state: 'yours', timing: 'overdue', due: '2026-03-31' });
	expect(after['V-3']).toMatchObject({ state: 'waiting', timing: 'overdue', due: { earliest: '2026-03-25', latest: '2026-03-31' } });
});

test('in words too, and without an answer of the page', () => {
	const { stdout, status } = inspect('--role', 'Locality Social Worker', '--today', '2026-04-13');
	expect(status).toBe(0);
	expect(stdout).toContain('What did you see and hear?   Overdue by 7 working days   [V-2]');
	const json = inspect('--today', '2026-04-13', '--json').stdout;
	for (const answer of ['10/03/2026', '2026-03-10', '10 March', '2 February']) expect(stdout + json).not.toContain(answer);
});

test('a day that is none is a sentence', () => {
	const { stderr, status } = inspect('--today', '2026-02-30');
	expect({ stderr, status }).toEqual({
		stderr: 'Say which day it is, as in --today 2026-04-13. “2026-02-30” is no day I can read.\n',
		status: 1,
	});
});

test('of a screen of a record it says how much was read, and never what', () => {
	const file = join(PACK, 'record.html');
	writeFileSync(
		file,
		`<title>Case notes: Rowan Ashdown</title><dl><dt>Name</dt><dd>Rowan Ashdown</dd><dt>Mosaic ID</dt><dd>900123</dd></dl>
		<h2>Case notes</h2><table><tr><th>Title</th><th>Contact date</th></tr><tr><td>Zebra stripes</td><td>09/03/2026</td></tr></table>
		<p>Showing 1 to 1 of 3</p>`,
	);
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['tools/stepcheck.ts', 'inspect', file, ...args], { encoding: 'utf8' }).stdout;
	const words = run();
	expect(words).toContain(
		'Record    case notes, with a number\n  case note: 1 read, part of the list. Not found: status, entered, author\n',
	);
	const json = run('--json');
	expect(JSON.parse(json).record).toEqual({
		screen: 'case-notes',
		number: true,
		lists: [{ kind: 'case note', reach: 'part', count: 1, unread: ['status', 'entered', 'author'] }],
	});
	expect(json + words).not.toMatch(/Zebra|Rowan|900123/);
});

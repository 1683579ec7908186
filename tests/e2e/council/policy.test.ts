import { cpSync, existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION } from '../../../tools/build/build-for-practice.ts';
import { launchWithExtension } from '../../../tools/chromium.ts';
import { backgroundOf, expect, Stepcheck, stepAddress, test } from '../support/fixtures.ts';

/** Where Chromium looks for what an administrator has decided. */
const POLICIES = '/etc/chromium/policies/managed';
/** Several may test on one machine at the same time. */
const FILE = join(POLICIES, `stepcheck-test-${process.pid}.json`);
const FOLDERS = ['/etc/chromium', '/etc/chromium/policies', POLICIES];
let made: string[] = [];

const CHOIR = `pack: choir
title: Choir handbook
council: none
version: 3
owner: Choir office
review by: 2027-03-31
effective: {from: 2026-12-01}
document: Choir handbook
roles: {Leader: }
rules: [{id: C-1, step: Concert plan, question: Venue, by: Leader, paragraph: section 1}]
`;

// Before the browser starts: it watches the folder only if it is there.
test.beforeAll(() => {
	made = FOLDERS.filter((folder) => !existsSync(folder));
	try {
		mkdirSync(POLICIES, { recursive: true });
		writeFileSync(FILE, '{}');
	} catch {
		throw new Error(`This test gives Chromium a real policy, and may not write to ${POLICIES}. Run it on Linux as somebody who may.`);
	}
});

test.afterAll(() => {
	rmSync(FILE, { force: true });
	// Another test's policy may have come to stand there meanwhile.
	for (const folder of made.toReversed()) {
		try {
			rmdirSync(folder);
		} catch {
			return;
		}
	}
});

function setPolicy(id: string, policy: object): void {
	writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
}

function line(options: Page, setting: string) {
	return options.getByRole('row', { name: new RegExp(`^${setting} `) });
}

test('a real policy takes effect and locks, what is wrong with it is said, and without it this browser’s own settings hold again', async () => {
	// A policy goes by the extension's id, and that by its folder: what other tests look at meanwhile is another extension.
	const folder = join(mkdtempSync(join(tmpdir(), 'stepcheck-')), 'extension');
	cpSync(EXTENSION, folder, { recursive: true });
	const browser = await launchWithExtension(folder, { headless: true });
	const background = (await backgroundOf(browser)).url();
	const options = await browser.newPage();
	await options.goto(background.replace('background.js', 'options.html'));
	const table = options.getByRole('table').last();
	const fold = options.locator('summary', { hasText: 'For your administrator' });
	await expect(table).toBeHidden();
	await fold.press('Enter');
	await expect(table).toBeVisible();
	await options.getByLabel('Days for which it is kept').fill('12');
	await options.getByLabel('Days for which it is kept').press('Enter');
	await options.getByLabel('Role', { exact: true }).selectOption('Response Social Worker');
	await fold.press('Enter');
	await expect(table).toBeHidden();
	const step = await browser.newPage();
	await step.goto(stepAddress());
	const stepcheck = new Stepcheck(step);
	await stepcheck.ready();
	await expect(stepcheck.roleButton).toContainText('Response Social Worker');

	setPolicy(new URL(background).host, {
		role: 'Response Manager',
		packs: ['child-in-need', 'case-closures'],
		evidenceDays: 400,
		nation: 17,
		closureDays: ['2026-12-29'],
		packFiles: [{ 'choir.yaml': CHOIR }, { 'faulty.yaml': CHOIR.replace('title', 'titel') }],
		settings: { 'closure visit notes': 'one each', 'closure visit window': 'whenever' },
		policySets: ['role', 'packs', 'evidenceDays', 'nation', 'closureDays', 'settings', 'evidenceDay'],
	});
	// The step that is open hears of it, and nobody can choose another role there.
	await expect(stepcheck.roleButton).toHaveCount(0);
	await expect(stepcheck.panel.getByText('Response Manager').first()).toBeVisible();

	await expect(options.getByLabel('Role', { exact: true })).toBeDisabled();
	await expect(options.getByLabel('Role', { exact: true })).toHaveValue('Response Manager');
	await expect(options.getByRole('checkbox', { name: 'Case Closure', exact: true })).toBeDisabled();
	await expect(options.getByLabel('Days on which the council is closed besides')).toBeDisabled();
	await expect(options.getByText('Set by your council’s policy').first()).toBeVisible();
	// What is not used of a policy is in sight by itself.
	await expect(options.getByText(/^Of the policy, \d settings are not used in full\./)).toBeVisible();
	await expect(line(options, 'role')).toContainText(/Received.*Response Manager/);
	await expect(line(options, 'packs')).toContainText(
		/Received in part.*called “case-closures”. Did you mean “case-closure”\?.*child-in-need/,
	);
	// Handed on by the browser and refused by us; and never handed on, because it is of the wrong kind.
	await expect(line(options, 'evidenceDays')).toContainText(/Ignored.*It should be a whole number of days from 1 to 365.*12/);
	await expect(line(options, 'nation')).toContainText(/Ignored.*The policy sets it, and the browser has not handed it on/);
	await expect(line(options, 'settings: closure visit notes')).toContainText(/Received.*one each/);
	await expect(line(options, 'settings: closure visit window')).toContainText(/Ignored.*“whenever” is none of its readings/);
	await expect(line(options, 'evidenceDay')).toContainText('Did you mean “evidenceDays”?');
	await expect(line(options, 'workers')).toContainText('Default');
	await expect(options.getByLabel('Days for which it is kept')).toBeEnabled();
	// Locked is locked, whatever asks.
	const set = { kind: 'set', name: 'role', value: 'Locality Manager' };
	expect(await options.evaluate((message) => (globalThis as unknown as Sends).chrome.runtime.sendMessage(message), set)).toEqual([
		'Your council’s policy sets this, so it can’t be changed here.',
	]);

	// A pack that is brought in is used, or told what is wrong with it.
	const imports = options.getByRole('region', { name: 'Packs and adapters from a file' });
	await expect(imports.getByText('Brought in by your council’s policy')).toHaveCount(2);
	await expect(imports).toContainText(/Choir handbook.*Version 3 is in use\./s);
	await expect(imports).toContainText('faulty.yaml:2: “titel” is not a word that can stand here. Did you mean “title”?');
	await expect(options.getByRole('checkbox', { name: 'Choir handbook', exact: true })).toBeVisible();

	rmSync(FILE);
	await expect(imports.getByText('Brought in by your council’s policy')).toHaveCount(0);
	await expect(stepcheck.roleButton).toContainText('Response Social Worker');
	await expect(options.getByLabel('Role', { exact: true })).toBeEnabled();
	await expect(options.getByLabel('Role', { exact: true })).toHaveValue('Response Social Worker');
	await expect(options.getByLabel('Days for which it is kept')).toHaveValue('12');
	await expect(options.getByText('No policy has reached this browser.')).toBeVisible();
	await browser.close();
});

interface Sends {
	chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

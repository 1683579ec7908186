import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION } from '../../../tools/build/build-for-practice.ts';
import { ContentScript } from '../support/background.ts';
import { backgroundOf, expect, test } from '../support/fixtures.ts';
import { BoardPage } from './board-page.ts';
import { more, SCENE } from './board-scene.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core holds against the page: rule and where. */
async function axeFaults(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	return page.evaluate(async () => {
		const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
		return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
	});
}

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(page: Page, name: string): Promise<void> {
	for (let press = 0; press < 60; press++) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
		if (at.trim().startsWith(name)) return;
	}
	throw new Error(`“${name}” is not reached by keyboard`);
}

test('the whole board by keyboard: what it knows, why a thing is late, and a reason that stays', async ({ browserWithStepcheck }) => {
	const board = await BoardPage.open(browserWithStepcheck);
	const { page } = board;
	await expect(page.getByText('Nothing seen yet')).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);

	await board.fill([...SCENE, ...more(30)]);
	await expect(board.status).toHaveText(/^\d+ of 35 due dates shown\.$/);
	await expect(page.getByText('Only what this browser has seen: 35 due dates, last seen between Mon 30 March and today.')).toBeVisible();
	await expect(
		page.getByText('These are pretend records from the practice Mosaic. The day is taken to be Mon 13 April 2026.'),
	).toBeVisible();
	const due = page.getByRole('figure', { name: 'What falls due' }).getByRole('row');
	await expect(due.filter({ hasText: 'Before this week' })).toContainText(/\d\d, the first on Thu 19 March/);
	await expect(page.getByRole('img')).toHaveCount(0);

	// Each state as the days of the scene have it, counted by hand: Good Friday is 3 April, Easter Monday the 6th.
	await expect(board.row('1048213')).toContainText('6 working days');
	await expect(board.row('1047902')).toContainText('5 working days, reason recorded');
	await expect(board.row('1047902')).toContainText('Awaiting another agency, until Fri 17 April');
	await expect(board.row('1049077')).toContainText('2 working days, or not late');
	await expect(board.row('1049077')).toContainText('7 days, or 7 working days');
	await expect(board.row('1049077')).toContainText('9 days ago');
	await expect(board.row('1045561')).toContainText('Recorded late');
	await expect(board.row('1045561')).toContainText('Dated Wed 1 April, entered Fri 10 April or later');

	await tabTo(page, 'Working for record 1048213');
	await page.keyboard.press('Enter');
	await expect(board.detail).toContainText('5 working days, counted from Wed 25 March.');
	await expect(board.detail).toContainText('3 times. The date did not move.');
	await tabTo(page, 'Court date');
	await page.keyboard.press('Enter');
	await expect(board.row('1048213')).toContainText('6 working days, reason recorded');
	await expect(page.getByRole('button', { name: 'Court date' })).toBeFocused();
	await expect(page.getByText('Reason recorded: Court date, until Mon 27 April.')).toBeAttached();
	await tabTo(page, 'Change the date');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Lasts until')).toBeFocused();
	await page.getByLabel('Lasts until').fill('2026-05-04');
	await expect(board.row('1048213')).toContainText('Court date, until Mon 4 May');
	expect(await axeFaults(page)).toEqual([]);

	await board.again();
	await expect(board.row('1048213')).toContainText('Court date, until Mon 4 May');
	await board.opener('1048213').press('Enter');
	await page.getByRole('button', { name: 'Court date' }).press('Enter');
	await expect(board.row('1048213')).toContainText('6 working days');
});

test('it is sorted, grouped and filtered, and says what is left', async ({ browserWithStepcheck }) => {
	const board = await BoardPage.open(browserWithStepcheck);
	const { page } = board;
	await board.fill([...SCENE, ...more(80)]);
	await expect(board.status).toHaveText(/of 85 due dates shown/);
	await expect(board.groups).toHaveText(['Child in Need Multi Agency Meeting', 'Children Social Care case closure']);
	await expect(page.getByRole('img')).toHaveAccessibleName(/^Late: .*week of 30 March, .* This week: .* To come: week of 20 April/);

	await page.getByRole('button', { name: 'Record', exact: true }).press('Enter');
	await expect(page.getByRole('columnheader', { name: 'Record', exact: true })).toHaveAttribute('aria-sort', 'ascending');
	await page.getByLabel('Record number').fill('104');
	await page.getByLabel('Group by').selectOption('Team');
	await expect(board.groups).toHaveText(['Team not known', 'Assessment team', 'Court team']);
	await page.getByLabel('Group by').selectOption('Owner role');
	await expect(board.groups).toHaveText(['Team Manager', 'Response Manager', 'Lead Social Worker']);

	await page.getByLabel('Record number').fill('1049077');
	await expect(board.status).toHaveText('1 of 85 due dates shown.');
	await expect(board.numbers).toHaveText(['1049077']);
	await page.getByLabel('Record number').fill('99');
	await expect(page.getByText('None of the 85 due dates that this browser has seen is like that.')).toBeVisible();
	await page.getByRole('button', { name: 'Clear filters' }).first().press('Enter');
	await expect(board.status).toHaveText('85 of 85 due dates shown.');
	await expect(board.numbers).toHaveCount(30);
	await page.getByRole('button', { name: 'Show 30 more' }).press('Enter');
	await expect(board.numbers).toHaveCount(60);
	await expect(page.locator('.rows__line .why').nth(30)).toBeFocused();
	await page.getByRole('button', { name: 'Show 25 more' }).press('Enter');
	await expect(board.numbers).toHaveCount(85);

	await page.getByRole('button', { name: /^Two dates/ }).press('Enter');
	await expect(board.numbers).toHaveText(['1049077']);
	await page.getByRole('combobox', { name: 'Rule', exact: true }).selectOption({ label: 'CC-1.1a: Case note “closure visit”' });
	await expect(board.status).toHaveText('1 of 85 due dates shown.');
	await expect(page.getByText('This one was last seen more than 7 days ago.')).toBeVisible();
});

test('what leaves is shown before it does, and is what is in the file', async ({ browserWithStepcheck }) => {
	const board = await BoardPage.open(browserWithStepcheck);
	const { page } = board;
	await board.fill(SCENE);
	const dialog = page.getByRole('dialog', { name: 'Export CSV: exactly what leaves' });
	const saved = async () => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			dialog.getByRole('button', { name: 'Save the file' }).press('Enter'),
		]);
		await expect(dialog).toHaveCount(0);
		expect(download.suggestedFilename()).toBe('overdue-board-2026-04-13.csv');
		return readFileSync(await download.path(), 'utf8').replace('\uFEFF', '');
	};
	await page.getByLabel('Record number').fill('104');
	await page.getByRole('button', { name: 'Export CSV' }).press('Enter');
	await expect(dialog).toContainText('5 rows, 9 columns.');
	expect(await axeFaults(page)).toEqual([]);
	const preview = (await dialog.locator('pre').textContent()) ?? '';
	const text = await saved();
	expect(text.slice(0, preview.length)).toBe(preview);
	expect(preview.split('\r\n')).toHaveLength(6);
	expect(text).toContain('1049077,Children Social Care case closure,CC-1.1a,2026-04-09,2026-04-15,,Lead Social Worker,,2026-04-04');
	expect(text).not.toContain('Court team');

	await page.getByRole('button', { name: 'Export CSV' }).press('Enter');
	await dialog.getByLabel('Leave out record numbers').check();
	await expect(dialog).toContainText('5 rows, 8 columns.');
	expect(await saved()).not.toMatch(/104\d{4}/);
	await expect(page.getByRole('button', { name: 'Export CSV' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Export CSV' })).toBeFocused();
});

test('it fits a window of 320 px, in dark colours', async ({ browserWithStepcheck }) => {
	const board = await BoardPage.open(browserWithStepcheck);
	const { page } = board;
	await page.emulateMedia({ colorScheme: 'dark' });
	await board.fill(SCENE);
	await page.setViewportSize({ width: 320, height: 800 });
	await board.opener('1046650').press('Enter');
	await expect(board.detail).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.getByRole('button', { name: 'How late' }).focus();
	await expect(page.getByRole('button', { name: 'How late' })).toBeInViewport();
	expect(await axeFaults(page)).toEqual([]);
});

test('what runs beside Mosaic can’t read the board, and tells it of rules alone', async ({ browserWithStepcheck, openStep }) => {
	const board = await BoardPage.open(browserWithStepcheck);
	await board.fill(SCENE);
	const { page } = await openStep();
	const script = await ContentScript.on(page);
	for (const request of [{ kind: 'rule tallies' }, { kind: 'daily summary', turn: true }, { kind: 'give reason', id: 'any', reason: null }])
		expect(await script.sends(request)).toBe(null);
	const heard = await script.runs(`new Promise((done) => {
		const port = chrome.runtime.connect({ name: 'board' });
		const heard = [];
		port.onMessage.addListener((part) => heard.push(part));
		port.onDisconnect.addListener(() => done(heard));
	})`);
	expect(heard).toEqual([]);

	// What the step on screen has left is counted once it has had time to show what it has.
	const tallies = async () =>
		(await (await backgroundOf(browserWithStepcheck)).evaluate('chrome.storage.local.get("ruleTallies")')) as object;
	await expect.poll(async () => JSON.stringify(await tallies())).toContain('"shown":1');
	const stands = (outcome: string, standing: string) => [{ rules: ['QPG-CFA-2.1', 'no such rule'], outcome, standing }];
	for (let step = 0; step < 8; step++) {
		// Said twice, and counted once.
		for (const _ of 'ab') await script.sends({ kind: 'rules shown', stepKey: `step ${step}`, stands: stands('failed', 'yours') });
		// Done so soon it was only not drawn yet.
		await script.sends({ kind: 'rules shown', stepKey: `step ${step}`, stands: stands('passed', 'done') });
	}
	for (let time = 0; time < 5; time++) await script.sends({ kind: 'finished anyway', rules: ['QPG-CFA-2.1'], reason: 'rule is wrong' });
	expect(JSON.stringify(await tallies())).not.toContain('no such rule');
	await board.page.getByText('How often each rule was shown, and acted on').press('Enter');
	const worth = board.page
		.getByRole('region', { name: 'How often each rule was shown, and acted on' })
		.getByRole('row', { name: /QPG-CFA-2\.1/ });
	await expect(worth.getByRole('cell')).toHaveText([/^[89]$/, 'under 5', '5', 'rule is wrong 5']);
	expect(await axeFaults(board.page)).toEqual([]);
});

test('the button in the toolbar counts what is overdue for the viewer, and no more is asked of the browser than is wanted', async ({
	browserWithStepcheck,
	openStep,
}) => {
	const board = await BoardPage.open(browserWithStepcheck);
	await board.fill([...SCENE, ...more(80)]);
	const script = await ContentScript.on((await openStep()).page);
	const badge = async () => (await backgroundOf(browserWithStepcheck)).evaluate('chrome.action.getBadgeText({})');
	await expect.poll(badge).toBe('');
	await script.sends({ kind: 'choose role', role: 'Response Manager' });
	await expect.poll(badge).toBe('1');
	await script.sends({ kind: 'choose role', role: 'Nobody here' });
	await expect.poll(badge).toBe('');

	await board.again();
	await expect(board.page.getByRole('button', { name: 'Tell me once a day' })).toBeVisible();
	const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
	expect(manifest.optional_permissions).toEqual(['notifications']);
	expect(manifest.permissions).not.toContain('notifications');
	expect(await board.page.evaluate('chrome.alarms.getAll()')).toEqual([]);
});

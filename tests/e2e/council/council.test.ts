import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { buildExtension } from '../../../tools/build/build-extension.ts';
import { launchWithExtension } from '../../../tools/chromium.ts';
import { axeFaultsOf } from '../support/axe.ts';
import { ContentScript } from '../support/background.ts';
import { backgroundOf, expect, test } from '../support/fixtures.ts';

/** A council's own build, for which nobody has named an address. */
const COUNCIL_BUILD = resolve('.output/chrome-mv3');
const MOSAIC = 'https://mosaic.example.gov.uk';

test.describe.configure({ mode: 'serial' });

let browser: BrowserContext;
let welcome: Page;

test.beforeAll(async () => {
	test.setTimeout(120_000);
	buildExtension([]);
	browser = await launchWithExtension(COUNCIL_BUILD, { headless: true });
	// It may be there already, or have yet to come to its address.
	const isWelcome = () => browser.pages().find((page) => page.url().endsWith('welcome.html'));
	await expect.poll(isWelcome, { timeout: 60_000 }).toBeDefined();
	welcome = isWelcome() as Page;
	await browser.route(`${MOSAIC}/**`, (route) => route.fulfill({ contentType: 'text/html', body: A_STEP }));
});

test.afterAll(async () => {
	await browser.close();
});

/** A page that any system might have: a step of the guide, by its name alone. */
const A_STEP = `<!doctype html><title>Step</title><h1>Child in Need Visit</h1>
	<p><label for="date">Date of Visit</label> <input id="date" type="date"></p><button>Finish</button>`;

async function openOptions(): Promise<Page> {
	const page = await browser.newPage();
	await page.goto((await backgroundOf(browser)).url().replace('background.js', 'options.html#policy'));
	// It is folded, unless the address names a part of it.
	await expect(page.getByRole('heading', { name: 'What your council’s policy sets' })).toBeInViewport();
	return page;
}

/** The part of an extension page under this heading. */
function part(page: Page, heading: string) {
	return page.locator('section.part', { has: page.getByRole('heading', { name: heading, level: 2 }) });
}

/** Allows an address on the browser's own page, as its question would: no test can press what the browser draws itself. */
async function allowInBrowser(host: string): Promise<void> {
	const { host: id } = new URL((await backgroundOf(browser)).url());
	const page = await browser.newPage();
	await page.goto('chrome://extensions');
	await page.evaluate(
		async ([id, host]) => {
			const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
			await developerPrivate.addHostPermission(id ?? '', host ?? '');
		},
		[id, host],
	);
	await page.close();
}

interface DeveloperPrivate {
	addHostPermission(id: string, host: string): Promise<void>;
}

test('a council’s build asks for what docs/security.md argues for and nothing else, and names no host of this machine', () => {
	const manifest = JSON.parse(readFileSync(join(COUNCIL_BUILD, 'manifest.json'), 'utf8')) as Record<string, string[]>;
	expect(manifest).toEqual(JSON.parse(readFileSync('tests/e2e/council/council-manifest.json', 'utf8')));
	const argued = readFileSync('docs/security.md', 'utf8');
	for (const asked of ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'])
		for (const permission of manifest[asked] ?? [])
			expect(argued, permission).toMatch(new RegExp(`^\\| \`${permission.replace(/[*/]/g, '\\$&')}\` \\|`, 'm'));
	for (const file of readdirSync(COUNCIL_BUILD, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|json|html)$/.test(name)))
		expect(readFileSync(join(COUNCIL_BUILD, file), 'utf8'), file).not.toMatch(/<all_urls>|\/\/localhost|\/\/127\.0\.0\.1/);
});

test('whoever has just installed it is told what it reads, keeps and never sends, and comes to a first checklist', async () => {
	for (const heading of ['What it reads', 'What it keeps', 'Where it goes', 'What it can’t do'])
		await expect(welcome.getByRole('heading', { name: heading })).toBeVisible();
	expect(await axeFaultsOf(welcome)).toEqual([]);
	await welcome.getByRole('checkbox', { name: 'Mosaic Quick Process Guide, Child in Need' }).press('Space');
	await expect(part(welcome, 'Which procedures')).toContainText('Set in this browser');
	await allowInBrowser(`${MOSAIC}/*`);
	const address = welcome.getByRole('textbox', { name: 'Mosaic’s address' });
	await address.fill('mosaic');
	await address.press('Enter');
	await expect(part(welcome, 'Where Mosaic is')).toContainText('That is no address.');
	await address.fill('mosaic.example.gov.uk');
	await address.press('Enter');
	await expect(part(welcome, 'Where Mosaic is')).toContainText(`${MOSAIC}: Stepcheck runs there.`);
	const step = await browser.newPage();
	await step.goto(`${MOSAIC}/step`);
	await expect(
		step
			.locator('stepcheck-overlay')
			.getByText(/checks made/)
			.first(),
	).toBeVisible();
	await step.close();
});

test('what our own pages may ask is refused to whatever runs beside Mosaic', async () => {
	const step = await browser.newPage();
	await step.goto(`${MOSAIC}/step`);
	const script = await ContentScript.on(step);
	expect(await script.sends({ kind: 'council' })).toBeFalsy();
	expect(await script.sends({ kind: 'set', name: 'packs', value: [] })).toBeFalsy();
	const options = await openOptions();
	await expect(options.getByRole('checkbox', { name: 'Mosaic Quick Process Guide, Child in Need' })).toBeChecked();
	await options.close();
	await step.close();
});

test('every setting can be made, says where it comes from, and holds beside a step at once', async () => {
	const options = await openOptions();
	const step = await browser.newPage();
	await step.goto(`${MOSAIC}/step`);
	const sidebar = step.locator('stepcheck-overlay section.panel');
	await expect(sidebar).toBeVisible();

	// Quiet for today, and then at this address.
	await options.getByRole('button', { name: 'Pause for today' }).press('Enter');
	await expect(sidebar).toHaveCount(0);
	await options.getByRole('button', { name: 'Go on now' }).press('Enter');
	await expect(sidebar).toBeVisible();
	await options.getByRole('button', { name: `Pause at ${MOSAIC}` }).press('Enter');
	await expect(sidebar).toHaveCount(0);
	await options.getByRole('button', { name: `Go on at ${MOSAIC}` }).press('Enter');
	await expect(sidebar).toBeVisible();

	// A reading, with its effect on a day, and plain words of the council's own.
	const closure = options.locator('.pack', { has: options.getByRole('checkbox', { name: 'Case Closure', exact: true }) });
	// It shows what is in force, which a moment later is what was pressed.
	await closure.getByRole('checkbox', { name: 'Case Closure' }).click();
	await expect(closure.getByRole('checkbox', { name: 'Case Closure' })).toBeChecked();
	await closure.locator('summary').press('Enter');
	await options.getByLabel('Day for the examples').fill('2026-03-31');
	const visits = closure.getByRole('group', { name: /Must the visits fall in the 7 days/ });
	await expect(visits).toContainText('Case Closure: 1.1, first and second bullets');
	await expect(visits).toContainText('Not decided');
	const after = visits.getByRole('radio', { name: 'After the notification' });
	await expect(after).toHaveAccessibleDescription(
		/7 calendar days end on Tue 7 April 2026; or 7 working days end on Mon 13 April 2026 \(Good Friday and Easter Monday skipped\)/,
	);
	await options.getByLabel('Days on which the council is closed besides').fill('2026-04-08, 2041-01-01');
	await options.getByRole('button', { name: 'Save closure days' }).click();
	await expect(part(options, 'Working days')).toContainText('2041-01-01 lies outside the years whose bank holidays are known');
	await options.getByLabel('Days on which the council is closed besides').fill('2026-04-08');
	await options.getByRole('button', { name: 'Save closure days' }).click();
	await expect(after).toHaveAccessibleDescription(/7 working days end on Tue 14 April 2026/);
	await after.click();
	await expect(after).toBeChecked();
	await expect(visits).toContainText('Set in this browser');
	await expect(visits.getByRole('radio', { name: 'Before the notification' })).toHaveAccessibleDescription(
		/7 calendar days back is Tue 24 March 2026/,
	);

	// Who holds which role: all of a list, or none of it.
	const workers = part(options, 'Who holds which role');
	await workers.getByLabel('Paste from a spreadsheet').fill('Mara Bright\tSocial Wroker\nIdris Vale');
	await workers.getByRole('button', { name: 'Check and save' }).click();
	await expect(workers).toContainText('Row 1. No procedure here has a role called “Social Wroker”. Did you mean “Social Worker”?');
	await expect(workers).toContainText('Row 2. This has one column.');
	await expect(workers).toContainText('Nobody is on the list.');
	await workers.getByLabel('Paste from a spreadsheet').fill('Name\tRole\tTeam\nMara Bright\tSocial Worker\tNorth');
	await workers.getByRole('button', { name: 'Check and save' }).click();
	await expect(workers).toContainText('1 on the list.');

	await options.getByLabel('Days for which it is kept').fill('400');
	await options.getByLabel('Days for which it is kept').press('Enter');
	await expect(part(options, 'How long it is kept')).toContainText('It should be a whole number of days from 1 to 365.');
	await options.getByRole('button', { name: 'Delete all of it' }).press('Enter');
	await options.getByRole('button', { name: 'Yes, delete all of it' }).press('Enter');
	await expect(part(options, 'What is kept of records')).toContainText('has been deleted from this browser');

	// All of it is there when the page is opened again, and can be looked at in any way.
	await options.reload();
	await expect(workers).toContainText('1 on the list.');
	await closure.locator('summary').press('Enter');
	await workers.locator('summary').press('Enter');
	expect(await axeFaultsOf(options)).toEqual([]);
	// Colours that are on their way to others have no contrast to speak of.
	await options.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	expect(await axeFaultsOf(options)).toEqual([]);
	await options.emulateMedia({ forcedColors: 'active' });
	expect(await axeFaultsOf(options)).toEqual([]);
	await options.setViewportSize({ width: 320, height: 800 });
	expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('where the address is taken away, nothing runs there any more', async () => {
	const options = await openOptions();
	await options.getByRole('button', { name: 'Stop running there' }).press('Enter');
	await expect(part(options, 'Where Mosaic is')).toContainText('Stepcheck no longer runs there.');
	const left = 'Promise.all([chrome.scripting.getRegisteredContentScripts(), chrome.permissions.getAll()])';
	expect(await (await backgroundOf(browser)).evaluate(left)).toEqual([
		[],
		{ origins: [], permissions: ['alarms', 'storage', 'scripting'] },
	]);
});

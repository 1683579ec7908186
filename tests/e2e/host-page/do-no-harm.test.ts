import type { BrowserContext, Page } from '@playwright/test';
import { launchBrowser } from '../../../tools/chromium.ts';
import { expect, forgetAll, Stepcheck, stepAddress, test, VARIANTS, type Variant, workAddress } from '../support/fixtures.ts';
import { type HostPage, hostPage, recordHostPage, visit } from '../support/host-page.ts';

const VIEWPORT = { width: 1280, height: 900 };

for (const variant of VARIANTS) {
	test(`a page with Stepcheck beside it is the page without it (${variant})`, async ({ browserWithStepcheck }) => {
		const plain = await visitWithout(variant);
		const requests = requestsOf(browserWithStepcheck);
		const page = await browserWithStepcheck.newPage();
		const stepcheck = new Stepcheck(page, variant);
		const beside = await visitOn(page, variant, () => stepcheck.ready());
		await expect(stepcheck.headline).toHaveText(/left for you/);

		const { globals, ...host } = beside;
		const { globals: plainGlobals, ...plainHost } = plain.host;
		expect(host).toEqual(plainHost);
		expect(globals.filter((name) => !plainGlobals.includes(name))).toEqual([]);
		expect(requests).toEqual(plain.requests);
		expect(await page.locator('stepcheck-overlay').evaluateAll((hosts) => hosts.map((each) => each.parentElement?.tagName))).toEqual([
			'HTML',
		]);
		await forgetAll(browserWithStepcheck);
	});
}

test('reading moves nothing: no focus, no scroll, no selection', async ({ openStep }) => {
	const { page } = await openStep({ case: 'nearly' });
	const where = () => page.evaluate(() => [document.activeElement?.tagName, scrollX, scrollY, String(getSelection())]);
	expect(await where()).toEqual(['BODY', 0, 0, '']);
});

test('a page’s own script can’t press what is ours', async ({ openStep }) => {
	const stepcheck = await openStep({ case: 'nearly' });
	await pressByScript(stepcheck, 'Collapse');
	await expect(stepcheck.panel).toBeVisible();
	await pressByScript(stepcheck, 'Next one');
	await expect(stepcheck.practice.control('What is the legal status of this referral?')).not.toBeFocused();
});

test('a page’s own script can’t finish anyway', async ({ openStep }) => {
	const stepcheck = await openStep({ case: 'nearly' });
	await stepcheck.finish.press('Enter');
	await expect(stepcheck.pause).toBeVisible();
	await pressByScript(stepcheck, 'no reason');
	await expect(stepcheck.pause).toBeVisible();
	await expect(stepcheck.bubble).toHaveCount(0);
});

test('a page of another origin has nothing of ours in it', async ({ browserWithStepcheck, openStep }) => {
	const { page: mosaic } = await openStep();
	expect((await isolatedWorlds(browserWithStepcheck, mosaic)).length).toBe(1);

	const page = await browserWithStepcheck.newPage();
	const body = await mosaic.content();
	await page.route('http://council.test/**', (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto('http://council.test/step.html');
	expect(await isolatedWorlds(browserWithStepcheck, page)).toEqual([]);
	await expect(page.locator('#finish')).toBeVisible();
});

for (const variant of VARIANTS) {
	test(`a work view with Stepcheck beside it is the work view without it (${variant})`, async ({ browserWithStepcheck }) => {
		const browser = await launchBrowser();
		const plain = await workOn(await browser.newPage({ viewport: VIEWPORT }), variant, async () => undefined);
		await browser.close();

		const requests = requestsOf(browserWithStepcheck);
		const page = await browserWithStepcheck.newPage();
		const { host, headline } = new Stepcheck(page, variant);
		const { globals, ...beside } = await workOn(page, variant, () => expect(headline).toHaveText('5 of yours not started yet'));
		const { globals: plainGlobals, ...plainHost } = plain;
		expect(beside).toEqual(plainHost);
		expect(globals.filter((name) => !plainGlobals.includes(name))).toEqual([]);
		expect(requests.every((each) => each.startsWith(`GET ${process.env.PRACTICE_ADDRESS}`))).toBe(true);

		// What is opened in the sidebar changes nothing of the page either.
		await expect(headline).toHaveText('4 of yours not started yet');
		await host.getByRole('button', { name: 'Child and Family Assessment and Plan' }).click();
		await expect(host.getByText('What this step will ask for.')).toBeVisible();
		const { markup, mutations, storage } = await hostPage(page);
		expect({ markup, mutations, storage }).toEqual({ markup: beside.markup, mutations: beside.mutations, storage: beside.storage });
		await forgetAll(browserWithStepcheck);
	});
}

test('nothing is shown once a step is finished', async ({ openStep }) => {
	const stepcheck = await openStep({ case: 'complete' });
	await stepcheck.finish.click();
	await expect(stepcheck.page.getByText('This step is finished')).toBeVisible();
	await expect(stepcheck.host).toHaveCount(0);
});

async function visitWithout(variant: Variant): Promise<{ host: HostPage; requests: string[] }> {
	const browser = await launchBrowser();
	const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'Europe/London' });
	const requests = requestsOf(context);
	const host = await visitOn(await context.newPage(), variant, async () => undefined);
	await browser.close();
	return { host, requests };
}

/** What a worker does on a work view: closes a folder by its keys, and looks at the list of workers. */
async function workOn(page: Page, variant: Variant, ready: () => Promise<void>): Promise<HostPage> {
	await page.setViewportSize(VIEWPORT);
	await recordHostPage(page);
	await page.goto(workAddress({ variant }));
	await ready();
	await page.getByText('Nia Fenwick').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(/(\[\+\]|▸) Nia Fenwick/)).toBeVisible();
	await page.locator('select').focus();
	return hostPage(page);
}

async function visitOn(page: Page, variant: Variant, ready: () => Promise<void>): Promise<HostPage> {
	await page.setViewportSize(VIEWPORT);
	await recordHostPage(page);
	await page.goto(stepAddress({ variant }));
	await ready();
	await visit(page, variant);
	return hostPage(page);
}

/** Every request anything in a browser makes, a background of an extension included. */
function requestsOf(context: BrowserContext): string[] {
	const addresses: string[] = [];
	context.on('request', (request) => addresses.push(`${request.method()} ${request.url()}`));
	return addresses;
}

/** The worlds that extensions run their scripts in on a page. */
async function isolatedWorlds(context: BrowserContext, page: Page): Promise<string[]> {
	const session = await context.newCDPSession(page);
	const worlds: string[] = [];
	session.on('Runtime.executionContextCreated', ({ context: { origin } }) => {
		if (origin.startsWith('chrome-extension:')) worlds.push(origin);
	});
	await session.send('Runtime.enable');
	await session.detach();
	return worlds;
}

/** Presses a button of the sidebar as a script of the page could, and waits until that has been drawn. */
async function pressByScript({ host }: Stepcheck, name: string): Promise<void> {
	await host.evaluate(async ({ shadowRoot }, text) => {
		const buttons = [...(shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])];
		const button = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.includes(text));
		if (!button) throw new Error(`No button says ${text}`);
		button.click();
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	}, name);
}

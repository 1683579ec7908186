import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { buildExtension } from '../../tools/build/build-extension.ts';
import { buildPracticeSite, PRACTICE_SITE } from '../../tools/build/build-for-practice.ts';
import { serve } from '../../tools/serve.ts';

const EXTENSION = resolve('.output/firefox-mv3-practice');
/** As the build says: see wxt.config.ts. */
export const EXTENSION_ID = 'stepcheck@stepcheck.example';
/** Under which Firefox shows the pages of the extension. By default it makes one up. */
const PAGES = 'a3f1c6de-2b64-4c0e-9a51-7d5c1f0e8b42';
const PLACES = [
	process.env.STEPCHECK_FIREFOX,
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The Firefox of this machine. @throws if there is none */
function findFirefox(): string {
	const found = PLACES.find((place) => place && existsSync(place));
	if (!found) throw new Error('There is no Firefox on this machine. Install firefox-esr, or name one in STEPCHECK_FIREFOX.');
	return found;
}

/** A Firefox with Stepcheck in it. */
export interface Firefox {
	/** A page with a window large enough for the sidebar. */
	open(address: string): Promise<Page>;
	/** A page of the extension, such as options.html#policy. */
	openOwn(page: string): Promise<Page>;
	close(): Promise<void>;
}

/**
 * Starts it.
 * @param profile a folder, where what is kept is to be there at the next start
 */
export async function startFirefox(profile?: string): Promise<Firefox> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: findFirefox(),
		headless: true,
		// Or pages of an extension can't be opened.
		args: ['--remote-allow-system-access'],
		...(profile !== undefined && { userDataDir: profile }),
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: PAGES }),
			// An extension that is put in for a test is taken out at the end, and would take along what it keeps.
			'extensions.webextensions.keepStorageOnUninstall': true,
			'extensions.webextensions.keepUuidOnUninstall': true,
		},
	});
	await browser.installExtension(EXTENSION);
	const newPage = async () => {
		const page = await browser.newPage();
		await page.setViewport({ width: 1280, height: 900 });
		return page;
	};
	return {
		async open(address) {
			const page = await newPage();
			await page.goto(address);
			return page;
		},
		async openOwn(own) {
			const page = await newPage();
			// Firefox opens it, and never tells that it has.
			page.goto(`moz-extension://${PAGES}/${own}`, { timeout: 0 }).catch(() => undefined);
			await expect.poll(() => page.evaluate(() => location.pathname + location.hash).catch(() => '')).toBe(`/${own}`);
			return page;
		},
		close: () => browser.close(),
	};
}

export const test = base.extend<object, { practice: string; firefox: Firefox }>({
	/** Where the practice Mosaic is. */
	practice: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
		async ({}, use) => {
			await buildPracticeSite();
			buildExtension(['-b', 'firefox', '--mv3', '--mode', 'practice']);
			const site = await serve(PRACTICE_SITE);
			await use(site.address);
			await site.stop();
		},
		{ scope: 'worker', timeout: 120_000 },
	],
	firefox: [
		async ({ practice: _ }, use) => {
			const firefox = await startFirefox();
			await use(firefox);
			await firefox.close();
		},
		{ scope: 'worker', timeout: 120_000 },
	],
});

/** Our one element on a page, and what is in it. */
export class Beside {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	/** All that the sidebar says now. */
	text(): Promise<string> {
		return this.page.evaluate(() => {
			const root = document.querySelector('stepcheck-overlay')?.shadowRoot;
			return [...(root?.children ?? [])]
				.map((child) => (child instanceof HTMLElement && child.tagName !== 'STYLE' ? child.innerText : ''))
				.join('\n');
		});
	}

	/** Presses a button of Stepcheck's by the words on it, as a mouse does. */
	async press(words: string): Promise<void> {
		const button = await this.page.waitForFunction(
			(wanted) => {
				const root = document.querySelector('stepcheck-overlay')?.shadowRoot;
				return [...(root?.querySelectorAll('button') ?? [])].find((each) => each.innerText.includes(wanted) && each.checkVisibility());
			},
			{},
			words,
		);
		await (button.asElement() as ElementHandle<HTMLButtonElement>).click();
	}

	says(words: string | RegExp): Promise<void> {
		return says(() => this.text(), words);
	}
}

/** Waits until a page of our own says it. */
export function pageSays(page: Page, words: string | RegExp): Promise<void> {
	return says(() => page.evaluate(() => document.body.innerText), words);
}

async function says(text: () => Promise<string>, words: string | RegExp): Promise<void> {
	const wanted = typeof words === 'string' ? new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : words;
	await expect.poll(text).toMatch(wanted);
}

export { expect };

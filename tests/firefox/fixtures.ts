import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { buildExtension } from '../../tools/build-extension.ts';
import { buildPracticeSite, PRACTICE_SITE } from '../../tools/build-for-practice.ts';
import { serve } from '../../tools/serve.ts';

const EXTENSION = resolve('.output/firefox-mv3-practice');
/** As the build says: see wxt.config.ts. */
export const EXTENSION_ID = 'stepcheck@stepcheck.example';
/** Under which Firefox shows the pages of the extension. It makes one up unless it is told. */
const PAGES = 'a3f1c6de-2b64-4c0e-9a51-7d5c1f0e8b42';
const PLACES = [
	process.env.STEPCHECK_FIREFOX,
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The Firefox of this machine. @throws if there is none */
export function findFirefox(): string {
	const found = PLACES.find((place) => place && existsSync(place));
	if (!found) throw new Error('There is no Firefox on this machine. Install firefox-esr, or name one in STEPCHECK_FIREFOX.');
	return found;
}

export interface Firefox {
	browser: Browser;
	/** Where the practice Mosaic is. */
	practice: string;
	/** A page with a window large enough for the sidebar. */
	open(address: string): Promise<Page>;
	/** A page of the extension, such as options.html. */
	openOwn(page: string): Promise<Page>;
}

export const test = base.extend<object, { firefox: Firefox }>({
	firefox: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
		async ({}, use) => {
			await buildPracticeSite();
			buildExtension(['-b', 'firefox', '--mv3', '--mode', 'practice']);
			const site = await serve(PRACTICE_SITE);
			const browser = await puppeteer.launch({
				browser: 'firefox',
				executablePath: findFirefox(),
				headless: true,
				extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: PAGES }) },
			});
			await browser.installExtension(EXTENSION);
			const open = async (address: string) => {
				const page = await browser.newPage();
				await page.setViewport({ width: 1280, height: 900 });
				await page.goto(address);
				return page;
			};
			await use({ browser, practice: site.address, open, openOwn: (page) => open(`moz-extension://${PAGES}/${page}`) });
			await browser.close();
			await site.stop();
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

	/** Presses a button of ours by the words on it, as a mouse does. */
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

	async says(words: string | RegExp): Promise<void> {
		await expect
			.poll(() => this.text())
			.toMatch(typeof words === 'string' ? new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : words);
	}
}

export { expect };

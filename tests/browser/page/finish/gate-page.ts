import { type Browser, test as base, type Page } from '@playwright/test';
import { bundleForPage } from '../../../../tools/build/bundle-for-page.ts';
import { launchBrowser } from '../../../../tools/chromium.ts';
import type * as Gate from './in-page-gate.ts';

export { expect } from '@playwright/test';

const WORDS = ['Finish', 'Finish step', 'Complete', 'Complete step'];

/** A page on which every press of Finish is held, as by the overlay while something is left. */
export class GatePage {
	readonly page: Page;
	readonly #script: string;

	constructor(page: Page, script: string) {
		this.page = page;
		this.#script = script;
	}

	/** The page counts what it ran in `ran`; whatever it ran for by its own handlers. */
	async open(body: string): Promise<void> {
		await this.page.setContent(
			`<!doctype html><meta charset="utf-8"><title>Step</title><script>ran = []; run = (how) => ran.push(how ?? 'ran')</script>`,
		);
		// Before the page's own scripts, as in a content script.
		await this.page.evaluate(this.#script);
		await this.page.evaluate((words) => {
			const { hold } = (globalThis as unknown as { Gate: typeof Gate }).Gate;
			Object.assign(globalThis, { held: hold(null, words) });
		}, WORDS);
		await this.page.evaluate((html) => {
			document.body.append(document.createRange().createContextualFragment(html));
		}, body);
	}

	/** How often Finish was held, and what ran. */
	outcome(): Promise<{ held: number; ran: string[] }> {
		return this.page.evaluate(() => {
			const { held, ran } = globalThis as unknown as { held: () => number; ran: string[] };
			return { held: held(), ran };
		});
	}
}

export const test = base.extend<{ gate: GatePage }, { chromium: Browser; script: string }>({
	chromium: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
		async ({}, use) => {
			const chromium = await launchBrowser();
			await use(chromium);
			await chromium.close();
		},
		{ scope: 'worker' },
	],
	script: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
		async ({}, use) => use(await bundleForPage(new URL('in-page-gate.ts', import.meta.url), 'Gate')),
		{ scope: 'worker' },
	],
	gate: async ({ chromium, script }, use) => {
		const page = await chromium.newPage({ hasTouch: true });
		await use(new GatePage(page, script));
		await page.close();
	},
});

import { type BrowserContext, expect, type Page, test as plain } from '@playwright/test';
import { build } from 'vite';
import type { FactsRead } from '../../../engine/model/facts.ts';
import type { Realm } from '../../../engine/model/realm.ts';
import type { Trouble } from '../../../engine/model/trouble.ts';
import type { KeptEvidence } from '../../../store/evidence/evidence.ts';
import type { RecordId } from '../../../store/keys.ts';
import { launchBrowser } from '../../../tools/chromium.ts';

type InPage = typeof import('./in-page.ts');
declare global {
	var inPage: InPage;
}

/** Local addresses count as safe, so that there are keys. */
const ADDRESS = 'http://localhost/store.html';

/** What is read on a screen: a visit on each of these days. */
export function visits(...days: string[]): Record<string, FactsRead> {
	const facts = days.map((day) => ({ parts: { title: 'home visit', 'contact date': day } }));
	return { 'case note': { reach: 'all', readFrom: null, facts } };
}

/** The store in a page of a real browser. */
export class StorePage {
	readonly page: Page;
	readonly #script: string;

	private constructor(page: Page, script: string) {
		this.page = page;
		this.#script = script;
	}

	static async open(context: BrowserContext): Promise<StorePage> {
		const page = await context.newPage();
		await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Store</title>' }));
		const opened = new StorePage(page, await bundle());
		await opened.restart();
		return opened;
	}

	/** Stops what runs and starts it again, as a browser does with a background. */
	async restart(): Promise<void> {
		await this.page.goto(ADDRESS);
		await this.page.evaluate(this.#script);
	}

	keep(number: string, lists: Record<string, FactsRead>, realm: Realm = 'live', screen = 'case-notes'): Promise<boolean> {
		return this.page.evaluate(([whose, at, read]) => inPage.keep(whose, at, read), [{ realm, number }, screen, lists] as const);
	}

	of(number: string, realm: Realm = 'live'): Promise<KeptEvidence> {
		return this.page.evaluate((whose) => inPage.store.of(whose), { realm, number });
	}

	/** The days of the visits that are known of a record. */
	async days(number: string, realm: Realm = 'live'): Promise<string[]> {
		const { lists } = await this.of(number, realm);
		return lists.flatMap(({ list }) => list.facts.map(({ parts }) => parts['contact date'] ?? ''));
	}

	async trouble(number: string): Promise<Trouble | null> {
		return (await this.of(number)).trouble;
	}

	forget(whose: RecordId): Promise<void> {
		return this.page.evaluate((each) => inPage.store.forget(each), whose);
	}

	rows(table: string): Promise<Record<string, unknown>[]> {
		return this.page.evaluate((name) => inPage.rows(name), table);
	}
}

/** Each test has a browser profile of its own. */
export const test = plain.extend<{ store: StorePage }, { browserHere: Awaited<ReturnType<typeof launchBrowser>> }>({
	browserHere: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
		async ({}, use) => {
			const browser = await launchBrowser();
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' },
	],
	store: async ({ browserHere }, use) => {
		const context = await browserHere.newContext();
		await use(await StorePage.open(context));
		await context.close();
	},
});

export { expect };

let bundled: Promise<string> | null = null;

/** The store from the sources the extension is built from, with the page's own storage in the place of the extension's. */
function bundle(): Promise<string> {
	bundled ??= build({
		configFile: false,
		logLevel: 'silent',
		resolve: { alias: { 'webextension-polyfill': new URL('polyfill.ts', import.meta.url).pathname } },
		build: {
			write: false,
			minify: false,
			lib: { entry: new URL('in-page.ts', import.meta.url).pathname, formats: ['iife'], name: 'inPage' },
		},
	}).then((built) => {
		const [output] = Array.isArray(built) ? built : [built];
		if (!output || !('output' in output)) throw new Error('The store could not be built.');
		return `${output.output[0].code}\nglobalThis.inPage = inPage;`;
	});
	return bundled;
}

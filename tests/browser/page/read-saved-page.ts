import { readdirSync } from 'node:fs';
import { type Browser, test as base, type Page } from '@playwright/test';
import { readAdapters } from '../../../compile/build/read-folder.ts';
import type { Adapter } from '../../../engine/model/adapter.ts';
import type { KnownTexts } from '../../../engine/model/known-texts.ts';
import { nameKey } from '../../../engine/model/names.ts';
import type { RequestedFacts } from '../../../engine/model/requested-facts.ts';
import type { Snapshot } from '../../../engine/model/snapshot.ts';
import { launchBrowser } from '../../../tools/chromium.ts';
import { bundleReader } from '../../../tools/inspect/read-page.ts';
import { serve } from '../../../tools/serve.ts';
import { type Expectation, expectationIn } from './expectation.ts';

type InPage = typeof import('../../../tools/inspect/in-page.ts');

const FOLDER = new URL('saved/', import.meta.url).pathname;

/** The saved pages, by file name. Those in folders are parts of other pages. */
export const PAGES = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));

/** Names that packs know, as the reader gets them. */
const KNOWN = {
	steps: ['Child and Family Assessment and Plan', 'Child in Need Visit'],
	forms: ['Child in Need Plan'],
};

/** A browser that reads pages as the extension would. */
export class PageReader {
	readonly #browser: Browser;
	readonly #tab: Page;
	readonly #script: string;
	readonly #site: Awaited<ReturnType<typeof serve>>;
	readonly #generic: Adapter;

	private constructor(browser: Browser, tab: Page, script: string, site: Awaited<ReturnType<typeof serve>>, generic: Adapter) {
		this.#browser = browser;
		this.#tab = tab;
		this.#script = script;
		this.#site = site;
		this.#generic = generic;
	}

	/** Pages are served, not opened as files: frames of a file are of another origin. */
	static async open(): Promise<PageReader> {
		const generic = readAdapters('rules/adapters').at(-1);
		if (!generic) throw new Error('There is no generic adapter.');
		const [browser, script, site] = await Promise.all([launchBrowser(), bundleReader(), serve(FOLDER)]);
		const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		return new PageReader(browser, tab, script, site, generic);
	}

	async close(): Promise<void> {
		await Promise.all([this.#browser.close(), this.#site.stop()]);
	}

	/** Reads a saved page with the generic adapter, and what is expected of it. */
	async readSaved(file: string): Promise<{ read: Snapshot; expected: Expectation }> {
		const page = await this.open(`${this.#site.address}/${file}`);
		const expected = await page.evaluate(expectationIn);
		const read = await this.read(page, this.#generic);
		return { read, expected };
	}

	/** The address of a saved page. */
	addressOf(file: string): string {
		return `${this.#site.address}/${file}`;
	}

	/** Goes to a page, and away from the one before: a tab of its own for each takes far longer than to read it. */
	async open(address: string): Promise<Page> {
		// What the practice Mosaic remembers of one page would show on the next.
		if (this.#tab.url().startsWith('http')) await this.#tab.evaluate(() => window.localStorage.clear());
		await this.#tab.goto(address, { waitUntil: 'load' });
		return this.#tab;
	}

	/** Brings the reader into a page before it is made hard to speak to. */
	async load(page: Page): Promise<void> {
		await page.evaluate(this.#script);
	}

	async read(page: Page, adapter = this.#generic): Promise<Snapshot> {
		return this.#ask(page, 'readThisPage', adapter, byKey(KNOWN.steps), byKey(KNOWN.forms));
	}

	numberInOpener(page: Page): Promise<string | null> {
		return this.#ask(page, 'numberInOpenerOfThisPage', this.#generic);
	}

	/** What is read of a screen of the record. */
	async readRecord(page: Page, asked: RequestedFacts, adapter = this.#generic): Promise<ReturnType<InPage['recordOnThisPage']>> {
		return this.#ask(page, 'recordOnThisPage', adapter, byKey(KNOWN.steps), byKey(KNOWN.forms), asked);
	}

	/** The structure of a page, with nothing in it but what is known. */
	async structure(page: Page, known: KnownTexts): Promise<string> {
		return this.#ask(page, 'structureOfThisPage', known);
	}

	async #ask<Name extends keyof InPage>(page: Page, name: Name, ...args: Parameters<InPage[Name]>): Promise<ReturnType<InPage[Name]>> {
		await page.evaluate(this.#script);
		const answer = await page.evaluate(
			([called, given]) =>
				(globalThis as unknown as { StepcheckReader: Record<string, (...args: unknown[]) => unknown> }).StepcheckReader[called]?.(...given),
			[name, args] as [string, unknown[]],
		);
		return answer as ReturnType<InPage[Name]>;
	}
}

function byKey(names: readonly string[]): Record<string, string> {
	return Object.fromEntries(names.map((name) => [nameKey(name), name]));
}

/** One browser for a whole file. */
export const test = base.extend<object, { reader: PageReader }>({
	reader: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
		async ({}, use) => {
			const reader = await PageReader.open();
			await use(reader);
			await reader.close();
		},
		{ scope: 'worker' },
	],
});

export { expect } from '@playwright/test';

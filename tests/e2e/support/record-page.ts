import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test';
import { launchBrowser } from '../../../tools/chromium.ts';
import type { Variant } from './fixtures.ts';
import { PracticePage } from './practice-page.ts';

/** What somebody does on the records of the practice Mosaic, in either of its dresses. */
export class RecordPage {
	readonly page: Page;
	readonly variant: Variant;
	readonly step: PracticePage;
	readonly #errors: string[] = [];

	constructor(page: Page, variant: Variant) {
		this.page = page;
		this.variant = variant;
		this.step = new PracticePage(page, variant);
		page.on('pageerror', ({ message }) => this.#errors.push(message));
	}

	/** What went wrong in the page's own scripts. */
	get errors(): string[] {
		return this.#errors;
	}

	/** @param search such as `person=juno&screen=case-notes` */
	async open(file: 'record' | 'index' | 'step', search: string): Promise<void> {
		const both = new URLSearchParams({ variant: this.variant, window: 'page', today: '2026-03-18' });
		for (const [name, value] of new URLSearchParams(search)) both.set(name, value);
		await this.page.goto(`${process.env.PRACTICE_ADDRESS}/${file}.html?${both}`);
	}

	/** Presses the link or button of these words; in tables some stand in brackets. By keyboard, wherever a sidebar lies. */
	async press(words: string, within: Page | Locator = this.page): Promise<void> {
		const said = new RegExp(`^\\[?${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\]?$`);
		await within.locator('a, button').filter({ hasText: said }).first().press('Enter');
	}

	/**
	 * Presses what opens a form, until it is there: what a `javascript:` link does comes a moment after the press, and a page that is drawn
	 * again in that moment, because another window has saved something, loses the press.
	 */
	async openForm(words: string, within?: Locator): Promise<void> {
		const form = this.page.locator('.entry-form');
		const opened = async () => {
			if (!(await form.isVisible())) await this.press(words, within);
			return form.isVisible();
		};
		await expect.poll(opened).toBe(true);
	}

	/** Presses a button of the open form that saves, and waits until the form is gone. */
	async save(words = 'Save'): Promise<void> {
		await this.press(words, this.page.locator('.entry-form'));
		await expect(this.page.locator('.entry-form')).toHaveCount(0);
	}

	/** The field of the open form that has this label. */
	field(label: string): Locator {
		return this.variant === 'modern'
			? this.page.locator('.entry-form').getByLabel(label, { exact: true })
			: this.page
					.locator(`.entry-form tr:has(> td:first-child:text-is(${JSON.stringify(label)}))`)
					.locator('input, select, textarea')
					.first();
	}

	async fill(label: string, words: string): Promise<void> {
		await this.field(label).fill(words);
		await this.field(label).blur();
	}

	async choose(label: string, option: string): Promise<void> {
		await this.field(label).selectOption({ label: option });
	}

	async date(label: string, day: string): Promise<void> {
		await this.fill(label, this.variant === 'modern' ? day : day.split('-').reverse().join('/'));
	}

	/** The list under this title. */
	list(title: string): Locator {
		return this.variant === 'modern'
			? this.page.locator('section', { has: this.page.locator(`h2:text-is("${title}"), h3:text-is("${title}")`) }).last()
			: this.page.locator('table.record__part', { has: this.page.locator(`td.bar > b:text-is("${title}")`) }).last();
	}

	/** The rows of a list whose first cell says this. */
	row(title: string, words: string): Locator {
		return this.list(title).locator(`table.entries tr:has(> td:first-child:text-is(${JSON.stringify(words)}))`);
	}

	/** The rows of a list, the one with the headings left out, each as its cells. */
	async rows(title: string): Promise<string[][]> {
		const all = await this.list(title)
			.locator('table.entries tr')
			.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
		return all.slice(1);
	}
}

export const test = base.extend<{ recordIn(variant: Variant): Promise<RecordPage> }, { plainBrowser: Browser }>({
	plainBrowser: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
		async ({}, use) => {
			const browser = await launchBrowser();
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' },
	],
	recordIn: async ({ plainBrowser }, use) => {
		const context = await plainBrowser.newContext();
		await use(async (variant) => new RecordPage(await context.newPage(), variant));
		await context.close();
	},
});

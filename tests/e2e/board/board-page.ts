import type { BrowserContext, Locator, Page } from '@playwright/test';
import { bundleForPage } from '../../../tools/build/bundle-for-page.ts';
import { backgroundOf, expect } from '../support/fixtures.ts';
import { TODAY } from './board-scene.ts';
import type { fill, Looked } from './fill-board.ts';

/** What a test sees of the overdue board. */
export class BoardPage {
	readonly page: Page;
	readonly #address: string;

	private constructor(page: Page, address: string) {
		this.page = page;
		this.#address = address;
	}

	/** Opens it on the day of the scene. */
	static async open(browser: BrowserContext): Promise<BoardPage> {
		const address = (await backgroundOf(browser)).url().replace('background.js', `board.html?today=${TODAY}`);
		const board = new BoardPage(await browser.newPage(), address);
		await board.again();
		return board;
	}

	async again(): Promise<void> {
		await this.page.goto(this.#address);
	}

	/** Writes into the extension's store with the store's own code, as if these steps had been opened, and looks again. */
	async fill(looked: Looked[]): Promise<void> {
		await this.page.evaluate(await bundleForPage(new URL('fill-board.ts', import.meta.url), 'fillBoard'));
		const isKept = await this.page.evaluate(
			(those) => (globalThis as unknown as { fillBoard: { fill: typeof fill } }).fillBoard.fill('practice', those),
			looked,
		);
		expect(isKept).toBe(true);
		await this.again();
	}

	get status(): Locator {
		return this.page.locator('.filters__left [role=status]');
	}

	/** The row of a record. */
	row(record: string): Locator {
		return this.page.locator('.rows__line', { hasText: record });
	}

	/** The button that opens the row of a record. */
	opener(record: string): Locator {
		return this.row(record).locator('.why');
	}

	get detail(): Locator {
		return this.page.locator('.rows__detail');
	}

	get groups(): Locator {
		return this.page.locator('.rows__group');
	}

	/** The numbers of the records that are shown, from the top. */
	get numbers(): Locator {
		return this.page.locator('.rows__line > td:first-child');
	}
}

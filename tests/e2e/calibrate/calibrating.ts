import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { compileAdapter } from '../../../compile/adapter/compile-adapter.ts';
import { readAdapters } from '../../../compile/build/read-folder.ts';
import type { Snapshot } from '../../../engine/model/snapshot.ts';
import { readPage } from '../../../tools/inspect/read-page.ts';
import { expect } from '../support/fixtures.ts';

const GENERIC = readAdapters('rules/adapters').at(-1);
const SAVED = new URL('../../browser/page/', import.meta.url).pathname;
/** More presses of a key than any page here needs. */
const MOST_PRESSES = 120;

/** Somebody who shows Stepcheck where things are on a page, by mouse or by keyboard alone. */
export class Calibrating {
	readonly page: Page;
	readonly panel: Locator;
	readonly by: 'mouse' | 'keyboard';

	constructor(page: Page, by: 'mouse' | 'keyboard' = 'mouse') {
		this.page = page;
		this.by = by;
		this.panel = page.locator('stepcheck-overlay').getByRole('region', { name: 'Where things are' });
	}

	async start(): Promise<void> {
		const help = this.page.locator('stepcheck-overlay details.help');
		if ((await help.getAttribute('open')) === null) await this.press('Help with this page');
		await this.press('Show me where things are');
		await expect(this.panel.getByRole('heading', { name: 'Where things are' })).toBeVisible();
	}

	/** Presses a button or link of Stepcheck's. */
	async press(name: string): Promise<void> {
		const button = this.page.locator('stepcheck-overlay').locator('button, a, summary').filter({ hasText: name }).first();
		const labelled = this.page.locator(`stepcheck-overlay [aria-label="${name}"]`);
		const target = (await labelled.count()) > 0 ? labelled.first() : button;
		if (this.by === 'mouse') {
			await target.click();
			return;
		}
		await expect(target).toBeVisible();
		await this.#tabTo(target);
		await this.page.keyboard.press('Enter');
	}

	async #tabTo(target: Locator): Promise<void> {
		for (let pressed = 0; pressed < MOST_PRESSES; pressed += 1) {
			if (await target.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)) return;
			await this.page.keyboard.press('Tab');
		}
		throw new Error('The keyboard does not get there.');
	}

	/** Picks an element of the page, once something is to be pointed at. By keyboard it is known by what is said of it. */
	async pick(element: Locator, says: string): Promise<void> {
		await expect(this.panel.getByRole('heading', { name: /^Point at/ })).toBeVisible();
		if (this.by === 'mouse') {
			const box = await element.boundingBox();
			if (!box) throw new Error('There is nothing to point at.');
			await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
			await this.page.mouse.down();
			await this.page.mouse.up();
		} else await this.#walkTo(element, says);
		await expect(this.panel.getByRole('heading', { name: /^How to find/ })).toBeVisible();
		await expect(this.panel.locator('.calibrate__at')).toHaveText(says);
	}

	/** Walks down until the ring lies round the element. */
	async #walkTo(element: Locator, says: string): Promise<void> {
		const said = this.page.locator('stepcheck-overlay [data-calibrate] [role=status]');
		for (let pressed = 0; pressed < MOST_PRESSES; pressed += 1) {
			await this.page.keyboard.press('ArrowDown');
			await expect(said).not.toBeEmpty();
			const ring = await this.page.locator('stepcheck-overlay .here--pointed').boundingBox();
			const box = await element.boundingBox();
			if (!ring || !box || Math.abs(ring.x + 3 - box.x) > 1 || Math.abs(ring.y + 3 - box.y) > 1) continue;
			await expect(said).toHaveText(says);
			await this.page.keyboard.press('Enter');
			return;
		}
		throw new Error('The keyboard does not get there.');
	}

	/** Ticks exactly these ways to find what was picked, and goes on. */
	async use(...wanted: string[]): Promise<void> {
		for (const choice of await this.panel.locator('.calibrate__choice').all()) {
			const says = await choice.locator('label').innerText();
			const box = choice.getByRole('checkbox');
			if ((await box.isChecked()) === wanted.includes(says)) continue;
			if (this.by === 'mouse') await box.click();
			else {
				await this.#tabTo(box);
				await this.page.keyboard.press('Space');
			}
		}
		await expect(this.panel.getByRole('checkbox', { checked: true })).toHaveCount(wanted.length);
		await this.press('Use');
	}

	async show(part: string, element: Locator, says: string, ...ways: string[]): Promise<void> {
		await this.press(`Point at ${part}`);
		await this.pick(element, says);
		await this.use(...ways);
	}

	async showQuestion(control: Locator, way: string, label: Locator, words: string): Promise<void> {
		await this.press('Point at Questions and their labels');
		await this.pick(control, 'A place to answer');
		await this.use(way);
		await this.pick(label, `“${words}”`);
		await this.use(`The words “${words}”`);
	}

	/** What is shown before the file is saved, which is exactly what is saved. */
	async save(): Promise<string> {
		await this.press('See the file');
		const shown = await this.panel.locator('pre').textContent();
		const downloading = this.page.waitForEvent('download');
		await this.press('Save to a file');
		const download = await downloading;
		expect(download.suggestedFilename()).toBe('adapter.yaml');
		const saved = readFileSync(await download.path(), 'utf8');
		expect(saved).toBe(shown);
		return saved;
	}
}

/** Reads a saved page as `stepcheck inspect` does, with an adapter that was exported. */
export async function readWith(source: string, file: string): Promise<Snapshot> {
	const steps = { 'child in need visit': 'Child in Need Visit' };
	const adapter = compileAdapter('adapter.yaml', source, GENERIC ?? null);
	const { snapshot } = await readPage(`file://${SAVED}${file}`, adapter, steps, {}, { kinds: {}, dates: {}, posts: [] });
	return snapshot;
}

/** Opens a saved page at Mosaic's address. */
export async function openSaved(page: Page, file: string, change = (html: string) => html): Promise<void> {
	const body = change(readFileSync(`${SAVED}${file}`, 'utf8'));
	await page.route('**/saved-page.html', (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto(`${process.env.PRACTICE_ADDRESS}/saved-page.html`);
}

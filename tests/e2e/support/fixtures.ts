import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { EXTENSION } from '../../../tools/build/build-for-practice.ts';
import { launchWithExtension } from '../../../tools/chromium.ts';
import { PracticePage, type Variant } from './practice-page.ts';

export interface StepAddress {
	step?: string;
	variant?: Variant;
	as?: string;
	/** `as left` keeps what was done on the step before. */
	case?: 'fresh' | 'nearly' | 'complete' | 'as left';
	today?: string;
	/** The day the step was started: by default the practice day. */
	started?: string;
}

/** The address of a practice step. By default a Response Social Worker on a fresh assessment. */
export function stepAddress({
	step = 'cfa-rowan',
	variant = 'modern',
	as = 'mara-bright',
	today = '2026-04-13',
	...rest
}: StepAddress = {}): string {
	const search = new URLSearchParams({ step, variant, as, today });
	if (rest.case !== 'as left') search.set('case', rest.case ?? 'fresh');
	if (rest.started !== undefined) search.set('started', rest.started);
	return `${process.env.PRACTICE_ADDRESS}/step.html?${search}`;
}

/** The address of the practice work view: by default everything on it waits to be started. */
export function workAddress(address: StepAddress = {}): string {
	return stepAddress(address).replace('step.html', 'index.html');
}

/** What a test sees of Stepcheck on a page, and the page it is on. */
export class Stepcheck {
	readonly page: Page;
	readonly host: Locator;
	readonly practice: PracticePage;

	constructor(page: Page, variant: Variant = 'modern') {
		this.page = page;
		this.host = page.locator('stepcheck-overlay');
		this.practice = new PracticePage(page, variant);
	}

	/** The sidebar, whichever of its forms it has. */
	get panel(): Locator {
		return this.host.locator('section.panel');
	}

	get handle(): Locator {
		return this.host.locator('button.handle');
	}

	/** The headline, such as "2 left for you". */
	get headline(): Locator {
		return this.host.locator('.lead, .dock__lead').first();
	}

	/** How many the headline counts. */
	async left(): Promise<number> {
		return Number.parseInt(await this.headline.innerText(), 10);
	}

	/** The step it says it is checking. */
	get step(): Locator {
		return this.host.locator('h2.step');
	}

	get roleButton(): Locator {
		return this.host.locator('.role--button');
	}

	async chooseRole(role: string): Promise<void> {
		await this.roleButton.click();
		await this.host.getByRole('option', { name: role }).click();
	}

	/** The heading of the list of the record's screens. */
	get screensRead(): Locator {
		return this.host.getByRole('button', { name: /screens? of this record read/ });
	}

	/** The line of the screen that is open, in that list. */
	get screenHere(): Locator {
		return this.host.locator('li[aria-current="page"]');
	}

	get pause(): Locator {
		return this.host.getByRole('dialog', { name: 'Before you finish' });
	}

	get bubble(): Locator {
		return this.host.locator('.bubble');
	}

	get marks(): Locator {
		return this.host.locator('.mark');
	}

	/** The page's own Finish. */
	get finish(): Locator {
		return this.practice.finish;
	}

	async ready(): Promise<void> {
		await expect(this.host.getByText(/checks made/).first()).toBeVisible();
	}

	/** The line of a rule, by its id. Its group must be open. */
	item(rule: string): Locator {
		return this.host.locator(`.item[data-rules~="${rule}"]`);
	}

	/**
	 * Opens every group, and every long list in it. What is redrawn away between the look and the press needs none.
	 * By keyboard: a click waits for the window to be drawn, and one that is not in front is drawn rarely.
	 */
	async unfold(): Promise<void> {
		const folded = this.host.locator('.group__head--folds[aria-expanded="false"], .more button:has-text("more, in")');
		while ((await folded.count()) > 0) {
			const pressed = folded.first().press('Enter', { timeout: 5000 });
			await pressed.catch(async (fault) => {
				if (await folded.first().isVisible()) throw fault;
			});
		}
	}

	/** Where each rule stands: its id, and the heading of the group it is found under. */
	async standings(): Promise<Record<string, string>> {
		await this.unfold();
		return this.host.evaluate((host) => {
			const standings: Record<string, string> = {};
			for (const item of host.shadowRoot?.querySelectorAll<HTMLElement>('.item') ?? []) {
				const heading = item.closest('.group')?.querySelector('h3')?.cloneNode(true) as HTMLElement | undefined;
				heading?.querySelector('.count')?.remove();
				const group = heading?.textContent?.trim() ?? 'no group';
				for (const rule of item.dataset.rules?.split(' ') ?? []) {
					standings[rule] = rule in standings ? `${standings[rule]}, ${group}` : group;
				}
			}
			return standings;
		});
	}

	/** Waits until a rule stands in this group, and only there. */
	async expectUnder(group: string, rule: string): Promise<void> {
		const where = async () => (await this.standings())[rule];
		await expect.poll(where, { message: `${rule} stands under`, intervals: [50] }).toBe(group);
	}
}

interface Fixtures {
	/** Opens a step and waits until it has been checked. */
	openStep: (address?: StepAddress) => Promise<Stepcheck>;
}

interface WorkerFixtures {
	browserWithStepcheck: BrowserContext;
}

/** One browser for a whole file, as good as new for each test: nothing remembered, by it or by the practice Mosaic. */
export const test = base.extend<Fixtures, WorkerFixtures>({
	browserWithStepcheck: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
		async ({}, use) => {
			const context = await launchWithExtension(EXTENSION, { headless: true });
			await use(context);
			await context.close();
		},
		{ scope: 'worker' },
	],
	openStep: async ({ browserWithStepcheck }, use) => {
		const [first] = browserWithStepcheck.pages();
		let steps = 0;
		await use(async (address = {}) => {
			// The first goes into the tab that is there: a tab of its own takes as long as all the rest.
			const page = steps++ === 0 && first ? first : await browserWithStepcheck.newPage();
			await page.goto(stepAddress(address));
			const stepcheck = new Stepcheck(page, address.variant);
			await stepcheck.ready();
			return stepcheck;
		});
		await forgetAll(browserWithStepcheck);
	},
});

/** Closes every tab but one, makes that one as it was, and forgets what the practice Mosaic and Stepcheck remember. */
export async function forgetAll(browser: BrowserContext): Promise<void> {
	const [first, ...opened] = browser.pages();
	for (const page of browser.pages())
		if (page.url().startsWith(`${process.env.PRACTICE_ADDRESS}`)) await page.evaluate(() => window.localStorage.clear());
	for (const page of opened) await page.close();
	if (first) await makeNew(first);
	const background = await backgroundOf(browser);
	await background.evaluate(emptyDatabase);
	await background.evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])');
}

/** Runs in the background: what is kept of records goes, and the keys stay. */
async function emptyDatabase(): Promise<void> {
	if (!(await indexedDB.databases()).some(({ name }) => name === 'stepcheck')) return;
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('stepcheck');
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
	const tables = [...database.objectStoreNames].filter((table) => table !== 'keys');
	if (tables.length > 0) {
		const emptying = database.transaction(tables, 'readwrite');
		for (const table of tables) emptying.objectStore(table).clear();
		await new Promise((done) => {
			emptying.oncomplete = done;
		});
	}
	database.close();
}

/** Undoes what a test did to a tab, and leaves the page. */
async function makeNew(tab: Page): Promise<void> {
	await tab.bringToFront();
	await tab.unrouteAll();
	tab.removeAllListeners();
	await tab.goto('about:blank');
	await tab.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' });
	await tab.setViewportSize({ width: 1280, height: 900 });
}

/** The background of the extension. */
export async function backgroundOf(browser: BrowserContext) {
	return browser.serviceWorkers()[0] ?? browser.waitForEvent('serviceworker');
}

export { VARIANTS, type Variant } from './practice-page.ts';
export { expect };

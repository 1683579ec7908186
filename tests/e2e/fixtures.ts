import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { EXTENSION } from '../../tools/build-for-practice.ts';
import { launchWithExtension } from '../../tools/chromium.ts';

export type Variant = 'modern' | 'tables';
export const VARIANTS: Variant[] = ['modern', 'tables'];

export interface StepAddress {
	step?: string;
	variant?: Variant;
	as?: string;
	case?: 'fresh' | 'nearly' | 'complete';
	today?: string;
}

/** The address of a practice step. A Response Social Worker on a fresh assessment, unless told otherwise. */
export function stepAddress({
	step = 'cfa-rowan',
	variant = 'modern',
	as = 'mara-bright',
	today = '2026-04-13',
	...rest
}: StepAddress = {}): string {
	const search = new URLSearchParams({ step, variant, as, today, case: rest.case ?? 'fresh' });
	return `${process.env.PRACTICE_ADDRESS}/step.html?${search}`;
}

/** What a test sees of Stepcheck on a page. */
export class Stepcheck {
	readonly page: Page;
	readonly host: Locator;

	constructor(page: Page) {
		this.page = page;
		this.host = page.locator('stepcheck-overlay');
	}

	/** The headline, such as "2 left for you". */
	get headline(): Locator {
		return this.host.locator('.lead').first();
	}

	get pause(): Locator {
		return this.host.getByRole('dialog', { name: 'Before you finish' });
	}

	get marks(): Locator {
		return this.host.locator('.mark');
	}

	/** The page's own Finish. */
	get finish(): Locator {
		return this.page.locator('#finish, a[href*="finish()"]');
	}

	async ready(): Promise<void> {
		await expect(this.host.getByText(/checks made/).first()).toBeVisible();
	}
}

/** A browser of its own for each test, with a fresh profile and the built extension. */
export const test = base.extend<{ browserWithStepcheck: BrowserContext; openStep: (address?: StepAddress) => Promise<Stepcheck> }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
	browserWithStepcheck: async ({}, use) => {
		const context = await launchWithExtension(EXTENSION, { headless: true });
		await use(context);
		await context.close();
	},
	openStep: async ({ browserWithStepcheck }, use) => {
		await use(async (address) => {
			const page = await browserWithStepcheck.newPage();
			await page.goto(stepAddress(address));
			const stepcheck = new Stepcheck(page);
			await stepcheck.ready();
			return stepcheck;
		});
	},
});

export { expect };

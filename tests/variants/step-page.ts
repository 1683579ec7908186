import type { BrowserContext, FrameLocator, Locator, Page } from '@playwright/test';
import type { TrueQuestion } from '../../practice/editor/truth/questions.ts';
import type { Truth } from '../../practice/editor/truth/truth.ts';
import { type Variant, variantFrom } from '../../practice/site/variant.ts';
import type { Combination } from './sample.ts';

/** A step of the practice Mosaic in one combination of its variants, reached and used as a worker would. */
export class StepPage {
	readonly variant: Variant;
	readonly page: Page;

	constructor(page: Page, variant: Variant) {
		this.page = page;
		this.variant = variant;
	}

	/** Opens a step from the work view, in whatever window it opens in. */
	static async open(context: BrowserContext, combination: Combination, step: string, start = 'fresh'): Promise<StepPage> {
		const search = new URLSearchParams({ ...combination, today: '2026-04-13', case: start, as: 'mara-bright' });
		const variant = variantFrom(`?${search}`);
		const workView = await context.newPage();
		await workView.goto(`${process.env.PRACTICE_ADDRESS}/index.html?${search}`);
		const link = workView.getByText(STEP_NAMES[step] ?? '', { exact: true }).first();
		const inNewWindow = variant.window === 'popup' || variant.window === 'blank' || variant.window === 'written';
		const [page] = inNewWindow ? await Promise.all([workView.waitForEvent('popup'), link.click()]) : [workView, await link.click()];
		const opened = new StepPage(page, variant);
		await page.waitForFunction(() => window.practiceTruth?.() != null);
		if (variant.state === 'timing-out')
			await opened.root.getByText('Resume', { exact: true }).or(opened.root.locator('#resume')).first().click();
		return opened;
	}

	/** Where the step is: the page itself, or the frame in it. */
	get root(): Page | FrameLocator {
		return this.variant.window === 'iframe' ? this.page.frameLocator('iframe[name=step]') : this.page;
	}

	async truth(): Promise<Truth> {
		const truth = await this.page.evaluate(() => window.practiceTruth?.());
		if (!truth) throw new Error('The page does not say what is on it.');
		return truth;
	}

	/** The first control of a question. */
	control({ ref }: TrueQuestion): Locator {
		return this.called(ref ?? '');
	}

	called(name: string): Locator {
		return this.root.locator(`:is(${CONTROLS}):is([name="${name}"], [id="${name}"])`).first();
	}

	/** Opens the first section whose title starts so, in the way this variant has. */
	async goTo(title: string): Promise<void> {
		const numbered = new RegExp(`^\\d+\\. ${title.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`);
		if (this.variant.sections === 'dropdown') {
			const list = this.root.locator('select[name^="go-to-"]').filter({ visible: true });
			const option = list.locator('option').filter({ hasText: numbered }).first();
			await list.selectOption({ label: (await option.textContent()) ?? '' });
			return;
		}
		const entry = this.root
			.locator('a, [role=link], [role=tab]')
			.filter({ hasText: numbered })
			.or(this.root.locator(`input[value*=". ${title}"]`));
		await entry.filter({ visible: true }).first().press('Enter');
	}

	/** Presses what says this, whatever it is made of. */
	async press(words: string, within: Page | FrameLocator | Locator = this.root): Promise<void> {
		const button = within
			.locator('a, button, [role=button], [role=link], [role=tab]')
			.filter({ hasText: new RegExp(`^\\W*${words}$`) })
			.or(within.locator(`input[type=button][value="${words}"]`));
		await button.filter({ visible: true }).first().press('Enter');
	}

	get finish(): Locator {
		return this.root.locator('#finish, a[href="javascript:practice.finish()"]').first();
	}

	/** Adds a next action, in whatever part of the page they are. */
	async addNextAction(name: string, assignee: string): Promise<void> {
		if (this.variant.actions !== 'form') await this.press('Next actions');
		else if (!(await this.truth()).nextActions.shown) await this.goTo('Actions Taken');
		const list = this.root.locator('[name=addAction]');
		await list.selectOption({ label: name });
		await this.press('Add', this.root.locator('.add, p').filter({ has: this.root.locator('[name=addAction]') }));
		await this.root.locator('select[name^="assignee-"]').last().selectOption({ label: assignee });
	}

	/** How often Finish has really run. */
	async finishes(): Promise<number> {
		const log = await this.page.evaluate(() => window.localStorage.getItem('practice-mosaic:log'));
		return (JSON.parse(log ?? '[]') as { what: string }[]).filter(({ what }) => what === 'finish').length;
	}
}

const ROLES = ['radio', 'checkbox', 'switch', 'combobox', 'textbox'].map((role) => `[role=${role}]`);
/** On some pages a section goes by the name of one of its questions. */
const CONTROLS = ['input', 'select', 'textarea', 'button', 'iframe', '[contenteditable]', ...ROLES].join();

/** The steps that are read and answered, by id. */
export const STEP_NAMES: Record<string, string> = {
	'visit-rowan': 'Child in Need Visit',
	'review-rowan': 'Child or Young Person in Need Review',
	'cfa-rowan': 'Child and Family Assessment and Plan',
};

import type { Locator, Page } from '@playwright/test';

/** How the practice Mosaic is dressed. */
export type Variant = 'modern' | 'tables';
export const VARIANTS: Variant[] = ['modern', 'tables'];

/** What somebody does on a step of the practice Mosaic, in either of its dresses. */
export class PracticePage {
	readonly page: Page;
	readonly variant: Variant;

	constructor(page: Page, variant: Variant) {
		this.page = page;
		this.variant = variant;
	}

	get finish(): Locator {
		return this.page.locator('#finish, a[href="javascript:practice.finish()"]');
	}

	/** The row of one question, by its words. */
	question(label: string): Locator {
		return this.variant === 'modern'
			? this.page.locator('.question', { hasText: label }).first()
			: this.page.locator(`tr:has(> td:first-child:text-is(${JSON.stringify(label)}))`);
	}

	/** The one control of a question, or the first of several. */
	control(label: string): Locator {
		return this.question(label).locator('input, select, textarea, [contenteditable]').first();
	}

	async choose(label: string, option: string): Promise<void> {
		await this.control(label).selectOption({ label: option });
	}

	async type(label: string, text: string): Promise<void> {
		await this.control(label).fill(text);
	}

	/** Types a date, such as 2026-04-13, the way this dress of the page writes it. */
	async date(label: string, day: string): Promise<void> {
		await this.type(label, this.variant === 'modern' ? day : day.split('-').reverse().join('/'));
	}

	async sayYesOrNo(label: string, answer: 'Yes' | 'No'): Promise<void> {
		await this.question(label).locator(`input[value="${answer}"]`).check({ force: true });
	}

	nextAction(name: string): Locator {
		return this.page.locator('li.next-action, table.list tr').filter({ hasText: name }).filter({ hasNotText: 'Add next action' });
	}

	async addNextAction(name: string, assignee?: string): Promise<void> {
		await this.page.locator('select[name="addAction"]').selectOption({ label: name });
		await this.press(this.page.locator('#add-next-action, a[href="javascript:practice.addAction()"]'));
		if (assignee) await this.assign(name, assignee);
	}

	async assign(name: string, assignee: string): Promise<void> {
		await this.nextAction(name).getByRole('combobox').selectOption({ label: assignee });
	}

	/** Opens the panel of requests, where the page has one. */
	async openRequests(): Promise<void> {
		if (this.variant === 'modern') await this.press(this.page.locator('#requests-button[aria-expanded="false"]'));
	}

	async closeRequests(): Promise<void> {
		if (this.variant === 'modern') await this.press(this.page.locator('#requests-button[aria-expanded="true"]'));
	}

	request(name: string): Locator {
		return this.page.locator('li.request, table.list tr').filter({ hasText: name }).filter({ hasNotText: 'Add request' });
	}

	async addRequest(name: string): Promise<void> {
		await this.page.locator('select[name="addRequest"]').selectOption({ label: name });
		await this.press(this.page.locator('#add-request, a[href="javascript:practice.addRequest()"]'));
	}

	async chooseRecipient(name: string, recipient: string): Promise<void> {
		await this.request(name).getByRole('combobox').selectOption({ label: recipient });
	}

	async send(name: string, recipient: string): Promise<void> {
		await this.chooseRecipient(name, recipient);
		await this.press(this.request(name).getByText('Send', { exact: true }));
	}

	async answerRequest(name: string): Promise<void> {
		await this.press(this.request(name).getByText('Answer', { exact: true }));
	}

	async addForm(name: string): Promise<void> {
		await this.press(this.page.locator('#optional, a[href="javascript:practice.optionalActivities()"]'));
		const line = this.page.locator('#optional-activities li, table.list tr').filter({ hasText: name });
		await this.press(line.getByText('Add', { exact: true }));
	}

	/** How often Finish has really run. */
	async finishes(): Promise<number> {
		const log = await this.page.evaluate(() => window.localStorage.getItem('practice-mosaic:log'));
		return (JSON.parse(log ?? '[]') as { what: string }[]).filter(({ what }) => what === 'finish').length;
	}

	/** By keyboard, so that it is a real press wherever the sidebar lies. */
	private async press(control: Locator): Promise<void> {
		await control.focus();
		await control.press('Enter');
	}
}

import { expect, type Locator, type Page } from '@playwright/test';
import type { Checklist } from '../../../engine/model/checklist.ts';
import { isWrong } from '../../../entrypoints/practice/exercise/marking.ts';
import type {} from '../../../overlay/on-demand/door.ts';
import type { StepSession } from '../../../overlay/step/step-session.ts';

/** What a trainer does on the practice page, in the extension or on a plain site, and what somebody sees in its windows. */
export class TrainersDesk {
	readonly page: Page;
	/** Where the pages are, with a slash at its end. */
	readonly base: string;

	constructor(page: Page, base: string) {
		this.page = page;
		this.base = base;
	}

	async open(): Promise<void> {
		await this.page.goto(`${this.base}practice.html`);
	}

	async choose(scenario: string): Promise<void> {
		await this.page.getByRole('button', { name: scenario, exact: true }).click();
		await expect(this.page.getByRole('heading', { name: scenario, exact: true })).toBeVisible();
	}

	/** What the status line says. */
	get said(): Locator {
		return this.page.getByRole('status');
	}

	/** Where one of its links leads. */
	async addressOf(link: string): Promise<string> {
		return this.base + (await this.page.getByRole('link', { name: link, exact: true }).getAttribute('href'));
	}

	/** Opens the screens of the record that the scenario names, each until it has been read. */
	async lookAtRecord(window: Page): Promise<void> {
		for (const link of await this.page.locator('.desk__screens a').all()) {
			const address = this.base + (await link.getAttribute('href'));
			await window.goto(address);
			const screen = new URL(address).searchParams.get('screen');
			await window.waitForFunction(
				(wanted) =>
					(globalThis.stepcheckDoor?.overlay?.session as StepSession | null | undefined)?.record.evidence?.screens.some(
						(each) => each.screen === wanted,
					),
				screen,
			);
		}
	}
}

/** The list beside the step, once there is one. The page is its own extension page, so that what scripts share can be asked for. */
export async function checklistOn(page: Page): Promise<Checklist> {
	await page.waitForFunction(() => globalThis.stepcheckDoor?.overlay?.session?.checklist);
	return page.evaluate(() => globalThis.stepcheckDoor?.overlay?.session?.checklist as Checklist);
}

/** Ids of the rules that do not hold, in the order of the procedure, each once. */
export function wrongIn({ findings }: Checklist): string[] {
	return [...new Set(findings.filter(isWrong).flatMap(({ rules }) => rules))];
}

/** The address of the extension's own pages. */
export function ownPages(workerAddress: string): string {
	return new URL('/', workerAddress).href;
}

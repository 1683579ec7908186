import { mkdirSync } from 'node:fs';
import { type Locator, type Page, expect as patientFor } from '@playwright/test';
import { EXTENSION } from '../build/build-for-practice.ts';
import { launchWithExtension } from '../chromium.ts';

const PICTURES = '.output/demo';
/** A browser that has just started takes its time. */
const expect = patientFor.configure({ timeout: 60_000 });

/**
 * A worker's few minutes with one step: opens it, answers a question, presses Finish. Prints what Stepcheck shows at
 * each point and saves a picture of it.
 * @param address where the practice Mosaic is served
 */
export async function showWithoutWindow(address: string): Promise<void> {
	mkdirSync(PICTURES, { recursive: true });
	const browser = await launchWithExtension(EXTENSION, { headless: true });
	try {
		const page = await browser.newPage();
		await page.goto(`${address}/step.html?step=cfa-rowan&as=mara-bright&case=nearly&today=2026-04-13`);
		const overlay = page.locator('stepcheck-overlay');
		await expect(overlay.getByText(/checks made/).first()).toBeVisible();
		await page.locator('#requests-button').click();
		await expect(overlay.getByText('Send “REQUIRED: Request for team manager to review”')).toBeVisible();

		heading('Mara Bright, a Response Social Worker, opens the step');
		await unfold(overlay);
		const before = await linesOf(overlay);
		print(before);
		await picture(page, '1-opened');

		heading('She answers “What is the legal status of this referral?”');
		await page.getByRole('combobox', { name: 'What is the legal status of this referral?' }).selectOption({ index: 1 });
		await expect(overlay.getByText('Just now: What is the legal status of this referral?')).toBeVisible();
		const after = await linesOf(overlay);
		for (const line of before.filter((each) => !after.includes(each))) console.log(`  - ${line.trim()}`);
		for (const line of after.filter((each) => !before.includes(each))) console.log(`  + ${line.trim()}`);
		await picture(page, '2-answered');

		heading('She presses Finish');
		await page.locator('#finish').click();
		const pause = overlay.getByRole('dialog', { name: 'Before you finish' });
		await expect(pause).toBeVisible();
		print((await pause.innerText()).split('\n').filter((line) => line.trim() !== ''));
		await picture(page, '3-finish');

		console.log(`\nPictures are in ${PICTURES}.`);
	} finally {
		await browser.close();
	}
}

function heading(text: string): void {
	console.log(`\n${text}\n`);
}

function print(lines: string[]): void {
	for (const line of lines) console.log(`  ${line}`);
}

async function unfold(overlay: Locator): Promise<void> {
	for (const name of [/^Waiting on/, /^Can’t see/, /^Done/]) {
		const group = overlay.getByRole('button', { name }).and(overlay.locator('[aria-expanded="false"]'));
		if (await group.count()) await group.first().click();
	}
	const more = overlay.getByRole('button', { name: /^Show \d+ more/ });
	for (let left = await more.count(); left > 0; left = await more.count()) await more.first().click();
}

/** The sidebar as lines of text, each line of the checklist under its group. */
async function linesOf(overlay: Locator): Promise<string[]> {
	return overlay.locator('.sidebar').evaluate((sidebar) => {
		const texts = [...sidebar.querySelectorAll('.head__step, .lead, .summary__checks, .group__head, .line')].map((element) => {
			const words = [...element.querySelectorAll('*'), element]
				.filter((part) => part.childElementCount === 0)
				.map((part) => part.textContent?.trim() ?? '')
				.filter((text) => text !== '');
			return `${element.matches('.line') ? '    ' : ''}${(words.length > 0 ? words : [element.textContent?.trim() ?? '']).join('  ')}`;
		});
		return texts;
	});
}

async function picture(page: Page, name: string): Promise<void> {
	await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

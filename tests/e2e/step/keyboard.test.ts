import type { Page } from '@playwright/test';
import { expect, test, VARIANTS } from '../support/fixtures.ts';

const LEGAL_STATUS = 'What is the legal status of this referral?';
const TIMEFRAME = 'Timeframe for the assessment to be completed and plan to be created';

for (const variant of VARIANTS) {
	test.describe(variant, () => {
		test('Alt+Shift+S collapses the sidebar and opens it, wherever the focus is', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.page.keyboard.press('Alt+Shift+S');
			await expect(stepcheck.handle).toBeVisible();
			await expect(stepcheck.panel).toBeHidden();
			await stepcheck.page.keyboard.press('Alt+Shift+S');
			await expect(stepcheck.panel).toBeVisible();

			await stepcheck.practice.control(TIMEFRAME).focus();
			await stepcheck.page.keyboard.press('Alt+Shift+S');
			await expect(stepcheck.handle).toBeVisible();
			await expect(stepcheck.practice.control(TIMEFRAME)).toBeFocused();
			await expect(stepcheck.practice.control(TIMEFRAME)).toHaveValue('');
		});

		test('Alt+Shift+N goes to each of the worker’s own in turn, and round again', async ({ openStep }) => {
			const stepcheck = await openStep({ variant, case: 'nearly' });
			const { practice, page } = stepcheck;
			await page.keyboard.press('Alt+Shift+N');
			await expect(practice.control(LEGAL_STATUS)).toBeFocused();
			await expect(practice.control(LEGAL_STATUS)).toBeInViewport();
			await page.keyboard.press('Alt+Shift+N');
			await expect(practice.control('Risks/needs identified')).toBeFocused();
			await page.keyboard.press('Alt+Shift+N');
			await expect(practice.nextAction('Child In Need Visit').getByRole('combobox')).toBeFocused();
			// The requests of the modern page are not open, so nothing there is known to be missing.
			if (variant === 'tables') {
				await page.keyboard.press('Alt+Shift+N');
				await expect(practice.request('REQUIRED: Request for team manager to review').getByRole('combobox')).toBeFocused();
			}
			await page.keyboard.press('Alt+Shift+N');
			await expect(practice.control(LEGAL_STATUS)).toBeFocused();
		});

		test('an item scrolls its label into view and puts the focus on its control', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.unfold();
			for (const [rule, label] of [
				['QPG-CFA-6.1', 'Existing Strengths'],
				['QPG-CFA-2.2', LEGAL_STATUS],
				['QPG-CFA-4', 'What is worrying people now?'],
				['QPG-CFA-2.9', 'Assessment Timescale'],
			] as const) {
				await stepcheck.item(rule).locator('.line--goes').press('Enter');
				await expect(stepcheck.practice.control(label)).toBeFocused();
				await expect(stepcheck.practice.question(label).getByText(label)).toBeInViewport();
			}
		});

		test('typing is never interrupted while the checklist changes', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			const before = await stepcheck.left();
			const control = stepcheck.practice.control(TIMEFRAME);
			await control.focus();
			await stepcheck.page.keyboard.type('45 working days, ok.');
			await expect(stepcheck.headline).toHaveText(`${before - 1} left for you`);
			await expect(control).toBeFocused();
			await expect(control).toHaveValue('45 working days, ok.');
			for (const _ of '45 working days, ok.') await stepcheck.page.keyboard.press('Backspace');
			await expect(stepcheck.headline).toHaveText(`${before} left for you`);
			await expect(control).toBeFocused();
			await expect(control).toHaveValue('');
		});
	});
}

test('Tab reaches every button of the sidebar, in the order they are read, and leaves it again', async ({ openStep }) => {
	const stepcheck = await openStep({ case: 'nearly' });
	await stepcheck.unfold();
	// What folds by the browser itself is pressed like a button.
	const pressed = stepcheck.panel.getByRole('button').or(stepcheck.panel.locator('summary'));
	const buttons = await pressed.evaluateAll((all) => all.map((button) => button.textContent));
	await stepcheck.panel.getByRole('button').first().focus();
	const met = [await focusInside(stepcheck.page)];
	while (met.length < buttons.length) {
		await stepcheck.page.keyboard.press('Tab');
		met.push(await focusInside(stepcheck.page));
	}
	expect(met).toEqual(buttons);
	await stepcheck.page.keyboard.press('Tab');
	expect(await focusInside(stepcheck.page)).toBeNull();
});

test('Tab from the last control of the page comes to the sidebar', async ({ openStep }) => {
	const stepcheck = await openStep({ case: 'nearly' });
	await stepcheck.page.locator('#add-next-action').focus();
	await stepcheck.page.keyboard.press('Tab');
	expect(await focusInside(stepcheck.page)).not.toBeNull();
});

test('groups and reasons fold by Enter and Space', async ({ openStep }) => {
	const stepcheck = await openStep({ case: 'nearly' });
	const done = stepcheck.host.getByRole('button', { name: /^Done/ });
	await done.press('Enter');
	await expect(stepcheck.item('QPG-CFA-2.3')).toBeVisible();
	await done.press('Space');
	await expect(stepcheck.item('QPG-CFA-2.3')).toBeHidden();

	const why = stepcheck.item('QPG-CFA-2.2').getByRole('button', { name: 'Why' });
	await why.press('Enter');
	await expect(stepcheck.item('QPG-CFA-2.2')).toContainText('Response Social Worker answers');
	await expect(why).toHaveAttribute('aria-expanded', 'true');
	await why.press('Enter');
	await expect(stepcheck.item('QPG-CFA-2.2').getByText('Source')).toBeHidden();
});

test('“Show more” reveals the rest and lands on the first of it', async ({ openStep }) => {
	const stepcheck = await openStep();
	const more = stepcheck.host.getByRole('button', { name: /^Show \d+ more/ });
	await expect(stepcheck.host.locator('.item')).toHaveCount(5);
	await more.press('Enter');
	await expect(stepcheck.host.locator('.item').nth(5).locator('.line--goes')).toBeFocused();
});

test('the role is chosen by arrow keys, and Escape leaves it as it was', async ({ openStep }) => {
	const stepcheck = await openStep();
	const { roleButton, host, page } = stepcheck;
	await roleButton.press('ArrowDown');
	await expect(host.getByRole('option', { name: 'Response Social Worker' })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(host.getByRole('option', { name: 'Response Manager' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(host.getByRole('listbox')).toBeHidden();
	await expect(roleButton).toBeFocused();
	await expect(roleButton).toHaveText('As Response Social Worker');

	await page.keyboard.press('Enter');
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(roleButton).toHaveText('As Response Manager');
	await expect(roleButton).toBeFocused();
});

test('collapsing and opening with the sidebar’s own buttons keeps the focus in it', async ({ openStep }) => {
	const stepcheck = await openStep();
	await stepcheck.host.getByRole('button', { name: 'Collapse' }).press('Enter');
	await expect(stepcheck.handle).toBeFocused();
	await stepcheck.page.keyboard.press('Enter');
	await expect(stepcheck.host.getByRole('button', { name: 'Collapse' })).toBeFocused();
});

test('the focus in the sidebar stays on its line while the page changes', async ({ openStep }) => {
	const stepcheck = await openStep({ case: 'nearly' });
	const why = stepcheck.item('QPG-CFA-10').locator('.why');
	await why.focus();
	await stepcheck.practice.control(LEGAL_STATUS).evaluate((control: HTMLSelectElement) => {
		control.value = 'Private fostering';
	});
	await expect(stepcheck.item('QPG-CFA-2.2')).toBeHidden();
	await expect(why).toBeFocused();
});

test('the pause keeps the focus off the page until it is answered', async ({ openStep }) => {
	const stepcheck = await openStep({ case: 'nearly' });
	await stepcheck.finish.press('Enter');
	await expect(stepcheck.pause.getByRole('button', { name: 'Go back to the step' })).toBeFocused();
	const buttons = await stepcheck.pause.getByRole('button').count();
	for (let press = 0; press <= buttons; press += 1) {
		await stepcheck.page.keyboard.press('Tab');
		expect(['STEPCHECK-OVERLAY', 'BODY']).toContain(await stepcheck.page.evaluate(() => document.activeElement?.tagName));
	}
	await expect(stepcheck.pause).toBeVisible();
});

/** The text of the sidebar's element that has the focus; null if the focus is on the page. */
function focusInside(page: Page): Promise<string | null> {
	return page.evaluate(() => document.querySelector('stepcheck-overlay')?.shadowRoot?.activeElement?.textContent ?? null);
}

import type { BrowserContext, Page } from '@playwright/test';
import { Calibrating, openSaved, readWith } from './calibrating.ts';
import { expect, forgetAll, test } from './fixtures.ts';
import { recordHostPage } from './host-page.ts';

const HARD = 'hard/hard-to-read.html';

async function open(browser: BrowserContext, by: 'mouse' | 'keyboard' = 'mouse', change?: (html: string) => string) {
	const page = await browser.newPage();
	await page.setViewportSize({ width: 1280, height: 900 });
	await recordHostPage(page);
	await openSaved(page, HARD, change);
	const calibrating = new Calibrating(page, by);
	await calibrating.start();
	return { page, calibrating };
}

/** Shows everything that is read badly on the page. */
async function showAll(calibrating: Calibrating, page: Page): Promise<void> {
	await calibrating.show('Name of the step', page.locator('#stepHeading'), '“Child in Need Visit: Rowan Vale”', '#stepHeading');
	for (const heading of ['Visit details', 'Findings'])
		await calibrating.show('Headings of sections', page.locator('.k7', { hasText: heading }), `“${heading}”`, `The words “${heading}”`);
	const questions = [
		['[name="visitDate"]', 'Date of visit'],
		['[name="whoSeen"]', 'Who was seen?'],
		['[name="announced"]', 'Was the visit announced?'],
		['[name="risks"]', 'Risks/needs identified'],
	] as const;
	for (const [control, label] of questions)
		await calibrating.showQuestion(page.locator(control).first(), control, page.locator('.left p', { hasText: label }), label);
	const finish = page.locator('#close-off');
	await calibrating.show('Finish', finish, 'Something to press, without words', '#close-off');
	await calibrating.show(
		'Next actions',
		page.locator('#whatNext label').first(),
		'“Child in Need Visit”',
		'#whatNext',
		'The words “What happens next”',
	);
}

for (const by of ['mouse', 'keyboard'] as const) {
	test(`a page that is read badly is shown by ${by} alone, and read right with the file that comes of it`, async ({
		browserWithStepcheck,
	}) => {
		const { page, calibrating } = await open(browserWithStepcheck, by);
		await showAll(calibrating, page);
		await expect(calibrating.panel.getByRole('row', { name: /^Step / })).toHaveText('StepCarePointChild in Need Visit');
		await expect(calibrating.panel.getByRole('row', { name: /^Sections / })).toHaveText('Sections02');
		await expect(calibrating.panel.getByRole('row', { name: /^Finish / })).toHaveText('FinishCompleteFinish');
		await expect(calibrating.panel.getByRole('row', { name: /^Next actions / })).toHaveText('Next actionsnot foundChild in Need Visit');

		const source = await calibrating.save();
		expect(source).not.toMatch(/rowan|vale|mara|bright|11\/03/i);
		const read = await readWith(source, HARD);
		expect(read).toMatchObject({ guessing: false, drift: [], step: { name: 'Child in Need Visit' }, finish: { label: 'Finish' } });
		expect(read.questions.map(({ path, label, kind }) => `${path.join(' > ')} | ${label} | ${kind}`)).toEqual([
			'Visit details | Date of visit | date',
			'Visit details | Who was seen? | choice',
			'Visit details | Was the visit announced? | yes-no',
			'Findings | Risks/needs identified | long-text',
		]);
		expect(read.nextActions.things.map(({ action }) => action)).toEqual(['Child in Need Visit']);
		await forgetAll(browserWithStepcheck);
	});
}

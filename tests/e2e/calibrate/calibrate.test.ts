import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, forgetAll, test } from '../support/fixtures.ts';
import { hostPage, recordHostPage } from '../support/host-page.ts';
import { Calibrating, openSaved, readWith } from './calibrating.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

test('the page is the page it was, whatever is pointed at, and the focus comes back', async ({ browserWithStepcheck }) => {
	const requests: string[] = [];
	browserWithStepcheck.on('request', (request) => requests.push(request.url()));
	const { page, calibrating } = await open(browserWithStepcheck);
	const before = await hostPage(page);
	await calibrating.press('Point at Finish');
	await calibrating.pick(page.locator('#close-off'), 'Something to press, without words');
	// The second of two quick clicks goes nowhere either.
	await page.mouse.down({ clickCount: 2 });
	await page.mouse.up({ clickCount: 2 });
	await calibrating.press('Cancel');
	await calibrating.press('Point at Questions and their labels');
	await calibrating.pick(page.locator('[name="announced"]').first(), 'A place to answer');
	await calibrating.press('Cancel');
	await calibrating.press('Point at Next actions');
	await calibrating.pick(page.locator('#whatNext label').last(), '“Close the case”');
	await calibrating.press('Use');
	await calibrating.press('Point at Finish');
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'a', ' ', 'Escape']) await page.keyboard.press(key);
	await calibrating.save();
	await calibrating.press('Back');
	await calibrating.press('Close');

	const { events, focus: _, ...after } = await hostPage(page);
	const { events: eventsBefore, focus: __, ...plain } = before;
	expect(after).toEqual(plain);
	expect(events.slice(eventsBefore.length).filter((event) => !event.includes('STEPCHECK-OVERLAY'))).toEqual([]);
	expect(requests.filter((address) => !address.startsWith(`${process.env.PRACTICE_ADDRESS}`) && !address.startsWith('blob:'))).toEqual([]);
	await expect(page.locator('stepcheck-overlay').getByRole('button', { name: 'Show me where things are' })).toBeFocused();
	await expect(calibrating.panel).toHaveCount(0);
	await forgetAll(browserWithStepcheck);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing to complain of in ${colorScheme} colours`, async ({ browserWithStepcheck }) => {
		const { page, calibrating } = await open(browserWithStepcheck);
		await page.emulateMedia({ colorScheme });
		expect(await axeFaults(page)).toEqual([]);
		await calibrating.press('Point at Next actions');
		await page.keyboard.press('ArrowDown');
		expect(await axeFaults(page)).toEqual([]);
		await calibrating.pick(page.locator('#whatNext label').first(), '“Child in Need Visit”');
		expect(await axeFaults(page)).toEqual([]);
		await calibrating.press('Use');
		expect(await axeFaults(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 400 });
		expect(await axeFaults(page)).toEqual([]);
		await calibrating.press('See the file');
		expect(await axeFaults(page)).toEqual([]);
		await forgetAll(browserWithStepcheck);
	});

test('what has no lasting way to it is said to have none', async ({ browserWithStepcheck }) => {
	const numbered = (html: string) => html.replace('id="stepHeading"', 'id="ext-gen1034"').replace('<body>', '<body><p>');
	const { page, calibrating } = await open(browserWithStepcheck, 'mouse', numbered);
	await calibrating.press('Point at Name of the step');
	await calibrating.pick(page.locator('.k1'), '“Child in Need Visit: Rowan Vale”');
	await expect(calibrating.panel).toContainText('There is no lasting way to find this');
	await expect(calibrating.panel.getByRole('checkbox')).toHaveCount(0);
	await forgetAll(browserWithStepcheck);
});

test('words that no procedure knows go into the file only if somebody ticks them', async ({ browserWithStepcheck }) => {
	const named = (html: string) => html.replace('>Findings<', '>Tarn Fell<').replace('>Visit details<', '>&lt;b onclick="x"&gt;Visits<');
	const { page, calibrating } = await open(browserWithStepcheck, 'mouse', named);
	await calibrating.press('Point at Headings of sections');
	await calibrating.pick(page.locator('.k7').nth(1), '“Tarn Fell”');
	await expect(calibrating.panel).toContainText('No procedure knows the words “Tarn Fell”.');
	await expect(calibrating.panel).toContainText('They look like a name');
	await expect(calibrating.panel.getByRole('checkbox')).not.toBeChecked();
	await expect(calibrating.panel.getByRole('button', { name: 'Use' })).toBeDisabled();
	await calibrating.press('Cancel');
	// What looks like HTML is words.
	await calibrating.show(
		'Headings of sections',
		page.locator('.k7').first(),
		'“<b onclick="x">Visits”',
		'The words “<b onclick="x">Visits”',
	);
	await expect(calibrating.panel.locator('[onclick]')).toHaveCount(0);
	expect(await calibrating.save()).toContain('<b onclick=');
	await forgetAll(browserWithStepcheck);
});

test('what the page draws over our sheet is picked and not pressed', async ({ browserWithStepcheck }) => {
	const over =
		'<div id="onTop" popover="manual" style="inset:200px auto auto 20px">Over all <button onclick="document.title=\'pressed\'">Save</button></div>';
	const { page, calibrating } = await open(browserWithStepcheck, 'mouse', (html) => html.replace('</body>', `${over}</body>`));
	await calibrating.press('Point at Finish');
	await page.evaluate(() => document.querySelector<HTMLElement>('#onTop')?.showPopover());
	await calibrating.pick(page.locator('#onTop button'), '“Save”, to press');
	expect(await page.title()).toBe('CarePoint');
	await calibrating.press('Cancel');
	// Once nobody points any more, the page has its presses again.
	await page.locator('#onTop button').click();
	expect(await page.title()).toBe('pressed');
	await forgetAll(browserWithStepcheck);
});

test('a page that swallows keys or presses by script does no harm', async ({ browserWithStepcheck }) => {
	const swallowing =
		'<script>for (const type of ["keydown", "keyup"]) addEventListener(type, (e) => { e.stopImmediatePropagation(); e.preventDefault(); }, true);</script>';
	const { page, calibrating } = await open(browserWithStepcheck, 'mouse', (html) => html.replace('<body>', `<body>${swallowing}`));
	await calibrating.press('Point at Finish');
	await page.keyboard.press('ArrowDown');
	await page.evaluate(() => {
		const sheet = document.querySelector('stepcheck-overlay')?.shadowRoot?.querySelector('.sheet-over');
		for (const type of ['click', 'keydown']) sheet?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
	});
	await expect(calibrating.panel.getByRole('heading', { name: /^Point at/ })).toBeVisible();
	await calibrating.press('Stop pointing');
	await expect(calibrating.panel.getByRole('heading', { name: 'Where things are' })).toBeVisible();
	await calibrating.press('Close');
	await page.locator('[name="announced"]').first().click();
	await expect(page.locator('[name="announced"]').first()).toBeChecked();
	await forgetAll(browserWithStepcheck);
});

for (const by of ['mouse', 'keyboard'] as const)
	test(`what stands in a frame of the same origin is shown by ${by} too`, async ({ browserWithStepcheck }) => {
		const inFrame = (html: string) => {
			const form = /<form[\s\S]*<\/form>/.exec(html)?.[0] ?? '';
			const style = /<style>[\s\S]*<\/style>/.exec(html)?.[0] ?? '';
			const inside = `${style}${form}`.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
			return html.replace(form, `<iframe title="Form" width="800" height="400" srcdoc="${inside}"></iframe>`);
		};
		const { page, calibrating } = await open(browserWithStepcheck, by, inFrame);
		const form = page.frameLocator('iframe');
		await calibrating.show('Finish', page.locator('#close-off'), 'Something to press, without words', '#close-off');
		await calibrating.showQuestion(form.locator('[name="whoSeen"]'), '[name="whoSeen"]', form.locator('.left p').nth(1), 'Who was seen?');
		await calibrating.panel.getByText('The questions it reads now').click();
		await expect(calibrating.panel.getByRole('listitem').filter({ hasText: 'Who was seen?, choice' })).toBeVisible();
		await forgetAll(browserWithStepcheck);
	});

/** What axe-core holds against our own element: rule and where. */
function axeFaults(page: Page): Promise<string[]> {
	return page.evaluate(async (axe) => {
		if (!('axe' in window)) new Function(axe)();
		const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await checker.run('stepcheck-overlay', {
			resultTypes: ['violations'],
			rules: { 'target-size': { enabled: true } },
		});
		return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
	}, AXE);
}

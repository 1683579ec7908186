import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import { buildStaticPractice, STATIC_SITE } from '../../../tools/build/build-practice.ts';
import { readScenarios } from '../../../tools/build/scenarios.ts';
import { launchBrowser } from '../../../tools/chromium.ts';
import { serve } from '../../../tools/serve.ts';
import { storedText } from '../support/background.ts';
import { backgroundOf, expect, forgetAll, test } from '../support/fixtures.ts';
import { checklistOn, ownPages, TrainersDesk, wrongIn } from './trainers-desk.ts';

/** A trainer's half-hour with the practice page in the extension, from a fresh profile. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CLOSURE = 'The worker has ended everything';
const NEWS = 'Something new about an open case';

test('a closure is shown to the end for two roles, each of the five faults shows in the list, and somebody tries to find what is wrong', async ({
	browserWithStepcheck: browser,
}) => {
	test.setTimeout(90_000);
	const scenario = readScenarios().find(({ title }) => title === CLOSURE);
	const wrong = scenario?.wrong.flatMap(({ rules }) => rules) ?? [];
	const desk = await openFromToolbar(browser);
	expect(await violations(desk.page, 'body')).toEqual([]);
	await desk.choose(CLOSURE);
	expect(await violations(desk.page, 'body')).toEqual([]);
	const record = await browser.newPage();
	await desk.lookAtRecord(record);

	const shown = await opened(browser, desk.page, 'Show it step by step');
	await shown.setViewportSize({ width: 1280, height: 720 });
	const stage = shown.getByRole('dialog');
	await expect(stage.getByText(/^1 of \d+$/)).toBeVisible();
	await expect(stage).toContainText(scenario?.wrong[0]?.notice ?? 'a notice');
	expect(await violations(shown, 'stepcheck-overlay')).toEqual([]);
	expect(await smallestType(shown)).toBeGreaterThanOrEqual(18);

	// The manager’s list by clicker, the social worker’s by mouse: each to its end, and nothing left out.
	const eyes = (role: string) => shown.getByRole('button', { name: new RegExp(`^${role}`) });
	await expect(eyes('Team Manager')).toHaveAttribute('aria-pressed', 'true');
	expect(await walkToTheEnd(shown, () => shown.keyboard.press('PageDown'))).toEqual(await openOn(shown));
	await expect(stage).toContainText('9 left for the Team Manager.');
	await shown.keyboard.press('PageUp');
	await eyes('Lead Social Worker').click();
	await expect(stage).toContainText('As Lead Social Worker: nothing left for you. This one is not yours.');
	await shown.keyboard.press('ArrowLeft');
	await expect(stage).toContainText(/Waiting on Team Manager/);
	for (let at = 1; at < 12; at += 1) await shown.keyboard.press('ArrowLeft');
	expect(await walkToTheEnd(shown, () => stage.getByRole('button', { name: 'Next' }).click())).toEqual(await openOn(shown));
	await expect(stage).toContainText('Nothing is left for the Lead Social Worker.');

	// What is made wrong is gone to as soon as it is seen: on the step at once, on the record when its screen is opened.
	await eyes('Team Manager').click();
	await shown.getByRole('button', { name: 'Put a fault in' }).press('Enter');
	await shown.keyboard.press('Escape');
	await expect(shown.getByRole('button', { name: 'Take back a request' })).toHaveCount(0);
	await expect(stage).toBeVisible();
	await putIn(shown, 'A gap between two teams');
	await expect(stage).toContainText('Open Worker relationships');
	expect(wrongIn(await checklistOn(shown))).toEqual(wrong);
	await record.reload();
	await expect.poll(async () => wrongIn(await checklistOn(shown))).toContain('CC-1.6g');
	await expect(stage).toContainText('A gap between outgoing Lead Social Worker and incoming Lead Social Worker');
	await putIn(shown, 'Take the title off a case note');
	await expect(stage).toContainText('The case note of 16/03/2026 has no title now.');
	await record.goto(await desk.addressOf('Case notes'));
	await expect.poll(async () => wrongIn(await checklistOn(shown))).toContain('CC-1.3a');
	await putIn(shown, 'Take back a request');
	await expect(stage).toContainText('“Ready for closure” is not sent any more.');
	await expect.poll(async () => wrongIn(await checklistOn(shown))).toContain('CC-1.2a');
	await expect(stage).toContainText('Case Closure: 1.2');
	await shown.getByRole('button', { name: 'Start again' }).click();
	await shown.keyboard.press('Escape');
	await expect(stage).toHaveCount(0);
	await expect(shown.locator('stepcheck-overlay section.panel')).toBeVisible();
	await shown.close();

	await desk.lookAtRecord(record);
	await record.close();
	const tried = await opened(browser, desk.page, 'Let somebody try');
	const panel = tried.getByRole('region', { name: 'What is missing or wrong?' });
	await expect(panel).toBeVisible();
	await expect(tried.locator('stepcheck-overlay section.panel')).toBeHidden();
	expect(await violations(tried, 'stepcheck-overlay')).toEqual([]);
	await expect.poll(async () => wrongIn(await checklistOn(tried))).toEqual(wrong);
	const kept = await everythingStored(tried);
	await panel.getByLabel('Reason for referral being closed').check();
	await panel
		.getByLabel(/Lead Social Worker.*need/)
		.first()
		.check();
	await tried.getByRole('button', { name: 'Reveal' }).click();
	const score = tried.getByRole('region', { name: /found$/ });
	await expect(score.getByRole('heading', { name: 'Found: 1' })).toBeVisible();
	await expect(score.getByRole('heading', { name: 'False alarms: 1' })).toBeVisible();
	await expect(score.getByRole('heading', { name: `Missed: ${(await openOn(tried)).length - 1}` })).toBeVisible();
	await expect(score.locator('li').first()).toContainText('Case Closure: 1.7');
	expect(await violations(tried, 'stepcheck-overlay')).toEqual([]);
	expect(await everythingStored(tried)).toEqual(kept);
	await tried.getByRole('button', { name: 'Close' }).click();
	await expect(tried.locator('stepcheck-overlay section.panel')).toBeVisible();
	await tried.close();

	// The other two faults, on a step in which something is answered and sent. The desk goes to what was chosen, and in a small window the item comes first.
	await desk.choose(NEWS);
	await expect(desk.page.getByRole('heading', { name: NEWS, exact: true })).toBeFocused();
	const news = await opened(browser, desk.page, 'Show it step by step');
	await news.setViewportSize({ width: 320, height: 256 });
	const item = news.getByRole('dialog');
	await expect(item.getByRole('heading')).toBeInViewport({ ratio: 1 });
	await expect(item.getByRole('button', { name: 'Next' })).toBeInViewport({ ratio: 1 });
	expect(
		await news.evaluate(() => document.querySelector('stepcheck-overlay')?.shadowRoot?.querySelector('.stage')?.scrollWidth),
	).toBeLessThanOrEqual(320);
	await putIn(news, 'Remove an answer');
	await expect.poll(async () => wrongIn(await checklistOn(news))).toContain('QPG-SIG-4');
	await putIn(news, 'Send something to the wrong person');
	await expect(item.getByRole('heading')).toHaveText(
		'“REQUIRED: Please review information and confirm next action” goes to the wrong role',
	);
	// What the scenario says of it is of before the fault.
	await expect(item).not.toContainText('The request was sent, and waits for the manager’s answer.');
	await news.close();
	await desk.page.setViewportSize({ width: 320, height: 640 });
	expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await desk.choose(CLOSURE);
	await expect(desk.page.getByRole('heading', { name: CLOSURE, exact: true })).toBeInViewport();

	const card = await opened(browser, desk.page, 'Print the step card');
	await expect(card.getByRole('heading', { level: 1 })).toContainText('Children Social Care case closure');
	await expect(card.getByText('The Team Manager decides').first()).toBeVisible();
	await expect(card.getByRole('button', { name: 'Print' })).toBeVisible();
	await forgetAll(browser);
});

test('what was done is saved, loaded, reset, and refused with a line where it is not sound; the clock can be set', async ({
	browserWithStepcheck: browser,
}) => {
	const desk = await openFromToolbar(browser);
	const { page } = desk;
	await desk.choose('A visit that is nearly written up');
	const step = await opened(browser, page, 'Open the step');
	await checklistOn(step);
	await step.locator('.question', { hasText: 'Venue' }).first().locator('input').fill('At school');
	await step
		.locator('#save')
		.or(step.getByRole('button', { name: 'Save' }))
		.first()
		.click();
	await step.close();
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save to a file' }).click()]);
	const saved = readFileSync(await download.path(), 'utf8');
	expect(saved).toContain('"venue": "At school"');

	await page.getByRole('button', { name: 'Start again' }).click();
	const load = (name: string, text: string) =>
		page.getByLabel('Load from a file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
	const faulty = saved.replace('"In progress"', '"Nearly"');
	const line = faulty.split('\n').findIndex((each) => each.includes('"Nearly"')) + 1;
	await load('changed.json', faulty);
	await expect(desk.said).toContainText('changed.json was not loaded, and nothing has changed.');
	await expect(desk.said).toContainText(`Line ${line}: “status” should be “Incoming” or “In progress” or “Finished”.`);
	expect(await kept(page)).toContain('At home');
	await load('saved.json', saved);
	await expect(desk.said).toHaveText('Loaded saved.json.');
	expect(await kept(page)).toContain('At school');

	await page.getByLabel('Practice day').fill('2026-12-24');
	await expect(desk.said).toContainText('It is Thu 24 December 2026 now');
	const later = await opened(browser, page, 'Open the step');
	await expect(later.locator('#practice-day')).toHaveText('Thu 24 December 2026');
	await forgetAll(browser);
});

test('the same is a plain site, without an extension: what one window reads of a record another knows', async () => {
	await buildStaticPractice();
	const site = await serve(STATIC_SITE);
	const browser = await launchBrowser();
	const context = await browser.newContext();
	const page = await context.newPage();
	const desk = new TrainersDesk(page, `${site.address}/`);
	await desk.open();
	await desk.choose('A transfer with a gap between the teams');
	const step = await opened(context, page, 'Show it step by step');
	await expect(step.getByRole('dialog')).toContainText('Send “Please complete the transfer”');
	await desk.lookAtRecord(await context.newPage());
	await expect.poll(async () => wrongIn(await checklistOn(step))).toEqual(['BS-6', 'BS-A3e']);
	await browser.close();
	await site.stop();
});

test('beside Mosaic itself the list is shown too, and nothing can be made wrong there', async ({ openStep }) => {
	const { page, host, panel } = await openStep({ case: 'nearly' });
	await host.getByRole('button', { name: 'Show this list step by step' }).click();
	const stage = page.getByRole('dialog');
	await expect(stage).toContainText('What is the legal status of this referral?');
	await expect(page.getByRole('button', { name: /^Response Social Worker/ })).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText('Practice only')).toHaveCount(0);
	// What is in the light can be answered, and is done at once.
	await page.getByRole('combobox', { name: 'What is the legal status of this referral?' }).selectOption({ index: 1 });
	await expect(stage).not.toContainText('What is the legal status of this referral?');
	await page.keyboard.press('Escape');
	await expect(stage).toHaveCount(0);
	await expect(panel).toBeVisible();
});

/** By the toolbar button, as a trainer would. */
async function openFromToolbar(browser: BrowserContext): Promise<TrainersDesk> {
	const base = ownPages((await backgroundOf(browser)).url());
	const popup = await browser.newPage();
	await popup.goto(`${base}popup.html`);
	const page = await opened(browser, popup, 'Practice');
	await popup.close();
	await expect(page.getByText('Fictional people. Not Mosaic. Nothing here is real.')).toBeVisible();
	return new TrainersDesk(page, base);
}

/** The window that a link opens. */
async function opened(browser: BrowserContext, page: Page, link: string): Promise<Page> {
	const [window] = await Promise.all([browser.waitForEvent('page'), page.getByRole('link', { name: link, exact: true }).click()]);
	return window;
}

async function putIn(page: Page, fault: string): Promise<void> {
	await page.getByRole('button', { name: 'Put a fault in' }).click();
	await page.getByRole('button', { name: fault }).click();
}

/** The titles that were shown on the way. */
async function walkToTheEnd(page: Page, goOn: () => Promise<void>): Promise<string[]> {
	const title = page.getByRole('dialog').getByRole('heading');
	const titles: string[] = [];
	for (let at = 0; at < 60; at += 1) {
		const now = await title.innerText();
		if (now === 'That is the whole list.') return titles.sort();
		titles.push(now);
		await goOn();
	}
	return titles;
}

/** What is not as it should be, or can’t be seen, in the words of the list. */
async function openOn(page: Page): Promise<string[]> {
	const { findings } = await checklistOn(page);
	return findings
		.filter(
			({ standing, severity, timing }) => ['yours', 'waiting', 'cantTell'].includes(standing) && (severity !== 'info' || timing === 'late'),
		)
		.map(({ summary }) => summary)
		.sort();
}

/** In px, of all that is shown in our own element. */
function smallestType(page: Page): Promise<number> {
	return page.locator('stepcheck-overlay').evaluate((host) => {
		const shown = [...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter(
			(element) =>
				element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
		);
		return Math.min(
			...shown
				.filter((element) => !element.matches('style, .unseen'))
				.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
		);
	});
}

async function violations(page: Page, within: string): Promise<string[]> {
	await page.evaluate(AXE);
	return page.evaluate(async (root) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations: found } = await axe.run(root, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
		return found.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`),
		);
	}, within);
}

const kept = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(window.localStorage));

async function everythingStored(page: Page): Promise<string[]> {
	return [await kept(page), await page.evaluate(() => JSON.stringify(window.sessionStorage)), await storedText(page)];
}

import type { BrowserContext } from '@playwright/test';
import { backgroundOf, expect, forgetAll, Stepcheck, stepAddress, test } from '../support/fixtures.ts';
import { openOddPage } from '../support/odd-page.ts';

const STEP = 'Child and Family Assessment and Plan';
const TITLE = `<h1>${STEP}: Rowan Ashdown</h1>`;
const LEGAL = '<label>What is the legal status of this referral? <input></label>';
const REFERRAL = '<label>Referral Date <input></label>';
const withQuestions = (...questions: string[]) => `${TITLE}<section><h2>Assessment Details</h2>${questions.join('')}</section>`;
const LOST = 'I used to be able to read “What is the legal status of this referral?” on this step, and now can’t.';
const LOST_SCREEN = 'I used to be able to read this screen.';
const SAVE = 'Under “Help with this page” its structure can be saved for your administrator.';

interface Tally {
	read: number;
	gone: number;
	returns: number;
}

test.afterEach(({ browserWithStepcheck }) => forgetAll(browserWithStepcheck));

/** What is remembered of the step: rule -> counts. */
async function remembered(context: BrowserContext): Promise<Record<string, Tally>> {
	const background = await backgroundOf(context);
	const kept = await background.evaluate('chrome.storage.local.get("whatWasRead")');
	const hosts = (kept as { whatWasRead?: Record<string, Record<string, Record<string, Tally>>> }).whatWasRead ?? {};
	expect(Object.keys(hosts).every((host) => host === process.env.PRACTICE_ADDRESS)).toBe(true);
	return hosts[process.env.PRACTICE_ADDRESS ?? '']?.[STEP] ?? {};
}

/** As if these had been read on so many steps in a row. */
async function remember(context: BrowserContext, rules: string[], read = 5): Promise<void> {
	const tallies = Object.fromEntries(rules.map((rule) => [rule, { read, gone: 0, returns: 0 }]));
	const kept = { [process.env.PRACTICE_ADDRESS ?? '']: { [STEP]: tallies } };
	await (await backgroundOf(context)).evaluate(`chrome.storage.local.set({ whatWasRead: ${JSON.stringify(kept)} })`);
}

test('a question that was read on every step, and on this one is not, is missed', async ({ browserWithStepcheck }) => {
	test.slow();
	const openings = Array.from({ length: 5 }, (_, at) => openOddPage(browserWithStepcheck, withQuestions(LEGAL, REFERRAL), `?case=${at}`));
	await Promise.all(openings);
	await expect.poll(async () => (await remembered(browserWithStepcheck))['QPG-CFA-2.2']?.read, { timeout: 60_000 }).toBe(5);
	// Ids of rules and counts: no word of any page.
	expect(JSON.stringify(await remembered(browserWithStepcheck))).not.toMatch(/Rowan|Ashdown|legal|case=/);

	const stepcheck = await openOddPage(browserWithStepcheck, withQuestions(REFERRAL), '?case=6');
	await expect(stepcheck.panel).toContainText(LOST, { timeout: 30_000 });
	await expect(stepcheck.panel).toContainText(SAVE);
	await expect.poll(async () => (await remembered(browserWithStepcheck))['QPG-CFA-2.2']?.gone).toBe(1);

	// It was only slow to come: nothing is missed, and it is not relied on again.
	await stepcheck.page.evaluate(() => {
		const label = document.createElement('label');
		label.append('What is the legal status of this referral?', document.createElement('input'));
		document.querySelector('section')?.append(label);
	});
	await expect(stepcheck.panel).not.toContainText(LOST);
	await expect.poll(async () => (await remembered(browserWithStepcheck))['QPG-CFA-2.2']?.returns).toBe(6);
});

test('a step opened again in the same session is counted once', async ({ browserWithStepcheck }) => {
	const counted = async () => (await remembered(browserWithStepcheck))['QPG-CFA-2.2']?.read;
	const { page } = await openOddPage(browserWithStepcheck, withQuestions(LEGAL, REFERRAL), '?case=again');
	await expect.poll(counted, { timeout: 30_000 }).toBe(1);
	await page.reload();
	await openOddPage(browserWithStepcheck, withQuestions(LEGAL, REFERRAL), '?case=other');
	await expect.poll(counted, { timeout: 30_000 }).toBe(2);
});

test('nothing is missed in a section that is not there, or has nothing in it yet', async ({ browserWithStepcheck }) => {
	await remember(browserWithStepcheck, ['QPG-CFA-2.2', 'QPG-CFA-6.2']);
	const stepcheck = await openOddPage(browserWithStepcheck, `${withQuestions(REFERRAL)}<h2>Education</h2>`, '?case=elsewhere');
	await expect(stepcheck.panel).toContainText(LOST, { timeout: 30_000 });
	await expect(stepcheck.panel).not.toContainText('Existing Wellbeing” on this step');
});

test('a question that comes and goes as somebody answers is not missed', async ({ browserWithStepcheck }) => {
	await remember(browserWithStepcheck, ['QPG-CFA-2.2', 'QPG-CFA-2.7']);
	const stepcheck = await openOddPage(browserWithStepcheck, withQuestions(LEGAL, REFERRAL, '<label>Note <input></label>'), '?case=goes');
	await expect.poll(async () => (await remembered(browserWithStepcheck))['QPG-CFA-2.2']?.read, { timeout: 30_000 }).toBe(6);
	await stepcheck.page.evaluate(() => document.querySelector('label')?.remove());
	await expect.poll(async () => (await remembered(browserWithStepcheck))['QPG-CFA-2.2']?.returns).toBe(6);
	await expect(stepcheck.panel).not.toContainText('I used to be able to read');
});

test('a screen that its adapter knew, and no longer does, is missed', async ({ browserWithStepcheck }) => {
	const page = await browserWithStepcheck.newPage();
	// An address of its own: one that another test opened in this session is counted already.
	await page.goto(`${stepAddress({ case: 'nearly' })}&opening=known`);
	await new Stepcheck(page).ready();
	await expect.poll(async () => (await remembered(browserWithStepcheck))['*screen']?.read, { timeout: 30_000 }).toBe(1);

	await remember(browserWithStepcheck, ['*screen']);
	const guessed = await openOddPage(browserWithStepcheck, withQuestions(LEGAL), '?case=moved');
	await expect(guessed.panel).toContainText(LOST_SCREEN, { timeout: 30_000 });
	await expect(guessed.panel).toContainText('I’m guessing where things are on this screen.');
});

test('a screen on which nothing can be read any more says that it could be', async ({ browserWithStepcheck }) => {
	await remember(browserWithStepcheck, ['QPG-CFA-2.2']);
	const stepcheck = await openOddPage(browserWithStepcheck, `${TITLE}<canvas width="600" height="400"></canvas>`, '?case=drawn');
	await expect(stepcheck.headline).toHaveText('I can’t read this screen');
	await expect(stepcheck.panel).toContainText(LOST_SCREEN, { timeout: 30_000 });
	await expect(stepcheck.panel).toContainText(SAVE);
});

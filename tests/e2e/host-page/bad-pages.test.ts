import type { BrowserContext } from '@playwright/test';
import { backgroundOf, expect, forgetAll, Stepcheck, stepAddress, test, VARIANTS } from '../support/fixtures.ts';
import { expectFinishWorks, openOddPage } from '../support/odd-page.ts';

/** Its questions are drawn, so there is nothing to read. */
const DRAWN = '<h1>Child and Family Assessment and Plan: Rowan Ashdown</h1><canvas width="600" height="400"></canvas>';
/** Elements one inside the other, far deeper than a reader can follow. */
const DEEP = `<h1>Child and Family Assessment and Plan: Rowan Ashdown</h1><div id="deep" hidden></div><script>
	let inner = document.getElementById('deep');
	for (let depth = 0; depth < 20000; depth += 1) inner = inner.appendChild(document.createElement('div'));
</script>`;

/** The background's own. */
declare const chrome: {
	storage: {
		managed: { get(...asked: unknown[]): Promise<unknown> };
		local: { set(things: object): Promise<void> };
		onChanged: { addListener(heard: (changes: unknown) => void): void };
	};
};

const KNOWN_STEPS = [
	'Child and Family Assessment and Plan',
	'Child in Need Multi Agency Meeting',
	'Child in Need Visit',
	'Child or Young Person in Need Review',
	'Step Down to Preventative Services',
	'Significant Information on an Open Case',
];

for (const variant of VARIANTS) {
	test(`a step that no procedure covers is named, and the person is not (${variant})`, async ({ browserWithStepcheck }) => {
		const page = await browserWithStepcheck.newPage();
		await page.goto(stepAddress({ variant, step: 'viability-rowan', case: 'fresh' }));
		const stepcheck = new Stepcheck(page, variant);
		await expect(stepcheck.headline).toHaveText('No checks for this step');
		await expect(stepcheck.panel).toContainText('None of your council’s procedures here covers “Viability Assessment”.');
		await expect(stepcheck.panel).toContainText('This does not mean it is complete.');
		await expect(stepcheck.panel).not.toContainText('Rowan');
		await expect(stepcheck.panel).not.toContainText('Ashdown');
		await stepcheck.host.getByRole('button', { name: 'Steps I know' }).click();
		await expect(stepcheck.host.getByRole('listitem')).toHaveText(KNOWN_STEPS);

		await stepcheck.finish.press('Enter');
		await expect(page.getByText('This step is finished')).toBeVisible();
		expect(await stepcheck.practice.finishes()).toBe(1);
		await forgetAll(browserWithStepcheck);
	});
}

for (const { name, body, found } of [
	{ name: 'whose questions can’t be read', body: DRAWN, found: ['Found', 'Not found', 'Found'] },
	{ name: 'that makes the reader fail', body: DEEP, found: ['Not found', 'Not found', 'Not found'] },
]) {
	test(`a screen ${name} says so, and Finish works there`, async ({ browserWithStepcheck }) => {
		const stepcheck = await openOddPage(browserWithStepcheck, body);
		// Not toHaveText: when it has to try again it looks at the whole page, and that fails on a page this deep.
		await expect.poll(() => stepcheck.headline.textContent()).toBe('I can’t read this screen');
		await expect(stepcheck.panel).toContainText('Nothing has been checked. Finish works as usual.');
		await expect(stepcheck.panel.locator('.found .state')).toHaveText(found);
		await expect(stepcheck.panel).not.toContainText('Ashdown');
		await expectFinishWorks(stepcheck.page, body === DEEP);
		await expect(stepcheck.pause).toBeHidden();
		await forgetAll(browserWithStepcheck);
	});
}

test('a screen that can be read again is checked', async ({ browserWithStepcheck }) => {
	const stepcheck = await openOddPage(browserWithStepcheck, DRAWN);
	await expect(stepcheck.headline).toHaveText('I can’t read this screen');
	await stepcheck.page.evaluate(() => {
		const section = document.createElement('section');
		const heading = document.createElement('h2');
		heading.textContent = 'Assessment Details';
		const label = document.createElement('label');
		label.append('Referral Date ', document.createElement('input'));
		section.append(heading, label);
		document.body.append(section);
	});
	await stepcheck.ready();
	await stepcheck.expectUnder('Can’t see', 'QPG-CFA-2.2');
	await forgetAll(browserWithStepcheck);
});

test('until the background has answered, nothing is claimed and Finish goes through', async ({ browserWithStepcheck }) => {
	const answer = await holdAnswers(browserWithStepcheck);
	const page = await browserWithStepcheck.newPage();
	await page.goto(stepAddress({ case: 'nearly' }));
	const stepcheck = new Stepcheck(page);
	await expect(stepcheck.headline).toHaveText('Checking…');
	await expect(stepcheck.host.locator('.item')).toHaveCount(0);
	await expect(stepcheck.marks).toHaveCount(0);
	await stepcheck.finish.press('Enter');
	await expect(page.getByText('This step is finished')).toBeVisible();
	await expect(stepcheck.pause).toBeHidden();
	expect(await stepcheck.practice.finishes()).toBe(1);
	await answer();
	await forgetAll(browserWithStepcheck);
});

test('once the background has answered, the step is checked', async ({ browserWithStepcheck }) => {
	const answer = await holdAnswers(browserWithStepcheck);
	const page = await browserWithStepcheck.newPage();
	await page.goto(stepAddress({ case: 'nearly' }));
	const stepcheck = new Stepcheck(page);
	await expect(stepcheck.headline).toHaveText('Checking…');
	await answer();
	await expect(stepcheck.headline).toHaveText('3 to complete, 6 not seen');
	await forgetAll(browserWithStepcheck);
});

test('while the background is long in saying anything, the handle says so; nothing of it is left where somebody wants quiet', async ({
	browserWithStepcheck,
}) => {
	const hello = await holdHello(browserWithStepcheck);
	const page = await browserWithStepcheck.newPage();
	await page.goto(stepAddress({ case: 'nearly' }));
	const stepcheck = new Stepcheck(page);
	await expect(stepcheck.handle).toHaveText(/^Open Stepcheck.*checking$/);
	await expect(stepcheck.handle).toHaveAttribute('title', 'Checking…');
	await expect(stepcheck.marks).toHaveCount(0);
	// It was collapsed when it was last seen. What is pressed now is done as soon as it can be.
	await stepcheck.handle.press('Enter');
	await hello();
	await expect(stepcheck.headline).toHaveText('3 to complete, 6 not seen');
	await expect(stepcheck.panel).toBeVisible();

	const background = await backgroundOf(browserWithStepcheck);
	await background.evaluate((site) => chrome.storage.local.set({ council: { pausedSites: [site] } }), process.env.PRACTICE_ADDRESS);
	await expect(stepcheck.host).toHaveCount(0);
	const helloAgain = await holdHello(browserWithStepcheck);
	await page.reload();
	await expect(stepcheck.handle).toBeVisible();
	await helloAgain();
	await expect(stepcheck.host).toHaveCount(0);
	await forgetAll(browserWithStepcheck);
});

/** As when the browser starts: whatever asks what is gone by waits for the policy, until the returned function is called. */
async function holdHello(context: BrowserContext): Promise<() => Promise<void>> {
	const background = await backgroundOf(context);
	await background.evaluate(async () => {
		const { managed, local, onChanged } = chrome.storage;
		const { get } = managed;
		const released = new Promise<void>((resolve) => {
			Object.assign(globalThis, {
				release: () => {
					managed.get = get;
					resolve();
				},
			});
		});
		managed.get = async (...asked) => {
			await released;
			return get.apply(managed, asked);
		};
		// It is worked out again once something has changed.
		const heard = new Promise((resolve) => onChanged.addListener(resolve));
		await local.set({ preferences: { place: { side: 'right', open: false } } });
		await heard;
	});
	return () => background.evaluate(() => (globalThis as unknown as { release(): void }).release());
}

/** The background hashes a step's address before it answers: holds every hash back until the returned function is called. */
async function holdAnswers(context: BrowserContext): Promise<() => Promise<void>> {
	const background = await backgroundOf(context);
	await background.evaluate(() => {
		const { digest } = SubtleCrypto.prototype;
		let release = () => {};
		const released = new Promise<void>((resolve) => {
			release = resolve;
		});
		SubtleCrypto.prototype.digest = async function (...hashed) {
			await released;
			return digest.apply(this, hashed);
		};
		Object.assign(globalThis, {
			release: () => {
				SubtleCrypto.prototype.digest = digest;
				release();
			},
		});
	});
	return () => background.evaluate(() => (globalThis as unknown as { release(): void }).release());
}

import { backgroundOf, expect, type Stepcheck, test, VARIANTS } from '../support/fixtures.ts';

const LEGAL_STATUS = 'What is the legal status of this referral?';
const RISKS = 'Risks/needs identified';
const R1 = 'REQUIRED: Please review information and confirm next action';
const R2 = 'REQUIRED: Request for team manager to review';
const REASONS = {
	'it is recorded elsewhere': 'recorded elsewhere',
	'I am waiting on someone': 'waiting on someone',
	'it does not apply here': 'not applicable here',
	'the rule is wrong': 'rule is wrong',
	'no reason': 'no reason',
};

for (const variant of VARIANTS) {
	test.describe(variant, () => {
		test('Finish is held once, on what is missing, and the page’s own Finish has not run', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			const left = await stepcheck.left();
			await stepcheck.finish.click();
			await expect(stepcheck.pause).toBeVisible();
			await expect(stepcheck.pause).toContainText(
				/^Before you finish\d+ things look unfinished\. (\d+ more I could not see\. )?Finish is not blocked, and I ask once\./,
			);
			await expect(stepcheck.pause).toContainText(`${left} things`);
			await expect(stepcheck.pause.locator('.pause__list .line')).toHaveCount(9);
			await expect(stepcheck.pause.getByRole('button', { name: `${left - 8} more, in the sidebar` })).toBeVisible();
			await expect(stepcheck.pause.getByRole('heading', { level: 3 })).toHaveText(['Yours']);
			await expect(stepcheck.pause.getByRole('button', { name: 'Go back to the step' })).toBeFocused();
			await expectStillOpen(stepcheck);
		});

		test('what is yours comes before what waits on somebody else', async ({ openStep }) => {
			const stepcheck = await openStep({ variant, case: 'nearly' });
			await stepcheck.practice.openRequests();
			await expect(stepcheck.headline).toHaveText('4 to complete');
			await stepcheck.finish.press('Enter');
			await expect(stepcheck.pause.getByRole('heading', { level: 3 })).toHaveText(['Yours', 'Waiting on Response Manager']);
			await expect(stepcheck.pause.locator('.pause__list li')).toHaveText([
				/legal status/,
				/Risks\/needs/,
				/“Child In Need Visit” goes to the wrong role/,
				/Request for team manager to review/,
				/Please review information/,
			]);
		});

		for (const way of ['Escape', 'Go back to the step']) {
			test(`${way} gives the step back, with the focus on Finish`, async ({ openStep }) => {
				const stepcheck = await openStep({ variant, case: 'nearly' });
				await pauseAtFinish(stepcheck);
				if (way === 'Escape') await stepcheck.page.keyboard.press('Escape');
				else await stepcheck.pause.getByRole('button', { name: way }).click();
				await expect(stepcheck.pause).toBeHidden();
				await expect(stepcheck.finish).toBeFocused();
				await expectStillOpen(stepcheck);
			});
		}

		test('the same items never hold Finish again, not even after a reload', async ({ openStep }) => {
			const stepcheck = await openStep({ variant, case: 'nearly' });
			await pauseAtFinish(stepcheck);
			await stepcheck.page.keyboard.press('Escape');
			await stepcheck.page.reload();
			await stepcheck.ready();
			await stepcheck.finish.press('Enter');
			await expectFinishedOnce(stepcheck);
		});

		test('something new holds Finish again, and is all that is asked about', async ({ openStep }) => {
			const stepcheck = await openStep({ variant, case: 'nearly' });
			await pauseAtFinish(stepcheck);
			await stepcheck.page.keyboard.press('Escape');
			await stepcheck.page.reload();
			await stepcheck.ready();
			await stepcheck.practice.type('Existing Strengths', '');
			await stepcheck.finish.press('Enter');
			await expect(stepcheck.pause.locator('.pause__list li')).toHaveText([/Existing Strengths/]);
			await expectStillOpen(stepcheck);
		});

		for (const [words, reason] of Object.entries(REASONS)) {
			test(`finishing anyway because “${words}” is noted, and Finish is theirs to press`, async ({ openStep, browserWithStepcheck }) => {
				const stepcheck = await openStep({ variant, case: 'nearly' });
				await pauseAtFinish(stepcheck);
				await stepcheck.pause.getByRole('button', { name: words }).click();
				await expect(stepcheck.pause).toBeHidden();
				await expect(stepcheck.bubble).toContainText(reason === 'no reason' ? 'Noted.' : `Noted: ${words}.`);
				await expect(stepcheck.bubble).toContainText('Press Finish again to finish the step.');
				await expect(stepcheck.finish).toBeFocused();
				await expectStillOpen(stepcheck);

				const background = await backgroundOf(browserWithStepcheck);
				const noted = () => background.evaluate(lastFinishedAnyway);
				await expect.poll(noted).toMatchObject({ reason, rules: expect.arrayContaining(['QPG-CFA-2.2', 'QPG-CFA-10', 'QPG-CFA-11.2']) });
				expect(Object.keys((await noted()) ?? {}).sort()).toEqual(['id', 'on', 'reason', 'rules']);

				await stepcheck.page.keyboard.press('Enter');
				await expectFinishedOnce(stepcheck);
			});
		}

		test('with nothing outstanding, Finish finishes', async ({ openStep }) => {
			const stepcheck = await openStep({ variant, case: 'complete' });
			await stepcheck.practice.openRequests();
			await expect(stepcheck.headline).toHaveText('Nothing left for you');
			await stepcheck.finish.click();
			await expectFinishedOnce(stepcheck);
		});

		test('what can’t be seen never holds Finish', async ({ openStep }) => {
			const stepcheck = await openStep({ variant: 'modern', case: 'complete' });
			await expect(stepcheck.headline).toHaveText('6 not seen yet');
			await stepcheck.finish.click();
			await expectFinishedOnce(stepcheck);
		});

		test('Enter on Finish is held like a click, and finishes like one', async ({ openStep }) => {
			const stepcheck = await openStep({ variant, case: 'nearly' });
			await stepcheck.finish.focus();
			await stepcheck.page.keyboard.press('Enter');
			await expect(stepcheck.pause).toBeVisible();
			await stepcheck.page.keyboard.press('Escape');
			await expect(stepcheck.finish).toBeFocused();
			await expectStillOpen(stepcheck);
			await stepcheck.page.keyboard.press('Enter');
			await expectFinishedOnce(stepcheck);
		});

		test('a script that presses Finish is not held', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.finish.evaluate((finish: HTMLElement) => finish.click());
			await expectFinishedOnce(stepcheck);
		});

		test('a request that the manager has yet to answer holds the social worker’s Finish', async ({ openStep }) => {
			const stepcheck = await openStep({ variant, case: 'nearly' });
			const { practice } = stepcheck;
			await practice.openRequests();
			await practice.send(R2, 'Tamsin Okoro');
			await practice.choose(LEGAL_STATUS, 'Private fostering');
			await practice.question(RISKS).locator('input').first().focus();
			await stepcheck.page.keyboard.press('Space');
			await practice.assign('Child In Need Visit', 'Petra Lindqvist');
			await expect(stepcheck.headline).toHaveText('Nothing left for you');
			await expect(stepcheck.host.getByText('Waiting on Response Manager before Finish.')).toBeVisible();

			await stepcheck.finish.press('Enter');
			await expect(stepcheck.pause.getByRole('heading', { level: 3 })).toHaveText(['Waiting on Response Manager']);
			await expect(stepcheck.pause.locator('.pause__list li')).toHaveText([new RegExp(R1), new RegExp(R2)]);
			await expectStillOpen(stepcheck);
		});

		test('what was hidden for this step does not hold Finish, and can be brought back', async ({ openStep }) => {
			const stepcheck = await openStep({ variant: 'modern', case: 'nearly' });
			for (const rule of ['QPG-CFA-2.2', 'QPG-CFA-10', 'QPG-CFA-11.2']) {
				await stepcheck.item(rule).locator('.why').click();
				await stepcheck.item(rule).getByRole('button', { name: 'Hide for this step' }).click();
			}
			await expect(stepcheck.headline).toHaveText('6 not seen yet');
			await stepcheck.host.getByRole('button', { name: 'Hidden for this step' }).click();
			await stepcheck.host.getByRole('button', { name: 'Bring back: Risks/needs identified' }).click();
			await expect(stepcheck.headline).toHaveText(/^1 /);
			await stepcheck.finish.press('Enter');
			await expect(stepcheck.pause.locator('.pause__list li')).toHaveText([/Risks\/needs/]);
			await expectStillOpen(stepcheck);
		});

		test('a line of the pause goes to its question', async ({ openStep }) => {
			const stepcheck = await openStep({ variant, case: 'nearly' });
			await pauseAtFinish(stepcheck);
			await stepcheck.pause.getByRole('button', { name: /legal status/ }).click();
			await expect(stepcheck.pause).toBeHidden();
			await expect(stepcheck.practice.control(LEGAL_STATUS)).toBeFocused();
			await expect(stepcheck.practice.control(LEGAL_STATUS)).toBeInViewport();
			await expectStillOpen(stepcheck);
		});

		test('the rest of a long pause is in the sidebar', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.host.getByRole('button', { name: 'Collapse' }).click();
			await expect(stepcheck.handle).toBeVisible();
			await stepcheck.finish.press('Enter');
			await stepcheck.pause.getByRole('button', { name: /more, in the sidebar/ }).click();
			await expect(stepcheck.pause).toBeHidden();
			await expect(stepcheck.panel).toBeVisible();
			await expectStillOpen(stepcheck);
		});
	});
}

async function pauseAtFinish(stepcheck: Stepcheck): Promise<void> {
	await stepcheck.finish.focus();
	await stepcheck.page.keyboard.press('Enter');
	await expect(stepcheck.pause).toBeVisible();
}

/** A `javascript:` link runs in a later task than its click: all tasks queued by now have run first. */
async function expectStillOpen(stepcheck: Stepcheck): Promise<void> {
	await stepcheck.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
	expect(await stepcheck.practice.finishes()).toBe(0);
	await expect(stepcheck.finish).toBeVisible();
}

async function expectFinishedOnce(stepcheck: Stepcheck): Promise<void> {
	await expect(stepcheck.page.getByText('This step is finished')).toBeVisible();
	await expect(stepcheck.pause).toBeHidden();
	expect(await stepcheck.practice.finishes()).toBe(1);
}

/** What the background keeps of the last step finished with things outstanding. Runs there. */
function lastFinishedAnyway(): Promise<Record<string, unknown> | null> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('stepcheck');
		opening.onerror = reject;
		opening.onsuccess = () => {
			const rows = opening.result.transaction('finishedAnyway').objectStore('finishedAnyway').openCursor(null, 'prev');
			rows.onerror = reject;
			rows.onsuccess = () => {
				opening.result.close();
				resolve((rows.result?.value as Record<string, unknown> | undefined) ?? null);
			};
		};
	});
}

test('what was asked and said of a step goes with it', async ({ openStep }) => {
	const stepcheck = await openStep({ case: 'nearly' });
	await stepcheck.finish.press('Enter');
	await expect(stepcheck.pause).toBeVisible();
	await stepcheck.page.evaluate(() => {
		history.pushState(null, '', `${location.href}&another=step`);
		document.body.append(document.createElement('p'));
	});
	await expect(stepcheck.pause).toHaveCount(0);
	await expect(stepcheck.headline).toHaveText(/to complete/);
});

import { expect, type Stepcheck, test, VARIANTS } from '../support/fixtures.ts';

const LEGAL_STATUS = 'What is the legal status of this referral?';
const TIMEFRAME = 'Timeframe for the assessment to be completed and plan to be created';
const REVIEWED = 'Has a review been completed?';
const KIND = 'What type of assessment are you completing?';

for (const variant of VARIANTS) {
	test.describe(variant, () => {
		test('answering moves an item to Done and counts down, taking the answer away brings it back', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			const before = await stepcheck.left();
			await stepcheck.practice.choose(LEGAL_STATUS, 'Private fostering');
			await expect(stepcheck.headline).toHaveText(`${before - 1} left for you`);
			await expect(stepcheck.host.getByText(`Just now: ${LEGAL_STATUS}`)).toBeVisible();
			await stepcheck.expectUnder('Done', 'QPG-CFA-2.2');

			await stepcheck.practice.choose(LEGAL_STATUS, '-- select --');
			await expect(stepcheck.headline).toHaveText(`${before} left for you`);
			await stepcheck.expectUnder('Yours', 'QPG-CFA-2.2');
		});

		test('a key press that answers is on screen within two frames', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			const frames = framesUntilHeadlineChanges(stepcheck);
			await stepcheck.practice.control(TIMEFRAME).focus();
			await stepcheck.page.keyboard.press('4');
			expect(await frames).toBeLessThanOrEqual(2);
		});

		test('whitespace is not an answer', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.practice.type(TIMEFRAME, ' \u00a0 ');
			await stepcheck.practice.type('Existing Strengths', '   ');
			await stepcheck.practice.type('Date assessment started', variant === 'modern' ? '2026-04-01' : '01/04/2026');
			await stepcheck.expectUnder('Done', 'QPG-CFA-2.6');
			await stepcheck.expectUnder('Yours', 'QPG-CFA-2.5');
			await stepcheck.expectUnder('Yours', 'QPG-CFA-6.1');
		});

		test('“tbc” is done, and pointed out', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.practice.type(TIMEFRAME, 'TBC');
			await stepcheck.expectUnder('Done', 'QPG-CFA-2.5');
			await expect(stepcheck.item('QPG-CFA-2.5')).toContainText('The answer says nothing yet');
		});

		test('where the guide says which answer, another one is not done and the item says which', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.practice.choose(KIND, 'Young Carer');
			await stepcheck.expectUnder('Yours', 'QPG-CFA-1n');
			const item = stepcheck.item('QPG-CFA-1n');
			await expect(item).toContainText('Choose “Signs of Wellbeing”');
			await item.locator('.why').click();
			await expect(item).toContainText('A different answer.');
			await expect(item).not.toContainText('Young Carer');

			await stepcheck.practice.choose(KIND, 'Signs of Wellbeing');
			await stepcheck.expectUnder('Done', 'QPG-CFA-1n');
		});

		test('No to the review wakes “If not, why not?”, and Yes puts it to sleep', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.expectUnder('Not needed', 'QPG-CFA-2.12');
			await stepcheck.practice.sayYesOrNo(REVIEWED, 'No');
			await stepcheck.expectUnder('Yours', 'QPG-CFA-2.12');
			await stepcheck.practice.type('If not, why not?', 'The family were away.');
			await stepcheck.expectUnder('Done', 'QPG-CFA-2.12');
			await stepcheck.practice.sayYesOrNo(REVIEWED, 'Yes');
			await stepcheck.expectUnder('Not needed', 'QPG-CFA-2.12');
		});

		test('a section is done once its required questions are answered', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.practice.type('What is worrying people now?', 'Attendance.');
			await stepcheck.expectUnder('Yours', 'QPG-CFA-4');
			await expect(stepcheck.item('QPG-CFA-4')).toContainText('1 question to answer');
			await stepcheck.practice.type('What has happened before?', 'Two moves.');
			await stepcheck.expectUnder('Done', 'QPG-CFA-4');
		});

		test('a script that writes an answer is noticed, though it raises no event', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			const before = await stepcheck.left();
			await stepcheck.practice.control(TIMEFRAME).evaluate((control) => {
				(control as HTMLInputElement).value = '45 working days';
			});
			await expect(stepcheck.headline).toHaveText(new RegExp(`^${before - 1} `));
			await stepcheck.expectUnder('Done', 'QPG-CFA-2.5');
		});

		test('another role regroups everything, and is remembered', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.chooseRole('Response Manager');
			await expect(stepcheck.roleButton).toHaveText('As Response Manager');
			await stepcheck.expectUnder('Yours', 'QPG-CFA-2.9');
			await stepcheck.expectUnder('Waiting on Response Social Worker', 'QPG-CFA-2.2');
			await stepcheck.page.reload();
			await expect(stepcheck.roleButton).toHaveText('As Response Manager');
			await stepcheck.expectUnder('Yours', 'QPG-CFA-2.9');
		});

		test('nothing is called missing until it has been passed by', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await expect(stepcheck.headline).toHaveText(/ to complete$|^\d+ to complete/);
			await expect(stepcheck.marks.getByText('Missing')).toHaveCount(0);
			await expect(stepcheck.marks.getByText('To complete').first()).toBeVisible();
			await stepcheck.practice.control(KIND).focus();
			await stepcheck.page.keyboard.press('Tab');
			await expect(stepcheck.marks.getByText('Missing').first()).toBeVisible();
			await expect(stepcheck.headline).toHaveText(/left for you/);
		});
	});
}

/** Frames from the next input event of the page until the headline says something else. */
async function framesUntilHeadlineChanges({ page }: Stepcheck): Promise<number> {
	await page.evaluate(() => {
		const headline = () => document.querySelector('stepcheck-overlay')?.shadowRoot?.querySelector('.lead')?.textContent;
		const counted = new Promise<number>((resolve) => {
			document.addEventListener('input', () => {
				const before = headline();
				let frames = 0;
				const look = () => {
					frames += 1;
					if (headline() !== before || frames > 200) resolve(frames);
					else requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			});
		});
		Object.assign(window, { counted });
	});
	return page.evaluate(() => (window as unknown as { counted: Promise<number> }).counted);
}

import { expect, type Stepcheck, test, VARIANTS } from '../support/fixtures.ts';

/** The bundled bank holidays end on 31 December 2028: rules/calendars/bank-holidays.yaml. */
const NOTE = 'Bank holidays are known to 31 December 2028. Ask your administrator for an update.';
const BEYOND = 'Bank holidays are known to the end of 2028. This date lies beyond.';

/** A row of the meeting: whose it is hangs on when the 45 days end. */
const ROW = 'QPG-MAM-3';

async function answer({ practice }: Stepcheck, day: string): Promise<void> {
	for (const label of ['Referral Date', 'Date assessment started', 'Date assessment completed']) await practice.date(label, day);
}

for (const variant of VARIANTS) {
	test(`45 working days that end beyond the calendar are can’t see, and never a date (${variant})`, async ({ openStep }) => {
		const stepcheck = await openStep({ step: 'mam-rowan', as: 'jory-pell', variant, today: '2028-12-06', started: '2028-12-06' });
		await answer(stepcheck, '2028-12-01');
		await stepcheck.expectUnder('Can’t see', ROW);
		await stepcheck.item(ROW).getByRole('button', { name: /^Why/ }).click();
		await expect(stepcheck.item(ROW)).toContainText(BEYOND);
		await expect(stepcheck.item(ROW)).toContainText('An update with the next years’ bank holidays.');
		await expect(stepcheck.panel).not.toContainText(/2029|January|working days? left/);

		// 45 working days after 2 October end on 4 December: the calendar knows them all.
		await answer(stepcheck, '2028-10-02');
		await stepcheck.expectUnder('Waiting on Locality Social Worker', ROW);
		await expect(stepcheck.panel).not.toContainText(BEYOND);
	});

	test(`from twelve months before the calendar runs out one line says so (${variant})`, async ({ openStep }) => {
		const stepcheck = await openStep({ variant, today: '2028-01-01' });
		await expect(stepcheck.panel.getByText(NOTE)).toHaveCount(1);
		await expect(stepcheck.panel.getByText(NOTE)).toBeVisible();
		// Read with the list, by whoever reads it: nobody is interrupted.
		await expect(stepcheck.host.locator('[role=alert], [role=status], [aria-live]', { hasText: 'Bank holidays' })).toHaveCount(0);
	});
}

test('until then nothing is said of it', async ({ openStep }) => {
	const stepcheck = await openStep({ today: '2027-12-31' });
	await expect(stepcheck.panel).not.toContainText('Bank holidays');
});

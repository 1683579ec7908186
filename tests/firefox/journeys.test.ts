import { Beside, expect, pageSays, test } from './fixtures.ts';

const STEP = 'step.html?step=cfa-rowan&as=mara-bright&case=nearly&today=2026-04-13&window=page';
const CLOSURE = 'as=halden-cole&today=2026-03-18&packs=case-closure&window=page';
const LEGAL = 'What is the legal status of this referral?';

test('a worker’s step: answered, asked about at Finish, and finished with a reason', async ({ firefox, practice }) => {
	const page = await firefox.open(`${practice}/${STEP}`);
	const beside = new Beside(page);
	await beside.says('3 to complete');
	await beside.says(LEGAL);

	// The line goes to the question, and what is answered there leaves the list at once.
	await beside.press(LEGAL);
	const focused = () => page.evaluate(() => document.activeElement?.closest('.question')?.textContent ?? '');
	await expect.poll(focused).toContain(LEGAL);
	await page.keyboard.type('Section 17');
	await beside.says('2 left for you');
	await beside.says(`Just now: ${LEGAL}`);

	await page.locator('#finish').click();
	await beside.says('Before you finish');
	await beside.press('it is recorded elsewhere');
	await beside.says('Noted: it is recorded elsewhere.');
	await beside.says('Press Finish again to finish the step.');
	await page.locator('#finish').click();
	await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('This step is finished');
	await page.close();
});

test('a closure: what the step needs of the record is seen on its screens, and known on the step', async ({ firefox, practice }) => {
	const page = await firefox.open(`${practice}/step.html?step=closure-juno&case=ready-for-closure&${CLOSURE}`);
	const beside = new Beside(page);
	await beside.says(/Open .+ next: settles \d+\./);
	const seen = async () => Number((await beside.text()).match(/(\d+) of \d+ checks made/)?.[1]);
	const before = await seen();
	for (const screen of ['case-notes', 'services-and-needs', 'worker-relationships', 'person-details', 'steps']) {
		await page.goto(`${practice}/record.html?person=juno&screen=${screen}&${CLOSURE}`);
		await beside.says(/screens? of this record read|left for you|Nothing/);
	}
	await page.goto(`${practice}/step.html?step=closure-juno&${CLOSURE}`);
	await expect.poll(seen).toBeGreaterThan(before);
	await page.close();
});

test('the settings: a role and a procedure are chosen, and hold beside the next step', async ({ firefox, practice }) => {
	const options = await firefox.openOwn('options.html#procedures');
	await pageSays(options, 'As the build has it');
	await options.locator('select').fill('Response Manager');
	await pageSays(options, 'Set in this browser');
	const page = await firefox.open(`${practice}/${STEP}&opening=as-manager`);
	await new Beside(page).says(/As\s+Response Manager/);
	await options.locator('select').fill('');
	await options.close();
	await page.close();
});

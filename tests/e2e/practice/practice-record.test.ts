import { expect } from '@playwright/test';
import { VARIANTS } from '../support/fixtures.ts';
import { type RecordPage, test } from '../support/record-page.ts';

/** The records of the practice Mosaic by themselves: what a trainer can do there, in both of its dresses. */

const TRAY = 'C&F Closure and transfer';
const RECORD = "Children's case closure record";

const SUMMARY =
	'Overall summary of progress achieved, reasons for successful outcomes or for non or partial achievement of planned outcomes';

const SCREENS = [
	'Person summary',
	'Person details',
	'Relationships',
	'Worker relationships',
	'Case notes',
	'Chronology',
	'Services and needs',
	'Care plan',
	'Placements',
	'Legal statuses',
	'Visits',
	'Meetings',
	'Steps',
	'Step details',
	'Documents',
	'Supervision record',
];

for (const variant of VARIANTS) {
	test(`every screen says whose record it is and that it is not the real system (${variant})`, async ({ recordIn }) => {
		const record = await recordIn(variant);
		await record.open('record', 'case=ready-for-closure&as=halden-cole&screen=supervision');
		for (const screen of SCREENS) {
			await record.press(screen);
			await expect(record.page).toHaveTitle(`${screen}: Juno Marlow`);
			await expect(record.page.locator('.identity')).toContainText(/Mosaic ID:?\s*900301/);
			await expect(record.page.locator('.identity')).toContainText('Juno Marlow');
			await expect(record.page.locator('.banner')).toContainText('Not verified against the real system. Fictional people only.');
		}
		expect(record.errors).toEqual([]);
	});

	test(`from ready for closure to closed, by three roles (${variant})`, async ({ recordIn }) => {
		test.setTimeout(120_000);
		const record = await recordIn(variant);

		await test.step('the Lead Social Worker ends what there is to end', async () => {
			await record.open('index', 'as=halden-cole&case=ready-for-closure');
			await record.press('Record');
			await record.press('Services and needs');
			for (const service of ['Family support', 'Breakfast club']) await end(record, 'Services', service, ['Actual end date', 'End reason']);
			for (const need of ['School attendance', 'Parenting support'])
				await end(record, 'Needs', need, ['No longer required date', 'Reason for no longer required']);
			await end(record, 'Plans', "Child's plan", ['Date of completion', 'End reason']);
			await expect
				.poll(async () => (await record.rows('Services'))[0])
				.toEqual(expect.arrayContaining(['18/03/2026', 'Outcomes met', 'Achieved', 'Ended']));
			await expect.poll(async () => (await record.rows('Plans'))[0]).toEqual(expect.arrayContaining(['18/03/2026', 'Completed']));

			await record.press('Worker relationships');
			for (const type of ['Lead Social Worker', 'Primary Worker', 'Involved Professional']) {
				await record.openForm('End', record.row('Worker relationships', type));
				await record.fill('End reason', 'Case closing');
				await record.save();
			}
			await record.openForm('Start a worker relationship');
			await record.choose('Relationship type', 'Lead Social Worker');
			await record.choose('Worker', 'Maud Ellery');
			await record.fill('Team', 'Locality Team West');
			await record.save();
			const newest = async () => (await record.rows('Worker relationships'))[0]?.slice(0, 6);
			await expect.poll(newest).toEqual(['Lead Social Worker', 'Maud Ellery', 'Team Manager', 'Locality Team West', '18/03/2026', '']);
		});

		await test.step('the manager closes, and sends it on to the tray', async () => {
			await record.open('index', 'as=maud-ellery');
			await record.press('Children Social Care case closure');
			const { step } = record;
			await step.type(SUMMARY, 'Attendance has recovered; the outcomes are met.');
			await step.type('Views of child/young person about closing the case', 'Glad that it is over.');
			await step.type('Views of responsible adults about closing the case', 'Both parents agree.');
			await step.sayYesOrNo('Has child/young person been provided with a copy of closure record?', 'Yes');
			await step.sayYesOrNo('Have parents/carers been provided with a copy of closure record?', 'Yes');
			await step.type('Other action(s) (please specify)', 'None');
			await step.choose('Reason for referral being closed', 'Outcomes met');
			await step.type('Date/time closed', variant === 'modern' ? '2026-03-20T10:30' : '20/03/2026 10:30');
			await step.addNextAction(RECORD, TRAY);
			await step.finish.click();
			await expect(record.page.getByText('This step is finished')).toBeVisible();
		});

		await test.step('business support finds it in the tray, and completes it', async () => {
			await record.open('index', 'as=edda-finch');
			await record.page.locator('select[name="act-for"]').selectOption(TRAY);
			await expect(record.page.locator(`td:text-is(${JSON.stringify(TRAY)})`)).toHaveCount(1);
			await record.press(RECORD);
			await expect(record.page).toHaveTitle(`${RECORD}: Juno Marlow`);
			const { step } = record;
			for (const question of await record.page.locator('input[value="Yes"]').all()) await question.check({ force: true });
			await step.type('Reason for closure', 'Outcomes met');
			await step.date('Date of closure', '2026-03-20');
			await step.finish.click();
			await expect(record.page.getByText('This step is finished')).toBeVisible();
		});

		await test.step('the record says that the case is closed', async () => {
			await record.open('record', 'as=edda-finch&person=juno');
			await expect(record.page.locator('.badge')).toHaveText('Closed');
			await record.press('Steps');
			await expect
				.poll(async () => (await record.rows('Steps')).map(([name, status]) => [name, status]))
				.toContainEqual([RECORD, 'Finished']);
		});
		expect(record.errors).toEqual([]);
	});

	test(`a transfer goes to the tray by request and is answered there (${variant})`, async ({ recordIn }) => {
		const record = await recordIn(variant);
		await record.open('step', 'as=maud-ellery&step=transfer-tobin&case=complete');
		await record.open('index', `as=edda-finch&for=${encodeURIComponent(TRAY)}`);
		await record.press('Request: Please complete the transfer');
		await record.step.openRequests();
		const request = record.step.request('Please complete the transfer');
		await request.locator('select[name^="answer-"]').selectOption('Agreed');
		await record.step.answerRequest('Please complete the transfer');
		await expect(request).toContainText('Answered');
		await expect(request).toContainText('Agreed');
		await record.open('record', 'person=tobin&screen=step-details&step=transfer-tobin');
		await expect
			.poll(() => record.rows('Requests'))
			.toContainEqual(['Please complete the transfer', TRAY, '18/03/2026', 'Answered', '18/03/2026', 'Agreed']);
		await record.open('index', `as=edda-finch&for=${encodeURIComponent(TRAY)}`);
		await expect(record.page.getByText('Request: Please complete the transfer')).toHaveCount(0);
	});

	test(`a note is a draft until it is finished, and one on the group is on every child's record (${variant})`, async ({ recordIn }) => {
		const record = await recordIn(variant);
		await record.open('record', 'as=halden-cole&case=siblings&screen=case-notes');
		await record.openForm('Add a case note');
		await record.choose('Record on', 'The group');
		for (const [name, wanted] of [
			['Briar Penhallow', false],
			['Fern Penhallow', true],
		] as const)
			await record.page.locator(`.entry-form input[value="${name}"]`).setChecked(wanted);
		await record.choose('Note type', 'Home visit');
		await record.fill('Title', 'Closure visit');
		await record.date('Contact date', '2026-03-17');
		await record.save('Save draft');
		const note = ['Closure visit', 'Home visit', 'Fern Penhallow', 'Halden Cole', '17/03/2026', '18/03/2026'];
		await expect.poll(async () => (await record.rows('Case notes'))[0]?.slice(0, 7)).toEqual([...note, 'Draft']);

		// Nobody but who wrote it can finish it.
		await record.open('record', 'as=maud-ellery&person=moss&screen=case-notes');
		await expect.poll(async () => (await record.rows('Case notes'))[0]).toEqual([...note, 'Draft', '']);
		await record.open('record', 'as=halden-cole&person=fern&screen=case-notes');
		await record.press('Finish', record.list('Case notes'));
		await expect(record.list('Case notes')).not.toContainText('Draft');
		for (const child of ['briar', 'moss', 'fern']) {
			await record.open('record', `as=halden-cole&person=${child}&screen=case-notes`);
			await expect.poll(async () => (await record.rows('Case notes'))[0]?.slice(0, 7)).toEqual([...note, 'Finished']);
		}
		expect(record.errors).toEqual([]);
	});

	test(`a long list says what it does not show (${variant})`, async ({ recordIn }) => {
		const record = await recordIn(variant);
		const look = (search: string) => record.open('record', `as=halden-cole&person=juno&screen=case-notes&${search}`);
		const list = record.list('Case notes');
		const shown = async () => (await record.rows('Case notes')).length;

		await look('case=long-record&per-page=10');
		await expect(list).toContainText('Showing 1 to 10 of 43. Page 1 of 5. Sorted by contact date, newest first.');
		const first = (await record.rows('Case notes'))[0];
		await record.press('Next page');
		await expect(list).toContainText('Showing 11 to 20 of 43. Page 2 of 5.');
		expect((await record.rows('Case notes'))[0]).not.toEqual(first);

		await look('limit=20');
		await expect(list).toContainText('Showing 20 of 43.');
		expect(await shown()).toBe(20);
		await record.press('Show all');
		await expect(list).toContainText('Showing 1 to 25 of 43. Page 1 of 2.');

		await list.locator('select[name="case-notes-mine"]').selectOption('mine');
		await expect(list).toContainText(/Filter: only mine\. \d+ of 43 match\./);
		expect(new Set((await record.rows('Case notes')).map((cells) => cells[3]))).toEqual(new Set(['Halden Cole']));

		await look('folders=closed&per-page=50');
		await expect(list).toContainText('43 of 43 in these folders. 43 not shown: 3 folders are closed.');
		await list.getByText(/2026 \(\d+\)/).click();
		await expect(list).toContainText('2 folders are closed.');

		await look('');
		await record.press('Title');
		await expect(list).toContainText('Sorted by title, A to Z.');
		await record.press('Title');
		await expect(list).toContainText('Sorted by title, Z to A.');
		expect(record.errors).toEqual([]);
	});
}

async function end(record: RecordPage, list: string, what: string, [date, reason]: [string, string]): Promise<void> {
	await record.openForm('End', record.row(list, what));
	await record.date(date, '2026-03-18');
	await record.fill(reason, 'Outcomes met');
	await record.choose('Outcome', 'Achieved');
	await record.save();
}

for (const markup of ['fieldsets', 'aria-divs'])
	test(`every screen can be drawn as ${markup}`, async ({ recordIn }) => {
		const record = await recordIn('modern');
		for (const screen of ['person-details', 'case-notes', 'services-and-needs', 'step-details']) {
			await record.open('record', `case=ready-for-closure&screen=${screen}&markup=${markup}`);
			await expect(record.page.getByText('900301').first()).toBeVisible();
		}
		expect(record.errors).toEqual([]);
	});

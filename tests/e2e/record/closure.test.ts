import { readKinds, readPack } from '../../../compile/build/read-folder.ts';
import { type Desk, expect, type Scene, test } from '../practice/desk.ts';
import { VARIANTS } from '../support/fixtures.ts';
import type { RecordPage } from '../support/record-page.ts';
import { SCENES } from './closure-scenes.ts';

/** Case Closure in real use: each of its rules fails beside the practice Mosaic, is put right there, and passes. */

const HALDEN = { as: 'halden-cole', packs: 'case-closure' };
const MAUD = { as: 'maud-ellery', packs: 'case-closure' };
const STEP = 'closure-juno';
const RECORD = "Children's case closure record";
const MADE = 'closure-juno>children-s-case-closure-record-1';
const TRAY = 'C&F Closure and transfer';
const SUMMARY =
	'Overall summary of progress achieved, reasons for successful outcomes or for non or partial achievement of planned outcomes';
const SCREENS = ['steps', 'case-notes', 'person-details', 'services-and-needs', 'worker-relationships'];

test('the scenes show every rule that judges failing, and passing after that', () => {
	const { rules } = readPack('rules/packs/case-closure', readKinds('rules/kinds.yaml'));
	const scenes: Scene[] = Object.values(SCENES);
	for (const rule of rules.filter(({ require }) => require !== null).flatMap(({ ids }) => ids)) {
		const failed = scenes.findIndex((scene) => scene.failed?.includes(rule));
		const passed = scenes.findLastIndex((scene) => scene.passed?.includes(rule));
		expect(failed, `${rule} fails`).toBeGreaterThanOrEqual(0);
		expect(passed, `${rule} passes after it has failed`).toBeGreaterThan(failed);
	}
});

for (const variant of VARIANTS) {
	test(`a record that was closed badly shows where (${variant})`, async ({ sit }) => {
		const desk = await sit({ ...MAUD, variant, today: '2026-03-20' });
		const { headline, host } = desk.stepcheck;
		await desk.step(STEP, 'case=closure-with-faults');
		await expect(headline).toHaveText(/not seen yet/);
		await expect(host.getByText(/^Open .+ next: settles \d+\.$/)).toBeVisible();
		await desk.look('juno', SCREENS);
		await desk.step(STEP);
		const asked = host.locator('.group', { hasText: 'What you are asked to agree' });
		await expect(asked).toContainText('2 not met, 1 met');
		await desk.expectStands(SCENES['closure agreed with faults']);
	});

	test(`from nothing done to closure agreed, by the worker and the manager (${variant})`, async ({ sit }) => {
		test.setTimeout(120_000);
		const step = await sit({ ...HALDEN, variant, today: '2026-03-09' });
		const { practice } = step.stepcheck;
		const desk = await sit({ ...HALDEN, variant, today: '2026-03-09' });
		await step.step(STEP, 'case=before-closure');
		await desk.look('juno', ['steps', 'person-details', 'case-notes']);
		await step.expectStands(SCENES['nothing seen, noted or asked yet']);
		await expectPart(step, 'Part 1 of 4: Getting ready for closure');

		await practice.send('Ready for closure', 'Maud Ellery');
		for (const _ of ['the parents', 'the child']) await note(desk.record, 'Closure visit', '2026-03-09', 'Save draft');
		await step.expectStands(SCENES['the manager told, and the visits in draft']);

		for (const left of [1, 0]) await finishDraft(desk.record, left);
		await note(desk.record, 'Accommodation seen', '2026-03-05');
		await step.expectStands(SCENES['all noted in time']);
		await expectPart(step, 'Part 2 of 4: The Team Manager decides');

		const manager = await sit({ ...MAUD, variant, today: '2026-03-16' });
		await manager.step(STEP);
		const asked = manager.stepcheck.host.locator('.group', { hasText: 'What you are asked to agree' });
		await expect(asked).toContainText('3 met');
		const managersDesk = await sit({ ...MAUD, variant, today: '2026-03-16' });
		await managersDesk.look('juno', ['case-notes']);
		await note(managersDesk.record, 'Closure agreed', '2026-03-16');
		await manager.expectStands(SCENES['closure agreed']);
		await expectPart(manager, 'Part 3 of 4: The Lead Social Worker closes');
		expect(desk.record.errors).toEqual([]);
	});
}

for (const variant of VARIANTS)
	test(`from ready for closure to closed, by three roles (${variant})`, async ({ sit }) => {
		test.setTimeout(180_000);
		const step = await sit({ ...HALDEN, variant, today: '2026-03-18' });
		const desk = await sit({ ...HALDEN, variant, today: '2026-03-18' });

		await test.step('the Lead Social Worker ends what there is to end', async () => {
			await step.step(STEP, 'case=ready-for-closure');
			await desk.look('juno', ['steps', 'case-notes', 'person-details', 'worker-relationships', 'services-and-needs']);
			await step.expectStands(SCENES['the worker has ended nothing']);
			await endAll(desk.record);
			await step.expectStands({ passed: ['CC-1.6a', 'CC-1.6c-1', 'CC-1.6d-1'] });
			await desk.look('juno', ['worker-relationships']);
			await handOver(desk.record);
			await expectPart(step, 'Part 4 of 4: The manager closes');
			await step.expectStands(SCENES['the worker has ended all, and the manager leads']);
			await expect(step.stepcheck.headline).toHaveText('Nothing left for you');
		});

		await test.step('what comes next can be copied, and names no one', async () => {
			await step.stepcheck.host.getByRole('button', { name: 'Copy what comes next' }).press('Enter');
			const text = step.stepcheck.host.getByRole('dialog').locator('pre');
			await expect(text).toContainText('For Team Manager or Principal Practitioner');
			await expect(text).not.toContainText(/Juno|Marlow|Halden|Cole|Maud|Ellery|Larkfield/);
			await step.record.page.keyboard.press('Escape');
		});

		const manager = await sit({ ...MAUD, packs: 'case-closure,business-support-audit', variant, today: '2026-03-20' });
		await test.step('the manager answers, stops being involved and finishes', async () => {
			const { practice, finish } = manager.stepcheck;
			await manager.step(STEP);
			await answerAll(manager.record);
			await manager.expectStands(SCENES['all answered but when the copies go']);
			await sayWhenCopied(manager.record);
			await manager.expectStands(SCENES['all answered']);
			const managersDesk = await sit({ ...MAUD, variant, today: '2026-03-20' });
			await managersDesk.look('juno', ['worker-relationships']);
			for (const type of ['Key team', 'Lead Social Worker']) await endRelationship(managersDesk.record, type);
			await manager.expectStands(SCENES['nobody involved any longer']);
			await practice.addNextAction(RECORD, TRAY);
			await finish.press('Enter');
			await expect(manager.record.page.getByText('This step is finished')).toBeVisible();
		});

		await test.step('business support completes its record of the closure, and the case is closed', async () => {
			const support = await sit({ as: 'edda-finch', packs: 'business-support-audit', variant, today: '2026-03-20' });
			const { page, step: form } = support.record;
			await support.step(MADE);
			await support.expectStands({ passed: ['BS-8'], unseen: ['BS-A2b', 'BS-A3a'] });
			await support.look('juno', ['person-details', 'relationships', 'worker-relationships', 'documents']);
			await support.step(MADE);
			await support.expectStands({ passed: ['BS-8', 'BS-A1a', 'BS-A2b', 'BS-A2c', 'BS-A3a'], failed: ['BS-A2a'] });
			for (const question of await page.locator('input[value="Yes"]').all()) await question.check({ force: true });
			await form.type('Reason for closure', 'Outcomes met');
			await form.date('Date of closure', '2026-03-20');
			await finishAnyway(support);
			await support.record.open('record', 'as=edda-finch&person=juno&today=2026-03-20');
			await expect(page.locator('.badge')).toHaveText('Closed');
		});
	});

test('a note that is a day late, and a detail that goes missing, are seen in the window of the step', async ({ sit }) => {
	const [step, desk] = [await sit({ ...HALDEN, today: '2026-03-09' }), await sit({ ...HALDEN, today: '2026-03-09' })];
	await step.step(STEP, 'case=before-closure');
	await desk.look('juno', ['steps', 'case-notes']);
	await note(desk.record, 'Accommodation seen', '2026-03-04');
	await step.expectStands({ failed: ['CC-1.1c-2wd'] });
	await desk.look('juno', ['person-details']);
	await address(desk.record, '');
	await step.expectStands(SCENES['the accommodation noted a day late, and no address']);
	await address(desk.record, '14 Quince Row, Larkfield');
	await step.expectStands(SCENES['the address back']);
});

async function expectPart({ stepcheck }: Desk, part: string): Promise<void> {
	await expect(stepcheck.host.getByRole('button', { name: part })).toBeVisible();
}

async function note(record: RecordPage, title: string, contactDate: string, save = 'Finish note'): Promise<void> {
	await record.openForm('Add a case note');
	await record.choose('Note type', 'Home visit');
	await record.fill('Title', title);
	await record.date('Contact date', contactDate);
	await record.save(save);
}

/** @param left how many drafts are left after it */
async function finishDraft(record: RecordPage, left: number): Promise<void> {
	const drafts = record.list('Case notes').locator('td:text-is("Draft")');
	await expect(async () => {
		if ((await drafts.count()) > left) await record.press('Finish', record.list('Case notes'));
		await expect(drafts).toHaveCount(left, { timeout: 2000 });
	}).toPass();
}

async function address(record: RecordPage, words: string): Promise<void> {
	await record.openForm('Edit addresses and contacts');
	await record.fill('Address', words);
	await record.save();
}

/** Whatever is left is asked about once, and may be left. */
async function finishAnyway({ record, stepcheck }: Desk): Promise<void> {
	await stepcheck.finish.press('Enter');
	const reason = stepcheck.pause.getByRole('button', { name: 'no reason' });
	await expect(reason).toBeVisible();
	await reason.press('Enter');
	await stepcheck.finish.press('Enter');
	await expect(record.page.getByText('This step is finished')).toBeVisible();
}

async function endAll(record: RecordPage): Promise<void> {
	const ended = [
		['Services', 'Family support', 'Actual end date', 'End reason'],
		['Services', 'Breakfast club', 'Actual end date', 'End reason'],
		['Needs', 'School attendance', 'No longer required date', 'Reason for no longer required'],
		['Needs', 'Parenting support', 'No longer required date', 'Reason for no longer required'],
		['Plans', "Child's plan", 'Date of completion', 'End reason'],
	] as const;
	for (const [list, what, date, reason] of ended) {
		await record.openForm('End', record.row(list, what));
		await record.date(date, '2026-03-18');
		await record.fill(reason, 'Outcomes met');
		await record.choose('Outcome', 'Achieved');
		await record.save();
	}
}

async function endRelationship(record: RecordPage, type: string): Promise<void> {
	await record.openForm('End', record.row('Worker relationships', type).filter({ hasText: 'End' }));
	await record.fill('End reason', 'Case closing');
	await record.save();
}

/** All that the worker ends, and the manager leads from the same day. */
async function handOver(record: RecordPage): Promise<void> {
	for (const type of ['Lead Social Worker', 'Primary Worker', 'Involved Professional', 'Team']) await endRelationship(record, type);
	await record.openForm('Start a worker relationship');
	await record.choose('Relationship type', 'Lead Social Worker');
	await record.choose('Worker', 'Maud Ellery');
	await record.fill('Team', 'Locality Team West');
	await record.save();
}

/** All that the manager answers, with the copies still to be given. */
async function answerAll({ step, variant }: RecordPage): Promise<void> {
	await step.type(SUMMARY, 'Attendance has recovered; the outcomes are met.');
	await step.type('Views of child/young person about closing the case', 'Glad that it is over.');
	await step.type('Views of responsible adults about closing the case', 'Both parents agree.');
	await step.sayYesOrNo('Has child/young person been provided with a copy of closure record?', 'No');
	await step.sayYesOrNo('Have parents/carers been provided with a copy of closure record?', 'No');
	await step.type('Other action(s) (please specify)', 'None');
	await step.choose('Reason for referral being closed', 'Outcomes met');
	await step.type('Date/time closed', variant === 'modern' ? '2026-03-20T10:30' : '20/03/2026 10:30');
}

/** The two questions have the same words, but for a capital. */
async function sayWhenCopied({ page, step, variant }: RecordPage): Promise<void> {
	if (variant === 'tables') for (const words of ['if no', 'If no']) await step.date(`${words}, when will this be done?`, '2026-03-25');
	else for (const asked of await page.getByLabel(/^if no, when will this be done\?/i).all()) await asked.fill('2026-03-25');
}

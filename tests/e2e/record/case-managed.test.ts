import { type Desk, expect, type Scene, test } from '../practice/desk.ts';
import { VARIANTS } from '../support/fixtures.ts';

/** Case managed cases within the Disabled Children's Team, beside records of each kind. */

const SUNNIVA = { as: 'sunniva-karr', packs: 'case-managed', today: '2026-03-17' };
const MAUD = { ...SUNNIVA, as: 'maud-ellery' };
const SCREENS = ['worker-relationships', 'steps', 'case-notes', 'meetings', 'services-and-needs', 'documents', 'legal-statuses'];

const REVIEW = ['CM-2.3a', 'CM-3.1b', 'CM-4d', 'CM-4k'];
const FORBIDS = ['CM-2.2a', 'CM-2.2c'];
const MOVED = ['CM-4g', 'CM-4h', 'CM-4i'];

const IN_ORDER: Scene = {
	passed: [...REVIEW, ...FORBIDS, ...MOVED, 'CM-2.1a', 'CM-2.1b', 'CM-4c', 'CM-4f', 'CM-4j', 'CM-3.1a', 'CM-2.3c'],
};

for (const variant of VARIANTS) {
	test(`reviewed in time, and all of it in order (${variant})`, async ({ sit }) => {
		const desk = await sit({ ...SUNNIVA, variant });
		await open(desk, 'case-managed');
		await desk.expectStands(IN_ORDER);
	});

	test(`the six months go by without a review: it is overdue, from whichever day they run (${variant})`, async ({ sit }) => {
		const desk = await sit({ ...SUNNIVA, variant });
		await open(desk, 'case-managed-review-overdue');
		await desk.expectStands({ failed: REVIEW, passed: [...FORBIDS, ...MOVED] });
		await expect(desk.stepcheck.item('CM-2.3a')).toContainText('Overdue');
	});
}

test('what forbids it shows as soon as it is on the record, and goes when it has ended', async ({ sit }) => {
	const { record, ...desk } = await openTwo(await sit(SUNNIVA), await sit(SUNNIVA), 'case-managed', [...SCREENS].reverse());
	await desk.step.expectStands({ passed: FORBIDS });
	await record.look('linnet', ['services-and-needs']);
	await add(record, 'Services', 'Add to services', ['Service', 'Overnight short break']);
	await add(record, 'Plans', 'Add to plans', ['Plan', 'Child Protection']);
	await desk.step.expectStands({ failed: FORBIDS });
	await end(record, 'Services', 'Overnight short break');
	await end(record, 'Plans', 'Child Protection');
	await desk.step.expectStands({ passed: FORBIDS });
});

test('closing one involvement and opening the other: not done, then done on one day', async ({ sit }) => {
	const { record, step } = await openTwo(await sit(MAUD), await sit(MAUD), 'case-managed-not-moved', SCREENS);
	await step.expectStands({ failed: MOVED, passed: FORBIDS });
	await record.look('linnet', ['documents']);
	await record.record.openForm('Attach a document');
	await record.record.choose('Type', 'Closure Summary');
	await record.record.save();
	await record.look('linnet', ['documents', 'worker-relationships']);
	await record.record.openForm('End', record.record.row('Worker relationships', 'DCT'));
	await record.record.save();
	await step.expectStands({ failed: ['CM-4i'], passed: ['CM-4g', 'CM-4h'] });
	await record.record.openForm('Start a worker relationship');
	await record.record.choose('Relationship type', 'Case Managed');
	await record.record.choose('Worker', 'Sunniva Karr');
	await record.record.save();
	await step.expectStands({ passed: MOVED });
});

test('done too late, in the wrong place or not at all: each is seen', async ({ sit }) => {
	const desk = await sit(MAUD);
	await open(desk, 'case-managed-with-faults');
	await desk.expectStands({
		failed: [...FORBIDS, 'CM-2.1a', 'CM-2.1b', 'CM-2.3c', 'CM-3.1a', 'CM-4c', 'CM-4f', 'CM-4g', 'CM-4i', 'CM-4j'],
		passed: ['CM-4h'],
	});
	await expect(desk.stepcheck.item('CM-2.2c')).toContainText('There should be no service “Overnight short break”');
	await expect(desk.stepcheck.item('CM-4i').first()).toContainText('A gap between DCT involvement and case managed');
});

/** Opens the step, so that the record goes on with it, and what its rules ask of the record. */
async function open(desk: Desk, from: string): Promise<void> {
	await desk.step('review-linnet', `case=${from}`);
	await desk.look('linnet', SCREENS);
}

/** The step in one window, and in another the record, whose screens were all opened. */
async function openTwo(step: Desk, record: Desk, from: string, screens: readonly string[]): Promise<{ step: Desk; record: Desk }> {
	await step.step('review-linnet', `case=${from}`);
	await record.look('linnet', screens);
	return { step, record };
}

async function add({ record }: Desk, list: string, button: string, [label, option]: [string, string]): Promise<void> {
	await record.openForm(button, record.list(list));
	await record.choose(label, option);
	await record.save();
}

async function end({ record }: Desk, list: string, what: string): Promise<void> {
	await record.openForm('End', record.row(list, what));
	await record.save();
}

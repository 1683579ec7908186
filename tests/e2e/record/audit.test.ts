import { type Desk, expect, test } from '../practice/desk.ts';
import { VARIANTS } from '../support/fixtures.ts';

/** The Business Support audit, at a transfer and at a closure, beside the practice Mosaic. */

const EDDA = { as: 'edda-finch', packs: 'business-support-audit' };
const RECORD = "Children's case closure record";
const SCREENS = ['person-details', 'worker-relationships', 'relationships', 'documents', 'steps', 'case-notes'];

const DETAILS = ['BS-A1a', 'BS-A1b', 'BS-A1c', 'BS-A1d', 'BS-A1e', 'BS-A1f', 'BS-A1g', 'BS-A1h', 'BS-A1i'];
const RELATIONSHIPS = ['BS-A2a', 'BS-A2b', 'BS-A2c'];
const DOCUMENTS = ['BS-A3a', 'BS-A4a', 'BS-A3c', 'BS-A4b'];

for (const variant of VARIANTS) {
	test(`a transfer with a day between the teams, and one without (${variant})`, async ({ sit }) => {
		const desk = await sit({ ...EDDA, variant, today: '2026-03-17' });
		await desk.step('transfer-tobin', 'case=transfer-with-gap');
		await desk.expectStands({ unseen: ['BS-A3e'] });
		await desk.look('tobin', ['worker-relationships']);
		await desk.expectStands({ failed: ['BS-A3e'] });
		await expect(desk.stepcheck.item('BS-A3e')).toContainText('A gap in team involvement');
		await desk.step('transfer-tobin');
		await desk.expectStands({ failed: ['BS-A3e'] });
		await desk.look('tobin', ['worker-relationships'], 'case=transfer-in-order');
		await desk.expectStands({ passed: ['BS-A3e'] });
	});

	test(`the audit is one list, chosen beside a record whose step was not opened (${variant})`, async ({ sit }) => {
		const desk = await sit({ ...EDDA, variant, today: '2026-03-20' });
		await choose(desk, 'closed-by-manager');
		await desk.look('juno', SCREENS);
		await desk.expectStands({ passed: [...DETAILS, ...RELATIONSHIPS, ...DOCUMENTS, 'BS-11', 'BS-0'] });
	});
}

test('what is missing is in that list', async ({ sit }) => {
	const desk = await sit({ ...EDDA, today: '2026-03-20' });
	await choose(desk, 'closure-with-faults');
	await desk.look('juno', SCREENS);
	await desk.expectStands({ failed: ['BS-A1a', 'BS-A1d', 'BS-A1g', 'BS-A2b', 'BS-A2c', ...DOCUMENTS, 'BS-11'] });
});

test('three months without an audit: the next one is overdue', async ({ sit }) => {
	const desk = await sit({ ...EDDA, today: '2026-07-20' });
	await choose(desk, 'closed-by-manager', '2026-07-20');
	await desk.look('juno', SCREENS);
	await desk.expectStands({ failed: ['BS-0'] });
	await expect(desk.stepcheck.item('BS-0')).toContainText('Overdue');
});

/** Opens the record, with the case as it is named, and chooses what it is checked for. */
async function choose({ record, stepcheck }: Desk, from: string, today = '2026-03-20'): Promise<void> {
	await record.open('record', `as=edda-finch&today=${today}&packs=${EDDA.packs}&person=juno&screen=documents&case=${from}`);
	// Beside a record that is checked for nothing it is out of the way.
	await expect(stepcheck.handle).toBeVisible();
	await record.page.keyboard.press('Alt+Shift+S');
	// By keyboard: what a script does to the sidebar is not taken for the worker's choice.
	await stepcheck.host.getByLabel('Check this record for').press('ArrowDown');
	await expect(stepcheck.step).toHaveText(RECORD);
}

import { type Desk, expect, test } from '../practice/desk.ts';
import { VARIANTS } from '../support/fixtures.ts';

/** Framework for Case Management: the note of an allocation has to be there by the next working day. */

const RAFE = { as: 'rafe-ondine', packs: 'framework-for-case-management' };
const SCREENS = ['steps', 'worker-relationships', 'case-notes'];

const LATE = [
	{ over: 'Easter', from: 'allocation-note-late', today: '2026-04-09', due: 'Tue 7 April', skipped: ['Good Friday', 'Easter Monday'] },
	{
		over: 'the early May bank holiday',
		from: 'allocation-note-late-may',
		today: '2026-05-07',
		due: 'Tue 5 May',
		skipped: ['Early May bank holiday'],
	},
];

for (const variant of VARIANTS) {
	for (const { over, from, today, due, skipped } of LATE)
		test(`a note that is a day late over ${over} is shown as late, with its working (${variant})`, async ({ sit }) => {
			const desk = await sit({ ...RAFE, variant, today });
			await open(desk, from);
			await desk.expectStands({ failed: ['FM-2.6'], passed: ['FM-2.2', 'FM-2.4', 'FM-2.5'] });
			const note = desk.stepcheck.item('FM-2.6');
			await expect(note).toContainText(`Done after ${due}`);
			await note.getByRole('button', { name: /^Why/ }).press('Enter');
			for (const day of skipped) await expect(note).toContainText(day);
		});

	test(`a note on the first working day after Easter is in time (${variant})`, async ({ sit }) => {
		const desk = await sit({ ...RAFE, variant, today: '2026-04-09' });
		await open(desk, 'allocation-in-time');
		await desk.expectStands({ passed: ['FM-2.2', 'FM-2.4', 'FM-2.5', 'FM-2.6'] });
	});
}

/** Opens the step, so that the record goes on with it, and what its rules ask of the record. */
async function open(desk: Desk, from: string): Promise<void> {
	await desk.step('cfa-perrin', `case=${from}`);
	await desk.look('perrin', SCREENS);
}

import type { Page } from '@playwright/test';
import { expect, test } from '../practice/desk.ts';
import { axeFaultsOf } from '../support/axe.ts';
import { backgroundOf } from '../support/fixtures.ts';

/** The work view of a team on Tuesday 14 April 2026, after one of its steps was looked at on the 9th. */
const PACKS = 'case-closure,case-managed,framework-for-case-management';
const MAUD = { as: 'maud-ellery', today: '2026-04-14', packs: PACKS };

/**
 * Worked out by hand. Perrin Vane was allocated on Thursday 9 April and nothing says so in a note, which was due by Friday the 10th:
 * two working days before the 14th. No other step was looked at, no procedure covers Tobin Quill's, and Ellis Marsh's is with
 * somebody who has left. Every scheduled day has passed, some by five weeks, and that makes none of them late.
 */
const ROWS = [
	['Children Social Care case closure', '', ''],
	['CCC Closure/Transfer Record', '', ''],
	['Case transfer/escalation/cancelling', 'No checks for this step', 'Can’t see'],
	['Child or Young Person in Need Review', '', ''],
	['Child and Family Assessment and Plan', 'Overdue by 2 working days', '2 days late'],
	['Children Social Care case closure', '', ''],
	['Child or Young Person in Need Review', 'With someone who has left', 'Has left'],
] as const;
const WIDE: string[][] = ROWS.map(([item, wide]) => [item, wide]);
const COMPACT = ROWS.map(([item, , compact]) => [item, compact]);
const PLAN = 'Child and Family Assessment and Plan';

test('the flags of each layout are those worked out by hand; passing work on hides nothing, and a reason is a state of its own', async ({
	sit,
}) => {
	test.setTimeout(120_000);
	const worker = await sit({ as: 'halden-cole', today: '2026-04-09', packs: PACKS });
	await worker.step('cfa-perrin', 'case=allocation-with-faults');
	await worker.look('perrin', ['steps', 'case-notes', 'worker-relationships']);
	await worker.step('cfa-perrin');
	await worker.expectStands({ failed: ['FM-2.6'] });

	const desk = await sit(MAUD);
	const { stepcheck } = desk;
	const { page } = desk.record;
	await page.setViewportSize({ width: 1280, height: 760 });
	// What a step shows is handed on once it has been quiet for a moment, and an open work view hears of it.
	await desk.work('layout=wide&team=yes');
	await expect(stepcheck.headline).toHaveText('1 overdue, and it is yours');
	await expect(stepcheck.step).toHaveText('Team work view');
	await expectFlags(page, WIDE);
	await desk.work('layout=compact&team=yes');
	await expectFlags(page, COMPACT);
	await desk.work('layout=closed&team=yes');
	await expect(stepcheck.headline).toHaveText('I can’t read this screen');
	await expect(stepcheck.host.getByText('If your list of work is closed, open it. I read what it shows.')).toBeVisible();
	await expectFlags(page, []);
	await desk.work('layout=wide&team=yes&variant=tables');
	await expectFlags(page, WIDE);
	await expect(stepcheck.step).toHaveText('Team work view');
	await expect(stepcheck.host.getByText('6 of these 7 have no date that I can check.')).toBeVisible();

	// Passed on three times, each time with another scheduled day.
	await desk.work('layout=wide&team=yes');
	const why = stepcheck.host.getByRole('button', { name: `Why: ${PLAN}` });
	await why.press('Enter');
	for (const [name, day, times] of [
		['Rafe Ondine', '09/04/2026', 'once'],
		['Lowri Tansy', '16/04/2026', '2 times'],
		['Sunniva Karr', '23/04/2026', '3 times'],
	] as const) {
		await page.locator('#assignment-item').selectOption({ label: `${PLAN}: Perrin Vane` });
		await page.locator('#assignment-worker').selectOption(name);
		await page.locator('#update-assignment').click();
		await expect(page.getByRole('row').filter({ hasText: PLAN })).toContainText(`${name}${day}`);
		await expect(stepcheck.host.getByText(`I saw it go to somebody else ${times}. That changes no due date.`)).toBeVisible();
		await expect(stepcheck.headline).toHaveText('1 overdue, and it is yours');
		await expectFlags(page, WIDE);
	}
	await expect(stepcheck.host.getByText('Due Fri 10 April, counted from Thu 9 April.')).toBeVisible();

	// A closed folder says what is in it, as it was seen.
	await page.locator('#folder-900304').press('Enter');
	await expect(stepcheck.host.locator('.flag').filter({ hasText: 'inside' })).toHaveText('1 overdue inside, seen Thu 9 Apr');
	await expect(stepcheck.host.getByText('In a closed folder')).toBeVisible();
	await page.locator('#folder-900304').press('Enter');

	await expect(stepcheck.host.getByText('Row 5', { exact: true })).toBeVisible();

	expect(await axeFaultsOf(page, 'stepcheck-overlay')).toEqual([]);

	// A line goes to its row, and nothing of the page is pressed.
	await stepcheck.host.getByRole('button', { name: new RegExp(`^By 2 working days, yours.*${PLAN}`) }).press('Enter');
	await expect(page.getByRole('link', { name: PLAN })).toBeFocused();

	// Only what somebody types is heard: by a script nothing of ours can be chosen.
	await stepcheck.host.getByLabel('Reason').press('C');
	await expect(stepcheck.host.getByLabel('Reason')).toHaveValue('capacity');
	await expect(stepcheck.host.getByLabel('Until')).toHaveValue('2026-04-28');
	await stepcheck.host.getByRole('button', { name: 'Record the reason' }).press('Enter');
	await expect(stepcheck.headline).toHaveText('1 late, reason recorded');
	await expectFlags(
		page,
		ROWS.map(([item, flag]) => [item, item === PLAN ? 'Late, reason recorded' : flag]),
	);
	// The board says the same of it.
	await expectOnBoard(page, '2026-04-14', ['2 working days, reason recorded', 'Capacity, until Tue 28 April']);

	// Once the reason has run out it is overdue again. Nothing since was counted as passing it on.
	await desk.work('layout=wide&team=yes&today=2026-04-29');
	await expect(stepcheck.headline).toHaveText('1 overdue, and it is yours');
	await why.press('Enter');
	await expect(stepcheck.host.getByText('I saw it go to somebody else 3 times. That changes no due date.')).toBeVisible();

	// Beside the step itself it is the same.
	await desk.step('cfa-perrin', 'today=2026-04-15');
	const note = stepcheck.item('FM-2.6');
	await expect(note).toContainText('Late, reason recorded');
	await expect(stepcheck.headline).not.toHaveText(/overdue/);

	// There it is taken away, and another given, which stands there.
	await note.getByRole('button', { name: /^Why/ }).press('Enter');
	await note.getByRole('button', { name: 'Take the reason away' }).press('Enter');
	await expect(note.locator('.line')).toContainText('Overdue by 3 working days');
	await expect(stepcheck.headline).toHaveText(/1 overdue/);
	await note.getByLabel('Reason').press('F');
	await note.getByRole('button', { name: 'Record the reason' }).press('Enter');
	await expect(note.locator('.line')).toContainText('Late, reason recorded');
	await expectOnBoard(page, '2026-04-15', ['3 working days, reason recorded', 'Family unavailable, until Wed 29 April']);

	// The note is written after all, dated in time: recorded late, beside the step and on the board.
	const { record } = worker;
	await worker.look('perrin', ['case-notes'], 'today=2026-04-15');
	await record.openForm('Add a case note');
	await record.choose('Note type', 'Home visit');
	await record.fill('Title', 'Case allocation');
	await record.date('Contact date', '2026-04-10');
	await record.save('Finish note');
	await desk.expectStands({ passed: ['FM-2.6'] });
	await expect(note).toContainText('Recorded late');
	await expectOnBoard(page, '2026-04-15', ['Recorded late', 'Dated Fri 10 April, entered Wed 15 April or later']);
	await desk.work('layout=wide&team=yes&today=2026-04-15');
	await expectFlags(
		page,
		ROWS.map(([item, flag]) => [item, item === PLAN ? 'Yours: complete the step' : flag]),
	);
});

/** What the board says of Perrin Vane's record on a day. */
async function expectOnBoard(page: Page, today: string, words: string[]): Promise<void> {
	const board = await page.context().newPage();
	await board.goto((await backgroundOf(page.context())).url().replace('background.js', `board.html?today=${today}`));
	await board.getByLabel('Record number').fill('900304');
	for (const each of words) await expect(board.locator('.rows__line', { hasText: '900304' })).toContainText(each);
	await board.close();
}

test('a scheduled day that has passed, with no clock running, is never called late', async ({ sit }) => {
	const desk = await sit({ as: 'mara-bright', today: '2026-04-13', packs: '' });
	const { page } = desk.record;
	await page.setViewportSize({ width: 1280, height: 760 });
	await desk.work('layout=wide&case=fresh');
	const flags = [
		[PLAN, ''],
		['Viability Assessment', 'No checks for this step'],
		['Child in Need Multi Agency Meeting', ''],
		['Child in Need Visit', ''],
		['Child or Young Person in Need Review', ''],
		['Step Down to Preventative Services', ''],
		['Significant Information on an Open Case', ''],
		[PLAN, ''],
		['Visit', 'Scheduled, not due'],
		['Case note alert', ''],
	];
	await expectFlags(page, flags);
	await expect(desk.stepcheck.host.getByText(/overdue(?! board)/i)).toHaveCount(0);
	await expect(desk.stepcheck.headline).toHaveText('5 of yours not started yet');
	await expect(desk.stepcheck.step).toHaveText('Work view');
});

/** Each row on show with the flag beside it, and no flag over a word of the page. */
async function expectFlags(page: Page, wanted: readonly (readonly string[])[]): Promise<void> {
	await expect.poll(() => page.evaluate(flagsBeside)).toEqual({ rows: wanted, over: [] });
}

function flagsBeside(): { rows: string[][]; over: string[] } {
	const flags = [...(document.querySelector('stepcheck-overlay')?.shadowRoot?.querySelectorAll('.flag') ?? [])];
	const boxes = flags.map((flag) => ({ text: flag.textContent ?? '', box: flag.getBoundingClientRect() }));
	const isRow = (row: Element) =>
		row.checkVisibility() && !row.matches('.folder') && row.querySelector('b') === null && row.querySelector('.folder,th,tr') === null;
	const rows = [...document.querySelectorAll('main tr, table.list tr, section li')].filter(isRow).map((row) => {
		const { top, bottom } = row.getBoundingClientRect();
		const beside = boxes.filter(({ box }) => box.top + box.height / 2 > top && box.top + box.height / 2 < bottom);
		const item = row.querySelector('td a, li a')?.textContent ?? row.querySelector('td, span:not([role])')?.textContent ?? '';
		return [item, beside.map(({ text }) => text).join(' and ')];
	});
	const over: string[] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		if ((text.nodeValue ?? '').trim() === '' || text.parentElement?.closest('select')) continue;
		const range = document.createRange();
		range.selectNodeContents(text);
		for (const word of range.getClientRects())
			for (const { text: flag, box } of boxes)
				if (word.left < box.right && word.right > box.left && word.top < box.bottom - 4 && word.bottom > box.top + 4)
					over.push(`${flag} over ${text.nodeValue}`);
	}
	return { rows, over };
}

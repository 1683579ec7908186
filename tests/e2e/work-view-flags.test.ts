import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './desk.ts';
import { Stepcheck } from './fixtures.ts';

/** The work view of a team on 14 April 2026, after three of its steps were looked at. */
const PACKS = 'case-closure,case-managed,framework-for-case-management';
const TODAY = '2026-04-14';

/**
 * Worked out by hand. Perrin Vane was referred on Tuesday 7 April and allocated two days later: the allocation was due on the 7th
 * itself, the note of it on Friday 10 April, two working days before the 14th. Of the others nothing that is dated was read,
 * and Ellis Marsh's review is with somebody who has left. All but three of the scheduled days have passed, and none is called late.
 */
const WIDE = [
	['Children Social Care case closure', ''],
	['CCC Closure/Transfer Record', ''],
	['Case transfer/escalation/cancelling', ''],
	['Child or Young Person in Need Review', ''],
	['Child and Family Assessment and Plan', 'Overdue by 2 working days'],
	['Children Social Care case closure', ''],
	['Child or Young Person in Need Review', 'With someone who has left'],
] as const;

const SHORT: Record<string, string> = { 'Overdue by 2 working days': '2 days late', 'With someone who has left': 'Has left' };

test('explore', async ({ sit }) => {
	test.setTimeout(200_000);
	const worker = await sit({ as: 'halden-cole', today: '2026-04-09', packs: PACKS });
	await worker.step('cfa-perrin', 'case=allocation-with-faults');
	await worker.look('perrin', ['steps', 'case-notes', 'worker-relationships']);
	await worker.step('cfa-perrin');
	await worker.record.page.waitForTimeout(3000);
	const desk = await sit({ as: 'maud-ellery', today: TODAY, packs: PACKS });
	for (const more of ['', '&layout=wide&team=yes', '&layout=compact&team=yes', '&layout=closed', '&variant=tables&layout=wide&team=yes']) {
	await desk.record.page.setViewportSize({ width: 1280, height: 720 });
	await desk.record.open('index', `as=maud-ellery&today=2026-04-14&packs=${PACKS}${more}`);
	await desk.record.page.waitForTimeout(1800);
	console.log(more, await desk.stepcheck.host.locator('.flag').allInnerTexts(), await desk.stepcheck.panel.innerText());
	await desk.record.page.screenshot({ path: `/tmp/wv3${more.replaceAll('&','-')}.png` });
	}
	await desk.record.open('index', `as=maud-ellery&today=2026-04-14&packs=${PACKS}&layout=wide&team=yes`);
	await desk.stepcheck.host.getByRole('button', { name: /^Why/ }).first().click();
	await desk.record.page.screenshot({ path: `/tmp/wv4.png` });
});

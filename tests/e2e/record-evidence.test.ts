import type { Page } from '@playwright/test';
import { expect, forgetAll, Stepcheck, test, type Variant, VARIANTS } from './fixtures.ts';

/** A note on a record, by the practice Mosaic's own names for its parts. */
type Note = Record<string, string>;

const JUNO = 'Juno Marlow';
/** What stands behind the words "Case Closure" until the test says otherwise: the day of the notification is Monday 9 March 2026. */
const ADDRESS = { as: 'halden-cole', today: '2026-03-17', packs: 'case-closure' };
const DONE = 'Done';
const CANT_SEE = 'Can’t see';
const YOURS = 'Yours';

function address(page: string, variant: Variant, more: Record<string, string>): string {
	return `${process.env.PRACTICE_ADDRESS}/${page}?${new URLSearchParams({ ...ADDRESS, variant, ...more })}`;
}

function note(title: string, contactDate: string, more: Note = {}): Note {
	return { title, type: 'Home visit', subject: JUNO, author: 'Halden Cole', 'contact date': contactDate, entered: contactDate, status: 'Finished', ...more };
}

const other = (nth: number) => note(`Call ${nth}`, `2026-02-${String(nth).padStart(2, '0')}`);
const VISITS = [note('Closure visit', '2026-03-09'), note('closure visit', '2026-03-09')];

/** Loads the record of somebody whose case is ready for closure, with these notes on it. */
async function withNotes(page: Page, variant: Variant, notes: Note[]): Promise<void> {
	await page.goto(address('record.html', variant, { person: 'juno', screen: 'steps', case: 'ready-for-closure' }));
	await page.evaluate((given) => {
		const key = 'practice-mosaic:record:juno';
		const record = JSON.parse(localStorage.getItem(key) ?? '{}');
		record.lists['case note'] = given.map((each, index) => ({ id: String(1000 + index), ...each }));
		localStorage.setItem(key, JSON.stringify(record));
	}, notes);
}

test.afterEach(({ browserWithStepcheck }) => forgetAll(browserWithStepcheck));

test('probe', async ({ browserWithStepcheck }) => {
	const page = await browserWithStepcheck.newPage();
	page.on('console', (m) => console.log('console', m.text()));
	page.on('pageerror', (m) => console.log('error', m.message));
	await withNotes(page, 'modern', [...VISITS, note('Accommodation seen', '2026-03-05')]);
	for (const screen of ['steps', 'case-notes', 'person-details', 'worker-relationships', 'services-and-needs']) {
		await page.goto(address('record.html', 'modern', { person: 'juno', screen }));
		await page.waitForLoadState('networkidle');
		await page.screenshot({ path: `/tmp/facts-${screen}.png` });
	}
	await page.goto(address('step.html', 'modern', { step: 'closure-juno' }));
	const stepcheck = new Stepcheck(page);
	await stepcheck.ready();
	await stepcheck.practice.openRequests();
	await page.screenshot({ path: '/tmp/facts-step.png' });
	console.log(await stepcheck.standings());
	await page.screenshot({ path: '/tmp/facts-step-2.png', fullPage: true });
});

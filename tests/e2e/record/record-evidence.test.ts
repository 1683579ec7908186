import type { BrowserContext, Page } from '@playwright/test';
import { ContentScript, deleteDatabase, insideExtension, storedText } from '../support/background.ts';
import { expect, forgetAll, Stepcheck, test, VARIANTS, type Variant } from '../support/fixtures.ts';

/** A note on a record, by the practice Mosaic's own names for its parts. */
type Note = Record<string, string>;

const JUNO = 'Juno Marlow';
const [DONE, CANT_SEE, YOURS] = ['Done', 'Can’t see', 'Yours'];
/** The manager was notified on Monday 9 March 2026, which is what "within 7 days" runs from. */
const ADDRESS = { as: 'halden-cole', today: '2026-03-17', packs: 'case-closure' };

test.afterEach(async ({ browserWithStepcheck }) => {
	const page = browserWithStepcheck.pages().find((each) => each.url().startsWith(`${process.env.PRACTICE_ADDRESS}`));
	if (page) await (await ContentScript.on(page)).sends({ kind: 'forget everything' });
	await forgetAll(browserWithStepcheck);
});

function address(page: string, variant: Variant, more: Record<string, string>): string {
	return `${process.env.PRACTICE_ADDRESS}/${page}?${new URLSearchParams({ ...ADDRESS, variant, ...more })}`;
}

function note(title: string, contactDate: string, more: Note = {}): Note {
	const finished = { subject: JUNO, author: 'Halden Cole', entered: contactDate, status: 'Finished' };
	return { title, type: 'Home visit', 'contact date': contactDate, ...finished, ...more };
}

/** A record beside a step: one window goes through the screens of the record, and the step in the other hears of it. */
class Closure {
	readonly record: Page;
	readonly step: Stepcheck;
	readonly #variant: Variant;

	private constructor(record: Page, step: Stepcheck, variant: Variant) {
		this.record = record;
		this.step = step;
		this.#variant = variant;
	}

	/** Opens the closure step of somebody whose case is ready for closure but for these notes. Of the record only its steps were seen. */
	static async open(browser: BrowserContext, variant: Variant, notes: Note[]): Promise<Closure> {
		const record = await browser.newPage();
		await record.goto(address('record.html', variant, { person: 'juno', screen: 'supervision', case: 'ready-for-closure' }));
		await record.evaluate((given) => {
			const key = 'practice-mosaic:record:juno';
			const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
			kept.lists['case note'] = given.map((each, index) => ({ id: String(1000 + index), ...each }));
			localStorage.setItem(key, JSON.stringify(kept));
		}, notes);
		const page = await browser.newPage();
		await page.goto(address('step.html', variant, { step: 'closure-juno' }));
		const closure = new Closure(record, new Stepcheck(page, variant), variant);
		await closure.step.ready();
		await closure.step.practice.openRequests();
		await closure.see('steps');
		await closure.step.expectUnder(DONE, 'CC-1.2a');
		return closure;
	}

	/** Opens a screen of the record. */
	async see(screen: string, more: Record<string, string> = {}): Promise<void> {
		await this.record.goto(address('record.html', this.#variant, { person: 'juno', screen, ...more }));
	}

	/** What the sidebar says was read for a rule. */
	async read(rule: string): Promise<string> {
		await this.step.unfold();
		const item = this.step.item(rule);
		// It may be open from an earlier look.
		const closed = item.locator('[aria-expanded="false"]').first();
		if ((await closed.count()) > 0) await closed.click();
		return item.innerText();
	}
}

const visit = (contactDate: string, more: Note = {}) => note('Closure visit', contactDate, more);
const others = Array.from({ length: 30 }, (_, nth) => note(`Call ${nth}`, `2026-02-${String((nth % 28) + 1).padStart(2, '0')}`));

/** Two notes of one title, since nobody says whether one is enough for two visits. */
const NOTES: [name: string, notes: Note[], stands: string][] = [
	['the right notes', [visit('2026-03-09'), visit('2026-03-09')], DONE],
	['the right notes among others', [...others.slice(0, 10), visit('2026-03-09'), visit('2026-03-09')], DONE],
	['no notes', [], YOURS],
	['the wrong title', [note('Closing visit', '2026-03-09'), note('Closure visit planned', '2026-03-09')], YOURS],
	['the wrong date', [visit('2026-02-09'), visit('2026-02-09')], YOURS],
	['a date that is still to come', [visit('2026-04-09'), visit('2026-04-09')], YOURS],
	[
		'another child’s notes',
		[visit('2026-03-09', { subject: 'Briar Penhallow' }), visit('2026-03-09', { subject: 'Fern Penhallow' })],
		YOURS,
	],
	['drafts', [visit('2026-03-09', { status: 'Draft' }), visit('2026-03-09', { status: 'Draft' })], YOURS],
];

for (const variant of VARIANTS)
	for (const [name, notes, stands] of NOTES)
		test(`${name}: the closure visit is under ${stands} (${variant})`, async ({ browserWithStepcheck }) => {
			const closure = await Closure.open(browserWithStepcheck, variant, notes);
			await closure.step.expectUnder(CANT_SEE, 'CC-1.1a');
			await closure.see('case-notes');
			await closure.step.expectUnder(stands, 'CC-1.1a');
			if (stands === DONE) expect(await closure.read('CC-1.1a')).toMatch(/I read Case notes today at \d\d:\d\d\./);
		});

test('notes of which it can’t be told whom they are about are neither counted nor taken for missing', async ({ browserWithStepcheck }) => {
	const doubtful = [visit('2026-03-09', { subject: 'The Marlow family' }), visit('2026-03-09', { subject: 'The Marlow family' })];
	const closure = await Closure.open(browserWithStepcheck, 'modern', doubtful);
	await closure.see('case-notes');
	await expect.poll(() => closure.read('CC-1.1a')).toContain('There is something that may be case note');
	await closure.step.expectUnder(CANT_SEE, 'CC-1.1a');
});

for (const variant of VARIANTS)
	test(`notes on a later page are not seen, nor taken for missing, until that page is opened (${variant})`, async ({
		browserWithStepcheck,
	}) => {
		const notes = [...others, visit('2026-03-09'), visit('2026-03-09')];
		const closure = await Closure.open(browserWithStepcheck, variant, notes);
		await closure.see('case-notes', { 'per-page': '5', sort: 'title', order: 'reversed' });
		await closure.see('case-notes', { 'per-page': '5', order: 'reversed' });
		await expect.poll(() => closure.read('CC-1.1a')).toContain('only part of the list');
		await closure.step.expectUnder(CANT_SEE, 'CC-1.1a');
		await closure.see('case-notes', { 'per-page': '5' });
		await closure.step.expectUnder(DONE, 'CC-1.1a');
	});

for (const [name, how] of Object.entries({
	'a filter': { type: 'Telephone call' },
	'a closed folder': { folders: 'closed' },
	'a list that is cut off': { limit: '3' },
	'“only mine”': { mine: 'yes' },
}))
	test(`${name} hides notes: none is taken for missing`, async ({ browserWithStepcheck }) => {
		const notes = [...others.slice(0, 12), note('Chat', '2026-03-10', { author: 'Maud Ellery', type: 'Telephone call' })];
		const closure = await Closure.open(browserWithStepcheck, 'modern', notes);
		await closure.see('case-notes', how);
		await expect.poll(() => closure.read('CC-1.1a')).toContain('only part of the list');
		await closure.see('case-notes');
		await closure.step.expectUnder(YOURS, 'CC-1.1a');
	});

test('what was seen of one child is not shown on the step of another, and holds no name, title or text', async ({
	browserWithStepcheck,
}) => {
	const closure = await Closure.open(browserWithStepcheck, 'modern', [
		visit('2026-03-09'),
		visit('2026-03-09'),
		note('Zebra stripes', '2026-03-01'),
	]);
	await closure.see('case-notes');
	await closure.see('person-details');
	await closure.step.expectUnder(DONE, 'CC-1.1d-core');
	const other = await browserWithStepcheck.newPage();
	await other.goto(address('step.html', 'modern', { step: 'closure-penhallow' }));
	const penhallow = new Stepcheck(other);
	await penhallow.ready();
	await penhallow.expectUnder(CANT_SEE, 'CC-1.1a');
	await penhallow.expectUnder(CANT_SEE, 'CC-1.1d-core');
	const stored = await storedText(await insideExtension(browserWithStepcheck));
	for (const word of ['Juno', 'Marlow', 'Halden', 'Zebra', 'Quince', '900301']) expect(stored).not.toContain(word);
});

test('what reads a record loads with the first screen of one, and not beside a step', async ({ browserWithStepcheck }) => {
	const page = await browserWithStepcheck.newPage();
	await page.goto(address('step.html', 'modern', { step: 'closure-juno' }));
	await new Stepcheck(page).ready();
	const script = await ContentScript.on(page);
	expect(await script.runs('typeof globalThis.stepcheckDoor?.parts["read-record"]')).toBe('undefined');
	await page.goto(address('record.html', 'modern', { person: 'juno', screen: 'case-notes' }));
	const beside = await ContentScript.on(page);
	await expect.poll(() => beside.runs('typeof globalThis.stepcheckDoor?.parts["read-record"]')).toBe('object');
});

test('beside a record that is checked for nothing the sidebar is out of the way of its lists until it is opened', async ({
	browserWithStepcheck,
}) => {
	const page = await browserWithStepcheck.newPage();
	const record = new Stepcheck(page);
	await page.goto(address('record.html', 'modern', { person: 'juno', screen: 'case-notes' }));
	await expect(record.handle).toBeVisible();
	await page.keyboard.press('Alt+Shift+S');
	await expect(record.panel).toBeVisible();
	await page.goto(address('step.html', 'modern', { step: 'closure-juno' }));
	await record.ready();
	await page.goto(address('record.html', 'modern', { person: 'juno', screen: 'case-notes' }));
	await expect(record.step).toHaveText('Children Social Care case closure');
	await expect(record.panel).toBeVisible();
});

const RIGHT_NOTES = [note('Closure visit', '2026-03-09'), note('Closure visit', '2026-03-09')];

test('what was read too long ago is gone by no more: the step says how old it is and which screen to open', async ({
	browserWithStepcheck,
}) => {
	const closure = await Closure.open(browserWithStepcheck, 'modern', RIGHT_NOTES);
	await closure.see('case-notes');
	await closure.step.expectUnder(DONE, 'CC-1.1a');
	await closure.step.page.goto(address('step.html', 'modern', { step: 'closure-juno', today: '2026-03-28' }));
	await closure.step.ready();
	await closure.step.expectUnder(CANT_SEE, 'CC-1.1a');
	await expect(closure.step.panel).toContainText('Open Steps');
	await expect(closure.step.panel).toContainText('Too old. Read Tue 17 March, 11 days ago');
});

test('what was read is lost with the database, and the step says so and goes on', async ({ browserWithStepcheck }) => {
	const closure = await Closure.open(browserWithStepcheck, 'modern', RIGHT_NOTES);
	await closure.see('case-notes');
	await closure.step.expectUnder(DONE, 'CC-1.1a');
	const inside = await insideExtension(browserWithStepcheck);
	await deleteDatabase(inside);
	await inside.close();
	await closure.step.page.reload();
	await closure.step.ready();
	await expect(closure.step.panel).toContainText('What was read of records earlier is forgotten. Open their screens again.');
	await closure.step.expectUnder(CANT_SEE, 'CC-1.1a');
	await closure.see('case-notes');
	await expect(closure.step.panel).not.toContainText('What was read of records earlier is forgotten.');
});

test('everything that was read of records is forgotten with one press', async ({ browserWithStepcheck }) => {
	const closure = await Closure.open(browserWithStepcheck, 'modern', RIGHT_NOTES);
	await closure.see('case-notes');
	await closure.step.expectUnder(DONE, 'CC-1.1a');
	await closure.record.close();
	await closure.step.panel.getByRole('button', { name: 'Forget all records' }).press('Enter');
	await closure.step.expectUnder(CANT_SEE, 'CC-1.1a');
	await expect(closure.step.panel).not.toContainText('is forgotten');
});

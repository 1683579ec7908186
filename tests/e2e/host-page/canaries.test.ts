import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { Calibrating, openSaved } from '../calibrate/calibrating.ts';
import { insideExtension, storedText } from '../support/background.ts';
import { expect, Stepcheck, test, VARIANTS, type Variant } from '../support/fixtures.ts';
import { OverheardBrowser } from '../support/overheard.ts';
import { RecordPage } from '../support/record-page.ts';

/** What is planted wherever somebody can type or be named begins with this, and nothing else in the world does. */
const CANARY = 'quillzog';
/** Those whom the practice Mosaic names by itself on these screens, and the number of the child's record. */
const NAMES = ['juno', 'marlow', 'halden', 'maud ellery', 'rowan', 'ashdown', '900301', '900123'];
/** Which of them may be in messages to the background and its answers: whose record it is, and the posts of the council's workers. */
const TOLD = ['900301', '900123', 'halden', 'maud ellery'];

const PACKS = 'packs=case-closure,business-support-audit,framework-for-case-management,case-managed';
const HARD = 'hard/hard-to-read.html';
const QUERY = `${PACKS}&note=${CANARY}-query`;
const MANAGER = `as=maud-ellery&${QUERY}`;
const RECORD = `as=halden-cole&person=juno&${QUERY}`;

interface Planting {
	screen: string;
	form: string;
	choose?: Record<string, string>;
	/** Fields in which a canary is typed. */
	type: string[];
	save?: string;
	/** Fields that the screen does not show again. */
	unseen?: string[];
}

const PLANTED: Planting[] = [
	{ screen: 'person-details', form: 'Edit personal details', type: ['Known as', 'NHS number'] },
	{ screen: 'person-details', form: 'Edit addresses and contacts', type: ['Address', 'Telephone contacts', 'Email'] },
	{
		screen: 'person-details',
		form: 'Edit classifications',
		type: ['Ethnicity', 'CIN category', 'Religion', 'First language', 'Disability'],
	},
	{ screen: 'relationships', form: 'Add a relationship', choose: { Relationship: 'GP' }, type: ['Name'] },
	{
		screen: 'worker-relationships',
		form: 'Start a worker relationship',
		choose: { 'Relationship type': 'Lead Social Worker', Worker: 'Maud Ellery' },
		type: ['Team'],
	},
	...['Save draft', 'Finish note'].map((save) => ({
		screen: 'case-notes',
		form: 'Add a case note',
		choose: { 'Note type': 'Home visit' },
		type: ['Title', 'Text'],
		unseen: ['Text'],
		save,
	})),
	{ screen: 'chronology', form: 'Add an event', choose: { 'Event type': 'Family' }, type: ['Event'] },
	{ screen: 'services-and-needs', form: 'Add to services', choose: { Service: 'Other' }, type: ['Provider'] },
	{ screen: 'services-and-needs', form: 'Add to needs', type: ['Need'] },
	{ screen: 'services-and-needs', form: 'End', choose: { Outcome: 'Achieved' }, type: ['End reason', 'Service notes'] },
	{ screen: 'care-plan', form: 'Write a care plan', type: ['Title'] },
	{ screen: 'placements', form: 'Add to placements', type: ['Placement type'] },
	{ screen: 'visits', form: 'Add a visit', choose: { 'Visit type': 'Home visit' }, type: ['Title', 'Place'] },
	{ screen: 'meetings', form: 'Add a meeting', choose: { 'Meeting type': 'Core group' }, type: ['Title', 'Place', 'Chair'] },
	{ screen: 'documents', form: 'Attach a document', choose: { Type: 'Letter' }, type: ['Title'] },
	{ screen: 'supervision', form: 'Add a supervision record', choose: { Type: 'Case supervision' }, type: ['Title'] },
];

const SCREENS = ['person-summary', 'legal-statuses', 'steps', 'step-details', ...new Set(PLANTED.map(({ screen }) => screen))];
/** Those that the rules of the packs ask for: what is on them is handed on. */
const READ = ['person-details', 'worker-relationships', 'case-notes', 'services-and-needs', 'documents', 'supervision', 'steps'];

/** A session at work, and all that is shown or saved by Stepcheck in it. */
class Session {
	readonly overheard: OverheardBrowser;
	readonly variant: Variant;
	/** What our one element showed, screen by screen. */
	readonly shown: string[] = [];
	/** What can be copied or saved. */
	readonly taken: string[] = [];
	readonly record: RecordPage;
	readonly stepcheck: Stepcheck;

	constructor(page: Page, overheard: OverheardBrowser, variant: Variant) {
		this.overheard = overheard;
		this.variant = variant;
		this.record = new RecordPage(page, variant);
		this.stepcheck = new Stepcheck(page, variant);
	}

	/** A window whose every title has a canary in it. */
	static async start(overheard: OverheardBrowser, variant: Variant): Promise<Session> {
		const page = await overheard.browser.newPage();
		// Wide enough that the sidebar lies over nothing that is pressed.
		await page.setViewportSize({ width: 2200, height: 1000 });
		await page.addInitScript((word) => {
			const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title') as PropertyDescriptor;
			Object.defineProperty(Document.prototype, 'title', {
				...title,
				set(this: Document, words: string) {
					title.set?.call(this, `${words} ${word}-title`);
				},
			});
		}, CANARY);
		return new Session(page, overheard, variant);
	}

	async look(): Promise<void> {
		this.shown.push(await this.stepcheck.host.evaluate((host) => host.shadowRoot?.innerHTML ?? ''));
	}

	/** Opens a screen of the record, and waits until the content script has asked for what is checked there. */
	async see(screen: string, more = ''): Promise<void> {
		const before = (await this.overheard.sent('open record')).length;
		await this.record.open('record', `${RECORD}&screen=${screen}${more}`);
		const sent = async () => (await this.overheard.sent('open record')).length;
		await expect.poll(sent, { intervals: [50] }).toBeGreaterThan(before);
	}

	async plant({ screen, form, choose = {}, type, save, unseen = [] }: Planting): Promise<void> {
		const { record } = this;
		await this.see(screen);
		await record.openForm(form);
		for (const [label, option] of Object.entries(choose)) await record.choose(label, option);
		const words = (label: string) => `${CANARY}-${screen}-${label}`.toLowerCase().replaceAll(' ', '-');
		for (const label of type) await record.fill(label, words(label));
		await record.save(save);
		for (const label of type) if (!unseen.includes(label)) await expect(record.page.locator('body')).toContainText(words(label));
		await this.look();
	}

	/** What can't be typed on these screens: to whom a request went and how it was answered, by somebody elsewhere. */
	async plantRequest(): Promise<void> {
		await this.record.page.evaluate((word) => {
			const key = 'practice-mosaic:record:juno';
			const kept = JSON.parse(window.localStorage.getItem(key) ?? '{}');
			const step = { id: '9001', name: 'Child in Need Visit', status: 'Finished', incoming: '2026-03-01', started: '2026-03-02' };
			kept.lists.step.push({ ...step, finished: '2026-03-03', 'assigned to': `${word}-assigned`, about: `${word}-about` });
			const request = { id: '9002', step: '9001', name: `${word}-request`, to: `${word}-to`, status: 'Answered', answer: `${word}-answer` };
			kept.lists.request.push({ ...request, sent: '2026-03-02', answered: '2026-03-03' });
			window.localStorage.setItem(key, JSON.stringify(kept));
		}, CANARY);
		await this.see('step-details', '&step=9001');
		await expect(this.record.page.locator('body')).toContainText(`${CANARY}-answer`);
	}

	async openStep(search: string): Promise<void> {
		await this.record.open('step', `${search}&${QUERY}`);
		await this.stepcheck.ready();
		await this.stepcheck.unfold();
		await this.look();
	}

	/** Types into every box of the step, those in its sections and beside its questions alike. */
	async answerAll(labels: string[]): Promise<void> {
		for (const label of labels) await this.stepcheck.practice.type(label, `${CANARY}-${label}`);
		await this.look();
	}

	/** Asks for what can be copied of the step, and for what can be saved. */
	async takeAll(): Promise<void> {
		const { panel, host, page } = this.stepcheck;
		await panel.getByRole('button', { name: 'Copy what comes next' }).click();
		const next = host.getByRole('dialog', { name: 'For whoever comes next' });
		this.taken.push((await next.locator('pre').textContent()) ?? '');
		await next.getByRole('button', { name: 'Close' }).click();
		const save = panel.getByRole('button', { name: 'Save the structure of this page' });
		if (!(await save.isVisible())) await panel.locator('summary', { hasText: 'Help with this page' }).click();
		await save.click();
		const structure = host.getByRole('dialog', { name: 'The structure of this page' });
		this.taken.push((await structure.locator('pre').textContent()) ?? '');
		const downloading = page.waitForEvent('download');
		await structure.getByRole('link', { name: 'Save to a file' }).click();
		this.taken.push(await contentOf(await downloading));
		await structure.getByRole('button', { name: 'Cancel' }).click();
	}

	/** Is asked at Finish, says why, and finishes. */
	async finishAnyway(reason: string): Promise<void> {
		const { finish, pause, practice } = this.stepcheck;
		const before = await practice.finishes();
		await finish.press('Enter');
		await expect(pause).toBeVisible();
		await this.look();
		await pause.getByRole('button', { name: reason }).click();
		await expect(this.stepcheck.bubble).toBeVisible();
		await this.look();
		await finish.press('Enter');
		await expect.poll(() => practice.finishes()).toBe(before + 1);
	}

	/** A page that no procedure covers, and whose heading is somebody's name. */
	async openUnknown(): Promise<void> {
		const before = (await this.overheard.sent('open step')).length;
		await openSaved(this.record.page, HARD, (html) => html.replace(/>Child in Need Visit: Rowan Vale</, `>${CANARY}-heading<`));
		await expect.poll(async () => (await this.overheard.sent('open step')).length).toBeGreaterThan(before);
	}

	/** Shows where things are on a page that is read badly, and takes the file that comes of it. */
	async calibrate(): Promise<void> {
		const { page } = this.record;
		await openSaved(page, HARD, (html) => html.replaceAll('Rowan Vale', `${CANARY}-rowan`).replaceAll('Mara', CANARY));
		const calibrating = new Calibrating(page);
		await calibrating.start();
		await calibrating.show('Name of the step', page.locator('#stepHeading'), `“Child in Need Visit: ${CANARY}-rowan”`, '#stepHeading');
		this.taken.push(await calibrating.save());
	}
}

for (const variant of VARIANTS)
	test(`after a session that touched every screen, nothing that was typed or named is anywhere but in Mosaic (${variant})`, async () => {
		test.setTimeout(300_000);
		const overheard = await OverheardBrowser.launch();
		try {
			const session = await Session.start(overheard, variant);
			await test.step('work waits', async () => {
				await session.record.open('index', `as=halden-cole&case=ready-for-closure&${QUERY}`);
				await expect(session.stepcheck.panel).toBeVisible();
				await expect.poll(async () => (await overheard.sent('work view')).length).toBeGreaterThan(0);
				await session.look();
			});
			await test.step('a step is opened, so that something is checked on the record', () =>
				session.openStep(`${MANAGER}&step=closure-juno`));
			for (const planting of PLANTED) await test.step(`${planting.form}, on ${planting.screen}`, () => session.plant(planting));
			await session.plantRequest();
			for (const screen of SCREENS)
				await test.step(`${screen} is read`, async () => {
					await session.see(screen);
					await session.look();
				});
			const notRead = async () => {
				const seen = await overheard.sent('evidence seen');
				return READ.filter((screen) => !seen.some((message) => message.screen === screen));
			};
			await expect.poll(notRead).toEqual([]);
			await test.step('the closure is answered, looked at from every side, and finished', async () => {
				const asked = await overheard.sent('evidence');
				await session.openStep(`${MANAGER}&step=closure-juno`);
				const views = ['Views of child/young person about closing the case', 'Views of responsible adults about closing the case'];
				await session.answerAll([...views, 'Other action(s) (please specify)']);
				expect(await overheard.sent('evidence'), 'the step was opened with what is known of its record').toEqual(asked);
				await session.takeAll();
				await session.finishAnyway('the rule is wrong');
			});
			await test.step('an assessment names people in its answers', async () => {
				await session.openStep(`as=mara-bright&step=cfa-rowan&case=nearly&${QUERY}`);
				await session.answerAll(['Managers name', 'Existing Strengths']);
				await session.takeAll();
				await expect.poll(async () => (await overheard.sent('what was read')).length).toBeGreaterThan(0);
				expect((await overheard.sent('step dates')).length).toBeGreaterThan(0);
				await session.finishAnyway('I am waiting on someone');
			});
			await test.step('a page is no step that is known', () => session.openUnknown());
			await test.step('somebody shows where things are', () => session.calibrate());

			const heard = await overheard.heard();
			expect(JSON.parse(heard.find(({ way }) => way === 'from a page')?.text ?? '{}').kind).toBe('hello');
			const of = (...ways: string[]) => heard.filter(({ way }) => ways.includes(way)).map(({ text }) => text);
			const stored = await storedText(await insideExtension(overheard.browser));
			for (const kept of ['case-notes', 'rule is wrong', 'person-details']) expect(stored).toContain(kept);
			for (const way of ['from a page', 'answer', 'kept', 'written'] as const) expect.soft(of(way), way).not.toEqual([]);

			const all = [CANARY, ...NAMES];
			expect.soft(found(all, [stored]), 'in what is stored').toEqual([]);
			expect.soft(found(all, of('kept', 'written')), 'in what was ever written').toEqual([]);
			expect.soft(found(all, [...overheard.printed, ...of('said')]), 'in what is printed, or goes wrong').toEqual([]);
			expect.soft(found(all, session.taken), 'in what can be copied or saved').toEqual([]);
			expect.soft(found(all, session.shown), 'in what Stepcheck shows').toEqual([]);
			const untold = all.filter((word) => !TOLD.includes(word));
			expect.soft(found(untold, of('from a page')), 'in what pages tell the background').toEqual([]);
			expect.soft(found(untold, of('answer')), 'in what it answers').toEqual([]);
		} finally {
			await overheard.close();
		}
	});

/** Wherever one of the words stands, in whatever letters, with what stands around it. */
function found(words: string[], texts: string[]): string[] {
	return texts.flatMap((text) => {
		const plain = text.replaceAll('\0', '').toLowerCase();
		return words.flatMap((word) => {
			const at = plain.indexOf(word);
			return at < 0 ? [] : [`${word}: ${plain.slice(Math.max(0, at - 120), at + 60)}`];
		});
	});
}

async function contentOf(download: Download): Promise<string> {
	return `${download.suggestedFilename()}\n${readFileSync(await download.path(), 'utf8')}`;
}

import { EXTENSION } from '../../../tools/build/build-for-practice.ts';
import { launchWithExtension } from '../../../tools/chromium.ts';
import {
	ContentScript,
	deleteDatabase,
	insideExtension,
	seen,
	stopBackground,
	storedText,
	updateExtension,
} from '../support/background.ts';
import { backgroundOf, expect, Stepcheck, stepAddress, test } from '../support/fixtures.ts';

const ROWAN = '4471902';
const OTHER = '4471903';
const asked = (record: string | null, today = '2026-04-13') => ({ kind: 'evidence' as const, record, today });

test.afterEach(async ({ browserWithStepcheck }) => {
	const page = browserWithStepcheck.pages().find((each) => each.url().startsWith(`${process.env.PRACTICE_ADDRESS}`));
	if (page) await (await ContentScript.on(page)).sends({ kind: 'forget everything' });
});

test('what one window saw of a record, other windows of the same record are told of, and no others', async ({ openStep }) => {
	const [one, same, other] = [await openStep(), await openStep(), await openStep()];
	const scripts = await Promise.all([one, same, other].map(({ page }) => ContentScript.on(page)));
	const [first, second, third] = scripts as [ContentScript, ContentScript, ContentScript];
	for (const script of scripts) await script.listens();
	await second.asks(asked(ROWAN));
	await third.asks(asked(OTHER));
	const known = await first.asks(seen(ROWAN, ['2026-04-09']));
	expect(known.screens).toEqual([
		{ screen: 'case-notes', readAt: expect.stringMatching(/^2026-04-13T\d\d:\d\d$/), reach: 'all', stale: false },
	]);
	await expect.poll(() => second.told()).toBe(1);
	expect(await second.asks(asked(ROWAN))).toEqual(known);
	expect(await third.asks(asked(OTHER))).toEqual({ facts: {}, screens: [], trouble: null });

	await second.sends({ kind: 'forget record', record: ROWAN, today: null });
	await expect.poll(() => first.told()).toBe(1);
	expect(await first.asks(asked(ROWAN))).toEqual({ facts: {}, screens: [], trouble: null });
	expect(await third.told()).toBe(0);
});

test('what is too old to go by is no evidence, and is named with its screen and its age', async ({ openStep }) => {
	const script = await ContentScript.on((await openStep()).page);
	await script.asks(seen(ROWAN, ['2026-04-09']));
	expect((await script.asks(asked(ROWAN, '2026-04-20'))).facts['case note']).toMatchObject({ reach: 'all' });
	const late = await script.asks(asked(ROWAN, '2026-04-21'));
	expect(late.facts['case note']).toMatchObject({
		reach: 'none',
		facts: [],
		screen: 'case-notes',
		readAt: expect.stringContaining('2026-04-13'),
	});
	expect(late.screens).toMatchObject([{ screen: 'case-notes', stale: true }]);
	// On a day before it was read, in practice alone, it was not read yet.
	expect((await script.asks(asked(ROWAN, '2026-04-01'))).facts['case note']).toMatchObject({ reach: 'none', facts: [] });
});

test('the background stopped in the middle of a step: it is known again, the step goes on, and so does Finish', async ({
	browserWithStepcheck,
	openStep,
}) => {
	const stepcheck = await openStep({ case: 'nearly' });
	const script = await ContentScript.on(stepcheck.page);
	await script.asks(seen(ROWAN, ['2026-04-09']));
	await stopBackground(stepcheck.page);

	await stepcheck.practice.choose('What is the legal status of this referral?', 'Private fostering');
	await stepcheck.expectUnder('Done', 'QPG-CFA-2.2');
	await stepcheck.host.getByRole('button', { name: 'Move to the other side' }).click();
	await expect(stepcheck.host.locator('.panel--left')).toBeVisible();
	expect((await script.asks(asked(ROWAN))).facts['case note']?.facts).toHaveLength(1);

	await stopBackground(stepcheck.page);
	await stepcheck.finish.press('Enter');
	await expect(stepcheck.pause).toBeVisible();
	await stepcheck.pause.getByRole('button', { name: 'no reason' }).click();
	await stepcheck.finish.press('Enter');
	await expect.poll(() => stepcheck.practice.finishes()).toBe(1);
	const inside = await insideExtension(browserWithStepcheck);
	await expect.poll(() => storedText(inside)).toContain('"reason":"no reason"');
});

test('a step opened while the background sleeps is checked', async ({ openStep }) => {
	const { page } = await openStep();
	await stopBackground(page);
	const stepcheck = await openStep();
	await expect(stepcheck.headline).toHaveText(/to complete|left for you/);
});

test('the background stopped before it has answered is asked once more', async () => {
	const browser = await launchWithExtension(EXTENSION, { headless: true });
	try {
		const background = await backgroundOf(browser);
		await background.evaluate(() => {
			const { storage } = (globalThis as unknown as { chrome: { storage: { local: object } } }).chrome;
			const asked = new Promise<void>((resolve) => {
				const silent = () => {
					resolve();
					return new Promise(() => undefined);
				};
				Object.defineProperty(storage.local, 'get', { value: silent });
			});
			Object.assign(globalThis, { asked });
		});
		const page = await browser.newPage();
		await page.goto(stepAddress());
		const stepcheck = new Stepcheck(page);
		await background.evaluate('asked');
		await stopBackground(page);
		await stepcheck.ready();
	} finally {
		await browser.close();
	}
});

test('the database deleted in the middle of a step: what was read is lost, that is said, and the step goes on', async ({
	browserWithStepcheck,
	openStep,
}) => {
	const stepcheck = await openStep({ case: 'nearly' });
	const script = await ContentScript.on(stepcheck.page);
	await script.asks(seen(ROWAN, ['2026-04-09']));
	const inside = await insideExtension(browserWithStepcheck);
	await deleteDatabase(inside);
	await inside.close();
	expect(await script.asks(asked(ROWAN))).toEqual({ facts: {}, screens: [], trouble: 'lost' });
	expect((await script.asks(seen(ROWAN, ['2026-04-09']))).trouble).toBe(null);
	await stepcheck.finish.press('Enter');
	await expect(stepcheck.pause).toBeVisible();
});

test('the database and the storage refused: the step is checked all the same, and what is read is known as long as it can be', async () => {
	const browser = await launchWithExtension(EXTENSION, { headless: true });
	try {
		const background = await backgroundOf(browser);
		await background.evaluate(async () => {
			const refuse = () => {
				throw new DOMException('Refused.', 'SecurityError');
			};
			IDBFactory.prototype.open = refuse;
			const { storage } = (globalThis as unknown as { chrome: { storage: { local: object } } }).chrome;
			for (const name of ['get', 'set', 'remove'])
				Object.defineProperty(storage.local, name, { value: () => Promise.reject(new Error('Refused.')) });
			// What the installation opened is closed, because it is deleted.
			await new Promise((resolve) => {
				indexedDB.deleteDatabase('stepcheck').onsuccess = resolve;
			});
		});
		const page = await browser.newPage();
		await page.goto(stepAddress({ case: 'nearly' }));
		const stepcheck = new Stepcheck(page);
		await stepcheck.ready();
		const script = await ContentScript.on(page);
		expect(await script.asks(seen(ROWAN, ['2026-04-09']))).toMatchObject({ screens: [{ screen: 'case-notes' }], trouble: 'not kept' });
		expect((await script.asks(asked(ROWAN))).facts['case note']?.facts).toHaveLength(1);
		await stepcheck.chooseRole('Response Manager');
		await expect(stepcheck.roleButton).toHaveText('As Response Manager');
		await stepcheck.chooseRole('Response Social Worker');
		await stepcheck.finish.press('Enter');
		await expect(stepcheck.pause).toBeVisible();

		// Where a step asks something of the record, the sidebar says so.
		await page.goto(`${stepAddress({ step: 'closure-juno', as: 'halden-cole', case: 'as left', today: '2026-03-17' })}&packs=case-closure`);
		await expect(stepcheck.panel).toContainText('What you open now is checked, but I can’t remember it on this computer.');
	} finally {
		await browser.close();
	}
});

test('Stepcheck updated with a step open: the sidebar says so, and the page and Finish work as before', async () => {
	const browser = await launchWithExtension(EXTENSION, { headless: true });
	try {
		const page = await browser.newPage();
		await page.goto(stepAddress({ case: 'nearly' }));
		const stepcheck = new Stepcheck(page);
		await stepcheck.ready();
		await (await ContentScript.on(page)).asks(seen(ROWAN, ['2026-04-09']));
		await updateExtension(browser);
		await expect(stepcheck.host.getByText('Stepcheck was updated. Reload this page to go on.')).toBeVisible();
		await stepcheck.practice.choose('What is the legal status of this referral?', 'Private fostering');
		await stepcheck.finish.press('Enter');
		await expect.poll(() => stepcheck.practice.finishes()).toBe(1);

		await page.goto(stepAddress({ case: 'nearly' }));
		await stepcheck.ready();
		const known = await (await ContentScript.on(page)).asks(asked(ROWAN));
		expect(known).toMatchObject({ screens: [{ screen: 'case-notes' }], trouble: null });
	} finally {
		await browser.close();
	}
});

test('names, free text and titles planted in a page and in its messages are in nothing that is stored, answered or logged', async ({
	browserWithStepcheck,
	openStep,
}) => {
	const CANARIES = ['Zebedee Quillfeather', 'zq-free-text', 'zq-title', '9911223'];
	const [name = '', text = '', title = '', number = ''] = CANARIES;
	const said: string[] = [];
	browserWithStepcheck.on('console', (message) => said.push(message.text()));
	browserWithStepcheck.on('weberror', (fault) => said.push(String(fault.error())));
	const stepcheck = await openStep({ case: 'nearly' });
	const { page, practice } = stepcheck;
	await practice.choose('What is the legal status of this referral?', 'Private fostering');
	const justNow = stepcheck.host.getByText(/^Just now/);
	await expect(justNow).toBeVisible();
	await page.evaluate((words) => {
		document.title = words;
		document.body.append(document.createElement('p'));
	}, `${title} ${name}`);
	// Under another title it is another step, which has to be there before anything is asked of it.
	await expect(justNow).toHaveCount(0);
	await stepcheck.ready();
	await practice.type('Managers name', name);
	await practice.type('Existing Strengths', text);

	const script = await ContentScript.on(page);
	const planted = {
		title,
		author: name,
		type: text,
		'contact date': `${name} 2026-04-09`,
		entered: '2026-04-09',
		status: number,
		[name]: text,
	};
	const answers = [
		await script.asks(seen(number, ['2026-04-09'], planted)),
		await script.asks(seen(name, ['2026-04-09'], planted)),
		await script.sends({
			...seen(ROWAN, []),
			screen: title,
			lists: { [name]: { reach: 'all', readFrom: null, facts: [{ parts: planted }] } },
		}),
		await script.sends({ kind: 'open step', step: 'Child in Need Visit', stepKey: `${title}\n${name}`, record: name, today: text }),
		await script.sends({ kind: 'choose nothing', [name]: text }),
		await script.sends({ kind: 'finished anyway', rules: [], reason: text }),
	];
	await stepcheck.finish.press('Enter');
	await stepcheck.pause.getByRole('button', { name: 'no reason' }).click();
	await expect(stepcheck.bubble).toBeVisible();

	const inside = await insideExtension(browserWithStepcheck);
	await expect.poll(() => storedText(inside)).toContain('case-notes');
	const stored = await storedText(inside);
	for (const canary of CANARIES) {
		for (const [where, what] of Object.entries({ stored, answers: JSON.stringify(answers), said: said.join('\n') }))
			expect(what.toLowerCase(), `${canary} in what is ${where}`).not.toContain(canary.toLowerCase());
	}
});

test('everything is forgotten in one message, but for the role and where the sidebar is', async ({ browserWithStepcheck, openStep }) => {
	const stepcheck = await openStep({ case: 'nearly' });
	await stepcheck.chooseRole('Response Manager');
	await stepcheck.finish.press('Enter');
	await stepcheck.pause.getByRole('button', { name: 'no reason' }).click();
	const script = await ContentScript.on(stepcheck.page);
	await script.asks(seen(ROWAN, ['2026-04-09']));
	const inside = await insideExtension(browserWithStepcheck);
	for (const kept of ['case-notes', '"reason":"no reason"', '"paused":["']) await expect.poll(() => storedText(inside)).toContain(kept);

	await script.sends({ kind: 'forget everything' });
	const stored = await storedText(inside);
	for (const gone of ['case-notes', 'no reason', '"paused":["', 'last step', 'opened:']) expect(stored).not.toContain(gone);
	// The window that still shows the record asks again, so there may be a new database, with nothing in it.
	for (const table of ['evidence', 'records', 'finishedAnyway'])
		if (stored.includes(`"${table}"`)) expect(stored).toContain(`"stepcheck","${table}",[],[]`);
	expect(stored).toContain('"role":"Response Manager"');
	expect(await script.asks(asked(ROWAN))).toEqual({ facts: {}, screens: [], trouble: null });
});

test('who can’t show that they are a page of ours gets no answer', async ({ browserWithStepcheck, openStep }) => {
	const script = await ContentScript.on((await openStep()).page);
	await script.asks(seen(ROWAN, ['2026-04-09']));
	const page = await browserWithStepcheck.newPage();
	await page.goto('about:blank');
	const id = new URL((await backgroundOf(browserWithStepcheck)).url()).host;
	const answer = await page.evaluate(
		async ([extension, message]) => {
			const { chrome } = globalThis as unknown as {
				chrome?: { runtime?: { sendMessage?(id: string, message: unknown): Promise<unknown> } };
			};
			return chrome?.runtime?.sendMessage ? chrome.runtime.sendMessage(extension, message).catch(() => 'refused') : 'no way to ask';
		},
		[id, asked(ROWAN)] as const,
	);
	expect(['refused', 'no way to ask']).toContain(answer);
});

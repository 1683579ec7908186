import type { BrowserContext, Page, Worker } from '@playwright/test';
import { buildForPractice, EXTENSION, PRACTICE_SITE } from '../build/build-for-practice.ts';
import { launchWithExtension } from '../chromium.ts';
import { serve } from '../serve.ts';
import { type Figure, within } from './figures.ts';

/** What a page says to the background, by the kind of message. */
export interface Heard {
	kind: string;
	/** The script that is wanted, of a message that brings one in. */
	script?: string;
}

const SIGNED_IN = 'as=halden-cole&today=2026-03-17&packs=case-closure,business-support-audit';
const SCREENS = ['case-notes', 'worker-relationships', 'services-and-needs'];
const STEPS = ['closure-juno', 'transfer-tobin', 'closure-penhallow'];

/** How many messages about evidence the built extension sends for each step that is opened beside the practice Mosaic. */
export async function messageFigures(): Promise<Figure[]> {
	await buildForPractice();
	const [site, browser] = await Promise.all([serve(PRACTICE_SITE), launchWithExtension(EXTENSION, { headless: true })]);
	try {
		const background = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
		await background.evaluate(listen);
		const record = await browser.newPage();
		for (const screen of SCREENS) {
			await record.goto(`${site.address}/record.html?${SIGNED_IN}&person=juno&screen=${screen}`);
			await hears(background, record, 'evidence seen');
		}
		await record.close();
		const byAddress: number[] = [];
		for (const step of STEPS)
			for (const variant of ['modern', 'tables']) {
				const address = `${site.address}/step.html?${SIGNED_IN}&step=${step}&variant=${variant}`;
				byAddress.push(await askedFor(browser, background, (page) => page.goto(address).then(() => page)));
			}
		return [most(1, 'a step that shows whose record it is', byAddress)];
	} finally {
		await browser.close();
		await site.stop();
	}
}

/** The most of all steps, since no step may take more. */
function most(limit: number, of: string, counts: number[]): Figure {
	const name = `messages about evidence to open ${of}, the most of ${counts.length} steps in the built extension`;
	return within(limit, 'count', { name, rounds: [Math.max(...counts)] });
}

/** Messages about evidence: the record's own, the opening of a step, whose answer has it, and what loads only to ask whose record it is. */
export function aboutEvidence(heard: readonly Heard[]): number {
	const kinds = ['open step', 'open record', 'evidence', 'evidence seen'];
	return heard.filter(({ kind, script }) => kinds.includes(kind) || script === 'read-record').length;
}

/** Opens a step in a window of its own, and counts until the sidebar has said aloud how it stands. */
async function askedFor(browser: BrowserContext, background: Worker, open: (page: Page) => Promise<Page>): Promise<number> {
	await background.evaluate(() => Object.assign(globalThis, { heard: [] }));
	const page = await open(await browser.newPage());
	const heard = await hears(background, page, 'rules shown');
	await page.close();
	return aboutEvidence(heard);
}

/** Waits until the background has heard a message of this kind. @returns all that it has heard */
async function hears(background: Worker, page: Page, kind: string): Promise<Heard[]> {
	for (let tries = 0; tries < 300; tries++) {
		const heard = await background.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
		if (heard.some((each) => each.kind === kind)) return heard;
		await page.waitForTimeout(100);
	}
	throw new Error(`The background was told nothing of the kind “${kind}” in half a minute.`);
}

/** Runs in the background, beside what answers there. */
function listen(): void {
	const { chrome } = globalThis as unknown as {
		chrome: { runtime: { onMessage: { addListener(hear: (message: Heard) => undefined): void } } };
	};
	Object.assign(globalThis, { heard: [] });
	chrome.runtime.onMessage.addListener(({ kind, script }) => {
		(globalThis as unknown as { heard: Heard[] }).heard.push({ kind, ...(script === undefined ? {} : { script }) });
	});
}

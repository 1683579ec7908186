import type { Browser, CDPSession, Page } from '@playwright/test';
import { readAdapters } from '../../compile/build/read-folder.ts';
import { indexPack, sliceForStep } from '../../compile/slices/step-slices.ts';
import { RULES } from '../rules-folder.ts';
import type * as InPage from './in-page.ts';
import { type Labelling, madePage } from './made-page.ts';
import { KNOWN, makeRules, toPack, toRule } from './made-rules.ts';

const STEP = 'Bench';

/** A new page with so many questions, drawn, and with these scripts in it. */
export async function openPage(browser: Browser, scripts: string[], count: number, labelling: Labelling): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.setContent(madePage(answersOf(count), labelling));
	for (const script of scripts) await page.evaluate(script);
	// What the browser has to work out before it can draw is nobody's reading.
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
	return page;
}

/** Half of the questions are conditions of the other half, as the rules of the engine's figures have it. */
function answersOf(count: number) {
	return makeRules(count - 50).answers;
}

/** What such a page is read and checked with. */
export function setupFor(count: number): InPage.Setup {
	const { rules } = makeRules(count - 50);
	const adapter = readAdapters(`${RULES}/adapters`).at(-1);
	const slice = sliceForStep([indexPack(toPack(rules.map((rule) => toRule(rule, STEP))), {})], STEP);
	if (!adapter || !slice) throw new Error('nothing to read with');
	return { adapter, slice, known: KNOWN };
}

/** What the browser counts of a page. */
export async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

/** A page in which things are timed by what they take of the main thread's processor time: a busy machine makes little difference. */
export class MeasuredPage {
	readonly #page: Page;
	readonly #session: CDPSession;

	private constructor(page: Page, session: CDPSession) {
		this.#page = page;
		this.#session = session;
	}

	static async open(browser: Browser, scripts: string[], count: number, labelling: Labelling): Promise<MeasuredPage> {
		const page = await openPage(browser, scripts, count, labelling);
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable');
		const measured = new MeasuredPage(page, session);
		await page.evaluate(
			(setup) => (globalThis as unknown as { StepcheckBench: typeof InPage }).StepcheckBench.readWith(setup),
			setupFor(count),
		);
		return measured;
	}

	/** @returns ms of the main thread's processor time */
	async run(what: 'read' | 'names', times: number): Promise<number> {
		const before = await this.#processorTime();
		await this.ask(what, times);
		return (await this.#processorTime()) - before;
	}

	/** Asked for as text: what Playwright does besides to call a function is longer than what is timed. */
	async ask(what: keyof typeof InPage, ...args: number[]): Promise<number> {
		const expression = `StepcheckBench.${what}(${args})`;
		const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
			expression,
			awaitPromise: true,
			returnByValue: true,
		});
		if (exceptionDetails) throw new Error(`${what} failed in the page: ${exceptionDetails.exception?.description}`);
		return result.value;
	}

	close(): Promise<void> {
		return this.#page.close();
	}

	async #processorTime(): Promise<number> {
		return (await metricsOf(this.#session))('ThreadTime') * 1000;
	}
}

import type { Browser, BrowserContext } from '@playwright/test';
import type { Adapter } from '../../engine/model/adapter.ts';
import type { RequestedFacts } from '../../engine/model/requested-facts.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import type { RecordRead } from '../../page/record/read-record.ts';
import { bundleForPage } from '../build/bundle-for-page.ts';
import { launchBrowser } from '../chromium.ts';
import { Refusal } from '../refusal.ts';

/** What the script in a page offers. */
type InPage = typeof import('./in-page.ts');

/** A Chromium that opens pages as the extension would find them. Nothing but addresses on this machine is loaded. */
export class PageBrowser {
	readonly #context: BrowserContext;
	readonly #script: string;
	readonly close: () => Promise<void>;

	private constructor(browser: Browser, context: BrowserContext, script: string) {
		this.#context = context;
		this.#script = script;
		this.close = () => browser.close();
	}

	static async open(): Promise<PageBrowser> {
		const [browser, script] = await Promise.all([launchBrowser(), bundleReader()]);
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
		await context.route(
			(url) => !isLocal(url),
			(route) => route.abort(),
		);
		return new PageBrowser(browser, context, script);
	}

	/**
	 * Calls one function of `in-page.ts` in a page.
	 * @param address a file: address, or one of this machine
	 * @throws Refusal if the page does not open
	 */
	async ask<Name extends keyof InPage>(address: string, name: Name, ...args: Parameters<InPage[Name]>): Promise<ReturnType<InPage[Name]>> {
		const page = await this.#context.newPage();
		await page.goto(address, { waitUntil: 'load' }).catch(() => {
			throw new Refusal(`I could not open ${address}. Check that it exists and is being served.`);
		});
		// Without scripts the page loads nothing more.
		if (await page.evaluate(() => document.scripts.length > 0)) await page.waitForLoadState('networkidle');
		await page.evaluate(this.#script);
		const answer = await page.evaluate(
			([called, given]) =>
				(globalThis as unknown as { StepcheckReader: Record<string, (...args: unknown[]) => unknown> }).StepcheckReader[called]?.(...given),
			[name, args] as [string, unknown[]],
		);
		await page.close();
		return answer as ReturnType<InPage[Name]>;
	}
}

/**
 * Reads one page as the extension would.
 * @param steps names of steps, and @param forms of forms, that packs know: name key -> as printed
 * @param asked what the rules ask of a record
 * @param trial true for the reader that is on trial
 * @throws Refusal if the page does not open
 */
export async function readPage(
	address: string,
	adapter: Adapter,
	steps: Record<string, string>,
	forms: Record<string, string>,
	asked: RequestedFacts,
	trial = false,
): Promise<{ snapshot: Snapshot; read: RecordRead | null }> {
	const browser = await PageBrowser.open();
	try {
		return await browser.ask(address, 'recordOnThisPage', adapter, steps, forms, asked, trial);
	} finally {
		await browser.close();
	}
}

/** True for a file, or an address of this machine. */
export function isLocal(url: URL): boolean {
	return ['file:', 'data:', 'blob:', 'about:'].includes(url.protocol) || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

/** The reader as one script. */
export function bundleReader(): Promise<string> {
	return bundleForPage(new URL('in-page.ts', import.meta.url), 'StepcheckReader');
}

import type { Adapter } from '../../engine/adapter.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import { bundleForPage } from '../bundle-for-page.ts';
import { launchBrowser } from '../chromium.ts';
import type { readThisPage } from './in-page.ts';

/**
 * Opens a page in Chromium and reads it as the extension would. Nothing but the page's own files and addresses on this
 * machine is loaded.
 * @param address a file: address, or one of this machine
 * @param steps names of steps, and @param forms of forms, that packs know: name key -> as printed
 * @throws Error with a plain sentence if the page does not open
 */
export async function readPage(
	address: string,
	adapter: Adapter,
	steps: Record<string, string>,
	forms: Record<string, string>,
): Promise<Snapshot> {
	const [browser, script] = await Promise.all([launchBrowser(), bundleReader()]);
	try {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
		await context.route(
			(url) => !isLocal(url),
			(route) => route.abort(),
		);
		const page = await context.newPage();
		await page.goto(address, { waitUntil: 'load' }).catch(() => {
			throw new Error(`I could not open ${address}. Check that it exists and is being served.`);
		});
		await page.waitForLoadState('networkidle');
		await page.evaluate(script);
		return await page.evaluate(
			([map, steps, forms]) =>
				(globalThis as unknown as { StepcheckReader: { readThisPage: typeof readThisPage } }).StepcheckReader.readThisPage(
					map,
					steps,
					forms,
				),
			[adapter, steps, forms] as const,
		);
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

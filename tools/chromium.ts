import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

/** Quiet, and safe to run as root in a container. */
const QUIET = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

function executable(): { executablePath?: string } {
	const found = findChromium();
	return found ? { executablePath: found } : {};
}

/** A Chromium without extensions. */
export function launchBrowser(): Promise<Browser> {
	return chromium.launch({ ...executable(), args: QUIET });
}

/**
 * A Chromium without extensions that keeps what pages store from one launch to the next.
 * @param folder where its profile is
 */
export function launchProfile(folder: string): Promise<BrowserContext> {
	return chromium.launchPersistentContext(folder, { ...executable(), args: QUIET });
}

/**
 * A Chromium with a fresh profile and an unpacked extension loaded.
 * @param extension the folder of the built extension
 */
export async function launchWithExtension(
	extension: string,
	options: { headless: boolean; viewport?: { width: number; height: number } },
): Promise<BrowserContext> {
	const browser = await chromium.launchPersistentContext('', {
		...executable(),
		headless: options.headless,
		viewport: options.viewport ?? (options.headless ? { width: 1280, height: 900 } : null),
		args: [...QUIET, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
	});
	// A page that is opened before the extension is there never has it.
	if (browser.serviceWorkers().length === 0) await browser.waitForEvent('serviceworker');
	return browser;
}

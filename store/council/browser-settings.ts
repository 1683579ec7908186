import browser from 'webextension-polyfill';
import { readLocal } from '../browser-storage.ts';
import { readPreferences } from './preferences.ts';

/** What was set in this browser, by name. Whoever reads it checks it: an older Stepcheck may have written it. */
export async function readBrowserSettings(): Promise<Record<string, unknown>> {
	const [set, { role }] = await Promise.all([readSet(), readPreferences()]);
	return { ...set, role };
}

/**
 * Sets a value in this browser.
 * @param value null takes it away, so that it comes from elsewhere again
 * @throws if the browser can't keep it
 */
export async function setBrowserSetting(name: string, value: unknown): Promise<void> {
	const { [name]: _, ...others } = await readSet();
	await browser.storage.local.set({ council: value === null ? others : { ...others, [name]: value } });
}

function readSet(): Promise<Record<string, unknown>> {
	return readLocal<Record<string, unknown>>('council', {});
}

import browser from 'webextension-polyfill';
import { readLocal } from '../browser-storage.ts';

/** What this browser remembers for whoever uses it. Nothing about any record. */
export interface Preferences {
	role: string | null;
	place: { side: 'left' | 'right'; open: boolean };
	/** A summary comes once a day. */
	daily: boolean;
}

const DEFAULTS: Preferences = { role: null, place: { side: 'right', open: true }, daily: false };

/** Where the browser refuses, nothing was chosen yet. */
export async function readPreferences(): Promise<Preferences> {
	return { ...DEFAULTS, ...(await readLocal<Partial<Preferences>>('preferences', {})) };
}

export async function changePreferences(change: Partial<Preferences>): Promise<void> {
	await browser.storage.local.set({ preferences: { ...(await readPreferences()), ...change } }).catch(() => undefined);
}

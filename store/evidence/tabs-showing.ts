import browser from 'webextension-polyfill';
import type { RecordId } from '../keys.ts';
import { sessionHash } from './session-hash.ts';

const PREFIX = 'shows:';

/** Notes, until the browser closes, which record a tab shows: by a hash. */
export async function noteShown(tab: number, whose: RecordId | null): Promise<void> {
	if (whose === null) await browser.storage.session.remove(PREFIX + tab);
	else await browser.storage.session.set({ [PREFIX + tab]: await hashOf(whose) });
}

/** The tabs that show a record; all that show any if it is null. */
export async function tabsShowing(whose: RecordId | null): Promise<number[]> {
	const hash = whose && (await hashOf(whose));
	return Object.entries(await browser.storage.session.get(null))
		.filter(([name, shown]) => name.startsWith(PREFIX) && (hash === null || shown === hash))
		.map(([name]) => Number(name.slice(PREFIX.length)));
}

function hashOf({ realm, number }: RecordId): Promise<string> {
	return sessionHash(`${realm}\n${number}`);
}

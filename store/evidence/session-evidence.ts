import browser from 'webextension-polyfill';
import { clearSession, readSession } from '../browser-storage.ts';
import type { RecordId } from '../keys.ts';
import type { KeptList } from './kept-list.ts';
import { sessionHash } from './session-hash.ts';

/**
 * Where evidence goes that the database can't take: into the session's memory, which outlives the background and not the
 * browser. It is never written down, so it is not sealed, and the record's number is not in it.
 */
export async function readFromSession(whose: RecordId): Promise<KeptList[]> {
	const name = await nameOf(whose);
	return (await readSession<KeptList[]>(name)) ?? [];
}

export async function writeToSession(whose: RecordId, lists: KeptList[]): Promise<void> {
	const name = await nameOf(whose);
	if (lists.length === 0) await browser.storage.session.remove(name);
	else await browser.storage.session.set({ [name]: lists });
}

/** Forgets every record. */
export function forgetSessionEvidence(): Promise<void> {
	return clearSession(PREFIX);
}

const PREFIX = 'evidence:';

async function nameOf({ realm, number }: RecordId): Promise<string> {
	return PREFIX + (await sessionHash(`${realm}\n${number}`));
}

import browser from 'webextension-polyfill';
import type { Realm } from '../engine/model/realm.ts';
import { readLocal } from './browser-storage.ts';
import type { Database } from './database.ts';
import { bytes, hex, type Keys } from './seal.ts';

/** A record. The same number in the other realm is another record, and what stands for it has nothing in common. */
export interface RecordId {
	realm: Realm;
	number: string;
}

/**
 * The keys, made if there are none. If there should be some, the database was damaged or removed: what was sealed with
 * them is dropped, and the loss is noted.
 */
export async function keysOf(database: Database): Promise<Keys> {
	const kept = await database.keys.get('keys');
	if (kept) {
		// The mark may have been cleared by itself, and without it a loss would not be noticed. Or all is being forgotten, and the keys have gone.
		if (!(await wereMade()) && (await database.keys.get('keys'))) await markMade();
		return kept;
	}
	const made = { id: 'keys' as const, ...(await makeKeys()) };
	const sealed = [database.evidence, database.records, database.flags, database.steps];
	const others = await database.transaction('rw', [database.keys, ...sealed], async () => {
		// Whoever asks at the same time may have made them first.
		const found = await database.keys.get('keys');
		if (found) return found;
		await Promise.all(sealed.map((table) => table.clear()));
		await database.keys.put(made);
		return null;
	});
	if (others) return others;
	if (await wereMade()) await noteLoss();
	await markMade();
	return made;
}

async function makeKeys(): Promise<Keys> {
	const [mac, seal] = await Promise.all([
		crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
		crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
	]);
	return { mac, seal };
}

/** What stands for a record's number. */
export function macOf({ realm, number }: RecordId, keys: Keys): Promise<string> {
	return signOf(`${realm}\n${number}`, keys);
}

/** What stands for a text. It means nothing without this browser's key. */
export async function signOf(text: string, { mac }: Keys): Promise<string> {
	return hex(await crypto.subtle.sign('HMAC', mac, bytes(text)));
}

/** Outside the database, so that it outlives it. */
const MADE = 'keys made';
const LOST = 'evidence lost';

async function markMade(): Promise<void> {
	await browser.storage.local.set({ [MADE]: true }).catch(() => undefined);
}

function wereMade(): Promise<boolean> {
	return readLocal(MADE, false);
}

/** Remembers that what was read until now can't be used any more. */
export async function noteLoss(): Promise<void> {
	await browser.storage.local.set({ [LOST]: Date.now() }).catch(() => undefined);
}

/** When evidence was lost last, in ms; null if none was. */
export function lastLoss(): Promise<number | null> {
	return readLocal<number | null>(LOST, null);
}

/** What is forgotten on purpose is not lost. */
export async function forgetLoss(): Promise<void> {
	await browser.storage.local.remove([MADE, LOST]).catch(() => undefined);
}

import browser from 'webextension-polyfill';
import { bytes, hex } from '../seal.ts';

/** A hash that means nothing outside this session of the browser. */
export async function sessionHash(text: string): Promise<string> {
	return hex(await crypto.subtle.digest('SHA-256', bytes(`${await sessionSalt()}\n${text}`)));
}

let salt: Promise<string> | null = null;

/** One random salt for the session, made by whoever asks first. */
function sessionSalt(): Promise<string> {
	salt ??= (async () => {
		const stored = await browser.storage.session.get('salt');
		if (typeof stored.salt === 'string') return stored.salt;
		const fresh = crypto.randomUUID();
		await browser.storage.session.set({ salt: fresh });
		return fresh;
	})().catch((fault) => {
		salt = null;
		throw fault;
	});
	return salt;
}

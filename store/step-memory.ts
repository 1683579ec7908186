import browser from 'webextension-polyfill';

/** Ids of findings that the worker has hidden, or been asked about at Finish, on one step in one tab. */
export interface Remembered {
	hidden: string[];
	paused: string[];
}

/**
 * Kept in memory only, until the browser closes. The step is known by a hash that means nothing outside this session,
 * so that neither a title nor an address is kept.
 */
export async function readStepMemory(tab: number, stepKey: string): Promise<Remembered> {
	const name = await nameOf(tab, stepKey);
	const stored = await browser.storage.session.get(name);
	return (stored[name] as Remembered | undefined) ?? { hidden: [], paused: [] };
}

export async function writeStepMemory(tab: number, stepKey: string, memory: Remembered): Promise<void> {
	await browser.storage.session.set({ [await nameOf(tab, stepKey)]: memory });
}

/** Forgets a tab that was closed. */
export async function forgetTab(tab: number): Promise<void> {
	const names = Object.keys(await browser.storage.session.get(null));
	await browser.storage.session.remove(names.filter((name) => name.startsWith(`${PREFIX}${tab}:`)));
}

const PREFIX = 'step:';

/** True the first time that a step is opened in this session, in whatever tab. */
export async function isFirstOpening(stepKey: string): Promise<boolean> {
	const name = `opened:${await hashOf(stepKey)}`;
	if (name in (await browser.storage.session.get(name))) return false;
	await browser.storage.session.set({ [name]: true });
	return true;
}

async function nameOf(tab: number, stepKey: string): Promise<string> {
	return `${PREFIX}${tab}:${await hashOf(stepKey)}`;
}

async function hashOf(stepKey: string): Promise<string> {
	const bytes = new TextEncoder().encode(`${await sessionSalt()}\n${stepKey}`);
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
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
	})();
	return salt;
}

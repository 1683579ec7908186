import browser from 'webextension-polyfill';
import { clearSession, readSession } from '../browser-storage.ts';
import { sessionHash } from './session-hash.ts';

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
	try {
		const name = await nameOf(tab, stepKey);
		return (await readSession<Remembered>(name)) ?? NOTHING;
	} catch {
		return NOTHING;
	}
}

/** What the browser refuses to remember is remembered by the page as long as it is open. */
export async function writeStepMemory(tab: number, stepKey: string, memory: Remembered): Promise<void> {
	await browser.storage.session.set({ [await nameOf(tab, stepKey)]: memory });
}

/** Forgets a tab that was closed; all of them, and which steps were opened, if it is null. */
export function forgetTab(tab: number | null): Promise<void> {
	return tab === null ? clearSession(PREFIX, OPENED) : clearSession(`${PREFIX}${tab}:`);
}

const NOTHING: Remembered = { hidden: [], paused: [] };
const PREFIX = 'step:';
const OPENED = 'opened:';

/** True the first time that a step is opened in this session, in whatever tab; false where that can't be told. */
export async function isFirstOpening(stepKey: string): Promise<boolean> {
	try {
		const name = OPENED + (await sessionHash(stepKey));
		if (name in (await browser.storage.session.get(name))) return false;
		await browser.storage.session.set({ [name]: true });
		return true;
	} catch {
		return false;
	}
}

async function nameOf(tab: number, stepKey: string): Promise<string> {
	return `${PREFIX}${tab}:${await sessionHash(stepKey)}`;
}

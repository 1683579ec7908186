import browser from 'webextension-polyfill';
import type { Whose } from '../keys.ts';
import { sessionHash } from './session-hash.ts';

const PREFIX = 'last step:';

/** Notes, until the browser closes, which step of a record was opened last, by the name a pack prints. The record is a hash. */
export async function noteLastStep(whose: Whose, step: string): Promise<void> {
	await browser.storage.session.set({ [await nameOf(whose)]: step });
}

/** @returns null if none was opened in this session */
export async function lastStepOf(whose: Whose): Promise<string | null> {
	const name = await nameOf(whose);
	const stored = (await browser.storage.session.get(name))[name];
	return typeof stored === 'string' ? stored : null;
}

export async function forgetLastSteps(): Promise<void> {
	const names = Object.keys(await browser.storage.session.get(null));
	await browser.storage.session.remove(names.filter((name) => name.startsWith(PREFIX)));
}

async function nameOf({ realm, number }: Whose): Promise<string> {
	return PREFIX + (await sessionHash(`${realm}\n${number}`));
}

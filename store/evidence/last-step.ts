import browser from 'webextension-polyfill';
import type { RecordId } from '../keys.ts';
import { sessionHash } from './session-hash.ts';

const PREFIX = 'last step:';

/** Notes, until the browser closes, which step of a record was opened last, by the name a pack prints. The record is a hash. */
export async function noteLastStep(whose: RecordId, step: string): Promise<void> {
	await browser.storage.session.set({ [await nameOf(whose)]: step });
}

/** @returns null if none was opened in this session */
export async function lastStepOf(whose: RecordId): Promise<string | null> {
	const name = await nameOf(whose);
	const stored = (await browser.storage.session.get(name))[name];
	return typeof stored === 'string' ? stored : null;
}

export async function forgetLastSteps(): Promise<void> {
	const names = Object.keys(await browser.storage.session.get(null));
	await browser.storage.session.remove(names.filter((name) => name.startsWith(PREFIX)));
}

async function nameOf({ realm, number }: RecordId): Promise<string> {
	return PREFIX + (await sessionHash(`${realm}\n${number}`));
}

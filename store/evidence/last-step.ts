import browser from 'webextension-polyfill';
import { clearSession, readSession } from '../browser-storage.ts';
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
	return (await readSession<string>(name)) ?? null;
}

export function forgetLastSteps(): Promise<void> {
	return clearSession(PREFIX);
}

async function nameOf({ realm, number }: RecordId): Promise<string> {
	return PREFIX + (await sessionHash(`${realm}\n${number}`));
}

import browser from 'webextension-polyfill';
import { readLocal } from '../browser-storage.ts';

/** What came of trying the rules with their own cases. */
export interface SelfTestResult {
	/** What was tried: another Stepcheck or other rules have another. */
	sign: string;
	faults: { pack: string; rule: string; because: string }[];
	cases: number;
}

/** Null if the rules have not been tried yet. */
export function readSelfTestResult(): Promise<SelfTestResult | null> {
	return readLocal<SelfTestResult | null>('drilled', null);
}

export async function keepSelfTestResult(drilled: SelfTestResult): Promise<void> {
	await browser.storage.local.set({ drilled }).catch(() => undefined);
}

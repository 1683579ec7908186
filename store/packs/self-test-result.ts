import browser from 'webextension-polyfill';

/** What came of trying the rules with their own cases. */
export interface SelfTestResult {
	/** What was tried: another Stepcheck or other rules have another. */
	sign: string;
	faults: { pack: string; rule: string; because: string }[];
	cases: number;
}

/** Null if the rules have not been tried yet. */
export async function readSelfTestResult(): Promise<SelfTestResult | null> {
	const stored = await browser.storage.local.get('drilled').catch((): Record<string, unknown> => ({}));
	return (stored['drilled'] as SelfTestResult | undefined) ?? null;
}

export async function keepSelfTestResult(drilled: SelfTestResult): Promise<void> {
	await browser.storage.local.set({ drilled }).catch(() => undefined);
}

import browser from 'webextension-polyfill';
import type { Sites } from '../messaging/council-protocol.ts';
import { patternOf } from '../messaging/match-pattern.ts';

/** The name under which the browser knows the script that was allowed by a click. */
const ID = 'mosaic';

/** @param address that was named; null if none was */
export async function currentSites(address: string | null): Promise<Sites> {
	const built = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
	if (address === null) return { built, named: null };
	const pattern = patternOf(address);
	const allowed = built.includes(pattern) || (await browser.permissions.contains({ origins: [pattern] }));
	return { built, named: { address, allowed } };
}

let last: Promise<void> = Promise.resolve();

/**
 * Puts our script on the address that was named, if that was allowed, and takes it off any other. The browser keeps that
 * from one start to the next. One at a time: what was asked for last is what stays.
 */
export function registerAt(address: string | null): Promise<void> {
	last = last.catch(() => undefined).then(() => keep(address));
	return last;
}

async function keep(address: string | null): Promise<void> {
	const { built, named } = await currentSites(address);
	const pattern = named?.allowed ? patternOf(named.address) : null;
	const wanted = pattern !== null && !built.includes(pattern) ? pattern : null;
	const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
	if ((registered?.matches?.[0] ?? null) === wanted) return;
	if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
	if (wanted === null) return;
	const js = ['content-scripts/mosaic.js'];
	await browser.scripting.registerContentScripts([{ id: ID, matches: [wanted], js, runAt: 'document_start' }]);
}

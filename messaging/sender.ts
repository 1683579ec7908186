import browser, { type Runtime } from 'webextension-polyfill';
import type { Realm } from '../engine/model/realm.ts';

/** Who sent a message, by what the browser says of them and nothing they say themselves. */
export interface Sender {
	tab: number;
	realm: Realm;
	/** Of the page that asks. */
	address: string;
	/** It is a page of our own: the practice Mosaic inside the extension. */
	ours: boolean;
}

/**
 * @returns null for anybody but a tab with our content script in it, or with a page of our own
 */
export function senderOf({ id, tab, url, frameId }: Runtime.MessageSender): Sender | null {
	if (id !== browser.runtime.id || tab?.id === undefined || (frameId ?? 0) !== 0) return null;
	const isOurs = url?.startsWith(browser.runtime.getURL('')) ?? false;
	// The build for the practice Mosaic runs nowhere else; in a council's build the practice page is one of our own.
	return { tab: tab.id, address: url ?? '', ours: isOurs, realm: isOurs || import.meta.env.MODE === 'practice' ? 'practice' : 'live' };
}

/** A page of our own, such as `options.html`. Nothing that runs beside Mosaic may ask what it may. */
export function isOwnPage({ id, url, frameId }: Runtime.MessageSender, pages: readonly string[]): boolean {
	if (id !== browser.runtime.id || (frameId ?? 0) !== 0 || url === undefined) return false;
	return pages.some((page) => url.replace(/[?#].*$/, '') === browser.runtime.getURL(page));
}

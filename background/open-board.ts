import browser from 'webextension-polyfill';
import { readDate } from '../engine/time/plain-date.ts';
import type { Sender } from '../messaging/sender.ts';

/**
 * Opens the overdue board.
 * @param from the page it is opened from. In practice it is the board of what was seen there, and that page says which day it is
 */
export async function openBoard({ address, realm }: Pick<Sender, 'address' | 'realm'>): Promise<void> {
	const search = new URLSearchParams();
	if (realm === 'practice') {
		search.set('practice', 'yes');
		const today = new URL(address).searchParams.get('today');
		if (today !== null && readDate(today)) search.set('today', today);
	}
	await browser.tabs.create({ url: `${browser.runtime.getURL('board.html')}?${search}` });
}

import browser from 'webextension-polyfill';
import { readDate } from '../../engine/time/plain-date.ts';

/**
 * Opens the overdue board.
 * @param from the address of the page it is opened from. In practice that page says which day it is
 */
export async function openBoard(from: string | undefined): Promise<void> {
	const isPractice = import.meta.env.MODE === 'practice' && from !== undefined && URL.canParse(from);
	const today = isPractice ? new URL(from).searchParams.get('today') : null;
	const page = browser.runtime.getURL('board.html');
	await browser.tabs.create({ url: today !== null && readDate(today) ? `${page}?today=${today}` : page });
}

import browser from 'webextension-polyfill';
import { councilNow } from './council-now.ts';
import { sitesNow } from './sites.ts';

/**
 * After the installation, shows whoever installed it what Stepcheck does and how to begin. Not where a council has set it
 * up: there nobody asked for it, and there is nothing left to do.
 */
export async function welcome(): Promise<void> {
	const { inForce } = await councilNow();
	const { built } = await sitesNow(inForce.mosaicAddress.value);
	const isSetUp = built.length > 0 && inForce.packs.value.length > 0;
	if (!isSetUp) await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

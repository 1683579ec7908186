import browser from 'webextension-polyfill';

/**
 * Shows once, after the installation, what Stepcheck reads and keeps, and how to begin. Also where a council has put it there: then
 * somebody sits before it who did not ask for it. The build for the practice Mosaic is for tests and demonstrations.
 */
export async function welcome(): Promise<void> {
	if (import.meta.env.MODE !== 'practice') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

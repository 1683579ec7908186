import browser from 'webextension-polyfill';
import type { CouncilChanged, DatesChanged, EvidenceChanged } from './page-protocol.ts';

/**
 * Tells pages that something has changed. Nobody waits for it: a page with a question of its own open hears nothing until that is
 * answered, and one that has gone meanwhile, or has nothing of ours in it, never does.
 */
export function tellTabs(tabs: readonly number[], told: CouncilChanged | DatesChanged | EvidenceChanged): void {
	for (const tab of tabs) browser.tabs.sendMessage(tab, told).catch(() => undefined);
}

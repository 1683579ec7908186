import browser from 'webextension-polyfill';

/** What the background says to a page without being asked. */
export type Broadcast =
	/** Somebody pressed the keys of a command. */
	| { kind: 'command'; name: 'toggle-sidebar' | 'next-item' }
	/** More or less is known of the record on the page than a moment ago: ask again. */
	| { kind: 'evidence changed' }
	/** More or less is known of due dates than a moment ago: a work view asks again. */
	| { kind: 'dates changed' }
	/** The council's settings are no longer those the page was given: it starts afresh. */
	| { kind: 'council changed' };

export type Command = Extract<Broadcast, { kind: 'command' }>['name'];

/**
 * Tells pages something. Nobody waits for it: a page with a request of its own open hears nothing until that is answered, and one
 * that has gone meanwhile, or has no content script, never does.
 */
export function tellTabs(tabs: readonly number[], broadcast: Broadcast): void {
	for (const tab of tabs) browser.tabs.sendMessage(tab, broadcast).catch(() => undefined);
}

/** Calls back with everything that the background says to this page, until the signal. */
export function onBroadcast(heard: (broadcast: Broadcast) => void, signal: AbortSignal): void {
	const { onMessage } = browser.runtime;
	const hear = (message: unknown) => {
		heard(message as Broadcast);
		return undefined;
	};
	onMessage.addListener(hear);
	signal.addEventListener('abort', () => onMessage.removeListener(hear));
}

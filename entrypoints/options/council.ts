import browser from 'webextension-polyfill';
import type { OptionName } from '../../compile/council/policy-options.ts';
import type { CouncilShown } from '../../messaging/council-protocol.ts';
import { patternOf } from '../../messaging/match-pattern.ts';
import { send } from '../../messaging/send.ts';

/** What came of something somebody did. */
export interface Told {
	good: boolean;
	sentences: string[];
}

/** What is in force, as a page of our own shows and changes it. Everything goes through the background. */
export class Council {
	/** Null until the background has answered. */
	now: CouncilShown | null = null;
	/** Why it can't be shown. */
	fault: string | null = null;
	readonly #changed: () => void;

	/** @param changed called whenever there is something new to show */
	constructor(changed: () => void) {
		this.#changed = changed;
	}

	/** Shows what is in force, and goes on showing it when a policy or another page changes it. */
	start(): void {
		browser.storage.onChanged.addListener((changes) => {
			// How the rules stood up to their own cases comes a moment after each start, and would take away what somebody is typing.
			if (Object.keys(changes).some((name) => name !== 'drilled')) void this.refresh();
		});
		browser.permissions.onAdded.addListener(() => void this.refresh());
		browser.permissions.onRemoved.addListener(() => void this.refresh());
		this.#changed();
		void this.refresh();
	}

	async refresh(): Promise<void> {
		try {
			this.now = await send({ kind: 'council' });
			this.fault = null;
		} catch {
			this.fault = 'Stepcheck did not answer. Close this page and open it again.';
		}
		this.#changed();
	}

	/** @param value null takes it away, so that it comes from elsewhere again */
	set(name: OptionName, value: unknown, done: string): Promise<Told> {
		return this.#change(send({ kind: 'set', name, value }), done);
	}

	decide(setting: string, answer: string | null): Promise<Told> {
		return this.#change(send({ kind: 'decide', setting, answer }), 'Saved.');
	}

	/** Asks the browser for an address. Called straight from a press: the browser asks nobody otherwise. */
	async allow(address: string): Promise<Told> {
		const origins = [patternOf(address)];
		const isAllowed = await browser.permissions.request({ origins }).catch(() => false);
		if (!isAllowed) return { good: false, sentences: ['The browser did not allow it, so nothing has changed.'] };
		if (this.now?.inForce.mosaicAddress.value === address) {
			await this.refresh();
			return { good: true, sentences: [ALLOWED] };
		}
		return this.set('mosaicAddress', address, ALLOWED);
	}

	/** Takes the address away, and the browser's permission with it. */
	async leave(address: string): Promise<Told> {
		const told = await this.set('mosaicAddress', null, 'Stepcheck no longer runs there.');
		if (told.good) await browser.permissions.remove({ origins: [patternOf(address)] }).catch(() => false);
		return told;
	}

	async forgetEverything(): Promise<Told> {
		await send({ kind: 'forget everything' });
		return { good: true, sentences: ['Everything that was read of records, and every reason, has been deleted from this browser.'] };
	}

	async #change(asked: Promise<string[]>, done: string): Promise<Told> {
		const because = await asked.catch(() => ['Stepcheck did not answer. Nothing has changed.']);
		await this.refresh();
		return because.length > 0 ? { good: false, sentences: because } : { good: true, sentences: [done] };
	}
}

const ALLOWED = 'Stepcheck runs there now. Reload Mosaic where it is open already.';

import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { FactsRead } from '../../../engine/model/facts.ts';
import type { PageRequest } from '../../../messaging/page-protocol.ts';
import type { Answer } from '../../../messaging/send.ts';
import { backgroundOf } from './fixtures.ts';

/** A page's content script, as somebody who has taken over its process could use it. */
export class ContentScript {
	readonly #session: CDPSession;
	readonly #contextId: number;

	private constructor(session: CDPSession, contextId: number) {
		this.#session = session;
		this.#contextId = contextId;
	}

	/** Takes hold of the one on a page. */
	static async on(page: Page): Promise<ContentScript> {
		const session = await page.context().newCDPSession(page);
		const world = new Promise<number>((found) =>
			session.on('Runtime.executionContextCreated', ({ context }) => {
				if (context.origin.startsWith('chrome-extension:')) found(context.id);
			}),
		);
		await session.send('Runtime.enable');
		return new ContentScript(session, await world);
	}

	/** Sends the background a message as the content script's own, whatever it says. */
	async sends(message: unknown): Promise<unknown> {
		return this.runs(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
	}

	async asks<Sent extends PageRequest>(request: Sent): Promise<Answer<Sent>> {
		return (await this.sends(request)) as Answer<Sent>;
	}

	/** Counts the messages that evidence has changed. */
	async listens(): Promise<void> {
		await this.runs(
			'globalThis.told = 0; chrome.runtime.onMessage.addListener(({ kind }) => { if (kind === "evidence changed") told += 1; })',
		);
	}

	told(): Promise<unknown> {
		return this.runs('told');
	}

	async runs(expression: string): Promise<unknown> {
		const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
			contextId: this.#contextId,
			expression,
			awaitPromise: true,
			returnByValue: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	}
}

/** What was seen on a screen of a record: case notes of these days. */
export function seen(
	record: string,
	days: string[],
	more: Record<string, string | null> = {},
): Extract<PageRequest, { kind: 'evidence seen' }> {
	const facts = days.map((day) => ({ parts: { 'contact date': day, ...more } }));
	const list: FactsRead = { reach: 'all', readFrom: null, facts };
	return { kind: 'evidence seen', record, today: '2026-04-13', screen: 'case-notes', lists: { 'case note': list } };
}

/** Stops the background, as the browser does when it has been quiet for a while. */
export async function stopBackground(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const stopped = new Promise<void>((done) =>
		session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
			if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
		}),
	);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await stopped;
	await session.detach();
}

/** A page of the extension, which sees all that it has stored. Nobody else opens one. */
export async function insideExtension(browser: BrowserContext): Promise<Page> {
	const page = await browser.newPage();
	await page.goto((await backgroundOf(browser)).url().replace('background.js', 'manifest.json'));
	return page;
}

/** Puts the extension in its own place again, as an update does. The browser's own page does it: on its own word it stays off. */
export async function updateExtension(browser: BrowserContext): Promise<void> {
	const { host } = new URL((await backgroundOf(browser)).url());
	const page = await browser.newPage();
	await page.goto('chrome://extensions');
	await page.evaluate(async (id) => {
		const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
		await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
		await developerPrivate.reload(id, { failQuietly: true });
	}, host);
	await page.close();
}

interface DeveloperPrivate {
	updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
	reload(id: string, how: { failQuietly: boolean }): Promise<void>;
}

/** Deletes the database behind the background's back. */
export function deleteDatabase(inside: Page): Promise<void> {
	return inside.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.deleteDatabase('stepcheck');
				request.onsuccess = () => resolve();
				request.onerror = () => reject(request.error);
			}),
	);
}

/** All that the extension has stored, as text: in its database, and in its storage of either kind. */
export function storedText(inside: Page): Promise<string> {
	return inside.evaluate(async () => {
		const { storage } = (
			globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(name: null): Promise<object> }> } }
		).chrome;
		const opened = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const plain = (_: string, value: unknown) =>
			value instanceof ArrayBuffer || value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
		const stored: unknown[] = [await storage.local.get(null), await storage.session.get(null)];
		for (const { name } of await indexedDB.databases()) {
			const database = await opened(indexedDB.open(name ?? ''));
			for (const table of database.objectStoreNames) {
				const all = database.transaction(table).objectStore(table);
				stored.push(name, table, await opened(all.getAllKeys()), await opened(all.getAll()));
			}
			database.close();
		}
		return JSON.stringify(stored, plain);
	});
}

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { EXTENSION } from '../../../tools/build/build-for-practice.ts';
import { launchWithExtension } from '../../../tools/chromium.ts';
import { backgroundOf } from './fixtures.ts';

/** Something that went through the background, as text. */
export interface Overheard {
	way: 'from a page' | 'answer' | 'kept' | 'written' | 'said';
	text: string;
}

/** The built extension, with a listener put before its background: nothing of its own is changed. */
export class OverheardBrowser {
	readonly browser: BrowserContext;
	/** What every page and every content script has printed, and what went wrong in them. */
	readonly printed: string[] = [];
	readonly #folder: string;

	private constructor(browser: BrowserContext, folder: string) {
		this.browser = browser;
		this.#folder = folder;
		browser.setDefaultTimeout(30_000);
		browser.on('console', (message) => this.printed.push(message.text()));
		browser.on('weberror', (fault) => this.printed.push(String(fault.error().stack)));
	}

	static async launch(): Promise<OverheardBrowser> {
		const folder = mkdtempSync(join(tmpdir(), 'stepcheck-'));
		cpSync(EXTENSION, folder, { recursive: true });
		const background = join(folder, 'background.js');
		writeFileSync(background, `(${listen})();\n${readFileSync(background, 'utf8')}`);
		return new OverheardBrowser(await launchWithExtension(folder, { headless: true }), folder);
	}

	/** All that went through the background since it started. */
	async heard(): Promise<Overheard[]> {
		return (await backgroundOf(this.browser)).evaluate(() => (globalThis as unknown as { overheard: Overheard[] }).overheard);
	}

	/** The messages that pages sent of one kind. */
	async sent(kind: string): Promise<Record<string, unknown>[]> {
		// Filtered in the background: a long session is polled again and again.
		return (await backgroundOf(this.browser)).evaluate((wanted) => {
			const { overheard } = globalThis as unknown as { overheard: Overheard[] };
			const messages = overheard.filter(({ way }) => way === 'from a page').map(({ text }) => JSON.parse(text));
			return messages.filter((message) => message.kind === wanted);
		}, kind);
	}

	async close(): Promise<void> {
		await this.browser.close();
		rmSync(this.#folder, { recursive: true });
	}
}

/** Runs in the background before anything else does, so it may use nothing from outside itself. */
function listen(): void {
	type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
	interface Api {
		runtime: { onMessage: { addListener(listener: Listener): void } };
		storage: Record<'local' | 'session' | 'sync', { set(items: unknown): Promise<void> }>;
	}
	const overheard: { way: string; text: string }[] = [];
	Object.assign(globalThis, { overheard });
	const plain = (_: string, value: unknown) =>
		value instanceof ArrayBuffer || value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
	const note = (way: string, what: unknown) =>
		overheard.push({ way, text: (what instanceof Error ? what.stack : JSON.stringify(what, plain)) ?? 'nothing' });
	/** Notes what a function is called with, and calls it. */
	const hear = (owner: object, name: string, way: string) => {
		const before = Reflect.get(owner, name) as (...of: unknown[]) => unknown;
		Object.defineProperty(owner, name, {
			value(this: unknown, ...of: unknown[]) {
				note(way, of);
				return before.apply(this === undefined ? owner : this, of);
			},
		});
	};

	const { chrome } = globalThis as unknown as { chrome: Api };
	const { onMessage } = chrome.runtime;
	const add = onMessage.addListener.bind(onMessage);
	Object.defineProperty(onMessage, 'addListener', {
		value: (listener: Listener) =>
			add((message, sender, respond) => {
				note('from a page', message);
				const answered = listener(message, sender, (answer) => {
					note('answer', answer);
					respond(answer);
				});
				if (answered instanceof Promise) answered.then((answer) => note('answer', answer)).catch((fault) => note('said', fault));
				return answered;
			}),
	});
	for (const area of ['local', 'session', 'sync'] as const) hear(chrome.storage[area], 'set', 'kept');
	for (const name of ['put', 'add']) hear(IDBObjectStore.prototype, name, 'written');
	for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace']) hear(console, name, 'said');
	addEventListener('error', (event) => note('said', (event as ErrorEvent).error));
	addEventListener('unhandledrejection', (event) => note('said', (event as PromiseRejectionEvent).reason));
}

import type { Browser, BrowserContext } from '@playwright/test';
import { bundleForPage } from '../../tools/build/bundle-for-page.ts';
import { launchBrowser } from '../../tools/chromium.ts';
import type { Inspection } from '../../tools/inspect/inspection.ts';
import { isLocal } from '../../tools/inspect/read-page.ts';
import { PageReader } from '../renderers/read.ts';
import type { Tied, TwoPages } from './in-page.ts';
import { PageServer } from './serve.ts';

export interface Count {
	right: number;
	wrong: number;
	unread: number;
}

/** One page: how many labels its author tied, and how they were read with the ties and without. */
export interface Measured {
	labels: number;
	tied: Count;
	untied: Count;
	/** What was read of each label without its ties, where that was not right. */
	misses: { label: string; read: string | null }[];
}

/** Which controls of a page count, and what they are called where that is known otherwise than from the page. */
export interface Wanted {
	only: { selector: string } | { names: string[] } | null;
	/** Labels by name, in the place of the page's own. */
	labels?: Record<string, string>;
}

/** Removes the ties of pages and reads them with and without. */
export class TiesRemoved {
	readonly #reader: PageReader;
	readonly #browser: Browser;
	readonly #context: BrowserContext;
	readonly #server: PageServer;
	readonly #script: string;

	private constructor(reader: PageReader, browser: Browser, context: BrowserContext, server: PageServer, script: string) {
		this.#reader = reader;
		this.#browser = browser;
		this.#context = context;
		this.#server = server;
		this.#script = script;
	}

	static async open(): Promise<TiesRemoved> {
		const [reader, browser, script] = await Promise.all([
			PageReader.open(),
			launchBrowser(),
			bundleForPage(new URL('in-page.ts', import.meta.url), 'TiesRemoved'),
		]);
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		await context.route(
			(url) => !isLocal(url),
			(route) => route.abort(),
		);
		const server = new PageServer();
		await server.start();
		return new TiesRemoved(reader, browser, context, server, script);
	}

	/** @param file the path of a saved page */
	async measure(file: string, wanted: Wanted): Promise<Measured> {
		const { labels, tied, untied } = await this.#twoPages(file, wanted.only);
		const named = wanted.labels ? Object.entries(wanted.labels).map(([ref, label]) => ({ ref, label })) : labels;
		const before = await this.#reader.read(this.#server.page('tied.html', tied));
		const after = await this.#reader.read(this.#server.page('untied.html', untied));
		return {
			labels: named.length,
			tied: countOf(named, before),
			untied: countOf(named, after),
			misses: named
				.filter((one) => verdictOf(one, after) !== 'right')
				.map((one) => ({ label: one.label, read: after.questions.find(({ ref }) => ref === one.ref)?.label ?? null })),
		};
	}

	async #twoPages(file: string, only: Wanted['only']): Promise<TwoPages> {
		const page = await this.#context.newPage();
		try {
			await page.goto(this.#server.file(file), { waitUntil: 'load' });
			await page.evaluate(this.#script);
			return await page.evaluate(
				(given) => (globalThis as unknown as { TiesRemoved: typeof import('./in-page.ts') }).TiesRemoved.withAndWithoutTies(given),
				only,
			);
		} finally {
			await page.close();
		}
	}

	/** False once the browser has gone. */
	isOpen(): boolean {
		return this.#browser.isConnected() && this.#reader.isOpen();
	}

	async close(): Promise<void> {
		await Promise.all([this.#reader.close(), this.#browser.close(), this.#server.stop()]);
	}
}

function countOf(labels: Tied[], read: Inspection): Count {
	const count: Count = { right: 0, wrong: 0, unread: 0 };
	for (const label of labels) count[verdictOf(label, read)]++;
	return count;
}

function verdictOf({ ref, label }: Tied, { questions }: Inspection): keyof Count {
	const found = questions.filter((question) => question.ref === ref);
	if (found.some((question) => isSameLabel(label, question.label))) return 'right';
	return found.some((question) => question.state !== 'unread' && words(question.label).length > 0) ? 'wrong' : 'unread';
}

/** The same words; a hint or a sign that one of the two has besides, at the end, is no difference. */
function isSameLabel(label: string, read: string): boolean {
	const [a, b] = [words(label), words(read)];
	const shorter = Math.min(a.length, b.length);
	return shorter > 0 && 2 * shorter >= Math.max(a.length, b.length) && a.slice(0, shorter).every((word, at) => word === b[at]);
}

function words(text: string): string[] {
	const plain = text.toLowerCase().replace(/\b(required|mandatory|optional)\b/g, '');
	return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

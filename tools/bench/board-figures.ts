import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { launchBrowser } from '../chromium.ts';
import { metricsOf } from './bench-pages.ts';
import type * as BoardInPage from './board-in-page.tsx';
import { type Figure, figure, within } from './figures.ts';

const FLAGS = 50_000;
const ROUNDS = 3;
const PAGES = 20;
const SORTS = 5;
const SHOWN = FLAGS.toLocaleString('en-GB');
/** Local addresses count as safe, so that there are keys and a database. No request is made. */
const ADDRESS = 'http://localhost/board.html';

/** How long the overdue board takes with more flags than anybody has: out of the real database, sealed, in Chromium. */
export async function boardFigures(): Promise<Figure[]> {
	const [browser, { script, css }] = await Promise.all([launchBrowser(), bundle()]);
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		const body = `<!doctype html><title>Bench</title><style>${css}</style>`;
		await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body }));
		await page.goto(ADDRESS);
		await page.evaluate(script);
		await inPage(page, 'fill', FLAGS);
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable');
		const processor = async (run: () => Promise<number>) => {
			const before = (await metricsOf(session))('ThreadTime');
			const times = await run();
			return (((await metricsOf(session))('ThreadTime') - before) * 1000) / times;
		};
		const rounds = { first: [] as number[], plain: [] as number[], filter: [] as number[], sorted: [] as number[] };
		const tasks = { reading: [] as number[], scrolling: [] as number[] };
		for (let round = 0; round < ROUNDS; round++) {
			rounds.first.push(await inPage(page, 'firstPage'));
			rounds.plain.push(await inPage(page, 'plainPage'));
			tasks.reading.push(await longestTask(browser, page, () => inPage(page, 'everything')));
			rounds.filter.push(await processor(() => inPage(page, 'filters')));
			rounds.sorted.push(await processor(() => inPage(page, 'sortDays', FLAGS, SORTS).then(() => SORTS)));
			await inPage(page, 'showMore', PAGES);
			tasks.scrolling.push(await longestTask(browser, page, () => inPage(page, 'scroll')));
		}
		const first = { name: `first page of the board out of ${SHOWN} flags: read, unsealed and drawn`, rounds: rounds.first };
		const filter = { name: `narrowing ${SHOWN} rows and drawing what is left, ms of the processor, of nine ways`, rounds: rounds.filter };
		return [
			within(100, 'ms', first),
			figure(first, { name: 'as many raw rows read and drawn by Preact as a plain table', rounds: rounds.plain }, 'cost', null),
			within(50, 'ms', filter),
			figure(filter, { name: 'Array.sort of as many days', rounds: rounds.sorted }, 'cost', null),
			within(50, 'ms', { name: `longest task while ${SHOWN} flags are read, ms of the processor`, rounds: tasks.reading }),
			within(50, 'ms', { name: `longest task while ${PAGES} pages of rows are scrolled, ms of the processor`, rounds: tasks.scrolling }),
		];
	} finally {
		await browser.close();
	}
}

/** The longest task of a page's main thread meanwhile, in ms of the processor: what else is done on the machine makes no difference. */
async function longestTask(browser: Browser, page: Page, run: () => Promise<unknown>): Promise<number> {
	await browser.startTracing(page, { categories: ['toplevel'] });
	await run();
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
	const main = new Set(
		traceEvents
			.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
			.map(({ pid, tid }) => `${pid} ${tid}`),
	);
	const tasks = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && main.has(`${pid} ${tid}`));
	if (tasks.length === 0) throw new Error('Chromium says nothing of the tasks of the page.');
	return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}

/** What Chromium says of a task: how long it took of the processor's time, in µs. */
interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	tdur?: number;
	args?: { name?: string };
}

/** Runs a function of the script in the page. */
function inPage<Name extends keyof typeof BoardInPage>(
	page: Page,
	name: Name,
	...args: Parameters<(typeof BoardInPage)[Name]>
): Promise<Awaited<ReturnType<(typeof BoardInPage)[Name]>>> {
	return page.evaluate(
		([called, given]) => {
			const script = (globalThis as unknown as { StepcheckBoard: Record<string, (...args: unknown[]) => unknown> }).StepcheckBoard;
			return script[called]?.(...given);
		},
		[name, args] as [string, unknown[]],
	) as Promise<Awaited<ReturnType<(typeof BoardInPage)[Name]>>>;
}

/** The board and the store from the sources the extension is built from, with nothing in the place of the extension's storage. */
async function bundle(): Promise<{ script: string; css: string }> {
	const at = (file: string) => new URL(file, import.meta.url).pathname;
	const [script, css] = await Promise.all([
		build({
			configFile: false,
			logLevel: 'silent',
			oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
			resolve: { alias: { 'webextension-polyfill': at('no-extension.ts') } },
			build: { write: false, minify: true, lib: { entry: at('board-in-page.tsx'), formats: ['iife'], name: 'StepcheckBoard' } },
		}),
		build({
			configFile: false,
			logLevel: 'silent',
			build: { write: false, rollupOptions: { input: at('../../components/board/styles/index.css') } },
		}),
	]);
	return { script: `${sourceOf(script, '.js')}\nglobalThis.StepcheckBoard = StepcheckBoard;`, css: sourceOf(css, '.css') };
}

function sourceOf(built: Awaited<ReturnType<typeof build>>, ending: string): string {
	const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
	const found = outputs.find(({ fileName, type }) => fileName.endsWith(ending) || (ending === '.js' && type === 'chunk'));
	if (!found) throw new Error(`Nothing that ends in ${ending} was built.`);
	return 'code' in found ? found.code : String(found.source);
}

import type { Page } from '@playwright/test';
import { build } from 'vite';
import { launchBrowser } from '../chromium.ts';
import type * as BoardInPage from './board-in-page.tsx';
import { type Figure, figure, within } from './figures.ts';

const FLAGS = 50_000;
const ROUNDS = 5;
const PAGES = 20;
const SHOWN = FLAGS.toLocaleString('en-GB');
/** Local addresses count as safe, so that there are keys and a database. Nothing is asked of the network. */
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
		const rounds = { first: [] as number[], filter: [] as number[], sorted: [] as number[], plain: [] as number[] };
		const tasks = { reading: [] as number[], scrolling: [] as number[] };
		for (let round = 0; round < ROUNDS; round++) {
			rounds.first.push(await inPage(page, 'firstPage'));
			tasks.reading.push(await inPage(page, 'everything'));
			rounds.filter.push(Math.max(...(await inPage(page, 'filters'))));
			tasks.scrolling.push(await inPage(page, 'scroll', PAGES));
			const { sorted, plain } = await inPage(page, 'yardsticks', FLAGS);
			rounds.sorted.push(sorted);
			rounds.plain.push(plain);
		}
		const first = { name: `first page of the board out of ${SHOWN} flags, read, unsealed and drawn`, rounds: rounds.first };
		const filter = { name: `the slowest of nine ways to narrow ${SHOWN} rows, drawn`, rounds: rounds.filter };
		return [
			within(100, 'ms', first),
			figure(first, { name: 'Preact drawing a plain table of as many rows', rounds: rounds.plain }, 'cost', null),
			within(50, 'ms', filter),
			figure(filter, { name: 'Array.sort of as many days', rounds: rounds.sorted }, 'cost', null),
			within(50, 'ms', { name: `longest task while ${SHOWN} flags are read, 0 if none takes 50 ms`, rounds: tasks.reading }),
			within(50, 'ms', { name: `longest task while ${PAGES} pages are drawn and scrolled, 0 if none takes 50 ms`, rounds: tasks.scrolling }),
		];
	} finally {
		await browser.close();
	}
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

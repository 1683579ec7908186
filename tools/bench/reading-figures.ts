import type { Browser } from '@playwright/test';
import { bundleForPage } from '../build/bundle-for-page.ts';
import { launchBrowser } from '../chromium.ts';
import { MeasuredPage, metricsOf, openPage, setupFor } from './bench-pages.ts';
import { besideFigures } from './beside-figures.ts';
import { type Figure, figure, within } from './figures.ts';
import type * as InPage from './in-page.ts';
import type { Labelling } from './made-page.ts';

const STORM_MS = 5000;
const FRESH = 5;
const ROUNDS = 9;
const WARM_UP = 5;
/** A round reads at least so many questions, so that what the measuring itself takes does not show. */
const LEAST_QUESTIONS = 3000;

/** How long a page takes to read and check, in Chromium, beside other ways to name the same controls of the same page. */
export async function readingFigures(): Promise<Figure[]> {
	const [browser, script, beside] = await Promise.all([
		launchBrowser(),
		bundleForPage(new URL('in-page.ts', import.meta.url), 'StepcheckBench'),
		bundleForPage(new URL('beside-page.ts', import.meta.url), 'StepcheckBeside'),
	]);
	try {
		const figures: Figure[] = [];
		const perQuestion: Record<string, number[]> = {};
		for (const labelling of ['labelled', 'unlabelled'] as const)
			for (const count of [100, 300, 1000]) {
				const rounds = await warmRounds(browser, script, count, labelling);
				figures.push(await freshFigure(browser, script, count, labelling), ...figuresOf(rounds, count, labelling));
				perQuestion[`${labelling} ${count}`] = rounds.read.map((ms) => ms / count);
			}
		for (const labelling of ['labelled', 'unlabelled'] as const)
			for (const count of [300, 1000])
				figures.push(
					figure(
						{ name: `reading and checking one of ${count} ${labelling} questions`, rounds: perQuestion[`${labelling} ${count}`] ?? [] },
						{ name: 'one of 100', rounds: perQuestion[`${labelling} 100`] ?? [] },
						'cost',
						1.2,
					),
				);
		figures.push(...(await stormFigures(browser, script)), ...(await besideFigures(browser, beside)));
		return figures;
	} finally {
		await browser.close();
	}
}

/** ms a round took, by what was done in it. */
type Rounds = Record<'read' | 'names' | 'recheck', number[]>;

/** The same page, in turns read by Stepcheck and named by the accessible name alone. */
async function warmRounds(browser: Browser, script: string, count: number, labelling: Labelling): Promise<Rounds> {
	const page = await MeasuredPage.open(browser, [script], count, labelling);
	const rounds: Rounds = { read: [], names: [], recheck: [] };
	const times = Math.ceil(LEAST_QUESTIONS / count);
	for (let round = 0; round < WARM_UP + ROUNDS; round++) {
		const read = (await page.run('read', times)) / times;
		const names = (await page.run('names', times)) / times;
		const recheck = await page.ask('recheckedAfterAnswers');
		if (round < WARM_UP) continue;
		for (const [what, ms] of Object.entries({ read, names, recheck })) rounds[what as keyof Rounds].push(ms);
	}
	await page.close();
	return rounds;
}

function figuresOf(rounds: Rounds, count: number, labelling: Labelling): Figure[] {
	const questions = `${count} ${labelling} questions`;
	const read = { name: `read and check of ${questions}, after ${WARM_UP} rounds to warm up`, rounds: rounds.read };
	return [
		figure(read, { name: 'dom-accessibility-api naming the same controls', rounds: rounds.names }, 'cost', 1),
		within(1, 'ms', { name: `check after one answer of ${questions}, the slowest but one of twenty`, rounds: rounds.recheck }),
	];
}

/** The first thing that is done in a page: nothing has been compiled, and the browser has no answer at hand. Each in a page of its own. */
async function freshFigure(browser: Browser, script: string, count: number, labelling: Labelling): Promise<Figure> {
	const rounds = { read: [] as number[], names: [] as number[] };
	for (let round = 0; round < FRESH; round++)
		for (const what of ['read', 'names'] as const) {
			const page = await MeasuredPage.open(browser, [script], count, labelling);
			rounds[what].push(await page.run(what, 1));
			await page.close();
		}
	return figure(
		{ name: `first read and check of ${count} ${labelling} questions, in a fresh page`, rounds: rounds.read },
		{ name: 'dom-accessibility-api naming the same controls, in another', rounds: rounds.names },
		'cost',
		1,
	);
}

/** The part of the main thread that a busy page costs with us, beside what it costs without. */
async function stormFigures(browser: Browser, script: string): Promise<Figure[]> {
	const readings: number[] = [];
	const rounds = { alone: [] as number[], watched: [] as number[] };
	for (let round = 0; round < 3; round++)
		for (const watched of [false, true]) {
			const page = await openPage(browser, [script], 300, 'labelled');
			const session = await page.context().newCDPSession(page);
			await session.send('Performance.enable');
			const busy = async () => (await metricsOf(session))('TaskDuration') * 1000;
			const before = await busy();
			await page.evaluate(
				(setup) => (globalThis as unknown as { StepcheckBench: typeof InPage }).StepcheckBench.startStorm(setup),
				watched ? setupFor(300) : null,
			);
			await page.waitForTimeout(STORM_MS);
			const checks = await page.evaluate(() => (globalThis as unknown as { StepcheckBench: typeof InPage }).StepcheckBench.stopStorm());
			if (watched) readings.push(checks);
			rounds[watched ? 'watched' : 'alone'].push((await busy()) - before);
			await page.close();
		}
	const more = rounds.watched.map((ms, round) => Math.max(0, ms - (rounds.alone[round] ?? Number.NaN)));
	return [
		figure(
			{ name: '10,000 changes a second for 5 s: what watching adds', rounds: more },
			{ name: 'the 5 s of the main thread', rounds: more.map(() => STORM_MS) },
			'cost',
			0.05,
		),
		within(STORM_MS / 1000, 'count', { name: '10,000 changes a second for 5 s: how often the page was read', rounds: readings }),
	];
}

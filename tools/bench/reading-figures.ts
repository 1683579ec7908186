import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from '@playwright/test';
import { readAdapters } from '../../compile/read-folder.ts';
import { indexPack, sliceForStep } from '../../compile/step-slices.ts';
import { bundleForPage } from '../bundle-for-page.ts';
import { launchBrowser } from '../chromium.ts';
import { RULES } from '../rules-folder.ts';
import { type Figure, figure } from './figures.ts';
import type * as InPage from './in-page.ts';
import { type Labelling, madePage } from './made-page.ts';
import { KNOWN, makeRules, toPack, toRule } from './made-rules.ts';

const STEP = 'Bench';
const STORM_MS = 5000;

/** How long a page takes to read and check, in Chromium, beside other ways to name the same controls of the same page. */
export async function readingFigures(): Promise<Figure[]> {
	const [browser, script] = await Promise.all([launchBrowser(), bundleForPage(new URL('in-page.ts', import.meta.url), 'StepcheckBench')]);
	const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	try {
		const figures: Figure[] = [];
		const perQuestion: Record<string, number[]> = {};
		for (const labelling of ['labelled', 'unlabelled'] as const)
			for (const count of [100, 300, 1000]) {
				const page = await openPage(browser, [script, axe], count, labelling);
				const rounds = await page.evaluate(
					(setup) => (globalThis as unknown as { StepcheckBench: typeof InPage }).StepcheckBench.timeReading(setup),
					setupFor(count),
				);
				await page.close();
				figures.push(...figuresOf(rounds, count, labelling));
				perQuestion[`${labelling} ${count}`] = rounds.read.map((ms) => ms / count);
			}
		for (const labelling of ['labelled', 'unlabelled'] as const)
			figures.push(
				figure(
					{ name: `reading one of 1000 ${labelling} questions`, rounds: perQuestion[`${labelling} 1000`] ?? [] },
					{ name: 'reading one of 100', rounds: perQuestion[`${labelling} 100`] ?? [] },
					'cost',
					1.5,
				),
			);
		figures.push(await stormFigure(browser, script));
		return figures;
	} finally {
		await browser.close();
	}
}

function figuresOf(rounds: InPage.Rounds, count: number, labelling: Labelling): Figure[] {
	const questions = `${count} ${labelling} questions`;
	const read = { name: `first read and check of ${questions}`, rounds: rounds.read };
	return [
		figure(read, { name: 'dom-accessibility-api naming the same controls', rounds: rounds.names }, 'cost', 1),
		figure(read, { name: 'axe-core with its label rules', rounds: rounds.axe }, 'cost', null),
		figure({ name: `check after one answer of ${questions}, the slowest but one of twenty`, rounds: rounds.recheck }, read, 'cost', null),
	];
}

/** The part of the main thread that a busy page costs with us, beside what it costs without. */
async function stormFigure(browser: Browser, script: string): Promise<Figure> {
	const rounds = { alone: [] as number[], watched: [] as number[] };
	for (let round = 0; round < 3; round++)
		for (const watched of [false, true]) {
			const page = await openPage(browser, [script], 300, 'labelled');
			const session = await page.context().newCDPSession(page);
			await session.send('Performance.enable');
			const busy = async () =>
				((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
			const before = await busy();
			await page.evaluate(
				(setup) => (globalThis as unknown as { StepcheckBench: typeof InPage }).StepcheckBench.startStorm(setup),
				watched ? setupFor(300) : null,
			);
			await page.waitForTimeout(STORM_MS);
			await page.evaluate(() => (globalThis as unknown as { StepcheckBench: typeof InPage }).StepcheckBench.stopStorm());
			rounds[watched ? 'watched' : 'alone'].push((await busy()) - before);
			await page.close();
		}
	const more = rounds.watched.map((ms, round) => Math.max(0, ms - (rounds.alone[round] ?? Number.NaN)));
	return figure(
		{ name: '10,000 changes a second for 5 s: what watching adds', rounds: more },
		{ name: 'the 5 s of the main thread', rounds: more.map(() => STORM_MS) },
		'cost',
		0.05,
	);
}

async function openPage(browser: Browser, scripts: string[], count: number, labelling: Labelling): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.setContent(madePage(answersOf(count), labelling));
	for (const script of scripts) await page.evaluate(script);
	return page;
}

/** Half of the questions are conditions of the other half, as the rules of the engine's figures have it. */
function answersOf(count: number) {
	return makeRules(count - 50).answers;
}

function setupFor(count: number): InPage.Setup {
	const { rules } = makeRules(count - 50);
	const adapter = readAdapters(`${RULES}/adapters`).at(-1);
	const slice = sliceForStep([indexPack(toPack(rules.map((rule) => toRule(rule, STEP))), {})], STEP);
	if (!adapter || !slice) throw new Error('nothing to read with');
	return { adapter, slice, known: KNOWN };
}

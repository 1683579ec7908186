import type { Browser, CDPSession, Page } from '@playwright/test';
import { readAdapters } from '../../compile/read-folder.ts';
import { indexPack, sliceForStep } from '../../compile/step-slices.ts';
import { RULES } from '../rules-folder.ts';
import type { Setup } from './in-page.ts';
import { type Labelling, madePage } from './made-page.ts';
import { KNOWN, makeRules, toPack, toRule } from './made-rules.ts';

const STEP = 'Bench';

/** A new page with so many questions, drawn, and with these scripts in it. */
export async function openPage(browser: Browser, scripts: string[], count: number, labelling: Labelling): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.setContent(madePage(answersOf(count), labelling));
	for (const script of scripts) await page.evaluate(script);
	// What the browser has to work out before it can draw is nobody's reading.
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
	return page;
}

/** Half of the questions are conditions of the other half, as the rules of the engine's figures have it. */
function answersOf(count: number) {
	return makeRules(count - 50).answers;
}

/** What such a page is read and checked with. */
export function setupFor(count: number): Setup {
	const { rules } = makeRules(count - 50);
	const adapter = readAdapters(`${RULES}/adapters`).at(-1);
	const slice = sliceForStep([indexPack(toPack(rules.map((rule) => toRule(rule, STEP))), {})], STEP);
	if (!adapter || !slice) throw new Error('nothing to read with');
	return { adapter, slice, known: KNOWN };
}

/** What the browser counts of a page. */
export async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

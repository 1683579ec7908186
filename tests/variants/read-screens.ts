import type { Browser } from '@playwright/test';
import { readAdapters } from '../../compile/read-folder.ts';
import type { Adapter } from '../../engine/adapter.ts';
import { nameKey } from '../../engine/name-key.ts';
import { launchBrowser } from '../../tools/chromium.ts';
import type { readThisPage } from '../../tools/inspect/in-page.ts';
import { bundleReader } from '../../tools/inspect/read-page.ts';
import { type Compared, compareWithTruth } from './compare-with-truth.ts';
import type { Combination } from './sample.ts';
import { STEP_NAMES, StepPage } from './step-page.ts';

/** One screen of the practice Mosaic: a step, how much of it is answered, and how it is drawn. */
export interface StepScreen {
	step: string;
	start: string;
	combination: Combination;
}

/** What was read of many screens, beside what is on them. */
export interface ScreensRead {
	questions: number;
	readRight: number;
	/** By the name of the screen, where anything was missed. */
	misses: Record<string, string[]>;
	/** Each with the name of its screen. */
	falsehoods: string[];
}

export const nameOfScreen = ({ step, start, combination }: StepScreen): string => [step, start, ...Object.values(combination)].join(' ');

/**
 * Reads every screen by the generic adapter alone, in a browser of its own, and compares what was read with the truth.
 * @param atOnce how many screens are open at a time
 */
export async function readScreens(screens: readonly StepScreen[], atOnce: number): Promise<ScreensRead> {
	const [browser, script] = await Promise.all([launchBrowser(), bundleReader()]);
	const adapter = readAdapters('rules/adapters').at(-1);
	if (!adapter) throw new Error('There is no adapter to read with.');
	const compared: Compared[] = [];
	const left = [...screens.entries()];
	const readOnAndOn = async (): Promise<void> => {
		for (let next = left.shift(); next; next = left.shift()) {
			const [index, screen] = next;
			compared[index] = await readOne(browser, script, adapter, screen).catch((error: unknown) => {
				throw new Error(`${nameOfScreen(screen)}: ${error instanceof Error ? error.message : error}`);
			});
		}
	};
	await Promise.all(Array.from({ length: atOnce }, readOnAndOn)).finally(() => browser.close());
	return together(screens, compared);
}

function together(screens: readonly StepScreen[], compared: readonly Compared[]): ScreensRead {
	const named = compared.map((each, index) => ({ ...each, name: nameOfScreen(screens[index] as StepScreen) }));
	return {
		questions: named.reduce((sum, { questions }) => sum + questions, 0),
		readRight: named.reduce((sum, { readRight }) => sum + readRight, 0),
		misses: Object.fromEntries(named.flatMap(({ name, misses }) => (misses.length > 0 ? [[name, misses]] : []))),
		falsehoods: named.flatMap(({ name, falsehoods }) => falsehoods.map((falsehood) => `${name}: ${falsehood}`)),
	};
}

/** Says how many questions were read right, as a share and as numbers. */
export function summaryOf({ questions, readRight }: ScreensRead, screens: number): string {
	const share = questions === 0 ? 0 : (100 * readRight) / questions;
	return `${readRight} of ${questions} questions read right (${share.toFixed(1)} %), over ${screens} screens`;
}

async function readOne(browser: Browser, script: string, adapter: Adapter, { step, combination, start }: StepScreen): Promise<Compared> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/London' });
	context.setDefaultTimeout(60_000);
	const { page } = await StepPage.open(context, combination, step, start);
	// One after the other in the page itself: a page that is drawn again and again may change in between.
	await page.evaluate(script);
	const { read, truth } = await page.evaluate(
		([map, steps]) => ({
			read: (globalThis as unknown as { StepcheckReader: { readThisPage: typeof readThisPage } }).StepcheckReader.readThisPage(
				map,
				steps,
				{},
			),
			truth: window.practiceTruth?.() ?? null,
		}),
		[adapter, KNOWN_STEPS] as const,
	);
	await context.close();
	if (!truth) throw new Error('The page does not say what is on it.');
	return compareWithTruth(read, truth);
}

/** The names that the packs know, for the reader to tell the step by. */
const KNOWN_STEPS = Object.fromEntries(Object.values(STEP_NAMES).map((name) => [nameKey(name), name]));

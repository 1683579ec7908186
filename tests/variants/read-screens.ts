import type { Browser } from '@playwright/test';
import { readAdapters } from '../../compile/build/read-folder.ts';
import type { Adapter } from '../../engine/model/adapter.ts';
import { nameKey } from '../../engine/model/names.ts';
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
	/** What was read and is not so, and screens that could not be opened; each with the name of its screen. */
	faults: string[];
}

export const nameOfScreen = ({ step, start, combination }: StepScreen): string => [step, start, ...Object.values(combination)].join(' ');

/**
 * Reads every screen by the generic adapter alone, in a browser of its own, and compares what was read with the truth.
 * @param atOnce how many screens are open at a time
 * @param onRead called with the number of screens still to be read
 */
export async function readScreens(
	screens: readonly StepScreen[],
	atOnce: number,
	onRead: (left: number) => void = () => {},
): Promise<ScreensRead> {
	const [browser, script] = await Promise.all([launchBrowser(), bundleReader()]);
	const adapter = readAdapters('rules/adapters').at(-1);
	if (!adapter) throw new Error('There is no adapter to read with.');
	const compared: (Compared | string)[] = [];
	const left = [...screens.entries()];
	const readOnAndOn = async (): Promise<void> => {
		for (let next = left.shift(); next; next = left.shift()) {
			const [index, screen] = next;
			compared[index] = await readOne(browser, script, adapter, screen).catch((error: unknown) => `could not be read: ${error}`);
			onRead(left.length);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, readOnAndOn)).finally(() => browser.close());
	return together(screens, compared);
}

function together(screens: readonly StepScreen[], compared: readonly (Compared | string)[]): ScreensRead {
	const read: ScreensRead = { questions: 0, readRight: 0, misses: {}, faults: [] };
	for (const [index, screen] of screens.entries()) {
		const name = nameOfScreen(screen);
		const one = compared[index] ?? 'was not read';
		if (typeof one === 'string') {
			read.faults.push(`${name}: ${one}`);
			continue;
		}
		read.questions += one.questions;
		read.readRight += one.readRight;
		if (one.misses.length > 0) read.misses[name] = one.misses;
		read.faults.push(...one.falsehoods.map((falsehood) => `${name}: ${falsehood}`));
	}
	return read;
}

/** Says how many questions were read right, as a share and as numbers. */
export function summaryOf({ questions, readRight }: ScreensRead, screens: number): string {
	const share = questions === 0 ? 0 : (100 * readRight) / questions;
	return `${readRight} of ${questions} questions read right (${share.toFixed(1)} %), over ${screens} screens`;
}

async function readOne(browser: Browser, script: string, adapter: Adapter, { step, combination, start }: StepScreen): Promise<Compared> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/London' });
	context.setDefaultTimeout(120_000);
	try {
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
		if (!truth) throw new Error('The page does not say what is on it.');
		return compareWithTruth(read, truth);
	} finally {
		await context.close();
	}
}

/** The names that the packs know, for the reader to tell the step by. */
const KNOWN_STEPS = Object.fromEntries(Object.values(STEP_NAMES).map((name) => [nameKey(name), name]));

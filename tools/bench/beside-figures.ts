import type { Browser, Page } from '@playwright/test';
import { metricsOf, openPage, setupFor } from './bench-pages.ts';
import type * as BesidePage from './beside-page.ts';
import { type Figure, p95, within } from './figures.ts';

const ROUNDS = 3;
const QUESTIONS = 300;
const SLOWDOWN = 4;
const CHANGES = 40;
const KEYS = 60;
/** ms between two keys of a quick typist. */
const BETWEEN_KEYS = 60;
const STEPS = 500;
const SMALL = 70;

/** What a worker and a browser notice of all of Stepcheck beside a step: the longest wait, typing, drawing, and what is left behind. */
export async function besideFigures(browser: Browser, script: string): Promise<Figure[]> {
	return [...(await openingFigures(browser, script)), ...(await changeFigures(browser, script)), ...(await leftFigures(browser, script))];
}

/** Runs a function of the script in the page. */
function inPage<Name extends keyof typeof BesidePage>(
	page: Page,
	name: Name,
	...args: Parameters<(typeof BesidePage)[Name]>
): Promise<Awaited<ReturnType<(typeof BesidePage)[Name]>>> {
	return page.evaluate(
		([called, given]) => {
			const beside = (globalThis as unknown as { StepcheckBeside: Record<string, (...args: unknown[]) => unknown> }).StepcheckBeside;
			return beside[called]?.(...given);
		},
		[name, args] as [string, unknown[]],
	) as Promise<Awaited<ReturnType<(typeof BesidePage)[Name]>>>;
}

async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

async function openingFigures(browser: Browser, script: string): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const labelling of ['labelled', 'unlabelled'] as const) {
		const rounds: number[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			const page = await openPage(browser, [script], QUESTIONS, labelling);
			await slowDown(page);
			rounds.push(await inPage(page, 'longestTaskOfOpening', setupFor(QUESTIONS)));
			await page.close();
		}
		const name = `longest task until ${QUESTIONS} ${labelling} questions of a fresh page are listed, ${SLOWDOWN} times slowed down, 0 if none takes 50 ms`;
		figures.push(within(50, 'ms', { name, rounds }));
	}
	return figures;
}

async function changeFigures(browser: Browser, script: string): Promise<Figure[]> {
	const rounds = { checked: [] as number[], drawn: [] as number[], typed: [] as number[] };
	for (let round = 0; round < ROUNDS; round++) {
		const page = await openPage(browser, [script], QUESTIONS, 'labelled');
		const { checked, drawn } = await inPage(page, 'timeChanges', setupFor(QUESTIONS), CHANGES);
		await page.close();
		rounds.checked.push(p95(checked));
		rounds.drawn.push(p95(drawn));
		rounds.typed.push((await delayOfKeys(browser, script, true)) - (await delayOfKeys(browser, script, false)));
	}
	const of = `${QUESTIONS} questions`;
	return [
		within(1, 'ms', { name: `from an answer's event to the checklist of ${of}, 95th of a hundred`, rounds: rounds.checked }),
		within(2, 'ms', { name: `drawing what one answer of ${of} changed, style and layout apart, 95th of a hundred`, rounds: rounds.drawn }),
		within(8, 'ms', {
			name: `what each key in one of ${of} takes longer with Stepcheck, ${SLOWDOWN} times slowed down, 95th of a hundred`,
			rounds: rounds.typed,
		}),
	];
}

/** ms from a key to the end of its task, the 95th of a hundred keys. */
async function delayOfKeys(browser: Browser, script: string, beside: boolean): Promise<number> {
	const page = await openPage(browser, [script], QUESTIONS, 'labelled');
	await inPage(page, 'listenToKeys');
	if (beside) await inPage(page, 'stayBeside', setupFor(QUESTIONS));
	await slowDown(page);
	await page
		.locator('input')
		.nth(QUESTIONS / 2)
		.focus();
	for (let key = 0; key < KEYS; key++) {
		await page.keyboard.press('a');
		await page.waitForTimeout(BETWEEN_KEYS);
	}
	const delays = await inPage(page, 'delaysOfKeys');
	await page.close();
	return p95(delays);
}

/** What is left in the page's memory after many steps, once all that can be thrown away has been. */
async function leftFigures(browser: Browser, script: string): Promise<Figure[]> {
	const page = await openPage(browser, [script], SMALL, 'labelled');
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const open = (times: number) => inPage(page, 'openAndClose', setupFor(SMALL), times);
	const kept = async () => {
		await session.send('HeapProfiler.collectGarbage');
		return metricsOf(session);
	};
	// What is made once, by the browser's compiler too, is not left by a step.
	await open(20);
	const before = await kept();
	await open(STEPS);
	const after = await kept();
	await page.close();
	const more = (name: string, unit = 1) => [Math.max(0, (after(name) - before(name)) / unit)];
	return [
		within(5, 'MB', { name: `memory left after ${STEPS} steps opened and closed`, rounds: more('JSHeapUsedSize', 1_000_000) }),
		within(0, 'count', { name: `elements and texts left after ${STEPS} steps opened and closed`, rounds: more('Nodes') }),
		within(0, 'count', { name: `listeners left after ${STEPS} steps opened and closed`, rounds: more('JSEventListeners') }),
	];
}

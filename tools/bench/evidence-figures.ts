import type { Page } from '@playwright/test';
import { checkStep } from '../../engine/check-step.ts';
import type { Facts } from '../../engine/model/facts.ts';
import { bundleForPage } from '../build/bundle-for-page.ts';
import { launchBrowser } from '../chromium.ts';
import { loadEngines } from './engines.ts';
import type * as EvidenceInPage from './evidence-in-page.ts';
import { messageFigures } from './evidence-messages.ts';
import { type Figure, figure, within } from './figures.ts';
import { FACTS, madeEvidence } from './made-record.ts';
import { makeRules } from './made-rules.ts';
import { madeSteps, type OpenStep } from './made-steps.ts';
import { type Runnable, slowestInTurns } from './rounds.ts';

const RECORDS = 50;
/** Local addresses count as safe, so that there are keys and a database. No request is made. */
const ADDRESS = 'http://localhost/evidence.html';

/**
 * How long a check takes that uses what was read of a record: out of the real database, sealed, with fifty records in it and a
 * hundred facts of each. And how often the extension asks for evidence when a step is opened.
 */
export async function evidenceFigures(): Promise<Figure[]> {
	const { steps, ...about } = madeSteps();
	const records = await outOfTheStore(about);
	const figures: Figure[] = [];
	for (const step of steps) {
		const { length } = step.slice.rules;
		const { rules, answers } = makeRules(length);
		const engine = loadEngines(rules, answers).jsonRulesEngine;
		const [seen, bare, other] = await slowestInTurns([
			checkOf(step, records, `${step.name}: a check of its ${length} rules with ${FACTS} facts of one of ${RECORDS} records`),
			checkOf(step, [{}], 'the same with nothing of the record seen'),
			{ ...engine, name: `json-rules-engine with ${length} rules about answers` },
		]);
		if (!seen || !bare || !other) throw new Error('something was not timed');
		figures.push(within(5, 'ms', { ...seen, name: `${seen.name}, 95th of a hundred, ms of the processor` }));
		figures.push(figure(seen, other, 'cost', null), figure(seen, bare, 'cost', null));
	}
	return [...figures, ...(await messageFigures())];
}

/** Checks a step with one record after the other. */
function checkOf({ slice, snapshot, known }: OpenStep, records: readonly Facts[], name: string): Runnable {
	let next = 0;
	return { name, run: () => checkStep(snapshot, slice, { ...known, facts: records[next++ % records.length] ?? {} }) };
}

/** The facts of each record, kept and read again by the store itself. */
async function outOfTheStore({ asked, screenOf, workers }: Omit<ReturnType<typeof madeSteps>, 'steps'>): Promise<Facts[]> {
	const numbers = Array.from({ length: RECORDS }, (_, nth) => String(1_000_000 + nth));
	const records: Record<string, EvidenceInPage.ByScreen> = {};
	for (const [nth, number] of numbers.entries()) {
		const screens: EvidenceInPage.ByScreen = {};
		for (const [kind, list] of Object.entries(madeEvidence(nth, asked, workers)))
			screens[screenOf(kind) ?? ''] = { ...screens[screenOf(kind) ?? ''], [kind]: list };
		records[number] = screens;
	}
	const at = (file: string) => new URL(file, import.meta.url);
	const alias = { 'webextension-polyfill': at('no-extension.ts').pathname };
	const [browser, script] = await Promise.all([launchBrowser(), bundleForPage(at('evidence-in-page.ts'), 'StepcheckEvidence', alias)]);
	try {
		const page = await browser.newPage();
		await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Bench</title>' }));
		await page.goto(ADDRESS);
		await page.evaluate(script);
		if (!(await inPage(page, 'keep', records))) throw new Error('The database did not take what was read of the records.');
		const read: Facts[] = [];
		for (const number of numbers) read.push(await inPage(page, 'known', number));
		const count = read.flatMap((facts) => Object.values(facts)).reduce((sum, { facts }) => sum + facts.length, 0);
		if (count !== RECORDS * FACTS) throw new Error(`${count} facts came out of the database, and ${RECORDS * FACTS} went in.`);
		return read;
	} finally {
		await browser.close();
	}
}

/** Runs a function of the script in the page. */
function inPage<Name extends keyof typeof EvidenceInPage>(
	page: Page,
	name: Name,
	...args: Parameters<(typeof EvidenceInPage)[Name]>
): Promise<Awaited<ReturnType<(typeof EvidenceInPage)[Name]>>> {
	return page.evaluate(
		([called, given]) => {
			const script = (globalThis as unknown as { StepcheckEvidence: Record<string, (...args: unknown[]) => unknown> }).StepcheckEvidence;
			return script[called]?.(...given);
		},
		[name, args] as [string, unknown[]],
	) as Promise<Awaited<ReturnType<(typeof EvidenceInPage)[Name]>>>;
}

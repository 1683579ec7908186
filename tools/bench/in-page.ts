import { computeAccessibleName } from 'dom-accessibility-api';
import { checkStep } from '../../engine/check-step.ts';
import type { Circumstances } from '../../engine/judge/context.ts';
import type { Adapter } from '../../engine/model/adapter.ts';
import type { StepSlice } from '../../engine/model/rule.ts';
import { rereadAnswers } from '../../page/questions/reread-answers.ts';
import { Reader, type Reading } from '../../page/reader.ts';
import { watchPage } from '../../page/watch-page.ts';

/** What a page is read and checked with. */
export interface Setup {
	adapter: Adapter;
	slice: StepSlice;
	known: Circumstances;
}

const RECHECKS = 20;
const HINTS = { stepNamed: (text: string) => (text === 'Bench' ? text : null), formNamed: () => null };

let setup: Setup;
let latest: Reading;

/** What the page is read and checked with from now on, so that nothing that is timed has to take it in. */
export function readWith(given: Setup): void {
	setup = given;
}

/** Reads and checks the page so many times. */
export function read(times: number): void {
	for (let time = 0; time < times; time++) latest = readAndCheck(setup);
}

/** Names the same controls by their accessible name alone, so many times. */
export function names(times: number): void {
	for (let time = 0; time < times; time++) for (const control of document.querySelectorAll('input')) computeAccessibleName(control);
}

function readAndCheck({ adapter, slice, known }: Setup): Reading {
	const reading = new Reader(document, adapter).read(HINTS);
	checkStep(reading.snapshot, slice, known);
	return reading;
}

/** From an answer to the checklist: ms, the longest but one of twenty. */
export function recheckedAfterAnswers(): number {
	const { adapter, slice, known } = setup;
	const times = latest.snapshot.questions.slice(0, RECHECKS).map(({ key }, index) => {
		const [control] = latest.nodes.questions.get(key)?.controls ?? [];
		(control as HTMLInputElement).value = index % 2 === 0 ? 'Written' : '';
		return timed(() => {
			latest = rereadAnswers(latest, adapter.words['placeholder options'], key);
			checkStep(latest.snapshot, slice, known);
		}).ms;
	});
	return times.sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}

function timed<T>(work: () => T): { ms: number; result: T } {
	const started = performance.now();
	const result = work();
	return { ms: performance.now() - started, result };
}

/**
 * Ten thousand changes to the page each second, until told to stop.
 * @param setup watched, read and checked as in the extension; null for the page alone
 */
export function startStorm(setup: Setup | null): void {
	const storm = { checks: 0, stop: new AbortController() };
	(globalThis as unknown as { storm: typeof storm }).storm = storm;
	const churned = document.createElement('p');
	document.body.append(churned);
	if (setup)
		watchPage(
			document,
			{
				onAnswer: () => undefined,
				onChange: () => {
					storm.checks += 1;
					readAndCheck(setup);
				},
				onTick: () => undefined,
				onRestless: () => undefined,
				onScroll: () => undefined,
				onFocus: () => undefined,
			},
			storm.stop.signal,
		);
	const churn = setInterval(() => {
		for (let change = 0; change < 100; change++) churned.textContent = `${change}`;
	}, 10);
	storm.stop.signal.addEventListener('abort', () => clearInterval(churn));
}

/** @returns how often the page was read and checked meanwhile */
export function stopStorm(): number {
	const { storm } = globalThis as unknown as { storm: { checks: number; stop: AbortController } };
	storm.stop.abort();
	return storm.checks;
}

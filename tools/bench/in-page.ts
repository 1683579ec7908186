import { computeAccessibleName } from 'dom-accessibility-api';
import type { Adapter } from '../../engine/adapter.ts';
import { checkStep } from '../../engine/check-step.ts';
import type { Circumstances } from '../../engine/context.ts';
import type { StepSlice } from '../../engine/rule.ts';
import { rereadAnswers } from '../../page/reread.ts';
import { Reader, type Reading } from '../../page/snapshot.ts';
import { watchPage } from '../../page/watch.ts';

/** What a page is read and checked with. */
export interface Setup {
	adapter: Adapter;
	slice: StepSlice;
	known: Circumstances;
}

/** ms a round took, by what was done in it. */
export type Rounds = Record<'read' | 'names' | 'axe' | 'recheck', number[]>;

interface AxeOnPage {
	run(context: Document, options: { runOnly: string[]; resultTypes: string[] }): Promise<unknown>;
}

const ROUNDS = 15;
const WARM_UP = 5;
const RECHECKS = 20;
const HINTS = { stepNamed: (text: string) => (text === 'Bench' ? text : null), formNamed: () => null };
const AXE_RULES = ['label', 'select-name', 'form-field-multiple-labels', 'aria-input-field-name'];

/** Runs in a page: the same page read in turns by us, named by the accessible name alone, and by axe-core's label rules. */
export async function timeReading({ adapter, slice, known }: Setup): Promise<Rounds> {
	const rounds: Rounds = { read: [], names: [], axe: [], recheck: [] };
	const { axe } = globalThis as unknown as { axe: AxeOnPage };
	const controls = [...document.querySelectorAll('input')];
	for (let round = 0; round < WARM_UP + ROUNDS; round++) {
		const read = timed(() => readAndCheck({ adapter, slice, known }));
		const names = timed(() => controls.map((control) => computeAccessibleName(control)));
		const started = performance.now();
		await axe.run(document, { runOnly: AXE_RULES, resultTypes: ['violations'] });
		const axeMs = performance.now() - started;
		const rechecks = recheckedAfterAnswers(read.result, { adapter, slice, known });
		if (round < WARM_UP) continue;
		rounds.read.push(read.ms);
		rounds.names.push(names.ms);
		rounds.axe.push(axeMs);
		rounds.recheck.push(rechecks);
	}
	return rounds;
}

function readAndCheck({ adapter, slice, known }: Setup): Reading {
	const reading = new Reader(document, adapter).read(HINTS);
	checkStep(reading.snapshot, slice, known);
	return reading;
}

/** From an answer's event to the checklist: ms, the longest but one of twenty. */
function recheckedAfterAnswers(reading: Reading, { adapter, slice, known }: Setup): number {
	let latest = reading;
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

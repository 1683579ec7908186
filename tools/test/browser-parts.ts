import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';
import { BROWSER_PARTS, type Part } from './part.ts';

/** Writes down how each Playwright project did, for the summary of `npm test`. */
export default class BrowserParts implements Reporter {
	#suite: Suite | null = null;

	onBegin(_config: unknown, suite: Suite): void {
		this.#suite = suite;
	}

	onEnd({ status }: FullResult): void {
		const parts = (this.#suite?.suites ?? []).map(partOf);
		// A run that was cut short, or in which something went wrong outside the tests, has not passed.
		if (status !== 'passed' && parts.every(({ passed }) => passed)) parts.push({ name: 'browser', passed: false, detail: status });
		mkdirSync(dirname(BROWSER_PARTS), { recursive: true });
		writeFileSync(BROWSER_PARTS, JSON.stringify(parts));
	}
}

function partOf(project: Suite): Part {
	const tests = project.allTests();
	const failed = tests.filter((test) => test.outcome() === 'unexpected').length;
	const notRun = tests.filter((test) => test.results.length === 0).length;
	const counts = [
		`${tests.length - failed - notRun} passed`,
		...(failed > 0 ? [`${failed} failed`] : []),
		...(notRun > 0 ? [`${notRun} not run`] : []),
	];
	return { name: project.title, passed: failed + notRun === 0, detail: counts.join(', ') };
}

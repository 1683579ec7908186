import { resolve } from 'node:path';

/** How one part of `npm test` went. */
export interface Part {
	name: string;
	passed: boolean;
	/** How many tests, or how long it took. */
	detail: string;
}

/** Where Playwright's run leaves its parts for the summary. */
export const BROWSER_PARTS = resolve('.output/browser-parts.json');

/** The one line at the end: first what failed, then what passed. */
export function summaryOf(parts: readonly Part[], seconds: number): string {
	const say = ({ name, detail }: Part) => `${name} (${detail})`;
	const failed = parts.filter(({ passed }) => !passed).map(say);
	const passed = parts.filter((part) => part.passed).map(say);
	const minutes = `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`;
	return [
		...(failed.length > 0 ? [`FAILED: ${failed.join(', ')}.`] : []),
		...(passed.length > 0 ? [`Passed: ${passed.join(', ')}.`] : []),
		`Took ${minutes}.`,
	].join(' ');
}

import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { buildPracticeSite, PRACTICE_SITE } from '../../tools/build-for-practice.ts';
import { serve } from '../../tools/serve.ts';
import { nameOfScreen, readScreens, type ScreensRead, summaryOf } from './read-screens.ts';
import { LEAST_RIGHT, WHOLE_MATRIX } from './screens.ts';

/** Enough to keep two processors busy. */
const AT_ONCE = 3;
const LEDGER = new URL('known-misses-whole.json', import.meta.url);

/**
 * `npm run matrix`: reads every screen of the whole matrix, and fails for anything false, for less than enough read right,
 * and for misses that are not those of the ledger, more or fewer. Given words, it reads the screens that have them all in
 * their name, and prints what is missed there.
 */
async function main(words: readonly string[]): Promise<void> {
	const screens = WHOLE_MATRIX.filter((screen) => words.every((word) => nameOfScreen(screen).split(' ').includes(word)));
	if (screens.length === 0) {
		console.error(
			`No screen of the matrix is called ${words.join(' ')}. Use the values in practice/variant.ts, each as a word of its own.`,
		);
		process.exitCode = 1;
		return;
	}
	await buildPracticeSite();
	const site = await serve(PRACTICE_SITE);
	process.env.PRACTICE_ADDRESS = site.address;
	const read = await readScreens(screens, AT_ONCE).finally(() => site.stop());
	console.log(summaryOf(read, screens.length));
	console.log(JSON.stringify(read.misses, null, '\t'));
	const faults = [...read.falsehoods.map((falsehood) => `FALSE: ${falsehood}`), ...(words.length === 0 ? faultsOfWhole(read) : [])];
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) process.exitCode = 1;
}

function faultsOfWhole(read: ScreensRead): string[] {
	const known: Record<string, string[]> = JSON.parse(readFileSync(LEDGER, 'utf8'));
	const names = new Set([...Object.keys(known), ...Object.keys(read.misses)]);
	const differing = [...names].filter((name) => !isDeepStrictEqual(known[name] ?? [], read.misses[name] ?? []));
	return [
		...(read.readRight / read.questions < LEAST_RIGHT ? [`Fewer than ${100 * LEAST_RIGHT} % of the questions were read right.`] : []),
		...differing.map((name) => `Not as in tests/variants/known-misses-whole.json, which wants exactly what is missed: ${name}`),
	];
}

await main(process.argv.slice(2));

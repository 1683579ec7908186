import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { buildPracticeSite, PRACTICE_SITE } from '../../tools/build/build-for-practice.ts';
import { serve } from '../../tools/serve.ts';
import { nameOfScreen, readScreens, type ScreensRead, summaryOf } from './read-screens.ts';
import { LEAST_RIGHT, LOCKED_SCREENS, WHOLE_MATRIX } from './screens.ts';

/** Enough to keep two processors busy. */
const AT_ONCE = 3;
const LEDGER = new URL('known-misses-whole.json', import.meta.url);
const FOUND = '.output/matrix-misses.json';

type Misses = Record<string, string[]>;

/**
 * `npm run matrix`: reads every screen of the whole matrix, and fails for anything false, for less than enough read right,
 * and for misses that are not those of the ledger, more or fewer. Given words, it reads the screens that have them all in
 * their name, and prints what is missed there.
 * @returns what is wrong, in sentences
 */
async function readMatrix(words: readonly string[]): Promise<string[]> {
	const [screens, locked] = [WHOLE_MATRIX, LOCKED_SCREENS].map((all) =>
		all.filter((screen) => words.every((word) => nameOfScreen(screen).split(' ').includes(word))),
	) as [typeof WHOLE_MATRIX, typeof WHOLE_MATRIX];
	if (screens.length + locked.length === 0)
		return [
			`No screen of the matrix has all of these in its name: ${words.join(' ')}. Use the words that stand in practice/site/variant.ts.`,
		];
	const read = await readScreens(screens, AT_ONCE, sayHowManyLeft);
	console.log(summaryOf(read, screens.length));
	const readLocked = await readScreens(locked, AT_ONCE, sayHowManyLeft);
	console.log(`Where all is locked and printed: ${summaryOf(readLocked, locked.length)}`);
	const misses = { ...read.misses, ...readLocked.misses };
	const faults = [...read.faults, ...readLocked.faults];
	if (words.length === 0) return [...faults, ...tooFew(read), ...againstLedger(misses)];
	console.log(JSON.stringify(misses, null, '\t'));
	return faults;
}

function sayHowManyLeft(left: number): void {
	if (left > 0 && left % 100 === 0) console.log(`${left} screens left`);
}

function tooFew({ questions, readRight }: ScreensRead): string[] {
	return readRight / questions < LEAST_RIGHT ? [`Fewer than ${100 * LEAST_RIGHT} % of the questions were read right.`] : [];
}

function againstLedger(misses: Misses): string[] {
	const known: Misses = JSON.parse(readFileSync(LEDGER, 'utf8'));
	const names = new Set([...Object.keys(known), ...Object.keys(misses)]);
	const differing = [...names].filter((name) => !isDeepStrictEqual(known[name], misses[name]));
	if (differing.length === 0) return [];
	writeFileSync(FOUND, `${JSON.stringify(misses, null, '\t')}\n`);
	const lines = differing.map((name) => `${name}: known ${known[name]?.length ?? 0}, now ${misses[name]?.length ?? 0}`);
	return ['What is missed is not what tests/variants/known-misses-whole.json says; what it should say is in', FOUND, ...lines];
}

await buildPracticeSite();
const site = await serve(PRACTICE_SITE);
process.env.PRACTICE_ADDRESS = site.address;
const wrong = await readMatrix(process.argv.slice(2)).finally(() => site.stop());
for (const fault of wrong) console.error(fault);
process.exitCode = wrong.length > 0 ? 1 : 0;

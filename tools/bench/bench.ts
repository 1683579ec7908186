import { Refusal } from '../refusal.ts';
import { boardFigures } from './board-figures.ts';
import { engineFigures } from './engine-figures.ts';
import { evidenceFigures } from './evidence-figures.ts';
import { inWords } from './figures.ts';
import { readingFigures } from './reading-figures.ts';

/**
 * `stepcheck bench`: how long things take, always beside something else in the same run, because a time alone says more
 * about the machine.
 * @throws Refusal if something is not understood
 */
export async function bench(args: string[]): Promise<void> {
	const unknown = args.find((arg) => arg !== '--json');
	if (unknown !== undefined) throw new Refusal(`bench takes --json and nothing else, not “${unknown}”.`);
	const figures = [...(await engineFigures()), ...(await evidenceFigures()), ...(await readingFigures()), ...(await boardFigures())];
	process.stdout.write(args.includes('--json') ? `${JSON.stringify({ figures })}\n` : `${inWords(figures)}\n`);
}

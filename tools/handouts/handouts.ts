import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runInThisContext } from 'node:vm';
import type { StepCard } from '../../engine/preview/step-card.ts';
import { bundleForPage } from '../build/bundle-for-page.ts';
import { Refusal } from '../refusal.ts';
import { contentsHtml } from './contents.ts';
import { digestOf, madeCards } from './made-cards.ts';

/** What the hand-outs were last made from. `tests/rules/handouts.test.ts` holds it against the packs. */
export const DIGEST = fileURLToPath(new URL('../../docs/handouts/digest.json', import.meta.url));

/**
 * `stepcheck handouts [OUT] [--council NAME] [--no-pictures]`: a step card for every step and role of the shipped packs, and a
 * walk-through of the practice site with pictures, as pages to print.
 */
export async function handouts(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		options: { council: { type: 'string', default: 'practice' }, 'no-pictures': { type: 'boolean', default: false } },
		allowPositionals: true,
	});
	const [out = '.output/handouts', ...more] = positionals;
	if (more.length > 0) throw new Refusal('Name one folder to write the hand-outs into.');
	const cards = madeCards(values.council);
	const cardHtml = await cardWriter();
	for (const { file, card } of cards) write(join(out, file), cardHtml(card));
	const walks = values['no-pictures'] ? [] : await (await import('./walk-through.ts')).walkThroughs(out);
	write(join(out, 'index.html'), contentsHtml(cards, walks));
	process.stdout.write(
		`${cards.length} step cards${walks.length > 0 ? ` and ${walks.length} walk-throughs` : ''} are in ${out}. Open index.html.\n`,
	);
	// Another council's hand-outs are its own affair.
	if (values.council === 'practice') write(DIGEST, `${JSON.stringify(digestOf(cards), null, '\t')}\n`);
}

/** The card's own component, built as the extension builds it. */
async function cardWriter(): Promise<(card: StepCard) => string> {
	const script = await bundleForPage(new URL('./card-html.tsx', import.meta.url), 'stepcheckCards');
	runInThisContext(script);
	return (globalThis as unknown as { stepcheckCards: { cardHtml(card: StepCard): string } }).stepcheckCards.cardHtml;
}

function write(file: string, text: string): void {
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	} catch (fault) {
		if (!(fault instanceof Error && 'code' in fault)) throw fault;
		throw new Refusal(`“${file}” can’t be written (${fault.code}). See that you may write there.`);
	}
}

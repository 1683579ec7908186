import type { Locator, Words } from '../../engine/model/adapter.ts';
import { listProposals } from '../../page/calibrate/propose-list.ts';
import { describable, type PageWords, type Proposal, proposalsFor, unknownWords } from '../../page/calibrate/propose-locators.ts';
import { captionOf } from '../../page/dom/text.ts';
import { finishLabel } from '../../page/finish/finish-controls.ts';
import { questionOfHits } from '../../page/questions/adapter-labels.ts';
import { type PointAt, THINGS } from './shown-things.ts';

/** One thing that could go into the file: a way to find what was pointed at, or a word for it. */
export type Choice = Omit<Proposal, 'locator'> & ({ locator: Locator } | { word: string; of: 'sections' | 'finish' });

/** What could be said of an element that somebody pointed at, surest first. */
export function choicesFor(at: PointAt, element: Element, document: Document, words: Words, page: PageWords): Choice[] {
	if (at === 'section')
		return wordChoice(captionOf(element), 'sections', 'Its words head a section wherever they stand alone.', words, page);
	const { use } = THINGS[at];
	if (use === 'list') return listProposals(element, namesOf(at, words), document, page);
	if (at === 'question') {
		const isIt = (found: Element[]) => questionOfHits(found).some((control) => element === control || element.contains(control));
		return proposalsFor(element, use, document, page, isIt);
	}
	const found = proposalsFor(element, use, document, page);
	if (at !== 'finish') return found;
	return [...wordChoice(finishLabel(element, []), 'finish', 'Whatever is called this finishes the step.', words, page), ...found];
}

/** Nothing, if the word is known already or is about somebody. */
function wordChoice(printed: string, of: 'sections' | 'finish', why: string, words: Words, page: PageWords): Choice[] {
	const word = describable(printed);
	if (!word || words[of].some((known) => known.toLowerCase() === word.toLowerCase())) return [];
	const said = unknownWords({ text: [word] }, page);
	return said.unknown.length > 0 && page.about.isIn(word) ? [] : [{ word, of, why, strength: 'good', ...said }];
}

function namesOf(at: PointAt, words: Words): readonly string[] {
	return at === 'requests' ? words.requests : at === 'work list' ? words['work list'] : words['next actions'];
}

/** A choice as it is shown: the words or names exactly as they go into the file. */
export function saysOf(choice: Choice): string {
	if ('word' in choice) return `The words “${choice.word}”`;
	const { locator } = choice;
	if ('css' in locator) return locator.css;
	if ('role' in locator) return `A ${locator.role} called ${quoted(locator.named)}`;
	if ('heading' in locator) return `The heading ${quoted(locator.heading)}`;
	return 'text' in locator ? `The words ${quoted(locator.text)}` : `What stands behind ${quoted(locator.after)}`;
}

function quoted(words: readonly string[]): string {
	return words.map((word) => `“${word}”`).join(' or ');
}

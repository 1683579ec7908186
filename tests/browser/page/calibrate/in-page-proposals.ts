import type { Locator } from '../../../../engine/model/adapter.ts';
import type { KnownTexts } from '../../../../engine/model/known-texts.ts';
import { nameKey } from '../../../../engine/model/names.ts';
import { hits } from '../../../../page/adapter/locate.ts';
import { PersonalText } from '../../../../page/calibrate/personal-text.ts';
import { listProposals } from '../../../../page/calibrate/propose-list.ts';
import { type LocatorUse, type PageWords, type Proposal, proposalsFor } from '../../../../page/calibrate/propose-locators.ts';
import { ReadBudget } from '../../../../page/dom/read-budget.ts';
import { knownBy } from '../../../../page/masked/masked-texts.ts';
import { outlineOf } from '../../../../page/outline/outline.ts';

/** What was proposed for one element, and how often each locator hits. */
export interface Proposed {
	use: LocatorUse | 'list';
	element: string;
	locators: Locator[];
	hits: number[];
	strengths: string[];
}

/** Runs in the page: what would be proposed for everything on it that somebody could point at. */
export function proposedOnThisPage(known: KnownTexts, names: string[]): Proposed[] {
	const words: PageWords = { known: knownBy(known, nameKey), about: new PersonalText(names, []) };
	return outlineOf(document, new ReadBudget()).elements.flatMap((element) => [
		...(['value', 'thing', 'words'] as const).map((use) => shown(use, element, proposalsFor(element, use, document, words))),
		shown('list', element, listProposals(element, ['Next action'], document, words)),
	]);
}

/** Runs in the page: what would be proposed for the one element that a selector hits. */
export function proposedFor(selector: string, use: LocatorUse, known: KnownTexts, names: string[]): Proposal[] {
	const element = document.querySelector(selector);
	const words: PageWords = { known: knownBy(known, nameKey), about: new PersonalText(names, []) };
	return element ? proposalsFor(element, use, document, words) : [];
}

function shown(use: Proposed['use'], element: Element, proposals: Proposal[]): Proposed {
	const locators = proposals.map(({ locator }) => locator);
	return {
		use,
		element: `${element.tagName}#${element.id}`,
		locators,
		hits: locators.map((locator) => hits(document, locator).length),
		strengths: proposals.map(({ strength }) => strength),
	};
}

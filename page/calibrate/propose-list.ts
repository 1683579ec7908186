import type { Locator } from '../../engine/model/adapter.ts';
import { controlsIn, holdsControl } from '../dom/controls-inside.ts';
import { captionOf } from '../dom/text.ts';
import { parentOf } from '../dom/visibility.ts';
import { hasAddButton } from '../lists/add-button.ts';
import { listAt } from '../lists/find-list.ts';
import { rowsOf } from '../lists/row-list.ts';
import { type PageWords, type Proposal, proposalsFor } from './propose-locators.ts';

/** How far a list may reach around one of its rows. */
const MOST_PARENTS = 7;
const ORDER = ['strong', 'good', 'fair', 'weak'];

/**
 * Ways to find the list that a row stands in: by itself, or by the words over it. Each finds a list in which that row is
 * read, and in which nothing else is answered.
 * @param names what the rows are called, as in the header of their column
 */
export function listProposals(row: Element, names: readonly string[], document: Document, words: PageWords): Proposal[] {
	const found: Proposal[] = [];
	for (let list = parentOf(row), climbed = 0; list && climbed < MOST_PARENTS; list = parentOf(list), climbed += 1) {
		if (list.tagName === 'BODY') break;
		const accepts = (byText: boolean) => (hit: Element[]) => {
			const [element, another] = hit;
			return element !== undefined && !another && holdsRow(listAt({ element, drift: false, byText }), row, names);
		};
		found.push(...proposalsFor(list, 'thing', document, words, accepts(false)));
		for (const over of wordsOver(list)) found.push(...proposalsFor(over, 'words', document, words, accepts(true)).filter(isByWords));
	}
	const once = found.filter((each, at) => found.findIndex(({ locator }) => sameAs(locator, each.locator)) === at);
	const sorted = once.sort((a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength));
	return sorted[0]?.strength === 'weak' ? [] : sorted;
}

/** True if the row is read in this list, and whatever can be answered in the list belongs to one of its rows. */
function holdsRow(list: Element | null, row: Element, names: readonly string[]): boolean {
	if (!list?.contains(row)) return false;
	const rows = rowsOf({ element: list, mapped: true }, names).map(({ element }) => element);
	return (
		rows.some((each) => each.contains(row) || row.contains(each)) &&
		controlsIn(list).every((control) => hasAddButton(control) || rows.some((each) => each.contains(control)))
	);
}

/** What is printed right over a list, or first in it. */
function wordsOver(list: Element): Element[] {
	return [list.previousElementSibling, list.firstElementChild].flatMap((element) =>
		element && !holdsControl(element) && captionOf(element) !== '' ? [element] : [],
	);
}

/** A heading or text that stands over the list. Anything else of the words is not the list. */
function isByWords({ locator }: Proposal): boolean {
	return 'heading' in locator || 'text' in locator;
}

function sameAs(a: Locator, b: Locator): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

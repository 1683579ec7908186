import type { Located } from '../adapter/locate.ts';
import { cachedWhileReading } from '../dom/reading-cache.ts';
import { captionOf, isOneOf } from '../dom/text.ts';
import { isForm, unclobbered } from '../dom/unclobbered.ts';
import { isOnForm, parentOf } from '../dom/visibility.ts';
import type { Outline } from '../outline/outline.ts';

const HEADING = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LEGEND', 'CAPTION', 'SUMMARY']);
const ROW = 'tr,li,[role=row],[role=listitem]';

/**
 * The part of the page under a heading with one of these names: a list of next actions or requests.
 * Null if the page shows no such heading now.
 */
export function listUnder(outline: Outline, names: readonly string[]): Element | null {
	for (const element of headingLikeIn(outline)) {
		if (!isOneOf(captionOf(element), names) || !isOnForm(element)) continue;
		const list = around(element);
		if (list) return list;
	}
	return tableHeaded(outline, names);
}

const headingLikeIn = cachedWhileReading((outline: Outline): Element[] => outline.elements.filter(isHeadingLike));

/** A list, and whether an adapter points at it: then what it holds are rows, however they are marked up. */
export interface FoundList {
	element: Element;
	mapped: boolean;
}

/** The list that an adapter points at, else the one under a heading with one of these names; null if neither is there. */
export function findList(part: Located | null, outline: Outline, names: readonly string[]): FoundList | null {
	const told = listAt(part);
	const element = told ?? listUnder(outline, names);
	return element && { element, mapped: told !== null };
}

/** The list that an adapter points at: the part under a heading or under other words, or the very element. */
export function listAt(part: Located | null): Element | null {
	if (!part) return null;
	const { element, byText } = part;
	if (!byText && !isHeadingLike(element)) return element;
	return (element.parentElement && listAfter(element, element.parentElement)) ?? around(element) ?? element.nextElementSibling;
}

function isHeadingLike(element: Element): boolean {
	if (HEADING.has(element.tagName) || element.getAttribute('role') === 'heading') return true;
	return (element.tagName === 'TD' || element.tagName === 'TH') && element.parentElement?.childElementCount === 1;
}

/** Climbs from the heading to the first element that holds more than the heading itself. */
function around(heading: Element): Element | null {
	const labelled = heading.closest('section,[role=region],[role=group],fieldset,[role=dialog],dialog,table');
	// A table with nothing else in it is a button that opens the list.
	if (labelled?.tagName === 'TABLE' && captionOf(labelled) === captionOf(heading)) return null;
	for (let node = parentOf(heading), climbed = 0; node && climbed < 4; node = parentOf(node), climbed += 1) {
		if (isForm(node) || node.tagName === 'BODY' || node.tagName === 'MAIN') return listAfter(heading, node);
		if (node === labelled || holdsRowsAfter(node, heading)) return node;
	}
	return labelled;
}

/** Where headings and lists lie side by side, the list is what comes before the next heading. */
function listAfter(heading: Element, parent: Element): Element | null {
	let from = heading;
	for (let up = parentOf(from); up && up !== parent; up = parentOf(up)) from = up;
	for (let next = unclobbered(from).nextElementSibling; next; next = unclobbered(next).nextElementSibling) {
		const node = unclobbered(next);
		if (isHeadingLike(node) || node.querySelector('h1,h2,h3,h4,h5,h6,[role=heading]')) return null;
		if (node.matches('ul,ol,table,dl,[role=list],[role=table],[role=grid]') || node.querySelector(ROW)) return next;
	}
	return null;
}

function holdsRowsAfter(container: Element, heading: Element): boolean {
	const rows = [...unclobbered(container).querySelectorAll(ROW)];
	return rows.some((row) => !row.contains(heading) && (heading.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
}

/** A table whose first column is headed "Next action" needs no heading over it. */
export function tableHeaded(outline: Outline, names: readonly string[]): Element | null {
	const header = firstCellsIn(outline).find((cell) => isOneOf(captionOf(cell), names) && isOnForm(cell));
	return header?.closest('table') ?? null;
}

const firstCellsIn = cachedWhileReading((outline: Outline): Element[] =>
	outline.elements.filter(
		(element) =>
			(element.tagName === 'TH' || element.tagName === 'TD') &&
			element === element.parentElement?.firstElementChild &&
			(element.parentElement?.childElementCount ?? 0) > 1,
	),
);

import type { RecordScreen, RecordWords } from '../../engine/model/adapter.ts';
import { captionOf, isOneOf } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { isShown, parentOf } from '../dom/visibility.ts';
import type { Outline } from '../outline/outline.ts';
import { titleParts } from './record-number.ts';

/** A heading, drawn or real, without the number of what it heads, and how high it stands: 1 for the highest. */
export interface ScreenHeading {
	element: Element;
	text: string;
	level: number;
}

const LONGEST = 80;
const DRAWN = 8;
const NOT_IN_HEADING = 'table,a[href],button,input,select,textarea';

/** Everything that heads a part of a page of the record, in page order. On old pages that is a line in bold. */
export function headingsIn({ elements }: Outline): ScreenHeading[] {
	return elements.flatMap((element) => {
		const level = levelOf(element);
		if (level === null) return [];
		const text = captionOf(element).replace(/\s*\(\d+\)$/, '');
		return text !== '' && text.length <= LONGEST && isShown(element) ? [{ element, text, level }] : [];
	});
}

function levelOf(element: Element): number | null {
	const { tagName } = element;
	if (/^H[1-6]$/.test(tagName)) return Number(tagName[1]);
	if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2);
	if (tagName === 'CAPTION' || tagName === 'LEGEND' || tagName === 'SUMMARY') return DRAWN - 1;
	const isBold = tagName === 'B' || tagName === 'STRONG';
	return isBold && !element.querySelector(NOT_IN_HEADING) && !element.closest('a') && standsAlone(element) ? DRAWN : null;
}

/** With no word beside it, and not in one of several cells of a row. */
function standsAlone(element: Element): boolean {
	const parent = parentOf(element);
	if (!parent || captionOf(parent) !== captionOf(element)) return parent?.tagName === 'TD' && parent.parentElement?.childElementCount === 1;
	return !/^T[DH]$/.test(parent.tagName) || parent.parentElement?.childElementCount === 1;
}

/**
 * Which screen of a record a page is, by its title, by what its menu says is open, or by a heading that no other stands
 * beside: a summary has something of every screen. Null if it is none, or could be two.
 */
export function recordScreenIn(
	document: Document,
	outline: Outline,
	headings: readonly ScreenHeading[],
	records: readonly RecordWords[],
): RecordScreen | null {
	const titles = titleParts(unclobbered(document).title);
	const open = outline.elements.filter((element) => isOpenInMenu(element)).map(captionOf);
	const levels = [...new Set(headings.map(({ level }) => level))].sort();
	const byLevel = levels.map((level) => headings.filter((heading) => heading.level === level).map(({ text }) => text));
	for (const [rank, texts] of [titles, open, ...byLevel].entries()) {
		const found = records.filter(({ headed }) => texts.some((text) => isOneOf(text, headed)));
		const [only, another] = found;
		if (another) return null;
		const isReal = rank > 1 && (levels[rank - 2] ?? DRAWN) < DRAWN;
		if (only && !(isReal && texts.length > 1)) return only.screen;
	}
	return null;
}

function isOpenInMenu(element: Element): boolean {
	const current = element.getAttribute('aria-current');
	return (
		(current !== null && current !== 'false') ||
		(element.getAttribute('role') === 'tab' && element.getAttribute('aria-selected') === 'true')
	);
}

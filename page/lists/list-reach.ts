import type { Words } from '../../engine/model/adapter.ts';
import type { ListSeen } from '../../engine/model/facts.ts';
import { isOneOf, tidy } from '../dom/text.ts';
import { isShown, parentOf } from '../dom/visibility.ts';
import { labelOf } from '../questions/label-text.ts';
import type { Grid } from './grids.ts';
import { startsWith } from './row-list.ts';

/**
 * How much of a list is on the page: all of it only if nothing says otherwise.
 * @param around the elements around the list, its heading among them, in page order
 * @param shown how many things of it were read
 */
export function reachOf(grids: readonly Grid[], around: readonly Element[], shown: number, words: Words): Omit<ListSeen, 'facts'> {
	const inRows = new Set(grids.flatMap(({ rows }) => rows.map(({ element }) => element)));
	const outside = around.filter((element) => !isIn(element, inRows));
	const showing: Omit<ListSeen, 'facts'> = { reach: 'all', fromTheStart: true };
	const cut = () => {
		showing.reach = 'part';
	};
	const narrowed = () => {
		showing.reach = 'part';
		showing.fromTheStart = false;
	};
	for (const element of outside) {
		if (!isShown(element)) continue;
		// How many a group holds stands at its head.
		const isGroup = grids.some(({ others }) => others.some((row) => row.contains(element)));
		sayOf(ownText(element), isGroup ? null : shown, cut, narrowed);
		if (isPressable(element) && !isOff(element)) {
			const name = nameOf(element);
			if (isOneOf(name, words['more rows'])) cut();
			if (isOneOf(name, words['earlier rows'])) narrowed();
		}
		if (isSetFilter(element, words) || isAnotherTab(element) || element.getAttribute('aria-busy') === 'true') narrowed();
	}
	for (const grid of grids) {
		if (grid.hides || grid.others.some((row) => isFolded(row, grid))) narrowed();
		if (isVirtual(grid)) cut();
	}
	return showing;
}

function isIn(element: Element, rows: ReadonlySet<Element>): boolean {
	for (let node: Element | null = element; node; node = parentOf(node)) if (rows.has(node)) return true;
	return false;
}

function ownText(element: Element): string {
	return tidy([...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ' ')).join(''));
}

const FILTERED =
	/\bfilter(?:ed)?(?: by| on)?: ?\S|\bfiltered\b|\bfilters? (?:applied|on|active|set)\b|\b(?:clear|remove|reset) (?:all )?filters?\b/i;
const SOME =
	/\b(?:only|just) (?:the )?(?:first|last|latest|most recent|newest|oldest)\b|\b(?:first|last|latest|most recent|newest) \d+\b|^loading\b/i;

/** What a line of text says of the list: "Page 1 of 3", "Showing 1 to 20 of 43", "43 case notes", "Case notes (43)". */
function sayOf(text: string, shown: number | null, cut: () => void, narrowed: () => void): void {
	if (text === '' || text.length > 300) return;
	if (FILTERED.test(text)) narrowed();
	if (SOME.test(text)) cut();
	for (const [, page, pages] of text.matchAll(/\bpage (\d+) ?(?:of|\/) ?(\d+)/gi)) if (Number(pages) > 1) (page === '1' ? cut : narrowed)();
	for (const [, from, to, all] of text.matchAll(/\b(\d+) ?(?:-|–|—|to) ?(\d+) (?:out )?of (?:about |over )?(\d+)/gi))
		if (Number(to) - Number(from) + 1 < Number(all)) (from === '1' ? cut : narrowed)();
	for (const [, some, all] of text.matchAll(/(?<!page )(?<!(?:-|–|—|to) ?)\b(\d+) (?:out )?of (\d+)\b/gi))
		if (Number(some) < Number(all)) cut();
	const [, inBrackets, alone] =
		/\((\d+)\)$|^(?:total:? )?(\d+) (?:\p{L}+ ){0,2}(?:results?|records?|entries|items|rows|notes|documents|visits|meetings|steps|found|in total)\b/iu.exec(
			text,
		) ?? [];
	const said = inBrackets ?? alone;
	if (said !== undefined && shown !== null && Number(said) !== shown) cut();
}

function isPressable(element: Element): boolean {
	const role = element.getAttribute('role');
	return (
		element.tagName === 'BUTTON' ||
		element.tagName === 'A' ||
		role === 'button' ||
		role === 'link' ||
		(element as HTMLInputElement).type === 'button'
	);
}

function nameOf(element: Element): string {
	return (
		element.getAttribute('aria-label') ??
		(tidy(element.textContent) || (element.getAttribute('title') ?? (element as HTMLInputElement).value ?? ''))
	);
}

function isOff(element: Element): boolean {
	return (
		(element as HTMLButtonElement).disabled === true ||
		element.getAttribute('aria-disabled') === 'true' ||
		/\bdisabled\b/.test(element.className)
	);
}

/** A control over a list that holds something back: a choice that is not of all, a word to search for, a tick. */
function isSetFilter(element: Element, words: Words): boolean {
	const labelled = () => labelOf([element], null).text;
	if (element.tagName === 'SELECT') {
		const { selectedIndex, options } = element as HTMLSelectElement;
		const chosen = tidy(options[selectedIndex]?.text);
		return !isAll(chosen, words) && !words.arranging.some((word) => startsWith(labelled(), word));
	}
	if (element.tagName === 'INPUT') {
		const { type, value, checked } = element as HTMLInputElement;
		if (type === 'radio') return checked && !isAll(labelled(), words);
		if (type !== 'checkbox') return /^(?:text|search|date|month|number)$/.test(type) && value.trim() !== '';
		if (isOneOf(labelled(), words['select all'])) return false;
		return /^(?:show|include)\b/i.test(labelled()) ? !checked : checked;
	}
	const pressed = element.getAttribute('aria-pressed') === 'true' || element.getAttribute('aria-checked') === 'true';
	return pressed && !isAll(nameOf(element), words);
}

function isAll(text: string, words: Words): boolean {
	const [first = ''] = text.split(' ');
	return (
		text === '' || isOneOf(first, words['all rows']) || isOneOf(text, words['all rows']) || isOneOf(text, words['placeholder options'])
	);
}

/** Of several tabs over a list, those not chosen hold the rest of it. */
function isAnotherTab(element: Element): boolean {
	return element.getAttribute('role') === 'tab' && element.getAttribute('aria-selected') === 'false';
}

/** The head of a group that is closed, or says that it holds more than stands below it. */
function isFolded(head: Element, { rows, others }: Grid): boolean {
	if (!isShown(head)) return false;
	if (head.querySelector('[aria-expanded=false]') || head.getAttribute('aria-expanded') === 'false') return true;
	const text = tidy(head.textContent);
	if (/^(?:\[\+\]|[+▸▶►⊞])/.test(text)) return true;
	const said = /\((\d+)\)$/.exec(text)?.[1];
	if (said === undefined) return false;
	const isAfter = (row: Element, than: Element) => (than.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	const next = others.find((other) => other !== head && isAfter(other, head) && tidy(other.textContent) !== '');
	const below = rows.filter(({ element }) => isAfter(element, head) && (!next || isAfter(next, element)));
	return below.length !== Number(said);
}

/** Rows that are only drawn when somebody scrolls to them leave room for them, or the table says how many there are. */
function isVirtual({ element, rows, others }: Grid): boolean {
	const said = Number(element.getAttribute('aria-rowcount') ?? 0);
	if (said === -1 || said > rows.length + 1) return true;
	const heightOf = (row: Element) => row.getBoundingClientRect().height;
	const height = rows.reduce((sum, row) => sum + heightOf(row.element), 0);
	const tall = (height / Math.max(rows.length, 1)) * 2 + ROOM;
	if (others.some((row) => tidy(row.textContent) === '' && heightOf(row) > tall)) return true;
	let scroller: Element | null = element;
	for (let climbed = 0; scroller && climbed < 3 && !scroller.querySelector('h1,h2,h3,h4'); climbed += 1) {
		const scrolls = scroller.scrollHeight > scroller.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(scroller).overflowY);
		if (scrolls && scroller.scrollHeight - height > tall) return true;
		scroller = parentOf(scroller);
	}
	return false;
}

/** What the head of a table may take, in px. */
const ROOM = 120;

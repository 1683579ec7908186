import { documentIn, isControl, isEditorFrame } from '../dom/controls.ts';
import { offsetOf } from '../dom/documents.ts';
import { OWN_TAG } from '../dom/own-element.ts';
import { ReadBudget } from '../dom/read-budget.ts';
import { captionOf, tidy } from '../dom/text.ts';
import { isShown, parentOf } from '../dom/visibility.ts';
import { outlineOf } from '../outline/outline.ts';

/** The element of the page under a point of the window, through frames of the same origin and open shadow roots. Ours is not of the page. */
export function elementAt(document: Document, x: number, y: number): Element | null {
	let found = document.elementsFromPoint(x, y).find((element) => element.tagName !== OWN_TAG) ?? null;
	for (;;) {
		const inside = found && deeper(found, x, y);
		if (!inside || inside === found) return found;
		found = inside;
	}
}

function deeper(element: Element, x: number, y: number): Element | null {
	const inside =
		element.tagName === 'IFRAME' && !isEditorFrame(element as HTMLIFrameElement) ? documentIn(element as HTMLIFrameElement) : null;
	if (inside) {
		const offset = offsetOf(inside);
		return inside.elementFromPoint(x - offset.x, y - offset.y);
	}
	const at = offsetOf(element.ownerDocument);
	return element.shadowRoot?.elementFromPoint(x - at.x, y - at.y) ?? null;
}

export type Direction = 'next' | 'previous' | 'in' | 'out';

/**
 * The element that somebody comes to who walks from another by keyboard, in reading order: the next or previous thing that
 * is printed, pressed or answered, the first inside, or what it stands in. Null if there is none that way.
 */
export function neighbourOf(document: Document, from: Element | null, direction: Direction): Element | null {
	if (direction === 'out') return from && around(from);
	const elements = outlineOf(document, new ReadBudget()).elements.filter((element) => isShown(element));
	const at = from ? elements.indexOf(from) : -1;
	if (direction === 'previous') return elements.slice(0, Math.max(at, 0)).findLast(isStop) ?? null;
	const after = elements.slice(at + 1).filter(isStop);
	return (direction === 'in' ? after.find((element) => from?.contains(element)) : after[0]) ?? null;
}

/** What an element stands in, out through shadow roots and frames; the page itself is no place. */
function around(element: Element): Element | null {
	const up = parentOf(element) ?? element.ownerDocument.defaultView?.frameElement ?? null;
	if (!up || up.tagName === 'HTML') return element.ownerDocument.defaultView?.frameElement ?? null;
	return up.tagName === 'BODY' ? (up.ownerDocument.defaultView?.frameElement ?? null) : up;
}

function isStop(element: Element): boolean {
	if (isControl(element) || element.matches(PRESSED)) return true;
	return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && tidy(node.nodeValue) !== '');
}

const PRESSED =
	'button,a[href],summary,input[type=submit],input[type=button],input[type=image],[role=button],[role=link],[role=tab],[onclick]';

/** What presses, if the element is a picture or word inside of it; else the element itself. */
export function pressableAround(element: Element): Element {
	return element.closest(PRESSED) ?? element;
}

const MOST_LETTERS = 90;

/** What an element is, to be said to somebody who walks the page: what it prints, and never what is answered in it. */
export function describeElement(element: Element): string {
	if (isControl(element)) return 'A place to answer';
	const { value, alt, title } = element as HTMLInputElement & HTMLImageElement;
	const printed = captionOf(element) || (element.matches(PRESSED) ? nameOf(element, value) : tidy(alt ?? title));
	const words = printed.length > MOST_LETTERS ? `${printed.slice(0, MOST_LETTERS)}…` : printed;
	if (element.matches(PRESSED)) return words === '' ? 'Something to press, without words' : `“${words}”, to press`;
	return words === '' ? 'A part without words' : `“${words}”`;
}

function nameOf(element: Element, value: string | undefined): string {
	return tidy(
		element.getAttribute('aria-label') ?? (element.tagName === 'INPUT' ? value : element.textContent) ?? element.getAttribute('title'),
	);
}

/**
 * Scrolls what can be scrolled under a point, as the wheel would have done had nothing of ours been in the way.
 * @returns false if that is the window itself, which the browser scrolls
 */
export function scrollUnder(document: Document, x: number, y: number, left: number, top: number): boolean {
	for (
		let element = elementAt(document, x, y);
		element;
		element = parentOf(element) ?? element.ownerDocument.defaultView?.frameElement ?? null
	) {
		if (element.ownerDocument === document && (element.tagName === 'HTML' || element.tagName === 'BODY')) return false;
		const { scrollLeft, scrollTop } = element;
		element.scrollBy({ left, top, behavior: 'instant' });
		if (element.scrollLeft !== scrollLeft || element.scrollTop !== scrollTop) return true;
	}
	return false;
}

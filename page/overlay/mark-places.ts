import type { Key } from '../../engine/model/snapshot.ts';
import { isControl } from '../dom/controls.ts';
import { controlsIn } from '../dom/controls-inside.ts';
import { type Edges, offsetOf, visibleEdgesOf } from '../dom/documents.ts';
import { OWN_TAG } from '../dom/own-element.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { parentOf } from '../dom/visibility.ts';
import type { PageNodes } from '../nodes.ts';

/** A mark to be placed: its words, and fewer words for where there is little room. */
export interface MarkText {
	text: string;
	short: string;
}

export interface PlacedMark {
	text: string;
	/** Top left corner in the top window, in px. */
	x: number;
	y: number;
}

interface Anchored {
	anchor: Element;
	text: string;
	/** From the anchor's top left corner, in px, so that a mark scrolls with the page without being placed again. */
	dx: number;
	dy: number;
}

export interface MarkSpot {
	x: number;
	y: number;
}

const GAP = 8;
export const MARK_HEIGHT = 22;
/** Rough, and rather too wide: icon, padding and border, and then so much for each letter. */
const FIXED_WIDTH = 34;
const LETTER_WIDTH = 6.7;
const SELECT_ARROW = 24;

/**
 * Where marks go: after the label, else behind the control, with fewer words if need be, else in the right end of the
 * control itself, which is empty. Never over text, nor over anything else that can be pressed or answered.
 */
export class MarkPlaces {
	readonly #placed = new Map<Key, Anchored>();

	/** The page has changed: places are worked out afresh. */
	refresh(): void {
		this.#placed.clear();
	}

	/** @returns null if the question or row is scrolled or clipped out of sight */
	placeOf(key: Key, mark: MarkText, nodes: PageNodes): PlacedMark | null {
		const known = this.#placed.get(key);
		const anchor = anchorOf(key, nodes);
		if (!anchor?.isConnected || !isOnScreen(anchor)) return null;
		const placed =
			known?.anchor === anchor && (known.text === mark.text || known.text === mark.short) ? known : place(key, anchor, mark, nodes);
		if (!placed) return null;
		this.#placed.set(key, placed);
		const box = anchor.getBoundingClientRect();
		const offset = offsetOf(anchor.ownerDocument);
		const at = { text: placed.text, x: box.left + placed.dx + offset.x, y: box.top + placed.dy + offset.y };
		return isCutOff(at, anchor) ? null : at;
	}
}

function anchorOf(key: Key, nodes: PageNodes): Element | null {
	return nodes.questions.get(key)?.controls[0] ?? nodes.rows.get(key)?.title ?? null;
}

function place(key: Key, anchor: Element, { text, short }: MarkText, nodes: PageNodes): Anchored | null {
	const box = anchor.getBoundingClientRect();
	const spots = spotsFor(key, nodes);
	for (const words of text === short ? [text] : [text, short]) {
		const free = spots.find((spot) => isFree(spot, markWidth(words), anchor));
		if (free) return { anchor, text: words, dx: free.x - box.left, dy: free.y - box.top };
	}
	// There is no empty room in a round or square button: no mark is better than one that hides it.
	if (isChoice(anchor)) return null;
	const last = nodes.rows.get(key)?.row.getBoundingClientRect() ?? box;
	const room = anchor.tagName === 'SELECT' ? SELECT_ARROW : GAP / 2;
	const x = Math.max(last.left, last.right - markWidth(short) - room);
	const y = box.top + Math.min((box.height - MARK_HEIGHT) / 2, 3);
	// A row may end in something to press.
	if (nodes.rows.has(key) && !isFree({ x, y }, markWidth(short), anchor)) return null;
	return { anchor, text: short, dx: x - box.left, dy: y - box.top };
}

/** A question's mark goes behind its label first; that of a next action or request behind whoever it goes to. */
function spotsFor(key: Key, nodes: PageNodes): MarkSpot[] {
	const question = nodes.questions.get(key);
	const listed = nodes.rows.get(key);
	const control = question?.controls.at(-1) ?? (listed ? controlsIn(listed.row)[0] : undefined);
	const label = question ? question.label : listed?.title;
	const afterLabel = label?.isConnected ? afterText(label) : null;
	const behind = control ? afterControl(control) : null;
	const spots = listed ? [behind, afterLabel, behindRow(listed.row)] : [afterLabel, behind];
	return spots.filter((spot) => spot !== null);
}

function behindRow(row: Element): MarkSpot {
	const { right, top, height } = row.getBoundingClientRect();
	return { x: right + GAP, y: top + Math.min((height - MARK_HEIGHT) / 2, 4) };
}

/** Rather too wide. */
export function markWidth(words: string): number {
	return FIXED_WIDTH + words.length * LETTER_WIDTH;
}

function afterText(label: Element): MarkSpot | null {
	const range = unclobbered(label.ownerDocument).createRange();
	range.selectNodeContents(label);
	const line = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0).at(-1);
	return line ? { x: line.right + GAP, y: line.top + (line.height - MARK_HEIGHT) / 2 } : null;
}

function afterControl(control: Element): MarkSpot | null {
	const box = isChoice(control) ? endOfChoice(control) : control.getBoundingClientRect();
	return box.width === 0 ? null : { x: box.right + GAP, y: box.top + Math.min((box.height - MARK_HEIGHT) / 2, 4) };
}

function isChoice(control: Element): control is HTMLInputElement {
	return control.tagName === 'INPUT' && /^(radio|checkbox)$/.test((control as HTMLInputElement).type);
}

/** The words of a choice follow it, in a label or as bare text. */
function endOfChoice(control: HTMLInputElement): DOMRect {
	const own = control.getBoundingClientRect();
	const range = unclobbered(control.ownerDocument).createRange();
	const after = control.labels?.[0] ?? control.nextSibling;
	if (!after) return own;
	range.selectNode(after);
	const words = [...range.getClientRects()].at(-1);
	return words && words.right > own.right ? words : own;
}

/** True if nothing to read, press or answer is under the mark. */
export function isFree({ x, y }: MarkSpot, width: number, anchor: Element): boolean {
	const root = unclobbered(anchor.getRootNode() as Document | ShadowRoot);
	const view = unclobbered(anchor.ownerDocument).defaultView;
	if (!view || x + width > view.innerWidth) return false;
	const mark = { left: x, right: x + width, top: y + 3, bottom: y + MARK_HEIGHT - 3 };
	for (let at = mark.left + 1; at < mark.right; at += 24) {
		for (const height of [mark.top, mark.bottom]) {
			const under = root.elementFromPoint(at, height);
			if (under && (under.tagName === OWN_TAG || isInTheWay(under, mark))) return false;
		}
	}
	return true;
}

function isInTheWay(element: Element, mark: Edges): boolean {
	const node = unclobbered(element);
	if (isControl(element) || node.closest('button,a[href],[role=button],[contenteditable]')) return true;
	for (const child of node.childNodes) {
		if (unclobbered(child).nodeType !== Node.TEXT_NODE || child.nodeValue?.trim() === '') continue;
		const range = unclobbered(node.ownerDocument).createRange();
		range.selectNode(child);
		if (
			[...range.getClientRects()].some(
				(box) => box.left < mark.right && box.right > mark.left && box.top < mark.bottom && box.bottom > mark.top,
			)
		)
			return true;
	}
	return false;
}

/** True if a frame would not show all of a mark that stands in it: drawn, it would lie on the page around. */
function isCutOff({ x, y, text }: PlacedMark, anchor: Element): boolean {
	if (!unclobbered(anchor.ownerDocument).defaultView?.frameElement) return false;
	const sight = visibleEdgesOf(anchor.ownerDocument);
	return x < sight.left || y < sight.top || x + markWidth(text) > sight.right || y + MARK_HEIGHT > sight.bottom;
}

/** False if it is folded away, or a scrolling or clipping box, the window or any frame it is in hides it. */
export function isOnScreen(element: Element): boolean {
	const { width, top, bottom } = element.getBoundingClientRect();
	return width > 0 && element.checkVisibility() && isInSightOf(element, top, bottom);
}

/** @param top and @param bottom edges in the element's own window */
function isInSightOf(element: Element, top: number, bottom: number): boolean {
	const { body, defaultView: view } = unclobbered(element.ownerDocument);
	if (!view || top > view.innerHeight || bottom < 0) return false;
	for (let at = parentOf(element); at && at !== body; at = parentOf(at)) {
		const node = unclobbered(at);
		if (node.scrollHeight <= node.clientHeight + 1) continue;
		if (!/(auto|scroll|hidden|clip)/.test(view.getComputedStyle(at).overflowY)) continue;
		const clip = node.getBoundingClientRect();
		if (bottom < clip.top || top > clip.bottom) return false;
	}
	const frame = view.frameElement;
	if (!frame) return true;
	const from = frame.getBoundingClientRect().top + frame.clientTop;
	return isInSightOf(frame, from + top, from + bottom);
}

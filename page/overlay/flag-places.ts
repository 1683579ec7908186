import { unclobbered } from '../dom/unclobbered.ts';
import { isFree, isOnScreen, MARK_HEIGHT, type MarkSpot, type MarkText, markWidth, type PlacedMark } from './mark-places.ts';

/** A row or folder of a list, and what is to stand beside it. */
export interface FlagWanted extends MarkText {
	element: Element;
	/** What says what the row is. */
	title: Element;
	/** A folder's flag stands at the end of its line. */
	atEnd: boolean;
}

interface Placed {
	text: string;
	short: string;
	said: string;
	dx: number;
	dy: number;
}

const GAP = 12;

/**
 * Where flags go beside the rows of a list: one under the other behind the longest row, else behind their own, else in the end
 * of the row or behind its title; never over text, nor over anything that can be pressed, nor beyond the list.
 */
export class FlagPlaces {
	#placed = new Map<Element, Placed | null>();
	#column: number | null = null;

	/** The page, or what lies over it, has changed: places are worked out afresh. */
	refresh(): void {
		this.#placed.clear();
		this.#column = null;
	}

	/** @returns null for what is scrolled out of sight or finds no room */
	placesOf(wanted: readonly FlagWanted[], list: Element): (PlacedMark | null)[] {
		this.#column ??= Math.max(0, ...wanted.filter(({ atEnd }) => !atEnd).map(({ element }) => endOf(textsIn(element)))) + GAP;
		const column = this.#column;
		return wanted.map((flag) => {
			const { element, text, short } = flag;
			if (!element.isConnected || !isOnScreen(element)) return null;
			const known = this.#placed.get(element);
			const placed = known !== undefined && known?.text === text ? known : place(flag, column, list);
			this.#placed.set(element, placed && { ...placed, short });
			const box = element.getBoundingClientRect();
			return placed && { text: placed.said, x: box.left + placed.dx, y: box.top + placed.dy };
		});
	}
}

function place({ element, title, text, short, atEnd }: FlagWanted, column: number, list: Element): Placed | null {
	const box = element.getBoundingClientRect();
	const right = Math.min(list.getBoundingClientRect().right, unclobbered(element.ownerDocument).defaultView?.innerWidth ?? 0);
	const middle = box.top + (box.height - MARK_HEIGHT) / 2;
	const low = box.bottom - MARK_HEIGHT - 3;
	const texts = textsIn(element);
	const behind = endOf(texts) + GAP;
	for (const words of [text, short]) {
		const width = markWidth(words);
		const end = right - width - GAP / 2;
		const spots: MarkSpot[] = atEnd
			? [{ x: end, y: middle }, ...texts.map((line) => ({ x: line.right + GAP, y: middle }))]
			: [
					{ x: column, y: middle },
					{ x: behind, y: middle },
					{ x: end, y: middle },
					{ x: endOf(textsIn(title)) + GAP, y: middle },
					{ x: end, y: low },
				];
		const fits = atEnd ? (spot: MarkSpot) => isClear(spot, width, element, texts) : (spot: MarkSpot) => isFree(spot, width, element);
		const free = spots.find((spot) => spot.x >= box.left && spot.x + width <= right && fits(spot));
		if (free) return { text, short, said: words, dx: free.x - box.left, dy: free.y - box.top };
	}
	return null;
}

/** A folder's whole line may be pressed, and a flag takes no press: only its words must stay free, and nothing lie over it. */
function isClear({ x, y }: MarkSpot, width: number, folder: Element, texts: readonly DOMRect[]): boolean {
	const root = unclobbered(folder.getRootNode() as Document | ShadowRoot);
	const over = texts.some((text) => text.left < x + width && text.right > x && text.top < y + MARK_HEIGHT && text.bottom > y);
	return !over && [x + 1, x + width - 1].every((at) => folder.contains(root.elementFromPoint(at, y + MARK_HEIGHT / 2)));
}

function endOf(texts: readonly DOMRect[]): number {
	return Math.max(0, ...texts.map(({ right }) => right));
}

/** Where the words of an element stand. */
function textsIn(element: Element): DOMRect[] {
	const document = unclobbered(element.ownerDocument);
	const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const found: DOMRect[] = [];
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		if ((text.nodeValue ?? '').trim() === '') continue;
		const range = document.createRange();
		range.selectNodeContents(text);
		found.push(...[...range.getClientRects()].filter(({ width }) => width > 0));
	}
	return found;
}

/**
 * A page as one reading sequence: what is printed, answered, pressed and drawn on it, in the order in which it is read.
 * Every later pass works on this and not on the page.
 */

/** Edges in the top window, in px. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** How text is set. The same look is the same object. */
export interface Look {
	/** px */
	size: number;
	/** 100 to 900 */
	weight: number;
	colour: string;
	italic: boolean;
	/** Drawn in capitals, however it is written. */
	capitals: boolean;
}

/** An element of the page, and the part of the sequence inside it: from `from` up to and without `to`. */
export interface Span {
	element: Element;
	/** In lower case, as in HTML. */
	tag: string;
	role: string;
	parent: Span | null;
	depth: number;
	from: number;
	to: number;
	/** The colour behind what is printed in it; empty where nothing but the page is behind it. */
	ground: string;
	/** False for what runs on in a line. */
	isBlock: boolean;
	/** True if it has an edge or a ground of its own, as a box to fill in has. */
	framed: boolean;
}

/**
 * Shown: to be seen. Veiled: on the page, and drawn so that nobody sees it. Folded: in a part that can be opened. Hidden: put away,
 * and nobody is asked.
 */
export type Sight = 'shown' | 'veiled' | 'folded' | 'hidden';

/**
 * Text: words or figures. Mark: a sign without either, such as an asterisk. Control: something to answer with. Press: a button or
 * link. Stop: something else that can be reached by the keyboard. Image: a picture. Frame: one that can't be looked into.
 */
export type ItemKind = 'text' | 'mark' | 'control' | 'press' | 'stop' | 'image' | 'frame';

export interface Item {
	kind: ItemKind;
	/** Its place in the sequence. */
	at: number;
	/** What stands inside it ends before this place. */
	to: number;
	/** The element itself; of text the one that prints it. */
	element: Element;
	span: Span;
	/** What is printed; of an image the words for it. */
	text: string;
	look: Look | null;
	/** Null if it takes up no room. */
	box: Box | null;
	sight: Sight;
	/** The innermost control or press around it. */
	inside: Item | null;
	/** True if it goes on in the line of the item before it. */
	runsOn: boolean;
}

export interface Sequence {
	items: Item[];
	spans: Map<Element, Span>;
	/** Every element met, in page order. */
	elements: Element[];
	/** What the page's own labels are tied to. */
	labels: { element: Element; control: Element }[];
}

/** True for an item that stands inside a span. */
export function isIn(span: Span, item: Item): boolean {
	return item.at >= span.from && item.at < span.to;
}

/** The innermost span that holds both. */
export function around(one: Span, other: Span): Span {
	let [a, b] = [one, other];
	while (a !== b) {
		if (a.depth >= b.depth && a.parent) a = a.parent;
		else if (b.parent) b = b.parent;
		else return a;
	}
	return a;
}

/** The place of the first of these items that does not come before a place in the sequence. */
export function firstFrom(items: readonly { at: number }[], place: number): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle] as { at: number }).at < place) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How many of these items, which are in page order, stand inside a span. */
export function countIn(items: readonly { at: number }[], { from, to }: { from: number; to: number }): number {
	return firstFrom(items, to) - firstFrom(items, from);
}

/** Those of these items, which are in page order, that stand inside a span. */
export function allIn<Kind extends { at: number }>(items: readonly Kind[], { from, to }: { from: number; to: number }): Kind[] {
	return items.slice(firstFrom(items, from), firstFrom(items, to));
}

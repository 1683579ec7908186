import type { Adapter, Locator, PartName, ScreenMap } from '../engine/adapter.ts';
import { asked } from './asked.ts';
import { documentsOf } from './documents.ts';
import { captionOf, isOneOf, plain } from './text.ts';

/** A part of a screen found where the adapter says, and whether it was by its first locator. */
export interface Located {
	element: Element;
	drift: boolean;
}

/** Locators are tried in order. None or two hits find nothing: a part that is not plainly there is unread. */
export function locate(document: Document, locators: readonly Locator[]): Located | null {
	for (const [index, locator] of locators.entries()) {
		const [element, another] = hits(document, locator);
		if (element && !another) return { element, drift: index > 0 };
	}
	return null;
}

/** Everything a locator finds in the window itself; if that is nothing, in its frames of the same origin. */
export function hits(document: Document, locator: Locator): Element[] {
	const found = hitsIn(document, locator);
	return found.length > 0 ? found : documentsOf(document).flatMap((each) => (each === document ? [] : hitsIn(each, locator)));
}

function hitsIn(document: Document, locator: Locator): Element[] {
	if ('css' in locator) return [...asked(document).querySelectorAll(locator.css)];
	if ('after' in locator) return behind(document, locator.after);
	if ('heading' in locator) return named(document, 'h1,h2,h3,h4,h5,h6,[role=heading]', locator.heading);
	return named(document, `[role="${CSS.escape(locator.role)}"]`, locator.named);
}

function named(document: Document, selector: string, names: readonly string[]): Element[] {
	return [...asked(document).querySelectorAll(selector)].filter((element) =>
		isOneOf(element.getAttribute('aria-label') ?? captionOf(element), names),
	);
}

/** The element behind each place where one of these stands: the next one in the line, or else the next cell. */
function behind(document: Document, names: readonly string[]): Element[] {
	const found: Element[] = [];
	// Most texts on a page are told apart by this alone, which is far quicker than comparing them properly.
	const firstWords = names.map((name) => plain(name).split(' ', 1)[0] ?? '');
	const texts = asked(document).createTreeWalker(asked(document).body ?? document, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const value = text.nodeValue?.toLowerCase() ?? '';
		if (!firstWords.some((word) => value.includes(word)) || !isOneOf(value, names)) continue;
		const next = behindText(text as Text, names);
		if (next) found.push(next);
	}
	return found;
}

/** The element behind a text that is one of these names. */
export function behindText(text: Text, names: readonly string[]): Element | null {
	let node: Element | Text = text;
	while (!node.nextElementSibling && node.parentElement && isOneOf(captionOf(node.parentElement), names)) node = node.parentElement;
	return node.nextElementSibling;
}

/** The screen of the adapter that this page is; null if it is none of them. */
export function screenOf(document: Document, adapter: Adapter): ScreenMap | null {
	return adapter.screens.find(({ recognisedBy }) => recognisedBy.some((locator) => hits(document, locator).length > 0)) ?? null;
}

/** The parts of a screen, each located once, with the names of those that have drifted. */
export class Parts {
	readonly drift: PartName[] = [];
	readonly #found = new Map<PartName, Element>();

	constructor(document: Document, screen: ScreenMap | null) {
		for (const [name, locators] of Object.entries(screen?.parts ?? {}) as [PartName, Locator[]][]) {
			const located = locate(document, locators);
			if (!located) continue;
			this.#found.set(name, located.element);
			if (located.drift) this.drift.push(name);
		}
	}

	get(name: PartName): Element | null {
		return this.#found.get(name) ?? null;
	}

	textOf(name: PartName): string | null {
		const element = this.get(name);
		return element ? captionOf(element) || null : null;
	}
}

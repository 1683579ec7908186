import type { Adapter, Locator, PartName, ScreenMap } from '../../engine/model/adapter.ts';
import { holdsControl } from '../dom/controls-inside.ts';
import { documentsOf } from '../dom/documents.ts';
import { captionOf, comparable, isOneOf } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';

/** A part of a screen found where the adapter says, and whether it was by its first locator. */
export interface Located {
	element: Element;
	drift: boolean;
	/** True if it was found by the words it prints. */
	byText: boolean;
}

/** Locators are tried in order. None or two hits find nothing: a part that is not plainly there is unread. */
export function locate(document: Document, locators: readonly Locator[]): Located | null {
	for (const [index, locator] of locators.entries()) {
		const [element, another] = hits(document, locator);
		if (element && !another) return { element, drift: index > 0, byText: 'text' in locator };
	}
	return null;
}

/** Everything a locator finds in the window itself; if that is nothing, in its frames of the same origin. */
export function hits(document: Document, locator: Locator): Element[] {
	const found = hitsIn(document, locator);
	return found.length > 0 ? found : documentsOf(document).flatMap((each) => (each === document ? [] : hitsIn(each, locator)));
}

function hitsIn(document: Document, locator: Locator): Element[] {
	if ('css' in locator) return [...unclobbered(document).querySelectorAll(locator.css)];
	if ('after' in locator) return behind(document, locator.after);
	if ('text' in locator) return printing(document, locator.text);
	if ('heading' in locator) return named(document, 'h1,h2,h3,h4,h5,h6,[role=heading]', locator.heading);
	return named(document, `[role="${CSS.escape(locator.role)}"]`, locator.named);
}

function named(document: Document, selector: string, names: readonly string[]): Element[] {
	return [...unclobbered(document).querySelectorAll(selector)].filter((element) =>
		isOneOf(element.getAttribute('aria-label') ?? captionOf(element), names),
	);
}

/** The element behind each place where one of these stands: the next one in the line, or else the next cell. */
function behind(document: Document, names: readonly string[]): Element[] {
	return textsOf(document, names).flatMap((text) => behindText(text, names) ?? []);
}

/** The elements that print one of these and nothing else. What is set in bold in a cell is the cell, for the signs beside it. */
function printing(document: Document, names: readonly string[]): Element[] {
	return textsOf(document, names).flatMap(({ parentElement: inner }) => {
		let element = inner;
		if (!element || NEVER_PRINTED.has(element.tagName)) return [];
		for (
			let up = element.parentElement;
			up && SET.test(element.tagName) && isOneOf(captionOf(up), names) && !holdsControl(up);
			up = up.parentElement
		)
			element = up;
		return element;
	});
}

const SET = /^(B|I|U|EM|STRONG|SPAN|FONT)$/;
const NEVER_PRINTED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'OPTION', 'TEXTAREA']);

/** The pieces of text that are one of these. */
function textsOf(document: Document, names: readonly string[]): Text[] {
	const found: Text[] = [];
	// Most texts on a page are told apart by this alone, which is far quicker than comparing them properly.
	const firstWords = names.map((name) => comparable(name).split(' ', 1)[0] ?? '');
	const texts = unclobbered(document).createTreeWalker(unclobbered(document).body ?? document, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const value = text.nodeValue?.toLowerCase() ?? '';
		if (firstWords.some((word) => value.includes(word)) && isOneOf(value, names)) found.push(text as Text);
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
	readonly #found = new Map<PartName, Located>();

	constructor(document: Document, screen: ScreenMap | null) {
		for (const [name, locators] of Object.entries(screen?.parts ?? {}) as [PartName, Locator[]][]) {
			const located = locate(document, locators);
			if (!located) continue;
			this.#found.set(name, located);
			if (located.drift) this.drift.push(name);
		}
	}

	located(name: PartName): Located | null {
		return this.#found.get(name) ?? null;
	}

	get(name: PartName): Element | null {
		return this.located(name)?.element ?? null;
	}

	textOf(name: PartName): string | null {
		const element = this.get(name);
		return element ? captionOf(element) || null : null;
	}
}

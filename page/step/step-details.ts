import type { Words } from '../../engine/model/adapter.ts';
import type { Parts } from '../adapter/locate.ts';
import { captionOf, comparable, comparableSet, isOneOf, tidy } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { isShown, parentOf } from '../dom/visibility.ts';
import type { Outline } from '../outline/outline.ts';

/** What the overlay knows of the packs, so that a title with a person's name in it can be told apart. */
export interface Hints {
	/** The step's name as a pack prints it; null if no pack has such a step. */
	stepNamed(text: string): string | null;
	/** The form's or letter's name as a pack prints it; null if no pack has such a form. */
	formNamed(text: string): string | null;
}

const SEPARATOR = /\s*(?::\s|\s[-–—|]\s)\s*/g;

/**
 * The name of the step, from the page's titles. Mosaic prints the step and then the person: what a pack knows is taken
 * out of that; otherwise all before the first separator, so that a person's name is never taken for part of a step's.
 */
export function stepNameIn(document: Document, outline: Outline, parts: Parts, hints: Hints): string | null {
	let first: string | undefined;
	for (const title of titlesIn(document, outline, parts)) {
		if (title === '') continue;
		first ??= title;
		for (const beginning of [...beginningsOf(title), ...shorterBy(title)]) {
			const known = hints.stepNamed(beginning);
			if (known) return known;
		}
	}
	return first === undefined ? null : (beginningsOf(first).at(-1) ?? null);
}

/** The whole title, then ever shorter beginnings of it. */
function beginningsOf(title: string): string[] {
	const ends = [...title.matchAll(SEPARATOR)].map((match) => match.index).reverse();
	return [title, ...ends.map((end) => title.slice(0, end))].map(tidy).filter((text) => text !== '');
}

/** The title without its last word, its last two, and so on: a name may follow with nothing between. */
function shorterBy(title: string): string[] {
	const words = title.split(' ');
	return words.map((_, index) => words.slice(0, words.length - index).join(' ')).filter((text) => text.includes(' '));
}

/** Where a page says what it is, surest first, each looked for only when it is asked for; empty where there is none. */
function* titlesIn(document: Document, outline: Outline, parts: Parts): Generator<string> {
	const first = (matches: (element: Element) => boolean) =>
		outline.elements.find((element) => matches(element) && captionOf(element) !== '' && isShown(element)) ?? null;
	const printed = (element: Element | null) => (element ? captionOf(element) : '');
	yield printed(parts.get('step name'));
	yield printed(first((element) => element.tagName === 'H1' || element.getAttribute('aria-level') === '1'));
	if (outline.title) yield outline.title;
	yield tidy(unclobbered(document).title);
	yield printed(
		first((element) => /title/i.test(`${element.id} ${element.getAttribute('class') ?? ''}`) && captionOf(element).length <= LONGEST_TITLE),
	);
	yield printed(first((element) => element.tagName === 'H2'));
}

const LONGEST_TITLE = 200;

const LONGEST_TERM = 40;

/** A short text in an element of its own, such as "Status:". */
interface Term {
	element: Element;
	key: string;
}

/** The terms of a page, in page order: found once, because several things are looked up behind them. */
export function termsIn(outline: Outline): Term[] {
	const terms: Term[] = [];
	for (const element of outline.elements) {
		if (element.firstElementChild !== null) continue;
		const text = element.textContent;
		const key = text.length > LONGEST_TERM ? '' : comparable(text);
		if (key !== '') terms.push({ element, key });
	}
	return terms;
}

/** What is printed behind a term such as "Status:", in the next element or cell, or behind the colon. */
export function printedAfter(terms: readonly Term[], names: readonly string[]): string | null {
	const { keys } = comparableSet(names);
	for (const { element, key } of terms) {
		if (!keys.has(key)) continue;
		const parent = parentOf(element);
		const next = element.nextElementSibling ?? (parent && unclobbered(parent).nextElementSibling);
		const text = next ? captionOf(next) : '';
		if (text !== '' && text.length <= LONGEST_TERM * 2) return text;
	}
	return null;
}

/** @param above what is printed before anything is asked */
export function statusIn(terms: readonly Term[], parts: Parts, words: Words, above: readonly string[] = []): string | null {
	return parts.textOf('step status') ?? printedAfter(terms, words.status) ?? statusAmong(above, words);
}

/** A status word that stands alone, in brackets, or behind a dash or a bar. */
function statusAmong(texts: readonly string[], words: Words): string | null {
	const known = [...words.begun, ...words['to start']];
	for (const text of texts) for (const part of text.split(/[|()[\]:•·]|\s[-–—]\s/)) if (isOneOf(part, known)) return tidy(part);
	return null;
}

export function assignedToIn(terms: readonly Term[], parts: Parts, words: Words): string | null {
	return parts.textOf('assigned to') ?? printedAfter(terms, words['assigned to']);
}

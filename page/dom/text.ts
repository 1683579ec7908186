import { cachedWhileReading } from './reading-cache.ts';
import { unclobbered } from './unclobbered.ts';

/** White space that is not one space between words, and zero-width marks. Most texts have none. */
const UNTIDY = /^ | $| {2}|[^\S ]|[​-‍⁠﻿]/;

/** Text as a person reads it: runs of white space are one space, zero-width marks are nothing. */
export function tidy(text: string | null | undefined): string {
	if (!text || !UNTIDY.test(text)) return text ?? '';
	return text.replace(/[​-‍⁠﻿]/g, '').replace(/\s+/g, ' ').trim();
}

/** For comparing words on screen: no case, no punctuation or tick marks around them. */
export function comparable(text: string): string {
	const words = tidy(text).toLowerCase();
	return PLAIN.test(words) ? words : words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Begins and ends with a letter or figure. Most words do, and looking for marks of every script takes far longer. */
const PLAIN = /^[a-z0-9](.*[a-z0-9])?$/s;

/** True if the text is one of these words, whatever its case and the marks around it. */
export function isOneOf(text: string, words: readonly string[]): boolean {
	const { keys, longest } = comparableSet(words);
	if (text.length > longest + MOST_MARKS) return false;
	const key = comparable(text);
	return key !== '' && keys.has(key);
}

/** Marks, spaces and zero-width characters that may stand around a word. */
const MOST_MARKS = 40;

interface WordsInKeys {
	keys: ReadonlySet<string>;
	longest: number;
}

const keysByWords = new WeakMap<readonly string[], WordsInKeys>();

/** The same few lists of words are compared with thousands of texts. */
export function comparableSet(words: readonly string[]): WordsInKeys {
	const known = keysByWords.get(words);
	if (known) return known;
	const made = { keys: new Set(words.map(comparable)), longest: Math.max(0, ...words.map(({ length }) => length)) };
	keysByWords.set(words, made);
	return made;
}

const WITHOUT_TEXT = new Set([
	'SCRIPT',
	'STYLE',
	'TEMPLATE',
	'NOSCRIPT',
	'SELECT',
	'TEXTAREA',
	'INPUT',
	'BUTTON',
	'OPTION',
	'IFRAME',
	'SVG',
	'svg',
]);

/** The text of an element and what is inside it, without that of controls and hidden parts. */
export const captionOf = cachedWhileReading((element: Element): string => {
	const parts: string[] = [];
	collect(unclobbered(element), parts);
	return tidy(parts.length === 1 ? parts[0] : parts.join(' '));
});

/** What is drawn inside an element: a shadow tree in place of the children, and what is slotted in place of a slot. */
function collect(element: Element, parts: string[]): void {
	if (element.tagName === 'SLOT') {
		const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
		for (const node of assigned) take(node, parts);
		if (assigned.length > 0) return;
	}
	for (let node = (element.shadowRoot ?? element).firstChild; node; node = unclobbered(node).nextSibling) take(node, parts);
}

function take(child: Node, parts: string[]): void {
	const node = unclobbered(child);
	if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
	else if (node.nodeType === Node.ELEMENT_NODE) {
		const element = node as HTMLElement;
		if (!WITHOUT_TEXT.has(element.tagName) && !element.hidden && !element.isContentEditable) collect(element, parts);
	}
}

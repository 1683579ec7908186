import { cachedWhileReading } from './reading-cache.ts';
import { unclobbered } from './unclobbered.ts';

/** White space that is not one space between words, soft hyphens, and marks without width. Most texts have none. */
const UNTIDY = /^ | $| {2}|[^\S ]|[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Text as a person reads it: runs of white space are one space, soft hyphens and marks without width are nothing. */
export function tidy(text: string | null | undefined): string {
	if (!text || !UNTIDY.test(text)) return text ?? '';
	return text
		.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
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

/** The text of an element and what is inside it, without that of controls and hidden parts, its words joined as the eye joins them. */
export const captionOf = cachedWhileReading((element: Element): string => {
	const text = new JoinedText();
	collect(unclobbered(element), text);
	return tidy(text.value);
});

/** Pieces of text in the order they are drawn: those that run on in a line are one word, as in `<u>F</u>inish`, and others are not. */
class JoinedText {
	value = '';
	/** The elements whose edge lies between the last piece and the next. */
	#crossed: Element[] = [];

	cross(element: Element): void {
		if (this.value !== '') this.#crossed.push(element);
	}

	add(text: string): void {
		if (text === '') return;
		const isJoined = this.value === '' || /\s$/.test(this.value) || /^\s/.test(text) || this.#crossed.every(runsOn);
		this.value += isJoined ? text : ` ${text}`;
		this.#crossed = [];
	}
}

/** Most elements between two pieces of text are of these: nothing has to be asked about how they are drawn. */
const BREAKS = new Set([
	'BR',
	'DIV',
	'P',
	'LI',
	'UL',
	'OL',
	'TABLE',
	'TR',
	'TD',
	'TH',
	'H1',
	'H2',
	'H3',
	'H4',
	'H5',
	'H6',
	'SECTION',
	'FIELDSET',
	'HR',
]);

/** True if nothing of an element's edges shows between what is in it and what is beside it. */
const runsOn = cachedWhileReading((element: Element): boolean => {
	if (BREAKS.has(element.tagName)) return false;
	const style = unclobbered(element.ownerDocument).defaultView?.getComputedStyle(element);
	if (!style || style.display === 'contents') return true;
	if (style.display !== 'inline' || style.position === 'absolute' || style.float !== 'none') return false;
	return GAPS.every((gap) => (Number.parseFloat(style[gap]) || 0) < WIDEST_JOIN);
});

const GAPS = ['marginLeft', 'marginRight', 'paddingLeft', 'paddingRight'] as const;
/** px. A word that is set apart by more is another word. */
const WIDEST_JOIN = 2.5;

/** What is drawn inside an element: a shadow tree in place of the children, and what is slotted in place of a slot. */
function collect(element: Element, text: JoinedText): void {
	if (element.tagName === 'SLOT') {
		const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
		for (const node of assigned) take(node, text);
		if (assigned.length > 0) return;
	}
	for (let node = (element.shadowRoot ?? element).firstChild; node; node = unclobbered(node).nextSibling) take(node, text);
}

function take(child: Node, text: JoinedText): void {
	const node = unclobbered(child);
	if (node.nodeType === Node.TEXT_NODE) {
		text.add(node.nodeValue ?? '');
		return;
	}
	if (node.nodeType !== Node.ELEMENT_NODE) return;
	const element = node as HTMLElement;
	text.cross(child as Element);
	if (!WITHOUT_TEXT.has(element.tagName) && !element.hidden && !element.isContentEditable) collect(element, text);
	text.cross(child as Element);
}

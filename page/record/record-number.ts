import type { RecordWords, Words } from '../../engine/model/adapter.ts';
import { behindText, type Parts } from '../adapter/locate.ts';
import { captionOf, comparable, isOneOf } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { isShown, parentOf } from '../dom/visibility.ts';

/** A number as systems give them to people. A name is none, nor is a date. */
const NUMBER = /^(?=(?:\D*\d){3})[A-Z0-9][A-Z0-9-]{1,18}[A-Z0-9]$/i;
const DATE = /^\d+-\d+-\d+$/;
const LONGEST = 60;
const FIRST_LETTER = /[\p{L}\p{N}]/u;

/** The number of whose record a page shows, behind words such as "Mosaic ID", and where it stands; null if there is none, or are two. */
export function recordNumberIn(document: Document, words: Words, parts: Parts): { number: string; element: Element } | null {
	const labels = words['record number'];
	const located = parts.get('record number');
	const found = (located ? [located] : numbered(document, labels)).flatMap((element) => {
		const number = numberIn(element, labels);
		return number === null ? [] : [{ number, element }];
	});
	return found.every(({ number }) => number === found[0]?.number) ? (found[0] ?? null) : null;
}

/** Elements in which a number stands, with its label or behind it. */
function numbered(document: Document, labels: readonly string[]): Element[] {
	const keys = labels.map(comparable);
	const initials = new Set(keys.map((key) => key.charAt(0)));
	const holds = (element: Element | null) => element !== null && numberIn(element, labels) !== null && isShown(element);
	const found: Element[] = [];
	const texts = unclobbered(document).createTreeWalker(unclobbered(document).body ?? document, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const words = (text.nodeValue ?? '').slice(0, LONGEST);
		// Most texts of a page begin with another letter, and need no closer look.
		if (!initials.has(FIRST_LETTER.exec(words)?.[0].toLowerCase() ?? '')) continue;
		const key = comparable(words);
		if (!keys.some((label) => key.startsWith(label))) continue;
		const around = text.parentElement;
		const behind = keys.includes(key) ? [behindText(text as Text, labels), around && parentOf(around)] : [];
		const element = [around, ...behind].find(holds);
		if (element) found.push(element);
	}
	return found;
}

/** "900123", or "Mosaic ID: 900123" in one. */
function numberIn(element: Element, labels: readonly string[]): string | null {
	const text = captionOf(element);
	if (text.length > LONGEST) return null;
	const label = labels.find((each) => text.toLowerCase().startsWith(each.toLowerCase())) ?? '';
	const number = text.slice(label.length).replace(/^[\s:#(]+|[\s).]+$/g, '');
	return NUMBER.test(number) && !DATE.test(number) ? number : null;
}

/** True if the title of the window says that it is a screen of a record. */
export function isTitled(document: Document, records: readonly RecordWords[]): boolean {
	return titleParts(unclobbered(document).title).some((title) => records.some(({ headed }) => isOneOf(title, headed)));
}

/** "Case notes" and "Rowan Ashdown", of "Case notes: Rowan Ashdown". */
export function titleParts(title: string): string[] {
	return title.split(/:\s|\s[-–—|]\s/);
}

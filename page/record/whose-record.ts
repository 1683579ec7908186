import type { Adapter, Words } from '../../engine/model/adapter.ts';
import { hits, Parts, screenOf } from '../adapter/locate.ts';
import { captionOf, isOneOf, tidy } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { parentOf } from '../dom/visibility.ts';
import { recordNumberIn, titleParts } from './record-number.ts';

/** Whose record a window shows. Both stay in memory; the name only to be compared with others. */
export interface WhoseRecord {
	/** As shown; null if none is, or more than one. */
	number: string | null;
	name: string | null;
	/** False if only its place by the number says that it is a name. */
	isNamed: boolean;
}

const NOBODY: WhoseRecord = { number: null, name: null, isNamed: false };
const LONGEST = 60;
/** How far around the number a name belongs to it. */
const NEAR = 4;

/** The person number that a window shows behind words such as "Mosaic ID", and the name beside it. */
export function recordShown(document: Document, words: Words, parts: Parts): WhoseRecord {
	const found = recordNumberIn(document, words, parts);
	if (!found) return NOBODY;
	const { number, element } = found;
	const name = parts.textOf('record name');
	return name === null ? { number, ...nameNear(element, words) } : { number, name, isNamed: true };
}

/** What the block around the number calls a name, or heads it with. */
function nameNear(number: Element, words: Words): Pick<WhoseRecord, 'name' | 'isNamed'> {
	let block = parentOf(number);
	for (let climbed = 0; block && climbed < NEAR && block.tagName !== 'BODY'; climbed += 1) {
		const around = block;
		const named = hits(block.ownerDocument, { after: words['record name'] }).find(
			(each) => around.contains(each) && isName(captionOf(each)),
		);
		if (named) return { name: captionOf(named), isNamed: true };
		block = parentOf(block);
	}
	const heading = [...(block?.querySelectorAll('h1,h2,[role=heading]') ?? [])].map(captionOf).find(isName);
	return { name: heading ?? null, isNamed: false };
}

/** Two words or more, none of them a number. */
function isName(text: string): boolean {
	return text.length <= LONGEST && namesIn(text).length > 1 && !/\d/.test(text);
}

/** The words of a name, whichever way round. */
function namesIn(text: string): string[] {
	const words = tidy(text)
		.toLowerCase()
		.split(/[\s,]+/);
	return words.filter((word) => /\p{L}/u.test(word)).sort();
}

function isSame(some: string[], others: string[]): boolean {
	return some.length === others.length && some.every((word, at) => word === others[at]);
}

/**
 * Whose record a window without a number is about: the record in the window that opened it, if that shows a name which
 * this one shows too.
 */
export function recordOfOpener(window: Window, adapter: Adapter): WhoseRecord {
	try {
		const opener = window.opener as Window | null;
		if (!opener || opener === window) return NOBODY;
		const whose = recordShown(opener.document, adapter.words, new Parts(opener.document, screenOf(opener.document, adapter)));
		return whose.name !== null && isNamedIn(window.document, namesIn(whose.name), adapter.words) ? whose : NOBODY;
	} catch {
		// Of another origin, or gone.
		return NOBODY;
	}
}

/** True if the page says the name behind a word for it, or as a title or a part of one. */
function isNamedIn(document: Document, name: string[], words: Words): boolean {
	const titles = [
		unclobbered(document).title,
		...[...unclobbered(document).querySelectorAll('h1,h2,[role=heading],caption')].map(captionOf),
	];
	return [...titles.flatMap(titleParts), ...hits(document, { after: words['record name'] }).map(captionOf)].some((text) =>
		isSame(namesIn(text), name),
	);
}

/** Whether a text names this person, another, or can't be told. Several may be named, with commas between. */
export function isAbout(text: string, { name, isNamed }: WhoseRecord, severalPeople: readonly string[]): boolean | null {
	if (name === null) return null;
	const [own, said] = [namesIn(name), namesIn(text)];
	if (isSame(said, own) || text.split(/[,;/&]|\band\b/i).some((piece) => isSame(namesIn(piece), own))) return true;
	if (!isNamed || said.length < 2 || said.some((word) => isOneOf(word, severalPeople))) return null;
	const [fewer, more] = said.length < own.length ? [said, own] : [own, said];
	const alike = (a: string, b: string) => a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
	return fewer.every((word) => more.some((other) => alike(word, other))) ? null : false;
}

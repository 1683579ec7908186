import type { Locator } from '../../engine/model/adapter.ts';
import { hits } from '../adapter/locate.ts';
import { holdsControl } from '../dom/controls-inside.ts';
import { captionOf, comparable, tidy } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { parentOf } from '../dom/visibility.ts';
import type { KnownTexts } from '../masked/masked-texts.ts';
import type { PersonalText } from './personal-text.ts';
import { looksLikeName } from './personal-text.ts';
import { stableSelectors } from './stable-names.ts';

/** How long a locator is likely to last, in the order in which they are tried. */
type Strength = 'strong' | 'good' | 'fair' | 'weak';

/** A way to find what somebody pointed at. */
export interface Proposal {
	locator: Locator;
	strength: Strength;
	why: string;
	/** Words of the page that would go into the file, and that no pack or adapter knows. */
	unknown: string[];
	/** True if those words could be somebody's name. */
	nameLike: boolean;
}

/** What the person who pointed wants to be found. */
export type LocatorUse =
	/** What is printed there is different on each record: no word of it may be used. */
	| 'value'
	/** Something that is called the same on every record. */
	| 'thing'
	/** A control, or the answer that is printed in the place of one. */
	| 'question'
	/** Words that are the same on every record. */
	| 'words';

/** What may be said of a page, and what may not. */
export interface PageWords {
	known: KnownTexts;
	about: PersonalText;
}

type Way = (element: Element, document: Document) => Locator[];

interface Kind {
	way: Way;
	strength: Strength;
	why: string;
	for: readonly LocatorUse[];
}

const ALL: readonly LocatorUse[] = ['value', 'thing', 'question', 'words'];

/** Surest first. None goes by place. */
const KINDS: Kind[] = [
	{ way: windowTitle, strength: 'strong', why: 'It is the title of the window.', for: ['value'] },
	{ way: byName, strength: 'strong', why: 'By the name its maker gave it.', for: ALL },
	{ way: oneOnAPage, strength: 'strong', why: 'A page has one of these.', for: ['value'] },
	{ way: byRole, strength: 'good', why: 'By what it is. There is one on this page.', for: ['thing'] },
	{ way: byRoleAndName, strength: 'good', why: 'By what it is and what it is called.', for: ['thing', 'words'] },
	{ way: byHeading, strength: 'good', why: 'By the words of the heading.', for: ['thing', 'words'] },
	{ way: insideNamed, strength: 'good', why: 'By the name of what it stands in.', for: ALL },
	{ way: byText, strength: 'fair', why: 'By its own words.', for: ['words'] },
	{ way: behindWords, strength: 'fair', why: 'By the words in front of it.', for: ['value', 'thing', 'question'] },
	{ way: byClass, strength: 'weak', why: 'By how it looks. It can stand behind a surer way only.', for: ['value', 'thing', 'question'] },
];

/**
 * Ways to find an element again on other records and in later releases, surest first. Each hits it and nothing else on this
 * page, and none has a word in it that is known to be about somebody.
 * @param accepts whether what a locator hits is what was pointed at, if that is not the element itself
 */
export function proposalsFor(
	element: Element,
	use: LocatorUse,
	document: Document,
	words: PageWords,
	accepts: (found: Element[]) => boolean = ([first, ...more]) => more.length === 0 && first !== undefined && isSame(first, element, use),
): Proposal[] {
	const proposals: Proposal[] = [];
	for (const { way, strength, why, for: uses } of KINDS) {
		if (!uses.includes(use) || (strength === 'weak' && proposals.length === 0)) continue;
		for (const locator of way(element, document)) {
			const isNew = proposals.every((other) => JSON.stringify(other.locator) !== JSON.stringify(locator));
			if (isNew && maySay(locator, words) && accepts(hits(document, locator)))
				proposals.push({ locator, strength, why, ...unknownWords(locator, words) });
		}
	}
	return proposals;
}

/** Where words are wanted, what is around them and prints nothing else is as good. */
function isSame(found: Element, element: Element, use: LocatorUse): boolean {
	if (found === element) return true;
	return use === 'words' && (found.contains(element) || element.contains(found)) && captionOf(found) === captionOf(element);
}

/** Words in a locator that no pack or adapter has, and whether they could be a name. */
export function unknownWords(locator: Locator, { known }: PageWords): Pick<Proposal, 'unknown' | 'nameLike'> {
	const unknown = wordsOf(locator).filter((word) => known.textNamed(word) === null);
	return { unknown, nameLike: unknown.some(looksLikeName) };
}

/** False if it is plain that a locator would put something about somebody into a file. */
function maySay(locator: Locator, { known, about }: PageWords): boolean {
	const said = 'css' in locator ? [...locator.css.matchAll(/#([\w-]+)|"([^"]*)"|\.([\w-]+)/g)].map((match) => match.slice(1).join('')) : [];
	return (
		said.every((name) => !about.isIn(name.replace(/\d/g, ''))) &&
		wordsOf(locator).every((word) => known.textNamed(word) !== null || !about.isIn(word))
	);
}

function wordsOf(locator: Locator): string[] {
	if ('css' in locator) return [];
	if ('role' in locator) return locator.named;
	if ('heading' in locator) return locator.heading;
	return 'text' in locator ? locator.text : locator.after;
}

const LONGEST_WORDS = 100;

/** Words that can be put into a file: short, and with letters in them. */
export function describable(text: string): string | null {
	const words = tidy(text.replace(/[\s:*]+$/, '').replace(/^[\s*]+/, ''));
	return words !== '' && words.length <= LONGEST_WORDS && /\p{L}/u.test(words) ? words : null;
}

function css(...selectors: string[]): Locator[] {
	return selectors.map((selector) => ({ css: selector }));
}

/** The window's title can't be pointed at, but says what was. */
function windowTitle(element: Element, document: Document): Locator[] {
	const printed = comparable(captionOf(element));
	return printed !== '' && comparable(unclobbered(document).title).startsWith(printed) ? css('title') : [];
}

function byName(element: Element): Locator[] {
	return css(...stableSelectors(element));
}

function oneOnAPage({ tagName }: Element): Locator[] {
	return tagName === 'H1' || tagName === 'MAIN' ? css(tagName.toLowerCase()) : [];
}

function byRole(element: Element): Locator[] {
	const role = element.getAttribute('role') ?? '';
	return /^[a-z]+$/.test(role) && role !== 'presentation' && role !== 'none' ? css(`[role="${role}"]`) : [];
}

function byRoleAndName(element: Element): Locator[] {
	const role = element.getAttribute('role');
	const name = describable(element.getAttribute('aria-label') ?? captionOf(element));
	return role && name ? [{ role, named: [name] }] : [];
}

function byHeading(element: Element): Locator[] {
	const words = element.matches('h1,h2,h3,h4,h5,h6,[role=heading]') ? describable(captionOf(element)) : null;
	return words ? [{ heading: [words] }] : [];
}

function byText(element: Element): Locator[] {
	const words = holdsControl(element) ? null : describable(captionOf(element));
	return words ? [{ text: [words] }] : [];
}

/** How far up a named element may be. */
const MOST_PARENTS = 4;

function insideNamed(element: Element): Locator[] {
	const tag = element.tagName.toLowerCase();
	if (!/^[a-z][\w-]*$/.test(tag)) return [];
	for (let up = parentOf(element), climbed = 0; up && climbed < MOST_PARENTS; up = parentOf(up), climbed += 1) {
		const [named] = stableSelectors(up);
		if (named) return css(`${named} ${tag}`);
	}
	return [];
}

/** What stands before it in the line, or in the cell or element before. */
function behindWords(element: Element): Locator[] {
	const { previousSibling: before, previousElementSibling } = element;
	const line = before?.nodeType === Node.TEXT_NODE ? describable(before.nodeValue ?? '') : null;
	const beside = previousElementSibling && !holdsControl(previousElementSibling) ? describable(captionOf(previousElementSibling)) : null;
	return [line, beside].flatMap((words) => (words ? [{ after: [words] }] : []));
}

function byClass(element: Element): Locator[] {
	const tag = element.tagName.toLowerCase();
	const lasting = [...element.classList].filter((name) => /^[a-z][a-z-]+$/i.test(name));
	return /^[a-z][\w-]*$/.test(tag) ? css(...lasting.map((name) => `${tag}.${name}`)) : [];
}

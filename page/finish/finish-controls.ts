import { cachedWhileReading } from '../dom/reading-cache.ts';
import { comparable, isOneOf } from '../dom/text.ts';
import { isForm, unclobbered } from '../dom/unclobbered.ts';
import { isShown, parentOf } from '../dom/visibility.ts';
import { namesOf } from './control-name.ts';

/**
 * The Finish control that an event on the page goes to; null if it goes to anything else. The whole name of the control counts, so a word
 * on something larger that can be pressed is no Finish.
 * @param path from the inside out
 * @param words names of Finish, the plainest first
 * @param known those that were found when the page was read last
 */
export function finishControlIn(path: readonly EventTarget[], words: readonly string[], known: readonly Element[]): Element | null {
	const elements = path.filter((target): target is Element => 'tagName' in target);
	const found = elements.find((element) => known.includes(element));
	if (found) return found;
	const pressed = elements.find(isPressable) ?? outermostPointed(elements);
	return pressed && isNamed(pressed, plainest(words, known)) ? pressed : null;
}

/**
 * The Finish control that a form runs when it is sent without naming a button: its own default button, or else what finishes the page.
 * @param form null for a keyboard shortcut of the page
 */
export function finishControlOf(form: HTMLFormElement | null, words: readonly string[], known: readonly Element[]): Element | null {
	const submits = form ? [...unclobbered(form).elements].filter(isSubmit) : [];
	if (submits.length === 0) return known.find(isShown) ?? null;
	return submits.find((button) => known.includes(button) || isNamed(button, plainest(words, known))) ?? null;
}

/**
 * The Finish controls on show, in page order: some pages have one above and one below the form.
 * @param told the one that an adapter points at, whatever it is called: it comes first
 */
export function finishControls(elements: readonly Element[], words: readonly string[], told: Element | null): Element[] {
	const isFinish = (element: Element) => isPressable(element) && isNamed(element, words) && isShown(element);
	const named = elements.filter((element) => isFinish(element) && !isInside(element, isFinish));
	const best = plainest(words, named);
	const plain = named.filter((element) => isNamed(element, best));
	return told && isShown(told) ? [told, ...plain.filter((element) => element !== told)] : plain;
}

/** The word on a Finish control, without a tick or arrow before it. */
export function finishLabel(element: Element, words: readonly string[]): string {
	const names = namesOf(element);
	const name = names.find((each) => isOneOf(each, words)) ?? names.find((each) => each !== '') ?? 'Finish';
	return name.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/** Where a page has a Finish of a plainer name, a word that could also be a state or a filter, as "Complete" could, is none. */
function plainest(words: readonly string[], known: readonly Element[]): readonly string[] {
	const used = words.findIndex((word) => known.some((element) => isNamed(element, [word])));
	if (used < 0) return words;
	const plain = words[used] as string;
	return words.filter((word, at) => at <= used || comparable(word).startsWith(comparable(plain)));
}

function isNamed(element: Element, words: readonly string[]): boolean {
	return namesIn(element).some((name) => isOneOf(name, words));
}

const namesIn = cachedWhileReading(namesOf);

const PRESSABLE = new Set(['BUTTON', 'A', 'AREA']);
/** The page itself, what opens a fold, and what is answered. */
const NEVER = new Set(['HTML', 'BODY', 'SUMMARY', 'SELECT', 'TEXTAREA', 'IFRAME']);
const PRESSABLE_TYPES = new Set(['submit', 'button', 'image']);
const PRESSABLE_ROLES = new Set(['button', 'link', 'menuitem']);
/** Something else is pressed with it: one of several, or what opens and folds. */
const OTHER_ROLES = new Set(['tab', 'option', 'radio', 'checkbox', 'switch', 'menuitemradio', 'menuitemcheckbox', 'treeitem', 'gridcell']);

function isPressable(element: Element): boolean {
	if (isForm(element) || NEVER.has(element.tagName)) return false;
	const role = element.getAttribute('role');
	if (role !== null && OTHER_ROLES.has(role)) return false;
	if (PRESSABLE.has(element.tagName)) return true;
	if (element.tagName === 'INPUT') return PRESSABLE_TYPES.has((element as HTMLInputElement).type);
	if (role !== null && PRESSABLE_ROLES.has(role)) return true;
	return element.hasAttribute('onclick') || (element as HTMLElement).tabIndex >= 0;
}

/** Without any sign in its markup, what looks as if it could be pressed: all of it, and not a word in it. */
function outermostPointed(elements: readonly Element[]): Element | null {
	const pointed = elements.filter((element) => {
		const style = unclobbered(element.ownerDocument).defaultView?.getComputedStyle(element);
		return style?.cursor === 'pointer' && element.tagName !== 'BODY' && element.tagName !== 'HTML';
	});
	return pointed.at(-1) ?? null;
}

function isSubmit(element: Element): boolean {
	const { type } = element as HTMLInputElement;
	return type === 'submit' || type === 'image';
}

/** A picture or a native button inside a control is the same control. */
function isInside(element: Element, isFinish: (element: Element) => boolean): boolean {
	for (let parent = parentOf(element); parent; parent = parentOf(parent)) if (isFinish(parent)) return true;
	return false;
}

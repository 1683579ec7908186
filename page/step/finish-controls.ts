import { captionOf, isOneOf, tidy } from '../dom/text.ts';
import { isForm } from '../dom/unclobbered.ts';
import { isShown, parentOf } from '../dom/visibility.ts';

/** True if pressing this element finishes the step: by its text, value, name, title or the text of its picture. */
function isFinishControl(element: Element, words: readonly string[]): boolean {
	return isPressable(element) && namesOf(element).some((name) => isOneOf(name, words));
}

/**
 * The Finish control that an event on the page goes to; null if it goes to anything else.
 * @param known those that were found when the page was read last
 */
export function finishControlIn(path: readonly EventTarget[], words: readonly string[], known: readonly Element[]): Element | null {
	for (const target of path) {
		if (!('tagName' in target)) break;
		if (known.includes(target as Element) || isFinishControl(target as Element, words)) return target as Element;
	}
	return null;
}

/**
 * The Finish controls on show, in page order: some pages have one above and one below the form.
 * @param told the one that an adapter points at, whatever it is called: it comes first
 */
export function finishControls(elements: readonly Element[], words: readonly string[], told: Element | null): Element[] {
	const named = elements.filter((element) => isFinishControl(element, words) && isShown(element) && !isInside(element, elements, words));
	return told && isShown(told) ? [told, ...named.filter((element) => element !== told)] : named;
}

/** The word on a Finish control, without a tick or arrow before it. */
export function finishLabel(element: Element, words: readonly string[]): string {
	const names = namesOf(element);
	const name = names.find((each) => isOneOf(each, words)) ?? names.find((each) => each !== '') ?? 'Finish';
	return name.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

const PRESSABLE = new Set(['BUTTON', 'A', 'AREA', 'SUMMARY']);
const PRESSABLE_TYPES = new Set(['submit', 'button', 'image']);

function isPressable(element: Element): boolean {
	if (isForm(element)) return false;
	if (PRESSABLE.has(element.tagName)) return true;
	if (element.tagName === 'INPUT') return PRESSABLE_TYPES.has((element as HTMLInputElement).type);
	const role = element.getAttribute('role');
	return role === 'button' || role === 'link' || role === 'menuitem' || element.hasAttribute('onclick');
}

function namesOf(element: Element): string[] {
	const picture = element.querySelector('img[alt],svg title');
	return [
		element.getAttribute('aria-label'),
		captionOfControl(element),
		...[...element.querySelectorAll('span')].map(captionOf),
		element.getAttribute('title'),
		element.getAttribute('alt'),
		picture?.getAttribute('alt') ?? picture?.textContent,
	].map(tidy);
}

function captionOfControl(element: Element): string {
	return element.tagName === 'INPUT' ? (element as HTMLInputElement).value : captionOf(element);
}

/** A picture inside the button is the same control. */
function isInside(element: Element, elements: readonly Element[], words: readonly string[]): boolean {
	for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
		if (isFinishControl(parent, words) && elements.includes(parent)) return true;
	}
	return false;
}

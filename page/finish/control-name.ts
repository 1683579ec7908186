import { labelsOf } from '../dom/native-labels.ts';
import { captionOf, tidy } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';

/**
 * What a control is called as a whole, by every way there is of naming one: its text, its value, `aria-labelledby`, `aria-label`, `<label for>`,
 * its title, the words for the picture in it, and what the stylesheet prints. Never by a part of it.
 * See https://www.w3.org/TR/accname-1.2/#computation-steps; we take every name, as a person may know the control by any of them.
 */
export function namesOf(control: Element): string[] {
	const names = [
		labelledBy(control),
		control.getAttribute('aria-label'),
		shownText(control),
		...labelsOf(control).map(captionOf),
		control.getAttribute('title'),
		control.getAttribute('alt'),
		pictureIn(control),
	].map(tidy);
	// Asking what a stylesheet prints is slow, and hardly ever the only name.
	return names.some((name) => HAS_WORD.test(name)) ? names : [...names, printedByStyle(control)];
}

const HAS_WORD = /[\p{L}\p{N}]/u;

function labelledBy(control: Element): string {
	const root = unclobbered(control.getRootNode() as Document | ShadowRoot);
	const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
	return ids.map((id) => textOf(root.getElementById(id))).join(' ');
}

/** Of an element that names another also what it hides: it may be there for that alone. */
function textOf(element: Element | null): string {
	return element ? captionOf(element) || (element.textContent ?? '') : '';
}

/** Without icons that are drawn by the letters of their own names, and what is kept from being read aloud. */
function shownText(control: Element): string {
	if (control.tagName === 'INPUT') return (control as HTMLInputElement).value;
	const whole = captionOf(control);
	const icons = [...control.querySelectorAll('*')].filter(isIcon).map((icon) => tidy(icon.textContent));
	return icons.filter((icon) => icon !== '').reduce((text, icon) => text.replace(icon, ' '), whole);
}

function isIcon(element: Element): boolean {
	if (element.getAttribute('aria-hidden') === 'true') return true;
	const font = unclobbered(element.ownerDocument).defaultView?.getComputedStyle(element).fontFamily ?? '';
	return /icon|symbol|awesome|glyph/i.test(font.split(',', 1)[0] ?? '');
}

function pictureIn(control: Element): string | null {
	const picture = control.querySelector('img[alt],svg title,svg[aria-label],[role=img][aria-label]');
	return picture && (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? picture.textContent);
}

function printedByStyle(control: Element): string {
	const view = unclobbered(control.ownerDocument).defaultView;
	const printed = [control, ...control.querySelectorAll('*')].flatMap((element) =>
		['::before', '::after'].map((part) => /^(["'])(.*)\1$/.exec(view?.getComputedStyle(element, part).content ?? '')?.[2] ?? ''),
	);
	return tidy(printed.join(' '));
}

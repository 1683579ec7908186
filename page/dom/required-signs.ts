import { captionOf } from './text.ts';
import { isForm } from './unclobbered.ts';

const SIGN_ALONE = /^[(*\s]*(\*|required|mandatory)[*)\s]*$/i;

/** True for an element that is nothing but the sign that something is required. */
export function isSignOnly(element: Element): boolean {
	if (isForm(element)) return false;
	const text = captionOf(element);
	if (text !== '') return text.length < 20 && SIGN_ALONE.test(text);
	return element.matches('img[alt*="required" i],img[alt*="mandatory" i],[title*="required" i]');
}

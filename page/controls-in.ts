import { isControl } from './controls.ts';

/** The controls inside an element, in page order; not those inside its shadow roots and frames. */
export function controlsIn(element: Element): Element[] {
	return [...element.querySelectorAll(MAY_BE_CONTROL)].filter(isControl);
}

/** What a control can look like, so that the rest is never asked about. */
const MAY_BE_CONTROL = 'input,select,textarea,iframe,[role],[contenteditable]';

/**
 * True if something besides these controls can be answered inside the element. Looks no further than the first that
 * can, because the element may be the whole page.
 */
export function holdsOtherThan(controls: readonly Element[], element: Element): boolean {
	for (const inside of element.getElementsByTagName('*')) if (isControl(inside) && !controls.includes(inside)) return true;
	return false;
}

/** True if anything can be answered inside the element. */
export function holdsControl(element: Element): boolean {
	return holdsOtherThan([], element);
}

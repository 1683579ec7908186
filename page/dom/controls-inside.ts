import { isControl } from './controls.ts';
import { cachedWhileReading } from './reading-cache.ts';
import { unclobbered } from './unclobbered.ts';

/** The controls inside an element, in page order; not those inside its shadow roots and frames. */
export const controlsIn = cachedWhileReading((element: Element): readonly Element[] =>
	[...unclobbered(element).querySelectorAll(MAY_BE_CONTROL)].filter(isControl),
);

/** What a control can look like, so that the rest is never asked about. */
const MAY_BE_CONTROL = 'input,select,textarea,iframe,[role],[contenteditable]';

/**
 * True if something besides these controls can be answered inside the element, or in an open shadow tree of it. Looks no further than the first that
 * can, because the element may be the whole page.
 */
export function holdsOtherThan(controls: readonly Element[], element: Element): boolean {
	const asks = (inside: Element) => isControl(inside) && !controls.includes(inside) && !isListOf(controls, inside);
	const node = unclobbered(element);
	for (const child of node.shadowRoot?.children ?? []) if (asks(child) || holdsOtherThan(controls, child)) return true;
	const all = node.getElementsByTagName('*');
	for (let at = 0; at < all.length; at += 1) {
		const inside = all[at] as Element;
		if (asks(inside) || (inside.shadowRoot !== null && holdsOtherThan(controls, inside))) return true;
	}
	return false;
}

/** The list that one of these controls opens to choose from. */
function isListOf(controls: readonly Element[], inside: Element): boolean {
	if (inside.getAttribute('role') !== 'listbox') return false;
	const opens = (control: Element, by: string) => control.getAttribute(by)?.split(/\s+/).includes(inside.id) === true;
	return controls.some((control) => control.contains(inside) || opens(control, 'aria-controls') || opens(control, 'aria-owns'));
}

/** True if anything can be answered inside the element. */
export const holdsControl = cachedWhileReading((element: Element): boolean => holdsOtherThan([], element));

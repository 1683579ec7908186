import { once } from './once.ts';

/**
 * As `closest` finds it, for what many pages have nowhere: whether there is anything to find is asked once in a reading,
 * and not for each question by climbing from it to the top.
 */
export function seldom<Found extends Element = Element>(selector: string): (element: Element) => Found | null {
	const isThere = once((root: ParentNode): boolean => root.querySelector(selector) !== null);
	return (element) => (isThere(element.getRootNode() as Document | ShadowRoot) ? element.closest<Found>(selector) : null);
}

import { cachedWhileReading } from './reading-cache.ts';
import { unclobbered } from './unclobbered.ts';

/**
 * As `closest` finds it, for what many pages have nowhere: whether there is anything to find is asked once in a reading,
 * and not for each question by climbing from it to the top.
 */
export function closestIfAny<Found extends Element = Element>(selector: string): (element: Element) => Found | null {
	const isThere = cachedWhileReading((root: Document | ShadowRoot): boolean => unclobbered(root).querySelector(selector) !== null);
	return (element) => {
		const node = unclobbered(element);
		return isThere(node.getRootNode() as Document | ShadowRoot) ? node.closest<Found>(selector) : null;
	};
}

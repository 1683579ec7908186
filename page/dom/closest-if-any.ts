import { once } from './reading-cache.ts';
import { asked } from './unclobbered.ts';

/**
 * As `closest` finds it, for what many pages have nowhere: whether there is anything to find is asked once in a reading,
 * and not for each question by climbing from it to the top.
 */
export function seldom<Found extends Element = Element>(selector: string): (element: Element) => Found | null {
	const isThere = once((root: Document | ShadowRoot): boolean => asked(root).querySelector(selector) !== null);
	return (element) => {
		const node = asked(element);
		return isThere(node.getRootNode() as Document | ShadowRoot) ? node.closest<Found>(selector) : null;
	};
}

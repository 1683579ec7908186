import { documentIn } from './controls.ts';
import { unclobbered } from './unclobbered.ts';
import { isShown } from './visibility.ts';

/** px. No question fits into less: it is a picture, a counter or a button. */
const SMALLEST = { width: 120, height: 40 };

/** True for a frame of another address, with room in it for something to answer, that is on the page for somebody to see. */
export function isOpaqueFrame(frame: HTMLIFrameElement): boolean {
	if (documentIn(frame) !== null || frame.getAttribute('aria-hidden') === 'true' || !isShown(frame)) return false;
	if (!frame.checkVisibility({ opacityProperty: true })) return false;
	const { width, height, right, bottom } = frame.getBoundingClientRect();
	const view = unclobbered(frame.ownerDocument).defaultView;
	const inPage = view !== null && right + view.scrollX > 0 && bottom + view.scrollY > 0;
	return inPage && width >= SMALLEST.width && height >= SMALLEST.height;
}

/** True if an element, or a frame that it is in, is inside a part of the page. */
export function isInside(part: Element, element: Element): boolean {
	for (let node: Element | null | undefined = element; node; node = unclobbered(node.ownerDocument).defaultView?.frameElement)
		if (unclobbered(part).contains(node)) return true;
	return false;
}

import { documentsOf } from '../../page/dom/documents.ts';

const PRESSES = [
	'pointerdown',
	'mousedown',
	'pointerup',
	'mouseup',
	'click',
	'dblclick',
	'auxclick',
	'contextmenu',
	'touchstart',
	'touchend',
];

/**
 * For what the page draws over our sheet, such as a dialog of its own: holds a press there before the page hears it, and takes
 * the click as the pick. Only while our element is on the page, so that it is seen that somebody points.
 * @param signal ends it
 */
export function holdPresses(document: Document, host: Element, picked: (element: Element) => void, signal: AbortSignal): void {
	function hold(event: Event): void {
		const [target] = event.composedPath();
		if (!event.isTrusted || !host.isConnected || !target || event.composedPath().includes(host)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		if (event.type === 'click' && 'tagName' in target) picked(target as Element);
	}
	for (const { defaultView } of documentsOf(document))
		for (const type of PRESSES) defaultView?.addEventListener(type, hold, { capture: true, passive: false, signal });
}

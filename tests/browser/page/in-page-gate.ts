import { guardFinish } from '../../../page/finish-gate.ts';

/** Runs in the page: holds every press of the control that a selector hits, as the overlay does with what an adapter points at. */
export function hold(selector: string): void {
	const told = document.querySelector(selector);
	const keeper = { words: () => [], controls: () => (told ? [told] : []), mayPass: () => false, onFault: () => undefined };
	guardFinish(document, keeper, new AbortController().signal);
}

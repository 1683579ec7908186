import { asked } from './asked.ts';
import { OWN_TAG } from './outline.ts';

/** Our one element on the page, with an open shadow root. Nothing else of ours is in the host's document. */
export interface OverlayHost {
	root: ShadowRoot;
	/** Puts the element back if the page has removed or moved it. False once the page has done so again and again: that time is the last. */
	keepOnPage(): boolean;
	remove(): void;
}

/** Times within so many ms that the page may take our element away before we leave it be. */
const MOST_RETURNS = 10;
const WITHIN = 300_000;

const PRESSES = [
	'click',
	'pointerdown',
	'pointerup',
	'mousedown',
	'mouseup',
	'keydown',
	'keyup',
	'keypress',
	'input',
	'change',
	'cancel',
	'close',
	'submit',
];

function stopUntrusted(event: Event): void {
	if (event.isTrusted) return;
	event.stopImmediatePropagation();
	event.preventDefault();
}

/** @param css one stylesheet for everything inside */
export function createOverlayHost(document: Document, css: string): OverlayHost {
	for (const old of asked(document).querySelectorAll(OWN_TAG)) old.remove();
	const host = document.createElement(OWN_TAG.toLowerCase());
	const root = host.attachShadow({ mode: 'open' });
	const style = document.createElement('style');
	style.textContent = css;
	root.append(style);
	for (const type of [
		'keydown',
		'keyup',
		'keypress',
		'input',
		'change',
		'focusin',
		'focusout',
		'click',
		'mousedown',
		'mouseup',
		'pointerdown',
		'pointerup',
	]) {
		host.addEventListener(type, (event) => event.stopPropagation());
	}
	// A script of the page can reach into an open shadow root, but it can't press our buttons.
	for (const type of PRESSES) root.addEventListener(type, stopUntrusted, { capture: true });
	let returns: number[] = [];
	let isLast = false;
	return {
		root,
		keepOnPage() {
			const { documentElement } = asked(document);
			if (isLast || !documentElement || host.parentNode === documentElement) return true;
			const now = performance.now();
			returns = [...returns.filter((at) => now - at < WITHIN), now];
			isLast = returns.length > MOST_RETURNS;
			documentElement.append(host);
			return !isLast;
		},
		remove: () => host.remove(),
	};
}

import { OWN_TAG } from './outline.ts';

/** Our one element on the page, with an open shadow root. Nothing else of ours is in the host's document. */
export interface OverlayHost {
	root: ShadowRoot;
	/** Puts the element back if the page has removed it. */
	keepOnPage(): void;
	remove(): void;
}

/** Times in a row the page may remove our element before we leave it be. */
const MOST_RETURNS = 10;

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
	for (const old of document.querySelectorAll(OWN_TAG)) old.remove();
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
	let returns = 0;
	return {
		root,
		keepOnPage() {
			if (host.isConnected || returns > MOST_RETURNS || !document.documentElement) return;
			returns += 1;
			document.documentElement.append(host);
		},
		remove: () => host.remove(),
	};
}

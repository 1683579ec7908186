import { OWN_TAG } from '../dom/own-element.ts';
import { unclobbered } from '../dom/unclobbered.ts';

/** Our one element on the page, with an open shadow root. Nothing else of ours is in the host's document. */
export interface OverlayHost {
	root: ShadowRoot;
	/** Puts the element on the page, and back if the page removes or moves it. */
	keepOnPage(): void;
	remove(): void;
	/**
	 * A key pressed in our element is kept from the page, whose shortcuts would answer it, and handed on inside. What the browser
	 * does with the key itself goes on: typing, scrolling, pressing what has the focus.
	 */
	takeKey(event: KeyboardEvent): void;
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

/** Copies of trusted keys, made by us. */
const ours = new WeakSet<Event>();

function stopUntrusted(event: Event): void {
	if (event.isTrusted || ours.has(event)) return;
	event.stopImmediatePropagation();
	event.preventDefault();
}

/**
 * @param css one stylesheet for everything inside
 * @param takenAway called when the page has taken it away again and again: it has been put back for the last time
 */
export function createOverlayHost(document: Document, css: string, takenAway: () => void): OverlayHost {
	for (const old of unclobbered(document).querySelectorAll(OWN_TAG)) old.remove();
	const host = document.createElement(OWN_TAG.toLowerCase());
	const root = host.attachShadow({ mode: 'open' });
	const style = document.createElement('style');
	style.textContent = css;
	root.append(style);
	for (const type of [...PRESSES, 'focusin', 'focusout']) {
		host.addEventListener(type, (event) => event.stopPropagation());
	}
	// A script of the page can reach into an open shadow root, but it can't press our buttons.
	for (const type of PRESSES) root.addEventListener(type, stopUntrusted, { capture: true });
	let returns: number[] = [];
	let wanted = false;
	let isLast = false;
	const observer = new MutationObserver(() => wanted && putBack());

	function putBack(): void {
		const { documentElement } = unclobbered(document);
		if (!documentElement || host.parentNode === documentElement) return;
		const now = performance.now();
		returns = [...returns.filter((at) => now - at < WITHIN), now];
		documentElement.append(host);
		if (returns.length <= MOST_RETURNS) return;
		observer.disconnect();
		isLast = true;
		takenAway();
	}
	return {
		root,
		keepOnPage() {
			const { documentElement } = unclobbered(document);
			if (isLast || !documentElement) return;
			if (wanted) putBack();
			else documentElement.append(host);
			wanted = true;
			if (!isLast) observer.observe(documentElement, { childList: true });
		},
		takeKey(event) {
			event.stopImmediatePropagation();
			const [target] = event.composedPath();
			const { type, key, code, location, repeat, shiftKey, ctrlKey, altKey, metaKey } = event;
			const copy = new KeyboardEvent(type, {
				key,
				code,
				location,
				repeat,
				shiftKey,
				ctrlKey,
				altKey,
				metaKey,
				bubbles: true,
				cancelable: true,
			});
			ours.add(copy);
			if (target && !target.dispatchEvent(copy)) event.preventDefault();
		},
		remove() {
			wanted = false;
			observer.disconnect();
			host.remove();
		},
	};
}

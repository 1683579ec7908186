import { documentsOf } from './dom/documents.ts';
import { OWN_TAG } from './dom/own-element.ts';
import { unclobbered } from './dom/unclobbered.ts';

export interface Watching {
	/** Somebody answered something: the control that changed. Called within the event. */
	onAnswer(control: Element): void;
	/** The page has changed and is quiet again, or has not been quiet for a second. Not called again until what it promises is done. */
	onChange(): void | Promise<void>;
	/** The page has not been quiet for so long that it never will be. */
	onRestless(): void;
	/** Once a second while the page is in view: script writes to controls raise no event. */
	onTick(): void;
	/** A frame has scrolled: what is in it has moved in the window. */
	onScroll(): void;
	/** The keyboard focus went into or out of a control. */
	onFocus(entered: Element | null, left: Element | null): void;
}

/** ms without a change before the page counts as quiet. */
const SETTLE = 120;
/** ms in which a quiet page must stay quiet. */
const PROBE = 30;
/** ms after which a page that is never quiet is read all the same. */
const LONGEST_WAIT = 900;
const TICK = 1000;
/** A page that changes again within so many ms of each reading is restless, and after so many more it is left alone. */
const RESTLESS = 500;
const LONGEST_RESTLESS = 30_000;
/** A change waits this many times as long as the last reading took, so that reading stays a small part of what the page does. */
const REST = 9;
const LONGEST_REST = 5000;

const WATCHED: MutationObserverInit = {
	childList: true,
	subtree: true,
	characterData: true,
	attributeFilter: [
		'hidden',
		'style',
		'class',
		'disabled',
		'readonly',
		'open',
		'aria-hidden',
		'aria-checked',
		'aria-selected',
		'aria-disabled',
		'aria-valuenow',
	],
};

/**
 * Watches a page for whatever could change what was read of it. The first change only sets a flag and the observer goes
 * deaf until the page has settled, so a page that changes ten thousand times a second costs no more than one that
 * changes once.
 * @param signal ends it all
 */
export function watchPage(document: Document, watching: Watching, signal: AbortSignal): void {
	const view = unclobbered(document).defaultView;
	if (!view || signal.aborted) return;
	let changedSince: number | null = null;
	let timer = 0;
	let rest = 0;
	let restlessSince: number | null = null;
	let lastRead = 0;
	let isReading = false;
	let missed = false;
	const listened = new WeakSet<Document>();
	const observer = new MutationObserver(changed);

	function listen(): void {
		for (const inside of documentsOf(document)) {
			observer.observe(inside, WATCHED);
			if (listened.has(inside)) continue;
			listened.add(inside);
			const node = unclobbered(inside);
			for (const type of ['input', 'change'] as const) node.addEventListener(type, answered, { capture: true, passive: true, signal });
			node.addEventListener('focusin', focused, { capture: true, passive: true, signal });
			node.addEventListener('focusout', left, { capture: true, passive: true, signal });
			node.addEventListener('load', changed, { capture: true, passive: true, signal });
			if (inside !== document) node.addEventListener('scroll', watching.onScroll, { capture: true, passive: true, signal });
		}
	}

	function changed(): void {
		observer.disconnect();
		if (timer !== 0) return;
		const now = performance.now();
		if (!isReading && now - lastRead > RESTLESS) restlessSince = null;
		restlessSince ??= now;
		changedSince ??= now + Math.max(0, rest - SETTLE);
		timer = view?.setTimeout(probe, Math.max(SETTLE, rest)) ?? 0;
	}

	function probe(): void {
		timer = 0;
		const since = changedSince ?? 0;
		if (performance.now() - since >= LONGEST_WAIT) {
			flush();
			return;
		}
		let quiet = true;
		const peek = new MutationObserver(() => {
			quiet = false;
			peek.disconnect();
		});
		for (const inside of documentsOf(document)) peek.observe(inside, WATCHED);
		timer =
			view?.setTimeout(() => {
				peek.disconnect();
				timer = 0;
				if (quiet) flush();
				else timer = view?.setTimeout(probe, SETTLE) ?? 0;
			}, PROBE) ?? 0;
	}

	function flush(): void {
		changedSince = null;
		if (isReading) {
			missed = true;
			return;
		}
		if (restlessSince !== null && performance.now() - restlessSince > LONGEST_RESTLESS) {
			watching.onRestless();
			return;
		}
		listen();
		void read();
	}

	async function read(): Promise<void> {
		const started = performance.now();
		isReading = true;
		missed = false;
		await watching.onChange();
		isReading = false;
		lastRead = performance.now();
		rest = Math.min((lastRead - started) * REST, LONGEST_REST);
		if (missed && !signal.aborted) changed();
	}

	function answered(event: Event): void {
		const target = hostElementOf(event);
		if (!target) return;
		watching.onAnswer(target);
		// It is the worker who changes it.
		restlessSince = null;
		changed();
	}

	function focused(event: FocusEvent): void {
		const target = hostElementOf(event);
		if (target) watching.onFocus(target, null);
	}

	function left(event: FocusEvent): void {
		const target = hostElementOf(event);
		if (target) watching.onFocus(null, target);
	}

	const ticking = view.setInterval(() => {
		if (!unclobbered(document).hidden) watching.onTick();
	}, TICK);
	signal.addEventListener('abort', () => {
		observer.disconnect();
		view.clearTimeout(timer);
		view.clearInterval(ticking);
	});
	listen();
}

/** The innermost element of the host's page that an event is about; null for what happens inside our own element. */
function hostElementOf(event: Event): Element | null {
	const path = event.composedPath();
	if (path.some((target) => 'tagName' in target && (target as Element).tagName === OWN_TAG)) return null;
	const [target] = path;
	return target && 'tagName' in target ? (target as Element) : null;
}

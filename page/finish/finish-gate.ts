import { documentsOf } from '../dom/documents.ts';
import { OWN_TAG } from '../dom/own-element.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { PersonsEvent } from './persons-event.ts';
import { SpentPress } from './spent-press.ts';

export interface Gatekeeper {
	/** The Finish control that an event goes to; null if it goes to anything else. */
	finishIn(path: readonly EventTarget[]): Element | null;
	/** The Finish control that a form, or a shortcut of the page's, would run; null if the page shows none. */
	finishOf(form: HTMLFormElement | null): Element | null;
	/** Reads once more. Null to let this press pass; else what opens the pause. */
	decide(control: Element): (() => void) | null;
	/** A key pressed in our own element, which the page is not to hear of. */
	keyInOurs(event: KeyboardEvent): void;
	/** Something of ours broke; the press went through. */
	onFault(fault: unknown): void;
}

/**
 * Stands between the worker and Finish. It hears every way of pressing before the page does, and holds the first event that could run
 * Finish. A press is decided once: what passed when it began is not asked about when it ends, because the page may have run it by then.
 */
export interface FinishGate {
	/** Listens in documents that have appeared or been written anew since. */
	refresh(): void;
}

/** A press of a mouse button, pen or finger on Finish, from its beginning to the click. */
interface Press {
	control: Element;
	ask: (() => void) | null;
}

/** ms after which a press that was held and let go of counts as a click, though the browser made none of it. */
const CLICK_WAIT = 400;
const BEGINS = new Set(['mousedown', 'touchstart']);
const HEARD = [
	'pointerdown',
	'mousedown',
	'touchstart',
	'pointerup',
	'mouseup',
	'touchend',
	'pointercancel',
	'click',
	'keydown',
	'keypress',
	'keyup',
	'submit',
] as const;

/**
 * @param window the top window of the page
 * @param signal ends it
 */
export function guardFinish(window: Window, keeper: Gatekeeper, signal: AbortSignal): FinishGate {
	const person = new PersonsEvent();
	const spent = new SpentPress(window);
	let press: Press | null = null;

	function heard(event: Event): void {
		try {
			const inOurs = isInOurs(event);
			if (spent.includes(event, inOurs)) swallow(event, true);
			else if (inOurs) {
				if (event.isTrusted && event.type.startsWith('key')) keeper.keyInOurs(event as KeyboardEvent);
			} else if (event.type === 'click') clicked(event as MouseEvent);
			else if (event.type === 'submit') submitted(event as SubmitEvent);
			else if (event.isTrusted && event.type === 'keydown') keyPressed(event as KeyboardEvent);
			else if (event.isTrusted && !event.type.startsWith('key')) pointed(event as MouseEvent);
		} catch (fault) {
			press = null;
			keeper.onFault(fault);
		}
	}

	/** Held back from the page, and left to the browser: a finger may still scroll, and a field loses the focus as it always does. */
	function pointed(event: MouseEvent): void {
		if (event.type === 'pointercancel') {
			press = null;
			return;
		}
		const control = event.button > 0 ? null : keeper.finishIn(event.composedPath());
		if (event.type === 'pointerdown' || (BEGINS.has(event.type) && press?.control !== control)) {
			press = control && { control, ask: keeper.decide(control) };
		}
		if (!press?.ask || press.control !== control) return;
		swallow(event, false);
		if (event.type === 'pointerup') openUnlessClicked(press);
	}

	function openUnlessClicked(held: Press): void {
		window.setTimeout(() => {
			if (press === held) open(held.ask);
		}, CLICK_WAIT);
	}

	/** Also one that a script makes while it handles what a person did. */
	function clicked(event: MouseEvent): void {
		if (!event.isTrusted && !person.isHandled) return;
		const control = keeper.finishIn(event.composedPath());
		if (!control) return;
		const ask = press?.control === control ? press.ask : keeper.decide(control);
		if (!ask) return;
		swallow(event, true);
		open(ask);
	}

	function keyPressed(event: KeyboardEvent): void {
		const path = event.composedPath();
		const isShortcut = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
		const onIt = event.key === 'Enter' || event.key === ' ' ? keeper.finishIn(path) : null;
		const control = onIt ?? (isShortcut ? keeper.finishOf(formIn(path)) : null);
		const ask = control && keeper.decide(control);
		if (!ask) return;
		swallow(event, true);
		open(ask);
	}

	/** By Enter in a field, or by a script that handles what a person did. A button that was pressed for it has been heard already. */
	function submitted(event: SubmitEvent): void {
		const byEnter = spent.isAnyDown(person.keysDown, ['Enter', 'NumpadEnter']);
		if (!person.isHandled && !byEnter) return;
		const form = event.target as HTMLFormElement;
		const control = event.submitter ? keeper.finishIn([event.submitter]) : keeper.finishOf(form);
		const ask = control && keeper.decide(control);
		if (!ask) return;
		swallow(event, true);
		open(ask);
	}

	function open(ask: (() => void) | null): void {
		press = null;
		spent.begin(person.keysDown);
		ask?.();
	}

	function refresh(): void {
		for (const inside of documentsOf(window.document)) {
			const view = unclobbered(inside).defaultView;
			if (!view) continue;
			person.listen(view, signal);
			// The same listener is put in once, however often it is added; and a document that is written anew loses it.
			for (const type of HEARD) view.addEventListener(type, heard, { capture: true, passive: type.startsWith('touch'), signal });
		}
	}

	refresh();
	return { refresh };
}

function swallow(event: Event, andItsEffect: boolean): void {
	if (andItsEffect) event.preventDefault();
	event.stopImmediatePropagation();
}

function isInOurs(event: Event): boolean {
	return event.composedPath().some((target) => 'tagName' in target && (target as Element).tagName === OWN_TAG);
}

function formIn(path: readonly EventTarget[]): HTMLFormElement | null {
	return (path.find((target) => 'tagName' in target && (target as Element).tagName === 'FORM') as HTMLFormElement | undefined) ?? null;
}

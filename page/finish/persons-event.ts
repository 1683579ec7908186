/** What a person does with a key, a mouse button or a finger, and what the browser makes of it. */
const PERSONAL = [
	'pointerdown',
	'pointerup',
	'mousedown',
	'mouseup',
	'touchstart',
	'touchend',
	'click',
	'dblclick',
	'keydown',
	'keypress',
	'keyup',
	'beforeinput',
	'input',
	'change',
] as const;

/**
 * Knows whether a person's event is being handled right now, and which keys are down. A script may press Finish within such an event,
 * as a menu or a keyboard shortcut does; a press by script at any other time is the page's own business.
 */
export class PersonsEvent {
	readonly #now = new Set<Event>();
	readonly #keysDown = new Set<string>();

	/** Listens in a window. May be called again: a document that was written anew has lost its listeners. */
	listen(view: Window, signal: AbortSignal): void {
		for (const type of PERSONAL) view.addEventListener(type, this.#heard, { capture: true, passive: true, signal });
		view.addEventListener('blur', this.#left, { capture: true, signal });
	}

	/** True while the page handles what a person did. An event is in a phase for as long as it is being handled. */
	get isHandled(): boolean {
		this.#forget();
		return this.#now.size > 0;
	}

	/** The keys that are down, by their place on the keyboard. */
	get keysDown(): ReadonlySet<string> {
		return this.#keysDown;
	}

	readonly #heard = (event: Event): void => {
		if (!event.isTrusted) return;
		this.#forget();
		this.#now.add(event);
		if (event.type === 'keydown') this.#keysDown.add((event as KeyboardEvent).code);
		if (event.type === 'keyup') this.#keysDown.delete((event as KeyboardEvent).code);
	};

	#forget(): void {
		for (const event of this.#now) if (event.eventPhase === Event.NONE) this.#now.delete(event);
	}

	/** A key that is let go of in another window is never heard of again. */
	readonly #left = (event: Event): void => {
		if (event.target === event.currentTarget) this.#keysDown.clear();
	};
}

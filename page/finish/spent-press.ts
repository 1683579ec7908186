/**
 * The press that opened the pause never answers it. What still belongs to that press goes nowhere: keys that were down until they are let
 * go of, and further clicks of a double click. What is of ours takes a press only if that was begun after it had been drawn.
 */
export class SpentPress {
	readonly #window: Window;
	readonly #keys = new Set<string>();
	/** Clicks that follow one another count on; the first of a new run ends it. */
	#isSameRun = false;
	#isDrawn = true;
	/** The press in ours that goes on now was begun when ours had been drawn. */
	#isFresh = true;

	constructor(window: Window) {
		this.#window = window;
	}

	/** @param keys those that are down as the pause opens, by their place on the keyboard */
	begin(keys: ReadonlySet<string>): void {
		for (const key of keys) this.#keys.add(key);
		this.#isSameRun = true;
		this.#isDrawn = false;
		// Twice: the first comes before what is put on the page now is drawn.
		this.#window.requestAnimationFrame(() => this.#window.requestAnimationFrame(() => (this.#isDrawn = true)));
	}

	/** @param inOurs whether the event goes to an element of ours */
	includes(event: Event, inOurs: boolean): boolean {
		if (!event.isTrusted) return false;
		if (event.type.startsWith('key')) return this.#isOfKey(event as KeyboardEvent);
		if (event.type === 'pointerdown') this.#isFresh = !inOurs || this.#isDrawn;
		if (event.type === 'mousedown' && (event as MouseEvent).detail <= 1) this.#isSameRun = false;
		if (!inOurs) return false;
		return !this.#isFresh || (this.#isSameRun && /^(mouse|click)/.test(event.type) && (event as MouseEvent).detail > 1);
	}

	isAnyDown(keys: ReadonlySet<string>, wanted: readonly string[]): boolean {
		return wanted.some((key) => keys.has(key) && !this.#keys.has(key));
	}

	#isOfKey(event: KeyboardEvent): boolean {
		if (!this.#keys.has(event.code)) return false;
		// A key that goes down anew was let go of where nobody heard it.
		if (event.type === 'keydown' && !event.repeat) this.#keys.delete(event.code);
		else if (event.type === 'keyup') this.#keys.delete(event.code);
		else return true;
		return event.type === 'keyup';
	}
}

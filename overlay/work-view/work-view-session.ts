import type { Snapshot } from '../../engine/model/snapshot.ts';
import type { Hello } from '../../messaging/page-answers.ts';
import type { WorkViewApi, WorkViewScript } from './work-view-api.ts';

/** What stands beside a work view. It loads with the first that is opened, and never beside a step. */
export class WorkViewSession {
	readonly #window: Window;
	readonly #load: () => Promise<WorkViewScript>;
	readonly #changed: () => void;
	#loading: Promise<void> | null = null;
	#work: WorkViewApi | null = null;
	#last: (() => void) | null = null;
	#isOver = false;

	/** @param load brings the script in that does the work */
	constructor(window: Window, load: () => Promise<WorkViewScript>, changed: () => void) {
		this.#window = window;
		this.#load = load;
		this.#changed = changed;
	}

	/** What is known so far; null until the background has answered, or where the page is no work view. */
	get known(): WorkViewApi['known'] {
		return this.#work?.known ?? null;
	}

	/** @param posts the viewer's, as far as they are known */
	see(snapshot: Snapshot, hello: Hello, posts: string[]): void {
		this.#last = snapshot.screen === 'work-view' ? () => this.#work?.see(snapshot, hello, posts) : null;
		if (this.#last === null) this.#work?.leave();
		else if (this.#work) this.#last();
		else
			this.#loading ??= this.#load().then(
				(script) => {
					if (this.#isOver) return;
					this.#work = script(this.#window, this.#changed);
					this.#last?.();
				},
				// It is tried again when the page changes.
				() => {
					this.#loading = null;
				},
			);
	}

	/** Hears nothing more. */
	stop(): void {
		this.#isOver = true;
		this.#work?.stop();
	}

	/** Draws the flags on the page where they belong now. */
	draw(): void {
		this.#work?.draw();
	}
}

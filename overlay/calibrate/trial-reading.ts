import { Problems } from '../../compile/yaml/problems.ts';
import type { Adapter } from '../../engine/model/adapter.ts';
import { nameKey } from '../../engine/model/names.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import type { Hello } from '../../messaging/page-answers.ts';
import { Reader } from '../../page/reader.ts';
import type { Draft } from './draft.ts';

/** The page as it is read without a draft and with it, so that what is shown is what the file does. */
export class TrialReading {
	/** With the adapter that the address has already; null if the page makes the reader fail. */
	readonly before: Snapshot | null;
	/** With the draft, as it was last. */
	now: Snapshot | null;
	/** Why the draft makes no adapter; null if it makes one, or is empty. */
	fault: string | null = null;
	readonly #document: Document;
	readonly #hello: Hello;

	constructor(document: Document, hello: Hello) {
		this.#document = document;
		this.#hello = hello;
		this.before = this.#read(hello.adapter);
		this.now = this.before;
	}

	/** Reads again, with the adapter that the draft makes. */
	repeat(draft: Draft): void {
		this.fault = null;
		try {
			this.now = draft.isEmpty ? this.before : this.#read(draft.make().adapter);
		} catch (fault) {
			this.fault = fault instanceof Problems ? fault.message : 'What was shown could not be made into a file.';
		}
	}

	#read(adapter: Adapter): Snapshot | null {
		const { steps, forms } = this.#hello;
		const hints = { stepNamed: (text: string) => steps[nameKey(text)] ?? null, formNamed: (text: string) => forms[nameKey(text)] ?? null };
		try {
			return new Reader(this.#document, adapter).read(hints).snapshot;
		} catch {
			return null;
		}
	}
}

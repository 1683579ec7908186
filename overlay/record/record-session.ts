import type { Snapshot } from '../../engine/model/snapshot.ts';
import type { Evidence, Hello } from '../../messaging/page-answers.ts';
import type { Ports, RecordContext } from '../ports.ts';
import type { RecordReader } from './read-record-screen.ts';

/** Whose record the page is about, what is known of it, and what its own screens show, which is handed on when it has changed. */
export class RecordSession {
	/** What was read of the record on other screens; null until the background has answered. */
	evidence: Evidence | null = null;
	/** The screen of the record that was read last. */
	screen: string | null = null;
	readonly #window: Window;
	readonly #ports: Ports;
	readonly #hello: Hello;
	readonly #changed: () => void;
	#reader: Promise<RecordReader> | null = null;
	#last = '';
	/** What the opener said of a step, by the step's title. The opener may have gone on to another record since. */
	#opener: { title: string; number: string } | null = null;
	/** Whose record the evidence is about. */
	#whose: string | null = null;

	/** @param changed called when something else is known of the record */
	constructor(window: Window, ports: Ports, hello: Hello, changed: () => void) {
		this.#window = window;
		this.#ports = ports;
		this.#hello = hello;
		this.#changed = changed;
	}

	/** Whose record the page is about, as far as that is known by now. */
	of({ record, today }: Snapshot): RecordContext {
		return { record: record ?? (this.#opener?.title === this.#window.document.title ? this.#opener.number : null), today };
	}

	/** What is known of one person is never gone by on the record of another. @returns true if it is another than before */
	isAnother({ record }: RecordContext): boolean {
		if (record === this.#whose) return false;
		this.#whose = record;
		this.evidence = null;
		return true;
	}

	/** @returns false if the page is about another record by now */
	knows(evidence: Evidence, { record }: RecordContext): boolean {
		if (record !== this.#whose) return false;
		this.evidence = evidence;
		return true;
	}

	/** Asks the background what is known of it. */
	ask(of: RecordContext): void {
		this.#ports
			.evidence(of)
			.then((evidence) => this.knows(evidence, of) && this.#changed())
			.catch(() => undefined);
	}

	/**
	 * Without a number nobody knows whose it is, and nothing is read.
	 * @param known called if it has become known whose record a step is about
	 */
	async see(snapshot: Snapshot, known: () => void): Promise<void> {
		const { screen } = snapshot;
		const { document, opener } = this.#window;
		const { title } = document;
		const of = this.of(snapshot);
		const { record } = snapshot;
		const asks = screen === 'step-editor' && opener !== null && of.record === null;
		if (!asks && (screen !== 'record' || record === null)) return;
		try {
			this.#reader ??= this.#ports.load('read-record');
			const reader = await this.#reader;
			if (asks) {
				const number = reader.numberInOpener(this.#window, this.#hello);
				if (number === null) return;
				this.#opener = { title, number };
				known();
				return;
			}
			const read = reader.screen(document, snapshot, this.#hello);
			const seen = JSON.stringify([record, read]);
			if (!read || seen === this.#last) return;
			this.#last = seen;
			this.screen = read.screen;
			if (this.knows(await this.#ports.seen(read.screen, read.lists, of), of)) this.#changed();
		} catch {
			// It is tried again when the page changes. What was not handed on was not seen.
			this.#reader = null;
			this.#last = '';
		}
	}
}

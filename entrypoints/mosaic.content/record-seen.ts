import type { Snapshot } from '../../engine/snapshot.ts';
import type { Evidence, Hello } from '../background/messages.ts';
import type { ReadsRecord } from '../read-record/reads-record.ts';
import type { Ports } from './ports.ts';

/** Hands on what screens of the record show, when it has changed, and asks the window that opened a step whose it is. */
export class RecordSeen {
	readonly #window: Window;
	readonly #ports: Ports;
	readonly #hello: Hello;
	/** The screen of the record that was read last. */
	screen: string | null = null;
	#reader: Promise<ReadsRecord> | null = null;
	#last = '';
	/** What the opener said of a step, by the step's title. The opener may have gone on to another record since. */
	#opener: { title: string; number: string } | null = null;

	constructor(window: Window, ports: Ports, hello: Hello) {
		this.#window = window;
		this.#ports = ports;
		this.#hello = hello;
	}

	/** Whose record the page is about, as far as that is known by now. */
	numberOf({ record }: Snapshot): string | null {
		return record ?? (this.#opener?.title === this.#window.document.title ? this.#opener.number : null);
	}

	/**
	 * Without a number nobody knows whose it is, and nothing is read.
	 * @param known called if it has become known whose record a step is about
	 * @param handedOn called with all that is known of the record, once what is on screen is among it
	 */
	async see(snapshot: Snapshot, known: () => void, handedOn: (evidence: Evidence) => void): Promise<void> {
		const { screen, record, today } = snapshot;
		const { document, opener } = this.#window;
		const { title } = document;
		const asks = screen === 'step-editor' && opener !== null && this.numberOf(snapshot) === null;
		if (!asks && (screen !== 'record' || record === null)) return;
		try {
			this.#reader ??= this.#ports.recordReader();
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
			handedOn(await this.#ports.seen(read.screen, read.lists, { record, today }));
		} catch {
			// It is tried again when the page changes. What was not handed on was not seen.
			this.#reader = null;
			this.#last = '';
		}
	}
}

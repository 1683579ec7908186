import type { Snapshot } from '../../engine/snapshot.ts';
import type { Hello } from '../background/messages.ts';
import type { ReadsRecord } from '../read-record/reads-record.ts';
import type { Ports } from './ports.ts';

/** Hands on what screens of the record show, when it has changed. What reads them loads with the first of them. */
export class RecordSeen {
	readonly #document: Document;
	readonly #ports: Ports;
	readonly #hello: Hello;
	#reader: Promise<ReadsRecord> | null = null;
	#last = '';

	constructor(document: Document, ports: Ports, hello: Hello) {
		this.#document = document;
		this.#ports = ports;
		this.#hello = hello;
	}

	isRecord({ screen }: Snapshot): boolean {
		return this.#hello.adapter.records.some((record) => record.screen === screen);
	}

	/** Without a number nobody knows whose it is, and nothing is read. */
	async see(snapshot: Snapshot): Promise<void> {
		const { screen, record, today } = snapshot;
		if (record === null || !this.isRecord(snapshot)) return;
		try {
			this.#reader ??= this.#ports.recordReader();
			const lists = (await this.#reader)(this.#document, snapshot, this.#hello);
			const seen = JSON.stringify([screen, record, lists]);
			if (seen === this.#last) return;
			this.#last = seen;
			await this.#ports.seen(screen, lists, { record, today });
		} catch {
			// It is tried again when the page changes. What was not handed on was not seen.
			this.#reader = null;
			this.#last = '';
		}
	}
}

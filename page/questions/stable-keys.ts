import type { Key } from '../../engine/model/snapshot.ts';

/** Gives the same thing the same key on every reading of a page, though the page may have drawn it again in between. */
export class StableKeys {
	readonly #keys = new Map<string, Key>();
	#repeats = new Map<string, number>();

	/** Starts a new reading: things told apart only by their order are counted again from the first. */
	startReading(): void {
		this.#repeats = new Map();
	}

	/** @param identity what tells the thing from others: kind, section, label, row */
	keyFor(identity: readonly (string | number | null)[]): Key {
		const name = JSON.stringify(identity);
		const repeat = this.#repeats.get(name) ?? 0;
		this.#repeats.set(name, repeat + 1);
		const full = `${name}#${repeat}`;
		const known = this.#keys.get(full);
		if (known !== undefined) return known;
		const key = this.#keys.size + 1;
		this.#keys.set(full, key);
		return key;
	}
}

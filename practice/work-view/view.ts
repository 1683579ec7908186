import type { Worker } from '../people.ts';
import type { Variant } from '../variant.ts';
import type { Wiring } from '../wiring.ts';

export interface View {
	worker: Worker;
	variant: Variant;
	wiring: Wiring;
	/** Mosaic IDs of the folders that are closed. */
	closed: Set<string>;
}

import type { Worker } from '../people.ts';
import type { Variant } from '../variant.ts';
import type { Wiring } from '../wiring.ts';

export interface View {
	worker: Worker;
	/** The tray whose work is shown; empty for one's own. */
	actingFor: string;
	variant: Variant;
	wiring: Wiring;
	/** Ids of the folders that are closed. */
	closed: Set<string>;
}

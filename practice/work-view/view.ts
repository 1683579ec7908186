import type { Wiring } from '../markup/wiring.ts';
import type { Worker } from '../people/person.ts';
import type { Variant } from '../site/variant.ts';
import type { Layout } from './layouts.ts';

export interface View {
	worker: Worker;
	/** The tray whose work is shown; empty for one's own. */
	actingFor: string;
	/** The work of the whole team, as its managers see it. */
	team: boolean;
	layout: Layout;
	variant: Variant;
	wiring: Wiring;
	/** Ids of the folders that are closed. */
	closed: Set<string>;
}

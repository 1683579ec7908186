import Dexie, { type EntityTable } from 'dexie';

/** A step finished with things outstanding, and why. Names rules and a reason, never a record or a person. */
export interface FinishedAnyway {
	id: number;
	rules: string[];
	reason: string;
	/** The day, as in 2026-04-13. */
	on: string;
}

/** What outlives the session. Opened by the background alone: a content script's database would belong to Mosaic. */
export class Database extends Dexie {
	declare finishedAnyway: EntityTable<FinishedAnyway, 'id'>;

	constructor() {
		super('stepcheck');
		this.version(1).stores({ finishedAnyway: '++id, *rules' });
	}
}

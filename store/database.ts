import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Keys, Sealed } from './seal.ts';

/** A step finished with things outstanding, and why. Names rules and a reason, never a record or a person. */
export interface FinishedAnyway {
	id: number;
	rules: string[];
	reason: string;
	/** The day, as in 2026-04-13. */
	on: string;
}

/** One list of one screen of one record, sealed. */
export interface EvidenceRow extends Sealed {
	realm: string;
	/** Stands for the record's number, and means nothing without this browser's key. */
	record: string;
	screen: string;
	kind: string;
	/** When it was read, in ms: what is too old is swept away. */
	keptAt: number;
}

/** The number of a record that something is kept of, sealed. */
export interface RecordRow extends Sealed {
	realm: string;
	record: string;
	keptAt: number;
}

/** One step of one record that was looked at, sealed. */
export interface StepRow extends Sealed {
	/** Stands for the step, and means nothing without this browser's key. */
	id: string;
	realm: string;
	record: string;
	keptAt: number;
}

/** One dated line of such a step, sealed. */
export interface FlagRow extends Sealed {
	id: string;
	realm: string;
	record: string;
	/** The id of its step. */
	step: string;
	state: 'open' | 'done';
	/** The first day that it is due by any reading, as in 2026-04-13, so that what is due first is read first. */
	due: string;
	keptAt: number;
}

export const NAME = 'stepcheck';
export const VERSION = 3;

/** What outlives the session. Opened by the background alone: a content script's database would belong to Mosaic. */
export class Database extends Dexie {
	declare finishedAnyway: EntityTable<FinishedAnyway, 'id'>;
	declare evidence: Table<EvidenceRow, [string, string, string, string]>;
	declare records: Table<RecordRow, [string, string]>;
	declare steps: Table<StepRow, string>;
	declare flags: Table<FlagRow, string>;
	declare keys: Table<Keys & { id: 'keys' }, 'keys'>;

	constructor() {
		super(NAME);
		// Each version as it was shipped. None is ever changed: what comes next is a number of its own, and moves the data.
		this.version(1).stores({ finishedAnyway: '++id, *rules' });
		this.version(2).stores({
			evidence: '[realm+record+screen+kind], [realm+record], keptAt',
			records: '[realm+record], keptAt',
			keys: 'id',
		});
		this.version(VERSION).stores({
			steps: 'id, [realm+record], keptAt',
			flags: 'id, [realm+record], step, [realm+state+due], keptAt',
		});
	}
}

import type { Adapter } from '../../engine/adapter.ts';
import type { Asked } from '../../engine/asked.ts';
import type { KnownPeople } from '../../engine/content-free.ts';
import { evidenceFrom } from '../../engine/evidence-from.ts';
import type { FactsRead } from '../../engine/facts.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import { readRecord } from '../../page/read-record.ts';
import { recordOfOpener } from '../../page/record.ts';

/** All that is asked about a record, and who is known. */
interface Known extends Pick<KnownPeople, 'workers'> {
	adapter: Adapter;
	asked: Asked;
}

/** A screen of the record, with nothing of it but what may be kept. */
export interface RecordSeen {
	screen: string;
	lists: Record<string, FactsRead>;
}

export const readsRecord = {
	/** Reads a screen of the record. Names, titles and texts go no further than this. Null if the screen is none that is known. */
	screen(document: Document, snapshot: Snapshot, { adapter, asked, workers }: Known): RecordSeen | null {
		const read = readRecord(document, adapter, snapshot, asked);
		return read && { screen: read.screen, lists: evidenceFrom(read.lists, asked, { workers, viewer: snapshot.viewer.name }) };
	},
	/** The number that the window which opened this one shows, if it is sure to be about the same person. */
	numberInOpener: (window: Window, { adapter }: Known): string | null => recordOfOpener(window, adapter).number,
};

/** What loads when it is wanted, and not with every step. */
export type ReadsRecord = typeof readsRecord;

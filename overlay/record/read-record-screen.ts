import { evidenceFrom } from '../../engine/evidence/evidence-from.ts';
import type { KnownPeople } from '../../engine/evidence/redact-facts.ts';
import type { Adapter } from '../../engine/model/adapter.ts';
import type { FactsRead } from '../../engine/model/facts.ts';
import type { RequestedFacts } from '../../engine/model/requested-facts.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import { readRecord } from '../../page/record/read-record.ts';
import { recordOfOpener } from '../../page/record/whose-record.ts';

/** All that is asked about a record, and who is known. */
interface Known extends Pick<KnownPeople, 'workers'> {
	adapter: Adapter;
	asked: RequestedFacts;
}

/** A screen of the record, with nothing of it but what may be kept. */
export interface RecordScreenRead {
	screen: string;
	lists: Record<string, FactsRead>;
}

export const recordReader = {
	/** Reads a screen of the record. Names, titles and texts go no further than this. Null if the screen is none that is known. */
	screen(document: Document, snapshot: Snapshot, { adapter, asked, workers }: Known): RecordScreenRead | null {
		const read = readRecord(document, adapter, snapshot, asked);
		return read && { screen: read.screen, lists: evidenceFrom(read.lists, asked, { workers, viewer: snapshot.viewer.name }) };
	},
	/** The number that the window which opened this one shows, if it is sure to be about the same person. */
	numberInOpener: (window: Window, { adapter }: Known): string | null => recordOfOpener(window, adapter).number,
};

/** What loads when it is wanted, and not with every step. */
export type RecordReader = typeof recordReader;

import type { Adapter } from '../../engine/adapter.ts';
import type { Asked } from '../../engine/asked.ts';
import type { KnownPeople } from '../../engine/content-free.ts';
import { evidenceFrom } from '../../engine/evidence-from.ts';
import type { FactsRead } from '../../engine/facts.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import { readRecord } from '../../page/read-record.ts';

/** All that is asked about a record, and who is known. */
interface Known extends Pick<KnownPeople, 'workers'> {
	adapter: Adapter;
	asked: Asked;
}

/** Reads a screen of the record. Names, titles and texts go no further than this. */
export function readsRecord(document: Document, snapshot: Snapshot, { adapter, asked, workers }: Known): Record<string, FactsRead> {
	return evidenceFrom(readRecord(document, adapter, snapshot, asked), asked, { workers, viewer: snapshot.viewer.name });
}

export type ReadsRecord = typeof readsRecord;

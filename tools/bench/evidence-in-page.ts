import { freshEvidence } from '../../background/evidence/fresh-evidence.ts';
import type { Facts, FactsRead } from '../../engine/model/facts.ts';
import { Disk } from '../../store/disk.ts';
import { EvidenceStore } from '../../store/evidence/evidence.ts';

const store = new EvidenceStore(new Disk(), { days: async () => 30, dateOf: () => null });

/** What was read of a record, by screen and kind. */
export type ByScreen = Record<string, Record<string, FactsRead>>;

/** Keeps what was read of records, screen by screen as they are opened. @returns false if the database took any of it not */
export async function keep(records: Record<string, ByScreen>): Promise<boolean> {
	let kept = true;
	for (const [number, screens] of Object.entries(records))
		for (const [screen, lists] of Object.entries(screens))
			kept = (await store.keep({ realm: 'live', number }, screen, lists, '2026-03-20T09:00', () => true)) && kept;
	return kept;
}

/** What is known of a record, as a step that is opened gets it. */
export async function known(number: string): Promise<Facts> {
	return freshEvidence(await store.of({ realm: 'live', number }), () => true).facts;
}

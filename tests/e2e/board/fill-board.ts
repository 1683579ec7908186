import type { Flag } from '../../../engine/model/flag.ts';
import { FlagStore, type StepSeen } from '../../../store/dates/flags.ts';
import { Disk } from '../../../store/disk.ts';

/** The background's own store, for a page of the extension: what is written here is what the background reads. */
const store = new FlagStore(new Disk(), async () => 30);

/** A step that was looked at, and the reason that was given for its first line. */
export interface Looked {
	number: string;
	seen: StepSeen;
	at: string;
	reason?: Flag['reason'];
	/** How often it was seen with another assignee. */
	moved?: number;
}

/** Notes steps as if they had been opened. @returns false if one could not be kept */
export async function fill(realm: 'live' | 'practice', looked: Looked[]): Promise<boolean> {
	for (const { number, seen, at, reason = null, moved = 0 } of looked) {
		const whose = { realm, number };
		if ((await store.note(whose, seen, at)) === null) return false;
		if (!reason && moved === 0) continue;
		const steps = (await store.of([whose]))?.[0] ?? [];
		const [step] = steps.filter((each) => each.step === seen.step);
		if (!step) return false;
		for (let time = 0; time < moved; time++) await store.noteMoved(whose, step.id);
		if (reason && step.flags[0]) await store.setReason(realm, step.flags[0].id, reason);
	}
	return true;
}

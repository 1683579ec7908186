import type { Checklist } from '../../engine/checklist.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import type { Hello, LinesKept } from '../background/messages.ts';
import type { OfRecord, Ports } from './ports.ts';
import { datesSeen } from './step-dates.ts';

/** Hands on the days of the step on screen when they have changed, and knows what is kept of them. */
export class DatesKept {
	readonly #ports: Ports;
	readonly #changed: () => void;
	/** What was handed on last. */
	#last = '';
	#kept: LinesKept = {};
	#again: () => void = () => undefined;

	/** @param changed called when more or less is known of the step's lines */
	constructor(ports: Ports, changed: () => void) {
		this.#ports = ports;
		this.#changed = changed;
	}

	/** Another step has taken the place of the one before. */
	forget(): void {
		this.#kept = {};
	}

	/** Says of each finding what is remembered of it. */
	saidOf({ findings }: Checklist): void {
		for (const finding of findings) finding.kept = this.#kept[finding.id]?.said ?? null;
	}

	/** Without a number nobody knows whose it is, and nothing is kept. */
	note(checklist: Checklist, snapshot: Snapshot, { workers }: Hello, of: OfRecord): void {
		if (of.record === null || snapshot.screen === 'record') return;
		const seen = datesSeen(checklist, snapshot, workers);
		const now = JSON.stringify([of, seen]);
		this.#again = () => {
			this.#last = now;
			this.#ports.stepDates(checklist.step, seen, of).then(
				(kept) => {
					if (now !== this.#last) return;
					this.#kept = kept ?? {};
					this.#changed();
				},
				() => undefined,
			);
		};
		if (now !== this.#last) this.#again();
	}

	/** Asks why a finding is late, in this place of the sidebar. */
	askWhyLate(finding: string, slot: Element, today: string | null): void {
		const line = this.#kept[finding];
		if (line)
			this.#ports.lateReason().then(
				(draw) => draw(slot, line, today, this.#again),
				() => undefined,
			);
	}
}

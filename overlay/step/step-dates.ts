import type { Checklist } from '../../engine/model/checklist.ts';
import type { WorkerList } from '../../engine/model/parties.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import type { KeptLines } from '../../messaging/page-answers.ts';
import type { Ports, RecordContext } from '../ports.ts';
import { collectDates } from './collect-dates.ts';

/** The days of the step that are handed on, and what is kept of them: since when a thing was late, and the reason. */
export class StepDates {
	/** By finding. */
	kept: KeptLines = {};
	readonly #ports: Ports;
	readonly #changed: () => void;
	/** What was handed on last. */
	#noted = '';

	/** @param changed called when something else is kept */
	constructor(ports: Ports, changed: () => void) {
		this.#ports = ports;
		this.#changed = changed;
	}

	/** Another step: nothing is handed on of it yet, and what is kept of the one before is not its. */
	begin(): void {
		this.kept = {};
		this.#noted = '';
	}

	/** Hands on the days, when they have changed. */
	note(checklist: Checklist, snapshot: Snapshot, workers: WorkerList, of: RecordContext): void {
		if (of.record === null || snapshot.screen === 'record') return;
		const seen = collectDates(checklist, snapshot, workers);
		const noted = JSON.stringify([of, seen]);
		if (noted === this.#noted) return;
		this.#noted = noted;
		this.#ports.stepDates(checklist.step, seen, of).then(
			(kept) => {
				if (noted !== this.#noted) return;
				this.kept = kept ?? {};
				this.#changed();
			},
			() => undefined,
		);
	}

	/** Asks why this finding is late, in this place of the sidebar. @param given called with a reason: the days are to be noted again */
	askWhyLate(id: string, slot: Element, { today }: RecordContext, given: () => void): void {
		const line = this.kept[id];
		if (!line) return;
		const again = () => {
			this.#noted = '';
			given();
		};
		this.#ports.load('late-reason').then(
			(draw) => draw(slot, line, today, again),
			() => undefined,
		);
	}
}

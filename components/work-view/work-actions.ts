import type { WorkPlace } from '../../engine/lateness/judge-work-view.ts';
import type { ReasonCode } from '../../engine/model/flag.ts';

export interface WorkActions {
	goTo(place: WorkPlace): void;
	/** Null takes it away. `until` as in 2026-04-13. */
	giveReason(id: string, reason: { code: ReasonCode; until: string } | null): void;
	openBoard(): void;
}

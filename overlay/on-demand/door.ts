import type { RecordReader } from '../record/read-record-screen.ts';
import type { WatchForLost } from '../step/lost-questions.ts';
import type { WorkViewScript } from '../work-view/work-view-api.ts';
import type { DrawLateReason } from './draw-late-reason.tsx';
import type { DrawRoleList } from './draw-role-list.tsx';
import type { OverlayAccess } from './overlay-access.ts';

/** What each script that the overlay calls gives it, by the name of the script. */
export interface OnDemandParts {
	'read-record': RecordReader;
	'work-view': WorkViewScript;
	'late-reason': DrawLateReason;
	'lost-questions': WatchForLost;
	'role-list': DrawRoleList;
}

/**
 * Where the overlay and the scripts that come later find each other. They are separate bundles in the extension's own world, whose
 * global is all they share and the page's scripts can't reach.
 */
interface Door {
	parts: Partial<OnDemandParts>;
	overlay?: OverlayAccess | undefined;
	isCalibrating?: boolean;
}

declare global {
	var stepcheckDoor: Door | undefined;
}

export function door(): Door {
	globalThis.stepcheckDoor ??= { parts: {} };
	return globalThis.stepcheckDoor;
}

/** Called by a script once it runs: from then on the overlay can call it. */
export function announce<Name extends keyof OnDemandParts>(name: Name, part: OnDemandParts[Name]): void {
	door().parts[name] = part;
}

/**
 * What a script announces, which is put into the page if it is not there yet.
 * @param inject is done once the script has run
 * @throws if it could not be put there, or announced nothing
 */
export async function partOf<Name extends keyof OnDemandParts>(name: Name, inject: () => Promise<unknown>): Promise<OnDemandParts[Name]> {
	const { parts } = door();
	if (!parts[name]) await inject();
	const part = parts[name];
	if (!part) throw new Error(name);
	return part;
}

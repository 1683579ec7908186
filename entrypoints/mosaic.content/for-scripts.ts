import type { Checklist } from '../../engine/checklist.ts';
import type { WorkPreview } from '../../engine/preview-work.ts';

/** What the overlay hands to a script of ours that is put into the page on demand. It is in our own world, out of the page's sight. */
export interface ForScripts {
	checklist(): Checklist | null;
	/** What the steps of the next actions will ask for. */
	next(): Promise<WorkPreview>;
}

declare global {
	var forStepcheckScripts: ForScripts | undefined;
	/** Somebody is showing where things are on this page. */
	var stepcheckIsPointing: boolean | undefined;
}

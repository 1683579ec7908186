import type { Checklist } from '../../engine/checklist.ts';

/** What the overlay hands to a script of ours that is put into the page on demand. It is in our own world, out of the page's sight. */
export interface ForScripts {
	checklist(): Checklist | null;
	/** The steps that the next actions make; null for each that no pack has. */
	next(): (string | null)[];
}

declare global {
	var forStepcheckScripts: ForScripts | undefined;
	/** Somebody is showing where things are on this page. */
	var stepcheckIsPointing: boolean | undefined;
}

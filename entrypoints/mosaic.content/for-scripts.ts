import type { Checklist } from '../../engine/checklist.ts';
import type { WorkPreview } from '../../engine/preview-work.ts';
import type { Overlay } from './overlay.ts';

/** What the overlay hands to a script of ours that is put into the page on demand. It is in our own world, out of the page's sight. */
export interface ForScripts {
	checklist(): Checklist | null;
	/** What the steps of the next actions will ask for. */
	next(): Promise<WorkPreview>;
	overlay: Overlay;
	/** Called after each drawing, while a script wants it. */
	drawn?: (() => void) | undefined;
}

declare global {
	var forStepcheckScripts: ForScripts | undefined;
}

import type { Checklist } from '../engine/model/checklist.ts';
import type { Overlay } from './overlay.ts';

/** What the overlay hands to a script of ours that is put into the page on demand. It is in our own world, out of the page's sight. */
export interface ForScripts {
	checklist(): Checklist | null;
	/** The steps that the next actions make; null for each that no pack has. */
	next(): (string | null)[];
	overlay: Overlay;
	/** What a trainer can do besides, on the practice page alone. */
	practice?: PracticeTools | undefined;
	/** Called after each drawing, while a script wants it. */
	drawn?: (() => void) | undefined;
}

export interface PracticeTools {
	/** What can be made wrong here, in words. */
	faults: string[];
	/** Makes it wrong. @returns what was done, in a sentence, or why it could not be */
	putIn(fault: string): string;
	startAgain(): void;
	/** What the scenario wants noticed about something that is wrong; null if nothing. */
	noticeOf(rules: readonly string[]): string | null;
	/** Of those who play a part in the scenario. */
	roles: string[];
	/** How much of the window's top the practice banner takes, in px. */
	top: number;
}

declare global {
	var forStepcheckScripts: ForScripts | undefined;
	/** Somebody is showing where things are on this page. */
	var stepcheckIsPointing: boolean | undefined;
}

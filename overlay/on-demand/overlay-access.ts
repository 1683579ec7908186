import type { RoleChoice, SidebarActions } from '../../components/view.ts';
import type { Checklist } from '../../engine/model/checklist.ts';
import type { PageNodes } from '../../page/nodes.ts';

/** What a script that was put into the page may see of the overlay, and do to it. */
export interface OverlayAccess {
	/** Null until the background has said hello. */
	readonly session: SessionAccess | null;
	readonly actions: Pick<SidebarActions, 'chooseRole' | 'demonstrate'>;
	/** Lets go of a press of Finish that is being held. */
	readonly finish: { release(): void };
	/** Called after each drawing, while a script wants it. */
	drawn?: (() => void) | undefined;
	/** On the practice pages alone. */
	practice?: PracticeTools;
}

interface SessionAccess {
	readonly checklist: Checklist | null;
	/** Ids of findings that were put aside on this step. */
	readonly hidden: ReadonlySet<string>;
	/** Undefined until the page has been read. */
	readonly nodes: PageNodes | undefined;
	readonly roles: RoleChoice;
	/** The steps that the next actions make; null for each that no pack has. */
	readonly nextSteps: (string | null)[];
}

/** What a trainer can do besides. */
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

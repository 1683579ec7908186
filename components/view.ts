import type { Checklist, Finding } from '../engine/model/checklist.ts';
import type { FinishReason } from '../engine/model/finish-reasons.ts';
import type { Key } from '../engine/model/snapshot.ts';
import type { Box } from './ui/box.ts';
import type { IconName } from './ui/Icon.tsx';

/** What the sidebar shows about the current screen. */
export type SidebarView =
	| { kind: 'checking'; step: string | null }
	/** On a screen of the record, with the steps that it can be checked for. */
	| { kind: 'checklist'; checklist: Checklist; steps?: string[] }
	/** A screen of the record, before anything was chosen to check it for. */
	| { kind: 'record'; steps: string[] }
	/** A work view: an on-demand script draws it. */
	| {
			kind: 'work view';
			lead: { title: string; text: string; note: string | null; small: string; icon: IconName };
			draw(slot: Element): void;
	  }
	| { kind: 'unknown step'; step: string; knownSteps: string[] }
	/** `found`: each part of the screen that was looked for, and whether it was there. */
	| { kind: 'cannot read'; step: string | null; found: Record<string, boolean> }
	/** Stepcheck broke or was updated, or the page is too large to read. The page works as before. `again`: it can be read again. */
	| { kind: 'stopped'; because: string; again: boolean };

export interface RoleChoice {
	/** The role the list is for; null until one is chosen. */
	current: string | null;
	inStep: { name: string; left: number }[];
	others: string[];
	/** True if the council's policy sets the role, so that it can't be changed here. */
	fixed: boolean;
}

export interface SidebarActions {
	/** Scrolls the label into view and focuses the control: of one question, or of the finding's first. */
	goTo(finding: Finding, key?: Key): void;
	goToKey(key: Key): void;
	hide(finding: Finding): void;
	bringBack(finding: Finding): void;
	/** Asks why this finding is late, in this place of the sidebar. */
	askWhyLate(id: string, slot: Element): void;
	/** Lists the roles to choose from, in this place of the sidebar. */
	listRoles(slot: Element, close: () => void): void;
	chooseRole(role: string): void;
	moveToOtherSide(): void;
	/** Shows the page with its words masked, to be saved for support. */
	saveMaskedPage(): void;
	/** Shows what is left for the next worker, to be copied. */
	handOver(): void;
	/** Walks through the list, item by item, for others to see. */
	demonstrate(): void;
	/** Checks the record for another step. */
	checkFor(step: string): void;
	/** Forgets what was read on other screens of this record. */
	forgetRecord(): void;
	/** Forgets everything but the role and the place of the sidebar. */
	forgetAll(): void;
	/** Lets an administrator show where things are on this screen. */
	calibrate(): void;
	collapse(): void;
	open(): void;
	nextOne(): void;
	readAgain(): void;
}

/** A screen of the record that the checks ask for, and how far it was read. */
export interface RecordLine {
	name: string;
	state: 'read' | 'part read' | 'too old' | 'not opened';
	/** When it was read, in words. */
	words: string;
	/** It is the one in this window. */
	here: boolean;
}

export interface SidebarProps {
	view: SidebarView;
	role: RoleChoice;
	/** No adapter describes this page: parts were found by shape and wording. */
	guessing: boolean;
	/** Parts that were not where the page's adapter said: the page has changed since it was mapped. */
	drift: readonly string[];
	/** What was read earlier is `lost`, or what is read now is `not kept`; null if neither. */
	trouble: 'lost' | 'not kept' | null;
	/** The screens of the record that the checks ask for. */
	record: readonly RecordLine[];
	/** What used to be read, and now is not: the screen itself, or these questions and sections of its step. */
	lost: { screen: boolean; questions: readonly string[] };
	/** Part of the page can't be looked into. */
	unseen: boolean;
	/** Ids of findings hidden on this step. */
	hidden: ReadonlySet<string>;
	/** False until the worker has answered or left a question: then it is "to complete", not "left". */
	begun: boolean;
	/** The summary of what was done last, shown under Done. */
	justNow: string | null;
	/** The last year whose bank holidays are known, within twelve months of its end; null before. */
	calendarEnds: number | null;
	actions: SidebarActions;
}

/** Where the sidebar is and how much of it shows. `dock` and `sheet` are for narrow or much-enlarged windows. */
export interface Placement {
	side: 'left' | 'right';
	form: 'panel' | 'handle' | 'dock' | 'sheet';
	/** Distance of the handle from the top of the window, in px. */
	handleTop: number;
}

export interface PauseProps {
	/** At most nine, most serious first, the viewer's before others'. */
	findings: Finding[];
	/** How many more than those. */
	more: number;
	checks: Checklist['checks'];
	role: string | null;
	goBack(): void;
	goTo(finding: Finding): void;
	/** Go back, and open the sidebar on the rest. */
	seeRest(): void;
	/** @param words the reason as the worker read it */
	finishAnyway(reason: FinishReason, words: string): void;
}

export interface BubbleProps {
	tone: 'done' | 'info';
	heading: string;
	text: string;
	/** Top left corner in the window, in px. */
	at: { x: number; y: number };
}

export type MarkKind = 'to complete' | 'missing' | 'waiting' | 'cantTell' | 'wrong role';

/** A mark beside a question, placed in the window in px. */
export interface MarkView {
	id: string;
	kind: MarkKind;
	text: string;
	x: number;
	y: number;
}

export interface MarkLayerProps {
	marks: MarkView[];
	/** The frame round the question that the worker just went to. */
	here: Box | null;
}

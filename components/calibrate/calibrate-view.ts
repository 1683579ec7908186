import type { Box } from '../ui/box.ts';

/** A part of the screen that can be pointed at. */
export interface PointRow {
	id: string;
	name: string;
	/** What is read of it now; null if nothing is. */
	now: string | null;
	/** True if it has been shown, and would go into the file. */
	shown: boolean;
	/** True if the file can't be made without it. */
	needed: boolean;
}

/** A way to find what was pointed at, and the words it would put into the file. */
export interface ChoiceView {
	says: string;
	strength: string;
	why: string;
	/** Words of the page that no procedure and no adapter knows. */
	unknown: string[];
	nameLike: boolean;
	ticked: boolean;
	/** False for what can stand only behind something surer, while there is nothing surer. */
	allowed: boolean;
}

/** What is read of a screen, and no answer of it. */
export interface Reads {
	step: string | null;
	sections: number;
	questions: { section: string; label: string; kind: string }[];
	finish: string | null;
	/** Null if no list was found. */
	nextActions: string[] | null;
	work: number | null;
}

export type CalibrateMode =
	| { kind: 'list' }
	/** Nothing is pressed on the page: what is under the pointer, or walked to by keyboard, is outlined. */
	| { kind: 'pointing'; what: string; at: string }
	| { kind: 'choosing'; what: string; picked: string; choices: ChoiceView[]; none: string | null }
	| { kind: 'file'; source: string; address: string; name: string };

export interface CalibrateProps {
	mode: CalibrateMode;
	side: 'left' | 'right';
	screen: string;
	rows: PointRow[];
	/** The row pointed at last, where the focus comes back to. */
	last: string | null;
	before: Reads | null;
	now: Reads | null;
	/** Why there is no file to see yet; null if there is. */
	noFile: string | null;
	/** Round what is under the pointer, or what was picked, in px of the window. */
	outline: Box | null;
	/** Announced to screen readers. */
	spoken: string;
	actions: CalibrateActions;
}

export interface CalibrateActions {
	chooseScreen(screen: string): void;
	point(id: string): void;
	takeOut(id: string): void;
	moved(x: number, y: number): void;
	wheeled(event: WheelEvent): void;
	picked(): void;
	walked(event: KeyboardEvent): void;
	stopPointing(): void;
	tick(index: number): void;
	accept(): void;
	seeFile(): void;
	backToList(): void;
	moveToOtherSide(): void;
	close(): void;
}

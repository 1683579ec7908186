import type { Finding } from '../../engine/model/checklist.ts';
import type { Box } from '../ui/box.ts';

/** One item of the list, shown large beside the place that it is about. */
export interface PresenterProps {
	/** Null at the end of the walk. */
	finding: Finding | null;
	/** Which item it is, from 1, of how many. */
	at: number;
	of: number;
	/** What the list comes to, said at its end. */
	summing: string;
	/** What a trainer wants noticed about it; null outside of practice. */
	notice: string | null;
	/** Where the item is on the page; null if it is not on show. */
	spot: Box | null;
	/** What is left free at the top of the window, in px. */
	top: number;
	window: { width: number; height: number };
	/** How high the bar is, and whether it has to stand at the top, because the place is at the very end of the page. */
	bar: number;
	barOnTop: boolean;
	/** A sentence about the latest change. */
	said: string;
	/** The heading that Skip goes on to; null if there is none. */
	skipsTo: string | null;
	role: string | null;
	/** Roles to see it as: those with something in it, then all others. */
	roles: { near: { name: string; left: number }[]; others: string[]; fixed: boolean };
	/** What can be made wrong; null outside of practice. */
	faults: string[] | null;
	actions: PresenterActions;
}

export interface PresenterActions {
	next(): void;
	back(): void;
	skip(): void;
	close(): void;
	seeAs(role: string): void;
	putIn(fault: string): void;
	startAgain(): void;
	/** Goes through what is done as well. */
	showDone(): void;
}

/** What a work view lists: a step, a request (also called task), a visit, or anything else. */
export type WorkItemType = 'step' | 'request' | 'visit' | 'other';

/** One row of a work view, as far as it says how late it is. No name, of the person it is about or of who has it, is in it. */
export interface WorkItem {
	/** The step's name as a pack prints it; null if no pack has it. */
	step: string | null;
	type: WorkItemType;
	/** The record's number that the row or its folder shows; null if it shows none. */
	record: string | null;
	/** The day somebody means to do it, as in 2026-04-13. Never a due date. */
	scheduled: string | null;
	/** The posts of whoever has it, by the council's list. */
	posts: string[];
	/** Whether it is with whoever looks at it; null if that can't be told. */
	mine: boolean | null;
	/** It is with somebody whose role has ended. */
	left: boolean;
	/** Somebody else has it than a moment ago. */
	moved: boolean;
	/** Null if its status could not be read, or is none we know. */
	started: boolean | null;
}

/** A folder that is closed, so that its rows are not on show. */
export interface ClosedFolder {
	record: string | null;
}

/** All that is on show in a work view. */
export interface WorkSeen {
	rows: WorkItem[];
	closed: ClosedFolder[];
}

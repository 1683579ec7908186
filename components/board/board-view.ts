import type { WhyLate } from '../../engine/board/counts.ts';
import type { BoardDetail, BoardLine } from '../../engine/board/line-text.ts';
import type { RuleWorth } from '../../engine/board/rule-tallies.ts';
import type { Column, Sorting } from '../../engine/board/sort.ts';
import type { DueSpan } from '../../engine/board/spans.ts';
import type { Week } from '../../engine/board/weeks.ts';
import type { LatenessKind } from '../../engine/lateness/lateness.ts';
import type { ReasonCode } from '../../engine/model/flag.ts';

export type Grouping = 'step' | 'rule' | 'owner' | 'team';

/** A filter chip. The count is null where it is too small to be shown, or not yet known. */
export interface Chip {
	kind: LatenessKind;
	count: number | null;
	pressed: boolean;
}

/** A group of rows, as many of them as are shown. */
interface LineGroup {
	name: string;
	lines: BoardLine[];
}

export interface Choice {
	value: string;
	words: string;
}

/** The row that is open. */
export interface OpenRow extends BoardDetail {
	id: string;
	/** Until when a reason given now holds, as in 2026-04-27, and in words. */
	until: string;
	untilWords: string;
	/** The first day that can be chosen. */
	today: string;
}

/** A text that is to be saved, as it will be in the file. */
export interface Export {
	rows: number;
	columns: number;
	/** The first lines. */
	preview: string;
	withRecords: boolean;
}

/** Whether a summary comes once a day, and for whom it counts; null until that is known. */
export interface Daily {
	on: boolean;
	/** The viewer's role; null if none is chosen. */
	role: string | null;
}

/** All that the board shows. */
export interface BoardView {
	/** `reading`: what there is besides the first page is still coming. */
	state: 'opening' | 'reading' | 'ready' | 'can’t read';
	isPractice: boolean;
	today: string;
	/** How many due dates this browser has seen. */
	total: number;
	/** When they were last seen: "between Mon 16 March and today". */
	span: string;
	weeks: (Week & { label: string })[];
	weeksInWords: string;
	/** The same in three parts, where too little falls due in any one week for a picture; null otherwise. */
	spans: DueSpan[] | null;
	why: WhyLate;
	chips: Chip[];
	grouping: Grouping;
	owner: string;
	owners: Choice[];
	rule: string;
	rules: Choice[];
	record: string;
	/** Something is left out. */
	isFiltered: boolean;
	/** Nothing has been chosen yet: what is late is shown. */
	isFirstLook: boolean;
	sorting: Sorting;
	shown: number;
	/** How many of those that are shown were last seen too long ago to go by, and how long that is. */
	old: { count: number; days: number };
	groups: LineGroup[];
	/** Rows that are not drawn yet. */
	more: number;
	/** How many of them the next press draws. */
	nextMore: number;
	open: OpenRow | null;
	file: Export | null;
	worth: RuleWorth[] | null;
	daily: Daily | null;
	/** Announced to screen readers. */
	spoken: string;
}

export interface BoardActions {
	print(): void;
	toggleState(kind: LatenessKind): void;
	groupBy(by: Grouping): void;
	chooseOwner(owner: string): void;
	chooseRule(rule: string): void;
	findRecord(record: string): void;
	clear(): void;
	showSoon(): void;
	sortBy(column: Column): void;
	toggle(id: string): void;
	showMore(): void;
	/** Gives the open row a reason, or takes it away. */
	giveReason(code: ReasonCode | null): void;
	changeUntil(day: string): void;
	openExport(): void;
	closeExport(): void;
	leaveOutRecords(leave: boolean): void;
	save(): void;
	showWorth(): void;
	saveWorth(): void;
	setDaily(on: boolean): void;
}

export interface BoardProps {
	view: BoardView;
	actions: BoardActions;
}

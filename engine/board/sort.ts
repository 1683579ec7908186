import type { LatenessKind } from '../lateness/lateness.ts';
import type { BoardRow } from './row.ts';

export type Column = 'record' | 'what' | 'due' | 'late' | 'owner' | 'reason' | 'seen';

export interface Sorting {
	by: Column;
	down: boolean;
}

/** Most overdue first. */
export const MOST_LATE_FIRST: Sorting = { by: 'late', down: true };

/** @returns the rows in a new order. Rows that are alike in the column stand by the day they are due, and then by record */
export function sortRows(rows: readonly BoardRow[], { by, down }: Sorting): BoardRow[] {
	const key = KEYS[by];
	const sign = down ? -1 : 1;
	return rows
		.map((row) => ({ row, key: key(row) }))
		.sort((a, b) => sign * compare(a.key, b.key) || compare(a.row.due, b.row.due) || compare(a.row.record ?? '', b.row.record ?? ''))
		.map(({ row }) => row);
}

const KEYS: Record<Column, (row: BoardRow) => string | number> = {
	record: ({ record }) => record ?? '',
	what: ({ what }) => what.toLowerCase(),
	due: ({ due }) => due,
	late: lateOf,
	owner: ({ owner }) => owner.toLowerCase(),
	reason: ({ flag }) => flag.reason?.code ?? '',
	seen: ({ flag }) => flag.seenAt,
};

/** Ranks of states that are not counted in days past: whatever is late is above what may be, and that above what is not. */
const BELOW: Partial<Record<LatenessKind, number>> = {
	'two dates': -10_000,
	'done late': -20_000,
	'recorded late': -20_000,
	'due soon': -30_000,
	'to come': -30_000,
	done: -90_000,
};

function lateOf({ late: { kind, workingDays, otherwise } }: BoardRow): number {
	const rank = BELOW[kind] ?? 0;
	if (kind === 'two dates') return rank + (otherwise ?? 0);
	// Days that are left count down.
	return kind === 'due soon' || kind === 'to come' ? rank - (workingDays ?? 0) : rank + (workingDays ?? 0);
}

function compare(a: string | number, b: string | number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

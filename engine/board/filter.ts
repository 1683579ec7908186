import type { LatenessKind } from '../lateness/lateness.ts';
import type { BoardRow } from './row.ts';

/** Which rows are wanted. */
export interface BoardFilter {
	/** None: whatever their state. */
	states: ReadonlySet<LatenessKind>;
	/** A role; null for all. */
	owner: string | null;
	/** A rule's id; null for all. */
	rule: string | null;
	/** A number, or how it begins. */
	record: string;
}

/** What is late, or may be, is what somebody comes for. */
const LATE: readonly LatenessKind[] = ['overdue', 'late with reason', 'two dates', 'recorded late'];

/** The states that can be chosen, in the order in which they stand. */
export const STATES: readonly LatenessKind[] = [...LATE, 'due soon'];

export const AT_FIRST: BoardFilter = { states: new Set(LATE), owner: null, rule: null, record: '' };
export const ALL: BoardFilter = { states: new Set(), owner: null, rule: null, record: '' };

export interface Filtered {
	/** In the order in which they came. */
	rows: BoardRow[];
	/** How many there would be of each state. */
	byState: Map<LatenessKind, number>;
}

/** One look at every row. */
export function filterRows(rows: readonly BoardRow[], { states, owner, rule, record }: BoardFilter): Filtered {
	const wanted = record.trim().toUpperCase();
	const byState = new Map<LatenessKind, number>();
	const kept = rows.filter((row) => {
		if (owner !== null && !row.flag.owners.includes(owner)) return false;
		if (rule !== null && !row.flag.rules.includes(rule)) return false;
		if (wanted !== '' && !row.record?.startsWith(wanted)) return false;
		const { kind } = row.late;
		byState.set(kind, (byState.get(kind) ?? 0) + 1);
		return states.size === 0 || states.has(kind);
	});
	return { rows: kept, byState };
}

/** The roles and rules that there are rows of, each once, in the order of the alphabet. */
export function choicesIn(rows: readonly BoardRow[]): { owners: string[]; rules: string[] } {
	const owners = new Set<string>();
	const rules = new Set<string>();
	for (const { flag } of rows) {
		for (const owner of flag.owners) owners.add(owner);
		for (const rule of flag.rules) rules.add(rule);
	}
	return { owners: [...owners].sort(), rules: [...rules].sort() };
}

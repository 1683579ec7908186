import type { BoardRow } from './row.ts';

export type Grouping = 'step' | 'rule' | 'owner' | 'team';

export interface RowGroup {
	name: string;
	/** Of the whole group, also where only some of it is shown. */
	rows: BoardRow[];
}

const NO_TEAM = 'Team not known';

/** Puts rows that belong together together: groups stand in the order of their first rows, and rows in the order in which they came. */
export function groupRows(rows: readonly BoardRow[], by: Grouping): RowGroup[] {
	const groups = new Map<string, RowGroup>();
	for (const row of rows) {
		const name = nameOf(row, by);
		const group = groups.get(name);
		if (group) group.rows.push(row);
		else groups.set(name, { name, rows: [row] });
	}
	return [...groups.values()];
}

function nameOf({ flag, rule, owner }: BoardRow, by: Grouping): string {
	switch (by) {
		case 'step':
			return flag.step;
		case 'rule':
			return rule;
		case 'owner':
			return owner;
		case 'team':
			return flag.team ?? NO_TEAM;
	}
}

/** As many rows as are to be shown, in their groups. */
export function firstOf(groups: readonly RowGroup[], count: number): RowGroup[] {
	const shown: RowGroup[] = [];
	let left = count;
	for (const { name, rows } of groups) {
		if (left <= 0) break;
		shown.push({ name, rows: rows.slice(0, left) });
		left -= rows.length;
	}
	return shown;
}

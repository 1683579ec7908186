import { isoDate, readDate } from '../time/plain-date.ts';
import type { BoardRow } from './row.ts';

/** The columns, and all that ever stands in one. None of it is a name, an answer or somebody's identity. */
const COLUMNS: readonly [string, (row: BoardRow) => string][] = [
	['record', ({ record }) => record ?? ''],
	['step', ({ flag }) => flag.step],
	['rule', ({ flag }) => flag.rules.join(' ')],
	['due', ({ due }) => due],
	['due_if_read_otherwise', ({ due, lastDue }) => (lastDue === due ? '' : lastDue)],
	['working_days_late', daysLate],
	['owner_role', ({ flag }) => flag.owners.join(' or ')],
	['reason', ({ flag, late }) => (late.kind === 'late with reason' ? (flag.reason?.code ?? '') : '')],
	['last_seen', ({ flag }) => dayOf(flag.seenAt)],
];

/** @param withRecords false to leave out the column of record numbers */
export function columnsOf(withRecords: boolean): string[] {
	return columns(withRecords).map(([name]) => name);
}

/** The rows as a spreadsheet reads them: one line each, the names of the columns first. */
export function csvOf(rows: readonly BoardRow[], withRecords: boolean): string {
	const wanted = columns(withRecords);
	const lines = rows.map((row) => wanted.map(([, cell]) => cell(row)));
	return csvText([wanted.map(([name]) => name), ...lines]);
}

/** Lines of cells as text. A cell that a spreadsheet would take for a formula begins with an apostrophe, so that it takes it for text. */
export function csvText(lines: readonly (readonly string[])[]): string {
	return lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

function columns(withRecords: boolean) {
	return withRecords ? COLUMNS : COLUMNS.filter(([name]) => name !== 'record');
}

function written(cell: string): string {
	const safe = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Of what is late by some readings alone nothing is said: the other day stands beside. */
function daysLate({ late: { kind, workingDays } }: BoardRow): string {
	return kind === 'overdue' || kind === 'late with reason' || kind === 'done late' ? String(workingDays ?? '') : '';
}

function dayOf(time: string): string {
	const day = readDate(time);
	return day ? isoDate(day) : '';
}

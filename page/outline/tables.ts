import { closestIfAny } from '../dom/closest-if-any.ts';
import { holdsControl } from '../dom/controls-inside.ts';
import { cachedWhileReading } from '../dom/reading-cache.ts';
import { isSignOnly } from '../dom/required-signs.ts';
import { captionOf } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { parentOf } from '../dom/visibility.ts';
import { type CellPlace, placeInAriaTable } from './aria-tables.ts';

const PRESSABLE_OR_ANSWERABLE = 'input,select,textarea,button,a[href],[contenteditable],table';

export const cellAround = closestIfAny<HTMLTableCellElement>('td,th');

/** Null outside tables. */
export const placeInTable = cachedWhileReading((control: Element): CellPlace | null => {
	const cell = cellAround(control);
	const row = cell?.closest('tr');
	const table = row?.closest('table');
	if (!cell || !row || !table) return placeInAriaTable(control);
	const headers = headerRowOf(table);
	const columnHeader = headers && headers !== row ? headerAbove(headers, cell) : '';
	return {
		columnHeader,
		rowHeader: rowHeaderOf(row, cell),
		row: headers && columnHeader !== '' ? dataRowsOf(table).indexOf(row) + 1 : null,
	};
});

/**
 * The row that names the columns: the first with several cells, if it has nothing to press or answer and is marked up
 * or set as headers. A first row with one label and one empty cell is no such row.
 */
export const headerRowOf = cachedWhileReading((table: HTMLTableElement): HTMLTableRowElement | null => {
	const row = [...table.rows].find((each) => each.cells.length > 1);
	if (!row || row.querySelector(PRESSABLE_OR_ANSWERABLE) || holdsControl(row)) return null;
	const filled = [...row.cells].filter((cell) => captionOf(cell) !== '');
	if (filled.length < 2) return null;
	const marked =
		row.closest('thead') !== null || headsControls(table, row) || filled.every((cell) => cell.tagName === 'TH' || isBold(cell));
	return marked ? row : null;
});

/** Where every row of as many cells starts with something to answer, the row above them can only name the columns. */
function headsControls(table: HTMLTableElement, row: HTMLTableRowElement): boolean {
	const alike = [...table.rows].filter((other) => other !== row && other.cells.length === row.cells.length);
	return (
		alike.length > 0 && alike.every((other) => holdsControl(other.cells[0] as Element)) && !alike.every((other) => hasLabelBehind(other))
	);
}

/** Something to answer, and behind it nothing but the words that ask for it. */
function hasLabelBehind(row: HTMLTableRowElement): boolean {
	const [first, ...rest] = [...row.cells].filter((cell) => holdsControl(cell) || (captionOf(cell) !== '' && !isSignOnly(cell)));
	return first !== undefined && holdsControl(first) && rest.length === 1 && !holdsControl(rest[0] as Element);
}

/** The text of the header above a cell; empty if there is none. */
export function headerAbove(headers: HTMLTableRowElement, cell: HTMLTableCellElement): string {
	const column = columnOf(cell);
	const header = [...headers.cells].find((candidate) => {
		const start = columnOf(candidate);
		return column >= start && column < start + candidate.colSpan;
	});
	return header ? captionOf(header) : '';
}

function columnOf(cell: HTMLTableCellElement): number {
	let column = 0;
	for (const other of (cell.parentElement as HTMLTableRowElement).cells) {
		if (other === cell) break;
		column += other.colSpan;
	}
	return column;
}

/** True if the cell's text is in bold, by markup or style. */
export function isBold(cell: Element): boolean {
	if (cell.querySelector('b,strong')) return true;
	const view = unclobbered(cell.ownerDocument).defaultView;
	return view !== null && Number(view.getComputedStyle(cell).fontWeight) >= 600;
}

function rowHeaderOf(row: HTMLTableRowElement, cell: HTMLTableCellElement): string {
	const header = [...row.cells].find((candidate) => candidate !== cell && candidate.tagName === 'TH');
	return header && !holdsControl(header) ? captionOf(header) : '';
}

/** The rows that ask something. A row of headers never does. */
const dataRowsOf = cachedWhileReading((table: HTMLTableElement): HTMLTableRowElement[] => [...table.rows].filter(holdsControl));

/**
 * True for a cell that prints an answer where the rows beside it have a control: a label in front, or behind at the end of
 * the row, and nothing in the row to press or answer.
 */
export function isPrintedAnswer(cell: HTMLTableCellElement): boolean {
	const row = cell.parentElement as HTMLTableRowElement | null;
	const table = row?.closest('table');
	if (!row || !table || row.cells.length < 2 || row.querySelector(PRESSABLE_OR_ANSWERABLE) || holdsControl(row)) return false;
	const label = labelInRow(row, cell);
	if (!label || headerRowOf(table)) return false;
	const place = placeInRow(row, cell, label);
	return tablesLike(table).some((other) => placesAsked(other).has(place));
}

function labelInRow({ cells }: HTMLTableRowElement, cell: HTMLTableCellElement): HTMLTableCellElement | null {
	const label = cell === cells[0] ? cells[cells.length - 1] : cells[0];
	return label && captionOf(label) !== '' ? label : null;
}

/**
 * True for what is printed below the words of a question, in a cell of its own, where the rows beside it have a control
 * below theirs.
 */
export function isPrintedBelow(element: Element): boolean {
	const cell = element.parentElement;
	if (element.previousElementSibling?.tagName !== 'BR' || element.nextElementSibling || cell?.tagName !== 'TD') return false;
	const row = cell.parentElement as HTMLTableRowElement;
	const table = row.closest('table');
	if (!table || row.cells.length > 1 || cell.querySelector(PRESSABLE_OR_ANSWERABLE) || holdsControl(cell)) return false;
	return tablesLike(table).some((other) =>
		[...other.rows].some((beside) => beside !== row && beside.cells.length === 1 && beside.querySelector('br') && holdsControl(beside)),
	);
}

/** The table, and those that look the same: a section with nothing but printed answers is laid out like its neighbours. */
const tablesLike = cachedWhileReading((table: HTMLTableElement): HTMLTableElement[] => {
	if (table.className === '') return [table];
	const parent = parentOf(table);
	const around = parent && parentOf(parent);
	const alike = around ? unclobbered(around).querySelectorAll<HTMLTableElement>(`table[class="${CSS.escape(table.className)}"]`) : [];
	return [table, ...alike];
});

/** Where in a row of how many cells a table asks something, and where its label is. */
const placesAsked = cachedWhileReading((table: HTMLTableElement): ReadonlySet<string> => {
	const places = new Set<string>();
	for (const row of table.rows) {
		if (!holdsControl(row)) continue;
		for (const cell of row.cells) {
			const label = labelInRow(row, cell);
			if (label && holdsControl(cell) && !holdsControl(label)) places.add(placeInRow(row, cell, label));
		}
	}
	return places;
});

function placeInRow({ cells }: HTMLTableRowElement, cell: HTMLTableCellElement, label: HTMLTableCellElement): string {
	return `${cell.cellIndex} and ${label.cellIndex} of ${cells.length}`;
}

import { captionOf, isOneOf, tidy } from '../dom/text.ts';
import { isShown } from '../dom/visibility.ts';

/** A table on the page whose columns have names that are known, and its rows. */
export interface Grid {
	element: Element;
	/** Part -> the column it stands in. */
	columns: ReadonlyMap<string, number>;
	/** The names of all its columns. */
	headers: string[];
	/** Rows of as many cells as there are columns. */
	rows: { element: Element; cells: Element[] }[];
	/** Rows of another shape: the head of a group, a note across the table. */
	others: Element[];
	/** True if there are rows that don't show now. */
	hides: boolean;
}

const ROLES = '[role=table],[role=grid],[role=treegrid]';
export const GRIDS = `table,${ROLES}`;
/** A table in which fewer columns are known is about something else. */
const FEWEST_COLUMNS = 2;

/** @param words part -> the names its column may have. Null if this is no table with such columns */
export function gridIn(element: Element, words: Record<string, readonly string[]>): Grid | null {
	const all = rowsIn(element);
	const at = all.findIndex((row) => columnsIn(cellsIn(row), words).size >= FEWEST_COLUMNS);
	const head = all[at];
	if (!head) return null;
	const names = cellsIn(head);
	const columns = columnsIn(names, words);
	const after = all.slice(at + 1).map((row) => ({ element: row, cells: cellsIn(row) }));
	const data = after.filter(
		({ cells }) => cells.length === names.length && new Set(cells).size > 1 && columnsIn(cells, words).size < columns.size,
	);
	const shown = data.filter(({ element: row }) => isShown(row));
	return {
		element,
		columns,
		headers: names.map(textOf),
		rows: shown.filter(({ cells }) => cells.some((cell) => textOf(cell) !== '')),
		others: after.filter((row) => !data.includes(row)).map(({ element: row }) => row),
		hides: shown.length < data.length,
	};
}

/** The rows of a table itself, not of those in its cells. */
function rowsIn(grid: Element): Element[] {
	if (grid.tagName === 'TABLE') return [...(grid as HTMLTableElement).rows];
	return [...grid.querySelectorAll('[role=row]')].filter((row) => row.closest(ROLES) === grid);
}

/** The cells of a row, one that is wide as often as it has columns. */
function cellsIn(row: Element): Element[] {
	if (row.tagName === 'TR') return [...(row as HTMLTableRowElement).cells].flatMap((cell) => new Array<Element>(cell.colSpan).fill(cell));
	const cells = row.querySelectorAll('[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]');
	return [...cells].filter((cell) => cell.closest('[role=row]') === row);
}

/** For each part the first column of that name which no part before it has taken. */
function columnsIn(cells: Element[], words: Record<string, readonly string[]>): Map<string, number> {
	// A label with its value beside it heads no column.
	const texts = cells.map(textOf).map((text) => (text.endsWith(':') ? '' : text));
	const found = new Map<string, number>();
	for (const [part, names] of Object.entries(words)) {
		const taken = [...found.values()];
		const at = texts.findIndex((text, column) => !taken.includes(column) && isOneOf(text, names));
		if (at >= 0) found.set(part, at);
	}
	return found;
}

/** A heading that sorts its column is a button. */
function textOf(element: Element): string {
	return captionOf(element) || tidy(element.textContent);
}

/** What a cell prints: nothing if it is empty, null if what is in it can't be read. */
export function valueIn(cell: Element): string | null {
	const text = captionOf(cell);
	if (/(?:…|\.\.\.)$/.test(text)) return cell.getAttribute('title') ?? cell.querySelector('[title]')?.getAttribute('title') ?? null;
	if (text !== '') return /^[-–—]+$/.test(text) ? '' : text;
	const picture = cell.querySelector('img,svg,[role=img],[aria-label],input,select,textarea,i');
	if (!picture) return '';
	return tidy(picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? picture.getAttribute('title')) || null;
}

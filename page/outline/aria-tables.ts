import { closestIfAny } from '../dom/closest-if-any.ts';
import { holdsControl } from '../dom/controls-inside.ts';
import { captionOf } from '../dom/text.ts';

/** What the nearest table says about something in one of its cells. */
export interface CellPlace {
	/** Text of the header above, if the table has a row of headers. */
	columnHeader: string;
	/** Text of the header of its row, if that holds no control. */
	rowHeader: string;
	/** Which row of data it is in, from 1; null in a table without a row of headers. */
	row: number | null;
}

const TABLE = '[role=table],[role=grid],[role=treegrid]';
const CELL = '[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]';

const cellAround = closestIfAny('[role=cell],[role=gridcell]');

/** What a table made of roles alone says about something in one of its cells. Null outside such tables. */
export function placeInAriaTable(control: Element): CellPlace | null {
	const cell = cellAround(control);
	const row = cell?.closest('[role=row]');
	const table = row?.closest(TABLE);
	if (!cell || !row || !table) return null;
	const rows = [...table.querySelectorAll('[role=row]')].filter((each) => each.closest(TABLE) === table);
	// A table in one of the cells has headers of its own.
	const headers = rows.find((each) => cellsOf(each).some((head) => head.matches('[role=columnheader]')));
	const header = headers && headers !== row ? cellsOf(headers)[cellsOf(row).indexOf(cell)] : undefined;
	const rowHeader = cellsOf(row).find((head) => head.matches('[role=rowheader]'));
	return {
		columnHeader: header ? captionOf(header) : '',
		rowHeader: rowHeader && !holdsControl(rowHeader) ? captionOf(rowHeader) : '',
		row: header ? rows.filter((each) => each !== headers && holdsControl(each)).indexOf(row) + 1 : null,
	};
}

function cellsOf(row: Element): Element[] {
	return [...row.querySelectorAll(CELL)].filter((cell) => cell.closest('[role=row]') === row);
}

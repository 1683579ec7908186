import type { Block } from './blocks.ts';
import { allIn, countIn, type Sequence, type Span } from './sequence.ts';

interface Cell {
	span: Span;
	column: number;
	/** The column after its last. */
	until: number;
	blocks: Block[];
	asks: boolean;
}

export interface Row {
	span: Span;
	cells: Cell[];
	asks: boolean;
}

/** A table, by its tags or its roles. */
export interface Table {
	span: Span;
	rows: Row[];
	/** The rows that name the columns. */
	heads: Row[];
}

/** Where something stands in a table. */
export interface CellPlace {
	table: Table;
	row: Row;
	cell: Cell;
	/** What heads its column; null if nothing does. */
	head: Block | null;
	/** What heads its row; null if nothing does. */
	rowHead: Block | null;
	/** Which of the rows that ask something it is in, from 1; null where no row names the columns. */
	number: number | null;
}

const isTable = ({ tag, role }: Span) => tag === 'table' || role === 'table' || role === 'grid' || role === 'treegrid';
const isRow = ({ tag, role }: Span) => tag === 'tr' || role === 'row';
const isCell = ({ tag, role }: Span) => tag === 'td' || tag === 'th' || CELL_ROLES.has(role);
const CELL_ROLES = new Set(['cell', 'gridcell', 'rowheader', 'columnheader']);

/** The tables of a page, each row in its table and each cell in its row. */
export class Tables {
	readonly all: Table[] = [];
	readonly #rowOf = new Map<Span, { table: Table; row: Row }>();

	/** @param controls what can be answered, in page order */
	constructor({ spans }: Sequence, blocks: readonly Block[], controls: readonly { at: number }[]) {
		const tables = new Map<Span, Table>();
		for (const span of spans.values()) {
			if (isTable(span)) {
				const table = { span, rows: [], heads: [] };
				tables.set(span, table);
				this.all.push(table);
			} else if (isRow(span)) {
				const table = tables.get(climb(span.parent, isTable) as Span);
				if (!table) continue;
				const row = { span, cells: [], asks: countIn(controls, span) > 0 };
				table.rows.push(row);
				this.#rowOf.set(span, { table, row });
			} else if (isCell(span)) {
				const found = this.#rowOf.get(climb(span.parent, (each) => isRow(each) || isTable(each)) as Span);
				found?.row.cells.push({
					span,
					column: 0,
					until: 0,
					blocks: allIn(blocks, span).filter(({ isMark, sight }) => !isMark && sight !== 'veiled'),
					asks: countIn(controls, span) > 0,
				});
			}
		}
		for (const table of this.all) {
			placeCells(table);
			table.heads = headsOf(table);
		}
		for (const [index, table] of this.all.entries()) {
			const before = this.all[index - 1];
			if (before && table.heads.length === 0 && isHeadAlone(before, table)) table.heads = before.rows;
		}
	}

	/** Where a part of the page stands in the innermost table around it; null outside tables. */
	placeOf(span: Span): CellPlace | null {
		const at = climb(span, (each) => isCell(each) || isTable(each));
		if (!at || !isCell(at)) return null;
		const found = this.#rowOf.get(climb(at.parent, (each) => isRow(each) || isTable(each)) as Span);
		const cell = found?.row.cells.find((each) => each.span === at);
		if (!found || !cell) return null;
		const { table, row } = found;
		if (table.heads.includes(row)) return null;
		const sideways = isSideways(table);
		const head = sideways ? rowHeadOf(row, cell) : headOver(table, cell);
		const asking = table.rows.filter((each) => each.asks && !table.heads.includes(each));
		return {
			table,
			row,
			cell,
			head,
			rowHead: sideways ? headOver(table, cell) : rowHeadOf(row, cell),
			number: head ? (sideways ? cell.column : asking.indexOf(row) + 1) || null : null,
		};
	}
}

function climb(from: Span | null, is: (span: Span) => boolean): Span | null {
	for (let span = from; span; span = span.parent) if (is(span)) return span;
	return null;
}

/** Gives each cell its columns, past those that cells above it reach down into. */
function placeCells({ rows }: Table): void {
	const taken = new Map<number, number>();
	for (const [index, { cells }] of rows.entries()) {
		let column = 0;
		for (const cell of cells) {
			while ((taken.get(column) ?? 0) > index) column += 1;
			const { colSpan = 1, rowSpan = 1 } = cell.span.element as Partial<HTMLTableCellElement>;
			const wide = Math.min(colSpan || Number(cell.span.element.getAttribute('aria-colspan')) || 1, 200);
			cell.column = column;
			cell.until = column + wide;
			for (let each = column; each < cell.until; each += 1) if (rowSpan > 1) taken.set(each, index + rowSpan);
			column = cell.until;
		}
	}
}

/** The rows at the top that ask nothing, say something over several columns, and are set or marked up as heads. */
function headsOf(table: Table): Row[] {
	const heads: Row[] = [];
	const first = table.rows.findIndex(({ asks, cells }) => asks || !cells.some(({ blocks }) => blocks.length > 0));
	for (const row of table.rows.slice(0, first < 0 ? table.rows.length : first)) {
		if (!isHead(row, table, heads.length > 0)) {
			if (heads.length > 0) break;
			if (row.cells.length > 1) return [];
			continue;
		}
		heads.push(row);
	}
	return heads.some(({ cells }) => cells.filter(({ blocks }) => blocks.length > 0).length > 1) ? heads : [];
}

function isHead(row: Row, table: Table, isSecond: boolean): boolean {
	const said = row.cells.filter(({ blocks }) => blocks.length > 0);
	if (said.length < (isSecond ? 1 : 2) && !(row.cells.length > 1)) return false;
	if (said.some(({ blocks }) => (blocks[0] as Block).text.length > 80)) return false;
	if (row.cells.every(isHeadCell) || row.span.parent?.tag === 'thead') return said.length > 0;
	if (said.length < 2) return false;
	const data = table.rows.filter((each) => each !== row && each.cells.length >= 2 && (each.cells[0] as Cell).span.parent !== row.span);
	if (data.length === 0) return false;
	// Set otherwise than what begins the rows below it, or each of those begins with something to answer.
	const look = said[0]?.blocks[0]?.look;
	const alike = said.every(({ blocks }) => blocks[0]?.look === look);
	const below = data
		.filter((each) => !each.cells.every(isHeadCell))
		.map(({ cells }) => cells.find(({ blocks }) => blocks.length > 0)?.blocks[0]?.look);
	if (alike && look && below.length > 0 && below.every((each) => each !== look) && isSetOff(look, below)) return true;
	const alikeRows = data.filter(({ cells }) => cells.length === row.cells.length);
	return (
		alikeRows.length > 0 &&
		alikeRows.every(({ cells }) => cells[0]?.asks) &&
		alikeRows.some(({ cells }) => cells.filter(({ asks }) => asks).length > 1)
	);
}

function isSetOff(look: Block['look'], below: readonly (Block['look'] | undefined)[]): boolean {
	return below.every((each) => !each || look.weight > each.weight || look.size > each.size || look.colour !== each.colour);
}

function isHeadCell({ span }: Cell): boolean {
	return span.tag === 'th' || span.role === 'columnheader';
}

/** The words over a cell in the lowest of the rows that name the columns. */
function headOver({ heads }: Table, cell: Cell): Block | null {
	for (const { cells } of heads.toReversed()) {
		const over = cells.find(({ column, until, blocks }) => column <= cell.column && until > cell.column && blocks.length > 0);
		if (over) return over.blocks[0] ?? null;
	}
	return null;
}

function rowHeadOf({ cells }: Row, cell: Cell): Block | null {
	const head = cells.find((each) => each !== cell && each.column < cell.column && !each.asks && each.blocks.length > 0);
	return head?.blocks[0] ?? null;
}

/** True for a table on its side: each row asks one thing of several, so its cells are answered alike, and those of a column are not. */
function isSideways({ rows, heads }: Table): boolean {
	const asking = rows.filter((row) => row.asks && !heads.includes(row));
	if (asking.length < 2) return false;
	const kinds = asking.map(({ cells }) => cells.filter(({ asks }) => asks).map(kindIn));
	if (kinds.some((row) => row.length < 2 || row.length !== kinds[0]?.length)) return false;
	const isEach = (lines: string[][]) => lines.every((line) => line.every((kind) => kind === line[0]));
	const columns = (kinds[0] ?? []).map((_, column) => kinds.map((row) => row[column] as string));
	return isEach(kinds) && !isEach(columns);
}

/** What a cell is answered with. */
function kindIn({ span }: Cell): string {
	const { element } = span;
	const control = (element.shadowRoot ?? element).querySelector(
		'input:not([type=hidden]),select,textarea,[role=combobox],[role=checkbox],[role=radio],[role=textbox],[contenteditable]',
	);
	return control
		? `${control.tagName} ${control.getAttribute('type') ?? ''} ${control.getAttribute('role') ?? ''} ${control.getAttribute('class') ?? ''}`
		: '';
}

/** A table of nothing but the names of the columns, over one that has the rows: so that they stay while the rows are scrolled. */
function isHeadAlone(before: Table, table: Table): boolean {
	const columns = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
	return (
		columns > 1 &&
		before.rows.length > 0 &&
		before.rows.length <= 3 &&
		before.rows.every(({ asks, cells }) => !asks && cells.every(isHeadCell)) &&
		before.rows.some(({ cells }) => Math.abs(cells.length - columns) <= 1) &&
		before.span.to <= table.span.from &&
		table.span.depth - before.span.depth < 4
	);
}

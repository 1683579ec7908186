import type { BoardView, Grouping } from '../../components/board/board-view.ts';
import type { BoardFilter } from '../../engine/board/filter.ts';
import type { Sorting } from '../../engine/board/sort.ts';
import type { PlainDate } from '../../engine/time/plain-date.ts';
import type { AboutBoard } from '../../messaging/board-port.ts';
import type { BoardRows } from './board-rows.ts';

/** Rows that are drawn at first, and with each press for more. */
export const PAGE = 30;

/** What somebody has chosen to see. */
export interface Chosen {
	filter: BoardFilter;
	sorting: Sorting;
	grouping: Grouping;
	/** How many rows are drawn. */
	drawn: number;
	/** The row that is open. */
	open: string | null;
	/** Until when a reason holds that is given to it; null for the usual time. */
	until: PlainDate | null;
	/** The export is open: with record numbers, or without. */
	file: { withRecords: boolean } | null;
}

/** All that the view is made of. */
export interface BoardState extends Pick<BoardView, 'state' | 'worth' | 'daily' | 'spoken'> {
	about: AboutBoard | null;
	rows: BoardRows | null;
	/** How many have come so far. */
	come: number;
	chosen: Chosen;
	today: PlainDate;
	until: PlainDate;
}

import type { Axes } from '../axes.ts';
import type { Rng } from '../random.ts';
import type { Sheet } from '../sheet.ts';
import { cards, flexRows, list, terms } from './boxes.ts';
import { flat, grid } from './open.ts';
import { type Place, placeOf, type Structure } from './place.ts';
import { ariaGrid, divTable, nestedTable, table } from './tables.ts';

const STRUCTURES: Record<Axes['structure'], (at: Place) => Structure> = {
	table,
	'nested-table': nestedTable,
	'div-table': divTable,
	grid,
	'flex-rows': flexRows,
	flat,
	terms,
	list,
	cards,
	'aria-grid': ariaGrid,
};

/** The structure of a page. */
export function structure(axes: Axes, rng: Rng, sheet: Sheet): Structure {
	return STRUCTURES[axes.structure](placeOf(axes, rng, sheet));
}

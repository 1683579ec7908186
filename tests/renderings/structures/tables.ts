import type { Band } from '../arrange.ts';
import { INK } from '../controls/draw.ts';
import { type Attrs, both, el } from '../html.ts';
import { type Place, type Structure, several } from './place.ts';

/** Rows of a table of the browser's. */
function rowsOf(at: Place, bands: Band[], most: number): string {
	const { axes, sheet } = at;
	return bands
		.map((band) =>
			band.lines
				.map((line, i) =>
					el(
						'tr',
						{},
						...line.map((cell, j) => {
							const last = j === line.length - 1 && line.length < most;
							const head = cell.is === 'label' && (axes.labelPlace === 'column-heads' ? true : at.rowHead && axes.labelPlace === 'left');
							return el(
								head ? 'th' : 'td',
								{
									scope: head && at.rowHead ? (axes.labelPlace === 'column-heads' ? 'col' : 'row') : null,
									colspan: last ? most - j : null,
									...sheet.look(cell.is === 'label' ? 'lc' : 'fc', at.pad(i, band.lines.length) + at.leftMost(cell) + cell.look),
								},
								cell.html,
							);
						}),
					),
				)
				.join(''),
		)
		.join('');
}

function tableAttrs(at: Place): Attrs {
	const { axes, rng, sheet } = at;
	const c = INK[axes.theme];
	return both(
		{ cellspacing: axes.theme === 'grey' ? 0 : null, border: axes.theme === 'grey' && rng.chance(0.4) ? 1 : null },
		sheet.look('tbl', `border-collapse:collapse;${axes.labelPlace === 'right' ? 'min-width:60%' : 'width:100%'};color:${c.ink}`),
	);
}

/** One table, a row or two for each band. */
export function table(at: Place): Structure {
	const { sheet } = at;
	return {
		bands: (bands) => rowsOf(at, bands, several(bands)),
		wide: (html) => el('tr', {}, el('td', { colspan: 8, ...sheet.look('wide', 'padding:4px 6px') }, html)),
		hold: (inside) => el('table', tableAttrs(at), el('tbody', {}, inside)),
	};
}

/** A table for each band, in a table. */
export function nestedTable(at: Place): Structure {
	const { sheet } = at;
	return {
		bands: (bands) =>
			bands
				.map((b) => el('tr', {}, el('td', sheet.look('outer', 'padding:0'), el('table', tableAttrs(at), rowsOf(at, [b], several([b]))))))
				.join(''),
		wide: (html) => el('tr', {}, el('td', {}, html)),
		hold: (inside) => el('table', { width: '100%', cellpadding: 0 }, inside),
	};
}

/** Boxes that a style sheet makes a table. */
export function divTable(at: Place): Structure {
	const { axes, sheet } = at;
	const c = INK[axes.theme];
	const row = (inside: string) => el('div', sheet.look('row', 'display:table-row'), inside);
	return {
		bands: (bands) => {
			// Cells can't span here: what has fewer stands in a table of its own.
			const tables = new Map<number, string>();
			const key = bands.map((b) => b.lines[0]?.length ?? 0);
			let out = '';
			bands.forEach((band, i) => {
				const rows = band.lines
					.map((line, n) =>
						row(
							line
								.map((cell) =>
									el(
										'div',
										sheet.look(`cell-${cell.is}`, `display:table-cell;${at.pad(n, band.lines.length)}${at.leftMost(cell)}${cell.look}`),
										cell.html,
									),
								)
								.join(''),
						),
					)
					.join('');
				const n = key[i] ?? 0;
				tables.set(n, (tables.get(n) ?? '') + rows);
				if (key[i + 1] !== n) {
					out += el('div', sheet.look('table', 'display:table;width:100%'), tables.get(n) ?? '');
					tables.delete(n);
				}
			});
			return out;
		},
		wide: (html) => el('div', sheet.look('wide', 'padding:4px 6px'), html),
		hold: (inside) => el('div', sheet.look('tables', `color:${c.ink}`), inside),
	};
}

/** Boxes that say they are a grid. */
export function ariaGrid(at: Place): Structure {
	const { axes, sheet } = at;
	const c = INK[axes.theme];
	return {
		bands: (bands) =>
			bands
				.map((b) =>
					b.lines
						.flatMap((line, n) =>
							el(
								'div',
								{ role: 'row', ...sheet.look('arow', `display:flex;color:${c.ink}`) },
								...line.map((cell) =>
									el(
										'div',
										{
											role:
												cell.is === 'label'
													? axes.labelPlace === 'column-heads'
														? 'columnheader'
														: at.rowHead
															? 'rowheader'
															: 'gridcell'
													: 'gridcell',
											...sheet.look(
												`acell-${cell.is}`,
												`${at.pad(n, b.lines.length)}${cell.is === 'sign' ? 'width:18px;' : `flex:1 1 0;${at.leftMost(cell) && axes.labelPlace !== 'right' ? 'max-width:240px;' : ''}`}${cell.look}`,
											),
										},
										cell.html,
									),
								),
							),
						)
						.join(''),
				)
				.join(''),
		wide: (html) => el('div', { role: 'row' }, el('div', { role: 'gridcell' }, html)),
		hold: (inside) => el('div', { role: 'grid' }, inside),
	};
}

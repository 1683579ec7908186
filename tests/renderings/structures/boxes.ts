import type { Band, Cell } from '../arrange.ts';
import { INK } from '../controls/draw.ts';
import { type Attrs, el } from '../html.ts';
import type { Place, Structure } from './place.ts';

/** A band as boxes: lines under each other, cells beside each other. */
function boxes(at: Place, band: Band, name: string, cellTag: (cell: Cell) => string): string {
	const { axes, sheet } = at;
	const lines = band.lines.map((line) => {
		const shown = at.turned && line.length > 1 ? [...line].reverse() : line;
		const across = line.length > 1;
		const apart =
			axes.align === 'apart' && axes.labelPlace === 'left'
				? 'justify-content:space-between;'
				: at.turned
					? 'justify-content:flex-end;'
					: '';
		const html = shown
			.map((cell) =>
				el(
					cellTag(cell),
					sheet.look(
						`${name}-${cell.is}`,
						`margin:0;${across ? (cell.is === 'control' ? 'min-width:0;' : '') + (cell.is === 'sign' ? 'width:18px;' : at.stacked ? 'flex:1 1 0;min-width:0;' : cell.is === 'label' ? `${at.leftMost(cell)}flex:none;` : cell.is === 'control' && axes.labelPlace === 'right' ? 'width:440px;flex:none;' : '') : ''}${cell.look}`,
					),
					cell.html,
				),
			)
			.join('');
		return across
			? { html, flex: `display:flex;gap:10px;align-items:flex-start;${at.turned ? 'flex-direction:row-reverse;' : ''}${apart}` }
			: { html, flex: '' };
	});
	if (lines.length === 1 && lines[0])
		return el(
			band.wraps ? 'label' : 'div',
			sheet.look(name, `display:block;margin:0 0 ${at.outer}px;padding:2px 0;${at.rule}${lines[0].flex}`),
			lines[0].html,
		);
	const ordered = at.turned ? [...lines].reverse() : lines;
	const column = at.turned ? 'display:flex;flex-direction:column-reverse;justify-content:flex-end;' : 'display:block;';
	return el(
		band.wraps ? 'label' : 'div',
		sheet.look(name, `${column}margin:0 0 ${at.outer}px;padding:2px 0;${at.rule}`),
		...ordered.map((l) => el('div', sheet.look(`${name}-line`, `${l.flex}margin-bottom:3px`), l.html)),
	);
}

function besides(at: Place): { sideBySide: string; full: Attrs } {
	const { axes } = at;
	const sideBySide =
		axes.columns === '2' && axes.labelPlace !== 'paired' && axes.labelPlace !== 'column-heads'
			? 'display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:26px;'
			: '';
	const full = sideBySide ? { style: 'grid-column:1/-1' } : {};
	return { sideBySide, full };
}

/** A list of terms. */
export function terms(at: Place): Structure {
	const { axes, sheet } = at;
	const c = INK[axes.theme];
	const { sideBySide, full } = besides(at);
	return {
		bands: (bands) => bands.map((b) => boxes(at, b, 'pair', (cell) => (cell.is === 'label' ? 'dt' : 'dd'))).join(''),
		wide: (html) => el('div', full, html),
		hold: (inside) => el('dl', sheet.look('terms', `margin:0;color:${c.ink};${sideBySide}`), inside),
	};
}

/** A list of lines. */
export function list(at: Place): Structure {
	const { axes, sheet } = at;
	const c = INK[axes.theme];
	const { sideBySide, full } = besides(at);
	return {
		bands: (bands) =>
			bands
				.map((b) =>
					el(
						'li',
						{},
						boxes(at, b, 'line', () => 'div'),
					),
				)
				.join(''),
		wide: (html) => el('li', full, html),
		hold: (inside) => el('ul', sheet.look('fields', `list-style:none;margin:0;padding:0;color:${c.ink};${sideBySide}`), inside),
	};
}

/** A card for each question. */
export function cards(at: Place): Structure {
	const { axes, sheet } = at;
	const c = INK[axes.theme];
	const { sideBySide, full } = besides(at);
	return {
		bands: (bands) =>
			bands
				.map((b) =>
					el(
						'div',
						sheet.look(
							'tile',
							`border:1px solid ${c.line};border-radius:${c.radius}px;padding:8px 10px 2px;margin-bottom:${Math.max(at.outer, 6)}px`,
						),
						boxes(at, b, 'tile-in', () => 'div'),
					),
				)
				.join(''),
		wide: (html) => el('div', full, html),
		hold: (inside) => el('div', sheet.look('tiles', `color:${c.ink};${sideBySide}`), inside),
	};
}

/** A box for each question. */
export function flexRows(at: Place): Structure {
	const { axes, sheet } = at;
	const c = INK[axes.theme];
	const { sideBySide, full } = besides(at);
	return {
		bands: (bands) => bands.map((b) => boxes(at, b, 'field', () => 'div')).join(''),
		wide: (html) => el('div', full, html),
		hold: (inside) => el('div', sheet.look('rows', `color:${c.ink};${sideBySide}`), inside),
	};
}

import { INK } from '../controls/draw.ts';
import { both, el } from '../html.ts';
import { type Place, type Structure, several } from './place.ts';

/** All labels and boxes side by side in one grid. */
export function grid(at: Place): Structure {
	const { axes, sheet } = at;
	const c = INK[axes.theme];
	return {
		bands: (bands) => {
			const most = several(bands);
			const columns =
				at.stacked || axes.labelPlace === 'floating' || axes.labelPlace === 'boxed'
					? `repeat(${most},1fr)`
					: Array.from({ length: most }, (_, i) =>
							bands[0]?.lines[0]?.[i]?.is === 'sign'
								? '18px'
								: bands[0]?.lines[0]?.[i]?.is === 'label'
									? 'minmax(140px,230px)'
									: 'minmax(0,1fr)',
						).join(' ');
			let row = 0;
			const html = bands
				.map((band) =>
					band.lines
						.map((line, n) => {
							row++;
							// A sign's cell is left out where there is none, so every cell says its own column.
							let column = 0;
							const placed = line.map((cell) => {
								column++;
								const end = column === line.length ? -1 : column + 1;
								return el(
									'div',
									{
										...both(
											sheet.look(
												`g-${cell.is}`,
												`${n === band.lines.length - 1 ? `margin-bottom:${at.outer}px;${at.rule}` : ''}${cell.look}${axes.align === 'right' && cell.is === 'label' && axes.labelPlace === 'left' ? 'text-align:right;' : ''}`,
											),
											{ style: `grid-row:${row};grid-column:${column}/${end}` },
										),
									},
									cell.html,
								);
							});
							return (at.turned ? placed.reverse() : placed).join('');
						})
						.join(''),
				)
				.join('');
			return el(
				'div',
				sheet.look('grid', `display:grid;grid-template-columns:${columns};column-gap:12px;row-gap:2px;color:${c.ink}`),
				html,
			);
		},
		wide: (html) => html,
		hold: (inside) => inside,
	};
}

/** Labels and boxes one after another, with nothing around them. */
export function flat(at: Place): Structure {
	const { axes, sheet } = at;
	const c = INK[axes.theme];
	return {
		bands: (bands) =>
			bands
				.map((b) => {
					const lines = b.lines.map((line) => {
						const inside = line
							.map((cell) =>
								line.length > 1
									? el(
											'span',
											sheet.look(
												`f-${cell.is}`,
												`display:inline-block;vertical-align:top;margin-right:8px;${cell.is === 'sign' ? '' : at.stacked ? `width:${Math.floor(92 / line.length)}%;` : cell.is === 'control' && axes.labelPlace === 'right' ? 'width:440px;' : at.leftMost(cell)}${cell.look}`,
											),
											cell.html,
										)
									: cell.look
										? el('div', sheet.look('f-edge', cell.look), cell.html)
										: cell.html,
							)
							.join('');
						return line.length > 1 ? `${inside}<br>` : /^<(div|dl|ul|table)/.test(inside) ? inside : `${inside}<br>`;
					});
					return `${lines.join('')}${el(at.ruled ? 'hr' : 'div', sheet.look(at.ruled ? 'sep' : 'space', at.ruled ? `border:0;border-top:1px solid ${c.line};margin:${Math.round(at.outer / 2)}px 0` : `height:${at.outer + 4}px`))}`;
				})
				.join(''),
		wide: (html) => html,
		hold: (inside) => el('div', sheet.look('flat', `color:${c.ink}`), inside),
	};
}

import type { Band, Cell } from '../arrange.ts';
import type { Axes } from '../axes.ts';
import { INK } from '../controls/draw.ts';
import type { Rng } from '../random.ts';
import type { Sheet } from '../sheet.ts';

/** How bands of questions become markup. */
export interface Structure {
	/** The bands of one part, without what holds them. */
	bands(bands: Band[]): string;
	/** Something that takes the whole width. */
	wide(html: string): string;
	/** What holds bands and wide things. */
	hold(inside: string): string;
}

/** What every structure has to know of the page. */
export interface Place {
	axes: Axes;
	rng: Rng;
	sheet: Sheet;
	/** Labels and boxes stand in lines under each other. */
	stacked: boolean;
	/** What is seen first is written last. */
	turned: boolean;
	/** Pixels between one band and the next. */
	outer: number;
	/** Where nothing else tells questions apart, a line does. */
	ruled: boolean;
	rule: string;
	/** Labels are row headers. */
	rowHead: boolean;
	/** The width of a label beside its box. */
	leftMost(cell: Cell): string;
	/** Padding that keeps a band together and away from the next. */
	pad(line: number, of: number): string;
}

/** The most cells in one line of these bands. */
export function several(bands: Band[]): number {
	return Math.max(1, ...bands.flatMap((b) => b.lines.map((l) => l.length)));
}

export function placeOf(axes: Axes, rng: Rng, sheet: Sheet): Place {
	const { labelPlace } = axes;
	const gap = Number(axes.gap);
	const stacked = labelPlace === 'above' || labelPlace === 'below' || labelPlace === 'paired' || labelPlace === 'column-heads';
	const ruled =
		gap <= 10 &&
		(labelPlace === 'below' || labelPlace === 'right' || labelPlace === 'paired' || labelPlace === 'column-heads' || axes.columns === '2');
	const outer = Math.max(gap, 3);
	const rule = ruled ? `border-bottom:1px solid ${INK[axes.theme].line};` : '';
	const bold = axes.sign === 'bold' ? 'font-weight:normal;' : '';
	const edge = Math.round(outer / 2) + 2;
	return {
		axes,
		rng,
		sheet,
		stacked,
		turned: axes.domOrder === 'turned',
		outer,
		ruled,
		rule,
		rowHead: rng.chance(0.35),
		leftMost: (cell) =>
			cell.is === 'label' && !stacked
				? `width:${axes.columns === '2' ? 170 : 230}px;${axes.align === 'right' && labelPlace === 'left' ? 'text-align:right;' : ''}`
				: '',
		pad: (line, of) =>
			`padding:${line === 0 ? edge : 1}px 10px ${line === of - 1 ? edge : 1}px 6px;vertical-align:top;text-align:left;${line === of - 1 ? rule : ''}${bold}`,
	};
}

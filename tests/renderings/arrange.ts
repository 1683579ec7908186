import type { Axes } from './axes.ts';
import { INK } from './controls/draw.ts';
import type { Pieces } from './field.ts';
import { el } from './html.ts';
import type { Sheet } from './sheet.ts';

export interface Cell {
	is: 'label' | 'sign' | 'control' | 'both';
	html: string;
	look: string;
}

/** Lines of cells that belong together: one question, or some that stand side by side. */
export interface Band {
	lines: Cell[][];
	/** The whole band may be wrapped in a label. */
	wraps: boolean;
}

/** Structures whose cells stand in common columns, so that two questions can share a line. */
const COMMON = new Set<Axes['structure']>(['table', 'div-table', 'grid', 'aria-grid']);

function cells(p: Pieces, ownCell: boolean): { label: Cell; sign: Cell[]; control: Cell } {
	return {
		label: { is: 'label', html: p.label, look: p.labelLook },
		sign: ownCell || p.sign ? [{ is: 'sign', html: p.sign, look: '' }] : [],
		control: { is: 'control', html: p.control, look: '' },
	};
}

/** A label on the edge of its box, or within it. */
function inBox(p: Pieces, axes: Axes, sheet: Sheet): Cell {
	const c = INK[axes.theme];
	const edge = p.labelLook;
	if (axes.labelPlace === 'boxed') {
		const look = `border:1px solid ${c.line};padding:3px 6px 4px;font-size:100%;max-width:560px;${edge}`;
		return {
			is: 'both',
			html: el('div', sheet.look('frame', look), el('div', sheet.look('frame-label', 'font-size:80%'), p.label, p.sign), p.control),
			look: '',
		};
	}
	// A short label sits on the edge by itself; a longer one starts there and takes what lines it needs.
	const onEdge = p.resting
		? 'position:absolute;top:13px;left:14px;pointer-events:none;z-index:1'
		: p.label.replace(/<[^>]*>/g, '').length < 48
			? `position:absolute;top:-9px;left:8px;padding:0 4px;background:${c.paper};font-size:80%;z-index:1;line-height:18px;white-space:nowrap`
			: `display:table;margin:-24px 0 4px;padding:0 4px;background:${c.paper};font-size:80%;line-height:18px`;
	const label = el('div', sheet.look('floating-label', onEdge), p.label, p.sign);
	const frame = `position:relative;border:1px solid ${c.line};border-radius:${c.radius}px;padding:14px 8px 7px;max-width:560px;margin-top:9px;${edge}`;
	return { is: 'both', html: el('div', sheet.look('floating', frame), label, p.control), look: '' };
}

function chunks<T>(of: T[], n: number): T[][] {
	return Array.from({ length: Math.ceil(of.length / n) }, (_, i) => of.slice(i * n, i * n + n));
}

/** Where the labels of some questions stand, as lines of cells. */
export function arrange(pieces: Pieces[], axes: Axes, sheet: Sheet): Band[] {
	// Box, label, box, label on one line: nobody could say which label is whose.
	const wide = axes.columns === '2' && COMMON.has(axes.structure) && axes.labelPlace !== 'right';
	const side = (p: Pieces): Cell[] => {
		const { label, sign, control } = cells(p, axes.signPlace === 'own-cell' && pieces.some((q) => q.sign !== ''));
		return axes.labelPlace === 'right' ? [control, ...sign, label] : [label, ...sign, control];
	};
	const stack = (some: Pieces[]): Cell[][] => {
		const labels = some.map((p) => ({ ...cells(p, false).label, html: p.label + p.sign }));
		const controls = some.map((p) => cells(p, false).control);
		return axes.labelPlace === 'below' ? [controls, labels] : [labels, controls];
	};
	const alone = (some: Pieces[]) => some.length === 1 && (some[0]?.wraps ?? false);
	switch (axes.labelPlace) {
		case 'left':
		case 'right':
			return chunks(pieces, wide ? 2 : 1).map((some) => ({ lines: [some.flatMap(side)], wraps: alone(some) }));
		case 'above':
		case 'below':
			return chunks(pieces, wide ? 2 : 1).map((some) => ({ lines: stack(some), wraps: alone(some) }));
		case 'paired':
			return chunks(pieces, 2).map((some) => ({ lines: stack(some), wraps: false }));
		case 'column-heads':
			return chunks(pieces, 3).map((some) => ({ lines: stack(some), wraps: false }));
		default:
			return chunks(pieces, wide ? 2 : 1).map((some) => ({ lines: [some.map((p) => inBox(p, axes, sheet))], wraps: alone(some) }));
	}
}

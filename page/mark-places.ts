import type { Key } from '../engine/snapshot.ts';
import { offsetOf } from './documents.ts';
import type { PageNodes } from './snapshot.ts';

/** Where something is in the top window, in px. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

const GAP = 8;
/** Room a mark needs, in px: it goes above the control if the label leaves less. */
const MARK = { width: 96, height: 22 };

/**
 * Where the mark of a question or row goes: after the last line of its label, else above the right corner of its
 * control, never over text.
 * @returns the mark's top left corner; null if the question is scrolled or clipped out of sight
 */
export function placeOfMark(key: Key, nodes: PageNodes): { x: number; y: number } | null {
	const question = nodes.questions.get(key);
	const element = question ? (question.controls[0] ?? null) : (nodes.rows.get(key) ?? null);
	if (!element?.isConnected) return null;
	const label = question?.label?.isConnected ? question.label : null;
	const line = label ? lastLineOf(label) : null;
	const place = line ? afterLabel(line, element) : aboveCorner(element);
	return place && isInSight(place, element) ? inTopWindow(place, element) : null;
}

/** The box around a question: label and controls. */
export function boxAround(key: Key, nodes: PageNodes): Box | null {
	const question = nodes.questions.get(key);
	const elements = question ? [...question.controls, ...(question.label ? [question.label] : [])] : [nodes.rows.get(key)];
	const boxes = elements.flatMap((element) => (element?.isConnected ? [boxOf(element)] : [])).filter((box) => box.width > 0);
	if (boxes.length === 0) return null;
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	return {
		x,
		y,
		width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
		height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
	};
}

/** An element's box in the top window. */
export function boxOf(element: Element): Box {
	const { left, top, width, height } = element.getBoundingClientRect();
	const offset = offsetOf(element.ownerDocument);
	return { x: left + offset.x, y: top + offset.y, width, height };
}

interface Line {
	right: number;
	top: number;
	height: number;
}

function lastLineOf(label: Element): Line | null {
	const range = label.ownerDocument.createRange();
	range.selectNodeContents(label);
	const line = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0).at(-1);
	return line ? { right: line.right, top: line.top, height: line.height } : null;
}

/** Not if the control follows on the same line, where the mark would cover it. */
function afterLabel(line: Line, control: Element): { x: number; y: number } | null {
	const box = control.getBoundingClientRect();
	const besides = box.top < line.top + line.height && box.bottom > line.top && box.left >= line.right - 1;
	if (besides && box.left - line.right < MARK.width + GAP) return aboveCorner(control);
	return { x: line.right + GAP, y: line.top + (line.height - MARK.height) / 2 };
}

function aboveCorner(element: Element): { x: number; y: number } | null {
	const box = element.getBoundingClientRect();
	if (box.width === 0 || box.height === 0) return null;
	return { x: Math.max(box.left, box.right - MARK.width), y: box.top - MARK.height + 4 };
}

/** False if a scrolling or clipping box, the frame or the window hides the place. */
function isInSight({ x, y }: { x: number; y: number }, element: Element): boolean {
	const view = element.ownerDocument.defaultView;
	if (!view || x > view.innerWidth || y > view.innerHeight || y + MARK.height < 0) return false;
	for (let node = element.parentElement; node && node !== node.ownerDocument.body; node = node.parentElement) {
		if (node.scrollHeight <= node.clientHeight + 1) continue;
		if (!/(auto|scroll|hidden|clip)/.test(view.getComputedStyle(node).overflowY)) continue;
		const box = node.getBoundingClientRect();
		if (y + MARK.height < box.top || y > box.bottom) return false;
	}
	return true;
}

function inTopWindow({ x, y }: { x: number; y: number }, element: Element): { x: number; y: number } {
	const offset = offsetOf(element.ownerDocument);
	return { x: x + offset.x, y: y + offset.y };
}

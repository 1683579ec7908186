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

/** An element's box in the top window. */
export function boxOf(element: Element): Box {
	const { left, top, width, height } = element.getBoundingClientRect();
	const offset = offsetOf(element.ownerDocument);
	return { x: left + offset.x, y: top + offset.y, width, height };
}

/** The box around a question, label and controls, or around the row of an action or request. Null if it is not on show. */
export function boxAround(key: Key, nodes: PageNodes): Box | null {
	const question = nodes.questions.get(key);
	const elements = question ? [...question.controls, question.label] : [nodes.rows.get(key)?.row];
	const boxes = elements.flatMap((element) => (element?.isConnected ? [boxOf(element)] : [])).filter((box) => box.width > 0);
	if (boxes.length === 0) return null;
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	const right = Math.max(...boxes.map((box) => box.x + box.width));
	const bottom = Math.max(...boxes.map((box) => box.y + box.height));
	return { x, y, width: right - x, height: bottom - y };
}

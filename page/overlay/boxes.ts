import type { Key } from '../../engine/model/snapshot.ts';
import { type Edges, offsetOf, visibleEdgesOf } from '../dom/documents.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import type { PageNodes } from '../nodes.ts';

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
	const sight = sightIn(elements[0]);
	const x = Math.max(sight.left, Math.min(...boxes.map((box) => box.x)));
	const y = Math.max(sight.top, Math.min(...boxes.map((box) => box.y)));
	const right = Math.min(sight.right, Math.max(...boxes.map((box) => box.x + box.width)));
	const bottom = Math.min(sight.bottom, Math.max(...boxes.map((box) => box.y + box.height)));
	return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
}

/** A frame cuts off what is in it; what is in the window itself may reach beyond its edges. */
function sightIn(element: Element | null | undefined): Edges {
	const inFrame = element && unclobbered(element.ownerDocument).defaultView?.frameElement;
	const { NEGATIVE_INFINITY: least, POSITIVE_INFINITY: most } = Number;
	return inFrame ? visibleEdgesOf(element.ownerDocument) : { left: least, top: least, right: most, bottom: most };
}

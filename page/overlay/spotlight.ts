import type { Key } from '../../engine/model/snapshot.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { isShown } from '../dom/visibility.ts';
import type { PageNodes } from '../nodes.ts';
import { type Box, boxAround } from './boxes.ts';

/**
 * Scrolls a question, or the row of an action or request, to the top of the window, and leaves the focus where it is.
 * @param above how much of the window's top is covered, in px
 */
export function showElement(key: Key, nodes: PageNodes, above: number): void {
	const question = nodes.questions.get(key);
	const element = question ? (question.label ?? question.controls[0]) : nodes.rows.get(key)?.row;
	if (!element?.isConnected || !isShown(element)) return;
	element.scrollIntoView({ block: 'start', behavior: 'instant' });
	unclobbered(element.ownerDocument).defaultView?.scrollBy({ top: -above, behavior: 'instant' });
}

/** Where it is in the window, with some room around it and no further than the window; null if it is not on show. */
export function spotlightBox(key: Key, nodes: PageNodes, window: { width: number; height: number; top: number }): Box | null {
	const box = boxAround(key, nodes);
	if (!box) return null;
	const x = Math.max(ROOM, box.x) - ROOM;
	const y = Math.max(window.top + ROOM, box.y) - ROOM;
	const right = Math.min(window.width, box.x + box.width + ROOM);
	const bottom = Math.min(window.height, box.y + box.height + ROOM);
	return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
}

const ROOM = 10;

import { documentIn, isEditorFrame } from './controls.ts';
import { unclobbered } from './unclobbered.ts';

/** The document and those of its frames of the same origin, editors included, outermost first. */
export function documentsOf(document: Document): Document[] {
	return [document, ...framesIn(document).flatMap((frame) => documentsIn(frame))];
}

function documentsIn(frame: HTMLIFrameElement): Document[] {
	const inside = documentIn(frame);
	if (!inside) return [];
	return isEditorFrame(frame) ? [inside] : documentsOf(inside);
}

function framesIn(document: Document): HTMLIFrameElement[] {
	return [...unclobbered(document).querySelectorAll('iframe')];
}

/** Edges in the top window, in px. */
export interface Edges {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The part of the top window that a document shows in: its frame's, as far as every frame around that shows it. */
export function visibleEdgesOf(document: Document): Edges {
	const { innerWidth = 0, innerHeight = 0, frameElement: frame } = unclobbered(document).defaultView ?? {};
	const own = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
	if (!frame) return own;
	const around = visibleEdgesOf(frame.ownerDocument);
	const { x, y } = offsetOf(document);
	return {
		left: Math.max(x, around.left),
		top: Math.max(y, around.top),
		right: Math.min(x + innerWidth, around.right),
		bottom: Math.min(y + innerHeight, around.bottom),
	};
}

/** How far a frame's own coordinates are from those of the top window, in px. */
export function offsetOf(document: Document): { x: number; y: number } {
	let x = 0;
	let y = 0;
	const around = (inside: Document) => unclobbered(inside).defaultView?.frameElement;
	for (let frame = around(document); frame; frame = around(frame.ownerDocument)) {
		const box = frame.getBoundingClientRect();
		x += box.left + frame.clientLeft;
		y += box.top + frame.clientTop;
	}
	return { x, y };
}

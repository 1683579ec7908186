import { asked } from './asked.ts';
import { documentIn, isEditorFrame } from './controls.ts';

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
	return [...asked(document).querySelectorAll('iframe')];
}

/** How far a frame's own coordinates are from those of the top window, in px. */
export function offsetOf(document: Document): { x: number; y: number } {
	let x = 0;
	let y = 0;
	const around = (inside: Document) => asked(inside).defaultView?.frameElement;
	for (let frame = around(document); frame; frame = around(frame.ownerDocument)) {
		const box = frame.getBoundingClientRect();
		x += box.left + frame.clientLeft;
		y += box.top + frame.clientTop;
	}
	return { x, y };
}

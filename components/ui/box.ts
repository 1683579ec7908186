/** A rectangle in the window, in px. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The style that puts an element over a rectangle, or as many px outside of it. */
export function styleOver({ x, y, width, height }: Box, outset = 0): Record<'left' | 'top' | 'width' | 'height', string> {
	return { left: `${x - outset}px`, top: `${y - outset}px`, width: `${width + 2 * outset}px`, height: `${height + 2 * outset}px` };
}

import type { Box } from './boxes.ts';

type Side = 'left' | 'right';

/** Where the overlay sits and how much of it shows. */
export interface Placed {
	side: Side;
	form: 'panel' | 'handle' | 'dock' | 'sheet';
	handleTop: number;
}

export interface SidebarPreference {
	side: Side;
	open: boolean;
}

const PANEL_WIDTH = 340;
const HANDLE = { width: 68, height: 104 };
/** Narrower than this, or lower, and the overlay docks at the foot: 400 % zoom of a 1280 px window is 320 px. */
const NARROW = 600;
const LOW = 400;
/** Edges that touch do not cover. */
const TOLERANCE = 4;

/**
 * Places the overlay as wished, unless that covers something that must stay in sight: then on the other side, and if
 * that covers something too, as a handle.
 * @param inSight boxes of the focused control and of Finish, in px of the window
 */
export function placeSidebar(window: { width: number; height: number }, wish: SidebarPreference, inSight: readonly Box[]): Placed {
	if (window.width < NARROW || window.height < LOW) return { side: wish.side, form: wish.open ? 'sheet' : 'dock', handleTop: 0 };
	const other: Side = wish.side === 'right' ? 'left' : 'right';
	const free = [wish.side, other].find((side) => !inSight.some((box) => coversWidth(side, PANEL_WIDTH, window.width, box)));
	if (wish.open && free) return { side: free, form: 'panel', handleTop: 0 };
	return { side: wish.side, form: 'handle', handleTop: handleTop(window, wish.side, inSight) };
}

function coversWidth(side: Side, width: number, windowWidth: number, box: Box): boolean {
	const [from, to] = side === 'right' ? [windowWidth - width, windowWidth] : [0, width];
	return box.x + box.width > from + TOLERANCE && box.x < to - TOLERANCE;
}

/** The handle slides down past whatever must stay in sight. */
function handleTop(window: { width: number; height: number }, side: Side, inSight: readonly Box[]): number {
	const inTheWay = inSight.filter((box) => coversWidth(side, HANDLE.width, window.width, box));
	for (let top = 96; top + HANDLE.height < window.height; top += 24) {
		if (!inTheWay.some((box) => box.y < top + HANDLE.height && box.y + box.height > top)) return top;
	}
	return 96;
}

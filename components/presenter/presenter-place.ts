import { styleOver } from '../ui/box.ts';
import type { PresenterProps } from './presenter-view.ts';

/** The width of a card beside its place on the page, and the least width for it to stand there, in px. */
const BESIDE = 608;
const LEAST_BESIDE = 520;
const MARGIN = 32;
const LEAST_HIGH = 260;
/** Narrower or lower than this, as at 400 %, the item itself takes all the room there is. */
const SMALL = { width: 520, height: 420 };
type Place = Pick<PresenterProps, 'spot' | 'top' | 'window' | 'bar' | 'barOnTop'>;

/** A window in which the bar would leave no room for the item: its buttons go to the end of the card. */
export function isSmall({ width, height }: Place['window']): boolean {
	return width < SMALL.width || height < SMALL.height;
}

/** Where the card stands: beside the place it speaks of if there is room, else below or above it, whichever has more. */
export function cardStyle({ spot, top: banner, window, bar, barOnTop }: Place): Record<string, string> {
	const { width, height } = window;
	if (isSmall(window)) return inSmall(spot, banner, height);
	const top = barOnTop ? banner + bar : banner;
	const foot = barOnTop ? height : height - bar;
	const whole = { top: `${top + MARGIN}px`, maxHeight: `${foot - top - 2 * MARGIN}px` };
	if (!spot) return { ...whole, left: `${Math.max(0, (width - 840) / 2)}px`, width: `${Math.min(840, width)}px` };
	const right = width - spot.x - spot.width - 2 * MARGIN;
	if (right >= LEAST_BESIDE) return { ...whole, right: `${MARGIN}px`, width: `${Math.min(BESIDE, right)}px` };
	const left = spot.x - 2 * MARGIN;
	if (left >= LEAST_BESIDE) return { ...whole, left: `${MARGIN}px`, width: `${Math.min(BESIDE, left)}px` };
	const below = foot - spot.y - spot.height;
	const above = spot.y - top;
	const across = { left: `${MARGIN / 2}px`, right: `${MARGIN / 2}px` };
	if (below >= above) return { ...across, top: `${spot.y + spot.height + 16}px`, maxHeight: `${below - 24}px` };
	return { ...across, bottom: `${height - spot.y + 16}px`, maxHeight: `${above - 24}px` };
}

/** At the foot of a small window, or at its top if the place is there. As high as is left, unless that is too little for anything. */
function inSmall(spot: Place['spot'], top: number, height: number): Record<string, string> {
	const across = { left: '0', right: '0' };
	const below = spot ? height - spot.y - spot.height - 8 : 0;
	const above = spot ? spot.y - top - 8 : 0;
	if (Math.max(below, above) < LEAST_HIGH) return { ...across, bottom: '0', maxHeight: `${height - top}px` };
	return below >= above ? { ...across, bottom: '0', maxHeight: `${below}px` } : { ...across, top: `${top}px`, maxHeight: `${above}px` };
}

/** Four plain rectangles round the place: nothing is written in the page. One over all of it if there is no place. */
export function scrim({ spot, top, window: { width, height } }: Pick<Place, 'spot' | 'top' | 'window'>): Record<string, string>[] {
	const box = (x: number, y: number, w: number, h: number) => styleOver({ x, y, width: Math.max(0, w), height: Math.max(0, h) });
	if (!spot) return [box(0, top, width, height - top)];
	const { x, y, width: w, height: h } = spot;
	return [box(0, top, width, y - top), box(0, y, x, h), box(x + w, y, width - x - w, h), box(0, y + h, width, height - y - h)];
}

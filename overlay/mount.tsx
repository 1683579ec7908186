import { render } from 'preact';
import css from '../components/styles/index.css?inline';
import type { PageNodes } from '../page/nodes.ts';
import { boxAround } from '../page/overlay/boxes.ts';
import { MarkPlaces } from '../page/overlay/mark-places.ts';
import { createOverlayHost } from '../page/overlay/overlay-host.ts';
import { marksFor } from './marks.ts';
import { door } from './on-demand/door.ts';
import { Overlay } from './overlay.ts';
import { OverlayView } from './overlay-view.tsx';
import type { Ports } from './ports.ts';

/**
 * Puts Stepcheck on a page: in Mosaic, called by the content script; in practice, by the practice page itself.
 * @param signal takes everything off the page again
 */
export function mount(window: Window, ports: Ports, signal: AbortSignal): void {
	const { document } = window;
	const host = createOverlayHost(document, css, () => overlay.pause('This page keeps taking me off the screen.'));
	const layer = document.createElement('div');
	host.root.append(layer);
	const places = new MarkPlaces();
	let drawnFrom: PageNodes | undefined;
	let waiting = 0;
	const overlay = new Overlay(window, ports, signal, (event) => host.takeKey(event), drawSoon);
	door().overlay = overlay;

	function drawSoon(): void {
		if (waiting === 0 && !signal.aborted) waiting = window.requestAnimationFrame(draw);
	}

	function draw(): void {
		waiting = 0;
		if (signal.aborted) return;
		const { view, session, navigation } = overlay;
		if (view === null) {
			render(null, layer);
			host.remove();
			return;
		}
		host.keepOnPage();
		const nodes = session?.nodes;
		const wanted = view.kind === 'checklist' && session ? marksFor(view.checklist, session.hidden, navigation.visited) : [];
		if (nodes !== drawnFrom) places.refresh();
		drawnFrom = nodes;
		const marks = wanted.flatMap(({ key, id, kind, ...words }) => {
			const placed = nodes ? places.placeOf(key, words, nodes) : null;
			return placed ? [{ id, kind, ...placed }] : [];
		});
		const here = navigation.here !== null && nodes ? boxAround(navigation.here, nodes) : null;
		render(<OverlayView overlay={overlay} view={view} marks={marks} here={here} />, layer);
		session?.work.draw();
		overlay.drawn?.();
	}

	function resized(): void {
		places.refresh();
		drawSoon();
	}

	const listening = { capture: true, passive: true, signal } as const;
	window.addEventListener('scroll', drawSoon, listening);
	window.addEventListener('resize', resized, listening);
	window.addEventListener('keydown', (event) => pressed(event, overlay), listening);
	signal.addEventListener('abort', () => {
		window.cancelAnimationFrame(waiting);
		// Held there, all that the overlay is made of would stay in memory.
		if (door().overlay === overlay) door().overlay = undefined;
		render(null, layer);
		host.remove();
	});
	overlay.start().catch(() => overlay.stop('Stepcheck could not start on this page.'));
}

/** The browser's own command takes these keys first, where it has them. */
function pressed(event: KeyboardEvent, overlay: Overlay): void {
	if (!event.isTrusted || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
	if (event.code === 'KeyS') overlay.toggle();
	if (event.code === 'KeyN') overlay.actions.nextOne();
}

import type { ComponentChildren } from 'preact';

export type IconName =
	| 'box'
	| 'arrow'
	| 'person'
	| 'eye'
	| 'tick'
	| 'late'
	| 'clock'
	| 'fork'
	| 'ring'
	| 'tray'
	| 'info'
	| 'down'
	| 'right'
	| 'next'
	| 'side'
	| 'collapse'
	| 'again'
	| 'left';

/** Functions, because a vnode that is kept holds on to the DOM it was drawn into, and so to a step that was closed. */
const SHAPES: Record<IconName, () => ComponentChildren> = {
	/** An empty answer box, not a tick box: nobody should try to tick it. */
	box: () => (
		<>
			<rect x="1.3" y="3.3" width="13.4" height="9.4" rx="1.8" />
			<path d="M4.6 5.8v4.4" />
		</>
	),
	arrow: () => <path d="M1.8 8h11.7M9.3 3.8 13.6 8l-4.3 4.2" />,
	person: () => (
		<>
			<circle cx="8" cy="5" r="2.9" />
			<path d="M2.4 14c.5-3.1 2.7-4.7 5.6-4.7s5.1 1.6 5.6 4.7" />
		</>
	),
	eye: () => (
		<>
			<path d="M1.2 8S3.7 3.8 8 3.8 14.8 8 14.8 8 12.3 12.2 8 12.2 1.2 8 1.2 8z" />
			<circle cx="8" cy="8" r="1.7" />
			<path d="M2.6 13.6 13.4 2.4" />
		</>
	),
	tick: () => <path d="m2.6 8.6 3.5 3.6 7.3-8" stroke-width="2" />,
	late: () => (
		<>
			<circle cx="8" cy="8" r="6.9" fill="currentColor" stroke="none" />
			<path d="M8 4.2V8l2.6 1.7" class="icon__hands" stroke-width="1.7" />
		</>
	),
	clock: () => (
		<>
			<circle cx="8" cy="8" r="6.3" />
			<path d="M8 4.4V8l2.5 1.6" />
		</>
	),
	fork: () => <path d="M8 14.4V9M8 9 3.2 4M8 9l4.8-5M3 7.2V3.8h3.4M13 7.2V3.8H9.6" />,
	ring: () => (
		<>
			<circle cx="8" cy="8" r="6.3" />
			<path d="M5 8h6" />
		</>
	),
	tray: () => <path d="M1.8 9.2v4.3h12.4V9.2M8 2v7.2M5 6.4l3 3 3-3" />,
	info: () => (
		<>
			<circle cx="8" cy="8" r="6.3" />
			<path d="M8 7.4v3.8M8 4.9v.1" />
		</>
	),
	down: () => <path d="m3 5.5 5 5 5-5" stroke-width="2" />,
	right: () => <path d="m5.5 3 5 5-5 5" stroke-width="2" />,
	next: () => <path d="M8 1.8v9.4M3.8 7.4 8 11.6l4.2-4.2M3 14.4h10" />,
	side: () => (
		<>
			<rect x="1.5" y="2.5" width="13" height="11" rx="1.5" />
			<path d="M6 2.5v11" />
		</>
	),
	collapse: () => <path d="M14 2.5v11M2 8h8.5M7 4.5 10.5 8 7 11.5" />,
	/** Out through a door. */
	left: () => <path d="M6.5 2.5h-4v11h4M6 8h8M11 4.8 14.2 8 11 11.2" />,
	again: () => <path d="M13.8 8a5.8 5.8 0 1 1-1.8-4.2M12.3 1.3v2.9H9.4" />,
};

/** Icons always stand beside text, so they are hidden from screen readers. */
export function Icon({ name, tone }: { name: IconName; tone?: string }) {
	return (
		<svg class={`icon ${tone ?? ''}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			{SHAPES[name]()}
		</svg>
	);
}

export function Logo() {
	return (
		<svg class="logo" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<rect width="16" height="16" rx="3" />
			<path d="M3 12.2h3.4V8.6h3.2V5H13" />
		</svg>
	);
}

/** The colour that goes with an icon wherever it stands for a state. */
export const TONE: Partial<Record<IconName, string>> = {
	box: 'is-yours',
	arrow: 'is-yours',
	person: 'is-waiting',
	eye: 'is-cantsee',
	tick: 'is-done',
	late: 'is-overdue',
	clock: 'is-soon',
	fork: 'is-doubt',
	ring: 'is-quiet',
	tray: 'is-quiet',
};

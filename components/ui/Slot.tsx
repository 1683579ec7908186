import { useLayoutEffect, useRef } from 'preact/hooks';

/** A place in the sidebar that an on-demand script draws into. */
export function Slot({ draw }: { draw(slot: Element): void }) {
	const slot = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (slot.current) draw(slot.current);
	});
	return <div ref={slot} />;
}

import { Icon } from '../ui/Icon.tsx';
import type { BubbleProps } from '../view.ts';

/** A short message beside something on the page: a reason noted, a Finish let through. */
export function Bubble({ tone, heading, text, at }: BubbleProps) {
	return (
		<div class="bubble" role="status" style={{ '--x': `${at.x}px`, '--y': `${at.y}px` }}>
			<Icon name={tone === 'done' ? 'tick' : 'info'} tone={tone === 'done' ? 'is-done' : 'is-cantsee'} />
			<p>
				<strong>{heading}</strong>
				<br />
				{text}
			</p>
		</div>
	);
}

import { TONE } from '../ui/Icon.tsx';
import type { DueNote } from './due.ts';

/** "Overdue by 2 working days", above the words of a line. */
export function DueLine({ clock }: { clock: DueNote | null }) {
	if (!clock) return null;
	return (
		<span class="line__clock">
			<span class={`state ${TONE[clock.icon] ?? ''}`}>{clock.text}</span>
			{clock.more && ` ${clock.more}`}{' '}
		</span>
	);
}

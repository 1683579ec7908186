import { TONE } from '../ui/Icon.tsx';
import type { DueNote } from './due.ts';

/** "Overdue by 2 working days", above the words of a line. */
export function DueLine({ note }: { note: DueNote | null }) {
	if (!note) return null;
	return (
		<span class="line__clock">
			<span class={`state ${TONE[note.icon] ?? ''}`}>{note.text}</span>
			{note.more && ` ${note.more}`}{' '}
		</span>
	);
}

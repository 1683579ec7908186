import type { Finding } from '../../engine/model/checklist.ts';
import type { IconName } from '../ui/Icon.tsx';

/** What a deadline adds to a line, if it has come near or passed: a word, and the day or how far past. */
export interface DueNote {
	icon: IconName;
	text: string;
	/** What follows the words in plain ink. */
	more: string | null;
}

/** Only what is open has one, or what was recorded late: nobody needs to hear that a thing they did was once due. */
export function dueNoteOf({ standing, timing, dueWords, readings, kept }: Finding): DueNote | null {
	if (kept) return { icon: 'info', text: kept, more: dueWords };
	if (standing === 'cant see') return readings.length > 0 && dueWords ? { icon: 'fork', text: 'Two dates', more: dueWords } : null;
	if (standing !== 'yours' && standing !== 'waiting') return null;
	switch (timing) {
		case 'overdue':
			// Overdue on every reading, and by how much hangs on which.
			return readings.length > 0
				? { icon: 'late', text: 'Overdue', more: dueWords }
				: { icon: 'late', text: dueWords ?? 'Overdue', more: null };
		case 'due soon':
			return { icon: 'clock', text: 'Due soon', more: dueWords };
		case 'late':
			return { icon: 'clock', text: dueWords ?? 'Done late', more: null };
		default:
			return null;
	}
}

export function isOverdue({ standing, timing, kept }: Finding): boolean {
	return standing === 'yours' && timing === 'overdue' && !kept;
}

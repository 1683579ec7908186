import type { Finding } from '../../engine/model/checklist.ts';
import type { IconName } from '../ui/Icon.tsx';

/** What a near or past deadline adds to a line: a word, and the day or how far past. */
export interface DueNote {
	icon: IconName;
	text: string;
	/** What follows the words in plain ink. */
	more: string | null;
}

/** Only what is open or was recorded late has one: what is done was once due, and that is of no use. */
export function dueNoteOf({ standing, timing, dueWords, readings, kept }: Finding): DueNote | null {
	if (kept) return { icon: 'info', text: kept, more: dueWords };
	if (standing === 'cantTell') return readings.length > 0 && dueWords ? { icon: 'fork', text: 'Two dates', more: dueWords } : null;
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

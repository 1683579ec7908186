import type { Flag } from '../model/flag.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { WorkingCalendar } from '../time/working-days.ts';
import { lateness } from './lateness.ts';

/** How much there is to remind somebody of: numbers, and nothing about whom. */
export interface DueCounts {
	overdue: number;
	soon: number;
}

/** What is overdue and due soon for whoever holds a role. What has a reason that still holds is nobody's to be reminded of. */
export function countDue(role: string, flags: readonly Flag[], today: PlainDate, calendar: WorkingCalendar): DueCounts {
	const kinds = flags.filter(({ owners }) => owners.includes(role)).map((flag) => lateness(flag, today, calendar).kind);
	const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
	return { overdue: count('overdue'), soon: count('due soon') };
}

/** What stands on the button in the toolbar; empty where nothing is overdue. */
export function badgeText({ overdue }: DueCounts): string {
	if (overdue === 0) return '';
	return overdue > 99 ? '99+' : String(overdue);
}

/** The daily summary; null if there is nothing to say. */
export function summaryText({ overdue, soon }: DueCounts): string | null {
	const parts = [...(overdue > 0 ? [`${overdue} overdue`] : []), ...(soon > 0 ? [`${soon} due soon`] : [])];
	return parts.length === 0 ? null : `For your role, of what this browser has seen: ${parts.join(', ')}.`;
}

import type { Context } from '../judge/context.ts';
import type { Finding } from '../model/checklist.ts';
import type { Timing } from '../model/rule.ts';
import { sayDate } from '../time/say-date.ts';
import { workingDaysBetween } from '../time/working-days.ts';

/** When something is or was due, in words; null if it has no date. Calm, and with the unit. */
export function dueText(
	{ due, timing, outcome }: { due: Finding['due']; timing: Timing; outcome: Finding['outcome'] },
	{ today, calendar }: Context,
): string | null {
	if (due === null || outcome === 'passed') return null;
	const { earliest, latest } = due;
	if (latest) return `${sayDate(earliest, today)} or ${sayDate(latest, today)}`;
	switch (timing) {
		case 'overdue': {
			const days = workingDaysBetween(earliest, today, calendar);
			return days === 0 ? `Was due ${sayDate(earliest, today)}` : `Overdue by ${days} working ${days === 1 ? 'day' : 'days'}`;
		}
		case 'late':
			return `Done after ${sayDate(earliest, today)}`;
		default: {
			const days = workingDaysBetween(today, earliest, calendar);
			const left = days === 0 ? 'today' : `${days} working ${days === 1 ? 'day' : 'days'} left`;
			return `${sayDate(earliest, today)}, ${left}`;
		}
	}
}

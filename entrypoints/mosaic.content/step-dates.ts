import type { Checklist } from '../../engine/checklist.ts';
import { stepDates } from '../../engine/dated-lines.ts';
import { heldUnder, nameKey } from '../../engine/name-key.ts';
import type { WorkerList } from '../../engine/parties.ts';
import { isoDate } from '../../engine/time/plain-date.ts';
import type { StepDatesSeen } from '../background/messages.ts';

/**
 * The days that a step shows, to be kept: rules, readings, roles and days, and no word of what it holds.
 * @param assignedTo whoever has the step, as printed: their posts are told, and not their name
 */
export function datesSeen(checklist: Checklist, stepKey: string, assignedTo: string | null, workers: WorkerList): StepDatesSeen {
	const { lines, unread, next } = stepDates(checklist);
	return {
		stepKey,
		posts: (assignedTo && heldUnder(workers, nameKey(assignedTo))) || [],
		lines: lines.map(({ dates, doneOn, ...line }) => ({
			...line,
			dates: dates.map(({ due, from, settings }) => ({ due: isoDate(due), from: from && isoDate(from), settings })),
			doneOn: doneOn && isoDate(doneOn),
		})),
		unread,
		next,
	};
}

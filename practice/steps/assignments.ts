import { assigneeCalled } from '../people/people.ts';
import type { Assignee } from '../people/person.ts';
import { PREFIX } from '../site/storage.ts';
import type { Step } from './step.ts';

/** Who has a step now, and for when it is scheduled, once it was passed to somebody else. */
interface Reassigned {
	assignee: string;
	scheduled: string;
	times: number;
}

const keyOf = (step: Step): string => `${PREFIX}assigned:${step.id}`;

function reassigned(step: Step): Reassigned | null {
	return JSON.parse(localStorage.getItem(keyOf(step)) ?? 'null') as Reassigned | null;
}

export function assigneeOf(step: Step): Assignee {
	const now = reassigned(step);
	return now === null ? step.assignedTo : assigneeCalled(now.assignee);
}

export function scheduledFor(step: Step): string {
	return reassigned(step)?.scheduled ?? step.scheduled;
}

/** What the work view notes of it. */
export function movedNote(step: Step): string {
	const times = reassigned(step)?.times ?? 0;
	return times === 0 ? '' : times === 1 ? 'Moved once' : `Moved ${times} times`;
}

/** Passes a step on. As in Mosaic, its scheduled day moves on with it: here by a week. */
export function reassign(step: Step, assignee: string): void {
	const day = new Date(`${scheduledFor(step)}T12:00Z`);
	day.setUTCDate(day.getUTCDate() + 7);
	const now: Reassigned = { assignee, scheduled: day.toISOString().slice(0, 10), times: (reassigned(step)?.times ?? 0) + 1 };
	localStorage.setItem(keyOf(step), JSON.stringify(now));
}

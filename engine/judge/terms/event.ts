import type { Reason } from '../../model/checklist.ts';
import type { PlainDate } from '../../time/plain-date.ts';
import type { CountedDay } from './count-period.ts';

/** Whether the event that a clock runs from has happened, and when. */
export type Event =
	| {
			state: 'happened';
			on: PlainDate | null;
			time: { hour: number; minute: number } | null;
			/** As in `CountedDay`, if the day was worked out. */
			earliest?: PlainDate;
	  }
	/** Not so far. `planned`: the day it is to be, if that is known. */
	| { state: 'not yet'; planned: PlainDate | null }
	| { state: 'unread'; because: Reason[] };

/** The day an event happened, or is to happen; null if no day is known. */
export function dayOf(event: Event): PlainDate | null {
	if (event.state === 'unread') return null;
	return event.state === 'happened' ? event.on : event.planned;
}

/** The day of an event, as a limit of its own. */
export function countedDayOf(event: Event): CountedDay | null {
	const date = dayOf(event);
	return date && { date, earliest: (event.state === 'happened' && event.earliest) || date, working: '', from: null };
}

import type { Flag } from '../model/flag.ts';
import { compareDates, type PlainDate } from '../time/plain-date.ts';
import { BeyondCalendar, type WorkingCalendar, workingDaysBetween } from '../time/working-days.ts';

/** Working days left at which something is due soon. */
export const SOON = 3;

/**
 * - `overdue`: past its day by every reading, and nobody has said why
 * - `late with reason`: the same, with a reason that still holds
 * - `two dates`: past its day by some readings and not by others
 * - `due soon`, `to come`: not past its day by any reading
 * - `recorded late`: done in time, and entered only after its day
 * - `done late`: done after its day by every reading
 * - `done`: done, and nothing more can be said
 */
export type LatenessKind = 'overdue' | 'late with reason' | 'two dates' | 'due soon' | 'to come' | 'recorded late' | 'done late' | 'done';

/** How late something is on a day. Numbers are null where the bank holidays are not known. */
export interface Lateness {
	kind: LatenessKind;
	/** Working days past its day where it is late or was done late; working days left where it is not. By the kindest reading. */
	workingDays: number | null;
	/** The same by the strictest reading, where that gives another number; of `two dates` the working days past the earlier day. */
	otherwise: number | null;
}

/**
 * How late a flag is, from the days of the procedure alone. Who has the step and for when it is scheduled are not asked, so
 * that changing them hides nothing.
 */
export function lateness({ dates, state, doneOn, enteredOn, reason }: Judged, today: PlainDate, calendar: WorkingCalendar): Lateness {
	const days = dates.map(({ due }) => due).sort(compareDates);
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last) return { kind: 'done', workingDays: null, otherwise: null };
	if (state === 'done') return whenDone(first, last, doneOn, enteredOn, calendar);
	const past = (due: PlainDate) => count(due, today, calendar);
	const left = (due: PlainDate) => count(today, due, calendar);
	if (compareDates(today, last) > 0) {
		const excused = reason !== null && compareDates(today, reason.until) <= 0;
		return { kind: excused ? 'late with reason' : 'overdue', ...apart(past(last), past(first)) };
	}
	if (compareDates(today, first) > 0) return { kind: 'two dates', workingDays: left(last), otherwise: past(first) };
	const soonest = left(first);
	return { kind: soonest !== null && soonest <= SOON ? 'due soon' : 'to come', ...apart(left(last), soonest) };
}

/** What of a flag says how late it is. */
type Judged = Pick<Flag, 'dates' | 'state' | 'doneOn' | 'enteredOn' | 'reason'>;

function whenDone(
	first: PlainDate,
	last: PlainDate,
	doneOn: Flag['doneOn'],
	enteredOn: Flag['enteredOn'],
	calendar: WorkingCalendar,
): Lateness {
	if (doneOn === null) return { kind: 'done', workingDays: null, otherwise: null };
	if (compareDates(doneOn, last) > 0) return { kind: 'done late', ...apart(count(last, doneOn, calendar), count(first, doneOn, calendar)) };
	const late = compareDates(doneOn, first) <= 0 && enteredOn !== null && compareDates(enteredOn, last) > 0;
	if (!late) return { kind: 'done', workingDays: null, otherwise: null };
	return { kind: 'recorded late', ...apart(count(last, enteredOn, calendar), count(first, enteredOn, calendar)) };
}

function apart(workingDays: number | null, strictest: number | null): Omit<Lateness, 'kind'> {
	return { workingDays, otherwise: strictest === workingDays ? null : strictest };
}

function count(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number | null {
	try {
		return workingDaysBetween(from, to, calendar);
	} catch (fault) {
		if (fault instanceof BeyondCalendar) return null;
		throw fault;
	}
}

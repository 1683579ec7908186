import type { Reason } from '../model/checklist.ts';
import { all, any, type Truth } from '../model/kleene.ts';
import type { Timing } from '../model/rule.ts';
import { compareDates, type PlainDate } from '../time/plain-date.ts';

/** When what a statement asks for was done. `unread`: it was done, and its date could not be read. */
export type DoneOn = PlainDate | 'undated' | 'unread';

/** Whether a statement holds, when it came to hold, and one reason for each leaf that decided. */
export interface Verdict {
	truth: Truth;
	/** Unknown only because something else has to come first: nobody is asked, and nobody is told it is done. */
	notYet: boolean;
	/** True of nothing: an `each` with no thing to be true of. */
	vacuous: boolean;
	doneOn: DoneOn;
	timing: Timing;
	due: PlainDate | null;
	/** How the due date was worked out. */
	working: string | null;
	/** The day it was counted from; null if it was not. */
	from: PlainDate | null;
	because: Reason[];
}

/** A verdict without time in it. */
export function verdict(truth: Truth, because: Reason[], more?: Partial<Verdict>): Verdict {
	const bare: Verdict = {
		truth,
		notYet: false,
		vacuous: false,
		doneOn: 'undated',
		timing: 'none',
		due: null,
		working: null,
		from: null,
		because,
	};
	return more ? Object.assign(bare, more) : bare;
}

export function reason(code: Reason['code'], what: string, key: Reason['key'] = null): Reason {
	return { code, what, key };
}

/** All of them, or any: keeps the reasons of the parts that decided, those whose truth is the truth of the whole. */
export function joinVerdicts(kind: 'all' | 'any', parts: Verdict[]): Verdict {
	const truth = (kind === 'all' ? all : any)(parts.map((part) => part.truth));
	const decided = parts.filter((part) => part.truth === truth);
	const dates = decided.map((part) => part.doneOn);
	const soonest = decided.filter((part) => part.due !== null).sort((a, b) => compareDates(a.due as PlainDate, b.due as PlainDate));
	const pressing = kind === 'all' ? soonest[0] : soonest.at(-1);
	return {
		truth,
		notYet: truth === 'unknown' && decided.every((part) => part.notYet),
		vacuous: kind === 'all' && parts.length > 0 && parts.every((part) => part.vacuous),
		doneOn: truth === 'true' ? joinDates(kind, dates) : 'undated',
		timing: mostPressing(decided.map((part) => part.timing)),
		due: pressing?.due ?? null,
		working: pressing?.working ?? null,
		from: pressing?.from ?? null,
		because: decided.flatMap((part) => part.because),
	};
}

/** All of them were done when the last was; any of them when the first was. What has no date does not count. */
function joinDates(kind: 'all' | 'any', dates: DoneOn[]): DoneOn {
	if (dates.includes('unread')) return 'unread';
	const known = dates.filter((date): date is PlainDate => typeof date === 'object').sort(compareDates);
	return (kind === 'all' ? known.at(-1) : known[0]) ?? 'undated';
}

const ORDER: Timing[] = ['overdue', 'due soon', 'open', 'late', 'not yet', 'none'];

function mostPressing(timings: Timing[]): Timing {
	return ORDER.find((timing) => timings.includes(timing)) ?? 'none';
}

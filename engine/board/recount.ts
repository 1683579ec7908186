import { type Counting, countPeriod } from '../judge/terms/count-period.ts';
import type { DueBy } from '../model/flag.ts';
import { compareDates } from '../time/plain-date.ts';
import { sayDate, sayLength } from '../time/say-date.ts';
import { BeyondCalendar } from '../time/working-days.ts';
import type { CountedPeriod } from './rule-text.ts';

/** How a kept date comes about, counted again. */
export interface Recounted {
	/** "15 working days, counted from Tue 17 March; Good Friday and Easter Monday skipped." */
	working: string;
	/** "15 working days"; null if none of the rule's lengths leads to the date any more. */
	length: string | null;
	/** What it was counted from, in the procedure's words; null if it is not known. */
	starts: string | null;
}

/**
 * Finds the length of time that leads from the day it is counted from to the date. A working is shown only if it comes out at the very day that was
 * kept: a pack may have changed since.
 */
export function recount({ due, from, settings }: DueBy, periods: readonly CountedPeriod[], counting: Counting): Recounted {
	if (from === null) return { working: '', length: null, starts: null };
	for (const period of periods) {
		for (const days of ['calendar days', 'working days']) {
			const context = { ...counting, settings: { days, ...counting.settings, ...settings } };
			const working = workingTo(due, from, period, context);
			if (working === null) continue;
			const unit = period.unit === 'days' ? (context.settings.days === 'working days' ? 'working days' : 'days') : period.unit;
			return { working, length: sayLength({ count: period.count, unit }), starts: period.starts };
		}
	}
	return { working: `Counted from ${sayDate(from, counting.today)}.`, length: null, starts: null };
}

function workingTo(due: DueBy['due'], from: NonNullable<DueBy['from']>, period: CountedPeriod, context: Counting): string | null {
	const { count, unit, side, countEventDay } = period;
	try {
		const { date, earliest, working } = countPeriod(from, null, { count, unit }, side, countEventDay, context);
		return compareDates(date, due) === 0 || compareDates(earliest, due) === 0 ? working : null;
	} catch (fault) {
		if (fault instanceof BeyondCalendar || fault instanceof RangeError) return null;
		throw fault;
	}
}

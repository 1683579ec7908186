import type { Length } from './add-period.ts';
import { type PlainDate, weekdayOf } from './plain-date.ts';
import type { SkippedDay } from './working-days.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day as the sidebar prints it: "Thu 9 April", with the year if it is another than today's. */
export function sayDate(date: PlainDate, today?: PlainDate): string {
	const year = today && today.year === date.year ? '' : ` ${date.year}`;
	return `${DAYS[weekdayOf(date) - 1]} ${date.day} ${MONTHS[date.month - 1]}${year}`;
}

/** "15 working days", "1 month". */
export function sayLength({ count, unit }: Length): string {
	if (typeof unit === 'object') return `${count} ${DAYS[unit.weekday - 1]}`;
	return `${count} ${count === 1 ? unit.replace(/s$/, '') : unit}`;
}

/** "Good Friday and Easter Monday skipped"; empty if none was. */
export function saySkipped(skipped: readonly SkippedDay[]): string {
	const names = [...new Set(skipped.map((day) => day.name))];
	return names.length === 0 ? '' : `${listed(names)} skipped`;
}

export function listed(names: readonly string[]): string {
	return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

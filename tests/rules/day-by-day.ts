import type { WorkingCalendar } from '../../engine/time/working-days.ts';

/** A period as a procedure writes it. */
interface Counted {
	count: number;
	unit: string;
}

/** The calendar as a list of days, each written as in 2026-04-03. */
export interface DayByDay {
	days: string[];
	/** Where in the list the days stand that are worked. */
	worked: number[];
	/** The day so many days on, or back. */
	step(day: string, by: number): string;
	/** The last day of a period that runs from a day, on or back. The day itself is not counted. */
	count(from: string, period: Counted, side: 'after' | 'before'): string;
	/** Working days after one day, up to and with another. */
	left(from: string, to: string): number;
}

/**
 * The same count as `engine/time` makes, done another way, to hold it against: every day of the known years stands in one
 * list, is worked or not, and the answer is looked up there. Nothing of the engine's arithmetic is used.
 */
export function dayByDay({ daysOff, firstYear, lastYear }: WorkingCalendar): DayByDay {
	const days: string[] = [];
	const worked: number[] = [];
	for (let time = Date.UTC(firstYear, 0, 1); time < Date.UTC(lastYear + 1, 0, 1); time += 86_400_000) {
		const date = new Date(time);
		const iso = date.toISOString().slice(0, 10);
		if (date.getUTCDay() % 6 !== 0 && daysOff[iso] === undefined) worked.push(days.length);
		days.push(iso);
	}
	/** How many days were worked before each. */
	const before = days.map(() => 0);
	for (const [nth, place] of worked.entries()) before.fill(nth + 1, place + 1);
	const places = new Map(days.map((day, at) => [day, at]));
	const placeOf = (day: string) => places.get(day) ?? Number.NaN;
	const dayAt = (place: number) => {
		const day = days[place];
		if (day === undefined) throw new Error('a day that the list does not hold');
		return day;
	};
	const step = (day: string, by: number) => dayAt(placeOf(day) + by);
	const workingDays = (from: string, count: number, side: 'after' | 'before') => {
		if (count === 0) return from;
		const place = placeOf(from);
		const nth = side === 'after' ? (before[place + 1] ?? 0) + count - 1 : (before[place] ?? 0) - count;
		return dayAt(worked[nth] ?? -1);
	};
	/** The same day of another month, or the last there is. */
	const months = (from: string, count: number) => {
		const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + count;
		const named = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-`;
		return days.filter((day) => day.startsWith(named) && day.slice(8) <= from.slice(8)).at(-1) ?? dayAt(-1);
	};
	return {
		days,
		worked,
		step,
		count(from, { count, unit }, side) {
			const signed = side === 'after' ? count : -count;
			switch (unit) {
				case 'working days':
					return workingDays(from, count, side);
				case 'calendar days':
					return step(from, signed);
				case 'weeks':
					return step(from, signed * 7);
				case 'months':
					return months(from, signed);
				case 'years':
					return months(from, signed * 12);
				default:
					throw new Error(`no other way to count ${unit} is written`);
			}
		},
		left: (from, to) => Math.max(0, (before[placeOf(to) + 1] ?? worked.length) - (before[placeOf(from) + 1] ?? worked.length)),
	};
}

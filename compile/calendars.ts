import { z } from 'zod';
import { isoDate, readDate } from '../engine/time/plain-date.ts';
import type { Nation, WorkingCalendar } from '../engine/time/working-days.ts';
import { Problems } from './problems.ts';
import { readYaml } from './read-yaml.ts';
import { shapeProblems } from './shape-problems.ts';

/** Bank holidays by nation. */
export type Calendars = Record<Nation, WorkingCalendar>;

const day = z.string().refine((text) => readDate(text) !== null, 'should be a day, as in 2026-04-03');
const year = z
	.string()
	.regex(/^\d{4}$/, 'should be a year, as in 2028')
	.transform(Number);
const NATIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;

const schema = z.strictObject({
	source: z.string(),
	'read on': day,
	years: z.strictObject({ from: year, to: year }),
	nations: z.record(z.enum(NATIONS), z.record(day, z.string())),
});

/** @throws Problems listing what is wrong, each with file and line */
export function compileCalendars(file: string, source: string): Calendars {
	const yaml = readYaml(file, source);
	const read = schema.safeParse(yaml.value);
	if (!read.success) throw new Problems(shapeProblems(read.error.issues, yaml));
	const { years, nations } = read.data;
	const calendarOf = (nation: Nation): WorkingCalendar => ({ nation, firstYear: years.from, lastYear: years.to, daysOff: nations[nation] });
	return {
		'england-and-wales': calendarOf('england-and-wales'),
		scotland: calendarOf('scotland'),
		'northern-ireland': calendarOf('northern-ireland'),
	};
}

/** A nation's calendar with the days on which a council is closed besides. */
export function withClosures(calendar: WorkingCalendar, closureDays: readonly string[]): WorkingCalendar {
	const closed = closureDays.map((text) => {
		const date = readDate(text);
		if (!date) throw new RangeError(`“${text}” is not a day, as in 2026-12-29.`);
		return [isoDate(date), 'council closure'] as const;
	});
	return { ...calendar, daysOff: { ...Object.fromEntries(closed), ...calendar.daysOff } };
}

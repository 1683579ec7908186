import { z } from 'zod';
import { isoDate, readDate } from '../../engine/time/plain-date.ts';
import type { Nation, WorkingCalendar } from '../../engine/time/working-days.ts';
import { type Problem, Problems } from '../yaml/problems.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';

/** Bank holidays by nation. */
export type Calendars = Record<Nation, WorkingCalendar>;

const day = z.string().refine(isDay, 'should be a day, as in 2026-04-03');
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

/** Written so, and no other way: that is how a day off is looked up. */
function isDay(text: string): boolean {
	const date = readDate(text);
	return date !== null && isoDate(date) === text;
}

/** @throws Problems listing what is wrong, each with file and line */
export function compileCalendars(file: string, source: string): Calendars {
	const yaml = readYaml(file, source);
	const read = schema.safeParse(yaml.value);
	if (!read.success) throw new Problems(schemaProblems(read.error.issues, yaml));
	const { years, nations } = read.data;
	const problems: Problem[] = [];
	for (const nation of NATIONS) {
		const known = new Set(Object.keys(nations[nation]).map((text) => Number(text.slice(0, 4))));
		for (let each = years.from; each <= years.to; each += 1)
			if (!known.has(each))
				problems.push({
					file,
					line: yaml.lineOf(['nations', nation]),
					sentence: `“${nation}” has no bank holiday in ${each}: end “years” before it.`,
				});
	}
	if (problems.length > 0) throw new Problems(problems);
	const calendarOf = (nation: Nation): WorkingCalendar => ({ nation, firstYear: years.from, lastYear: years.to, daysOff: nations[nation] });
	return {
		'england-and-wales': calendarOf('england-and-wales'),
		scotland: calendarOf('scotland'),
		'northern-ireland': calendarOf('northern-ireland'),
	};
}

/** A nation's calendar with the days on which a council is closed besides. @throws RangeError as in `closureOn` */
export function withClosures(calendar: WorkingCalendar, closureDays: readonly string[]): WorkingCalendar {
	const closed = closureDays.map((text) => [closureOn(text, calendar), 'council closure']);
	return { ...calendar, daysOff: { ...Object.fromEntries(closed), ...calendar.daysOff } };
}

/**
 * A day on which a council is closed, as in 2026-12-29.
 * @throws RangeError with a sentence if it is no day, or lies in a year that the calendar does not know
 */
export function closureOn(text: string, { firstYear, lastYear }: WorkingCalendar): string {
	const date = readDate(text);
	if (!date) throw new RangeError(`“${text}” is not a day, as in 2026-12-29.`);
	if (date.year < firstYear || date.year > lastYear)
		throw new RangeError(`${text} lies outside the years whose bank holidays are known, ${firstYear} to ${lastYear}.`);
	return isoDate(date);
}

import { parseArgs } from 'node:util';
import { readCalendars } from '../compile/build/read-folder.ts';
import { withClosures } from '../compile/council/calendars.ts';
import { addPeriod, addPeriodOfHours, type Side, type StatedUnit } from '../engine/time/add-period.ts';
import { isoDate, type PlainDate, type PlainDateTime, readDate, readTime } from '../engine/time/plain-date.ts';
import { sayDate, sayLength, saySkipped } from '../engine/time/say-date.ts';
import type { WorkingCalendar } from '../engine/time/working-days.ts';
import { Refusal } from './refusal.ts';
import { RULES } from './rules-folder.ts';

type Answer = { due: string; working: string } | { earliest: string; latest: string; working: string };

const UNITS = ['working days', 'calendar days', 'days', 'weeks', 'months', 'years', 'hours'] as const;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * `stepcheck due`: one date, with its working. "days" alone are calendar or working days, so they give two.
 * @throws Refusal with a sentence if something is not understood, or the calendar does not reach the date
 */
export function due(args: string[]): void {
	const json = args.includes('--json');
	try {
		const answer = reckon(args);
		process.stdout.write(json ? `${JSON.stringify(answer)}\n` : `${days(answer).join(' or ')}\n${answer.working}\n`);
	} catch (fault) {
		// What the calendar says of a day it does not reach is a sentence already.
		if (!(fault instanceof Refusal || fault instanceof RangeError)) throw fault;
		if (json) process.stdout.write(`${JSON.stringify({ error: fault.message })}\n`);
		throw new Refusal(fault.message);
	}
}

function days(answer: Answer): string[] {
	return 'due' in answer ? [answer.due] : [...new Set([answer.earliest, answer.latest])];
}

function reckon(args: string[]): Answer {
	const options = readOptions(args);
	const from = readFrom(options.from);
	const { count, unit } = readPeriod(options.period ?? '');
	const side = oneOf('side', options.side, ['after', 'before'] as const);
	const countEventDay = oneOf('count-from', options['count-from'], ['next-day', 'same-day'] as const) === 'same-day';
	const nation = oneOf('nation', options.nation, ['england-and-wales', 'scotland', 'northern-ireland'] as const);
	const calendar = withClosures(readCalendars(`${RULES}calendars/bank-holidays.yaml`)[nation], options.closure);
	if (unit === 'hours') {
		if (countEventDay) throw new Refusal('Hours run from the event itself: leave --count-from out.');
		return inHours(from, readTime(options.from ?? ''), count, side);
	}
	const reckonIn = (stated: StatedUnit) => reckonOne(from, { count, unit: stated }, side, countEventDay, calendar);
	if (unit !== 'days') return reckonIn(unit);
	const readings = [reckonIn('calendar days'), reckonIn('working days')].sort((a, b) => a.due.localeCompare(b.due));
	const [first, last] = readings as [{ due: string; working: string }, { due: string; working: string }];
	return { earliest: first.due, latest: last.due, working: `${first.working} Or: ${last.working}` };
}

function readOptions(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				from: { type: 'string' },
				period: { type: 'string' },
				nation: { type: 'string', default: 'england-and-wales' },
				'count-from': { type: 'string', default: 'next-day' },
				side: { type: 'string', default: 'after' },
				closure: { type: 'string', multiple: true, default: [] },
				json: { type: 'boolean', default: false },
			},
		}).values;
	} catch (fault) {
		const said = fault instanceof Error ? fault.message : String(fault);
		throw new Refusal(said.replace(/argument is ambiguous.*/s, 'needs a value after it, and no value begins with “-”.'));
	}
}

/** A day, with or without a time. */
function readFrom(text = ''): PlainDate {
	const date = readDate(text);
	if (date && (!text.includes(':') || readTime(text))) return date;
	throw new Refusal(`Say from when, as in --from 2026-03-17.${noSuch(text, 'day')}`);
}

function noSuch(text: string, what: string): string {
	return text.trim() === '' ? '' : ` “${text}” is no ${what} I can read.`;
}

function readPeriod(text: string): { count: number; unit: StatedUnit | 'days' | 'hours' } {
	const [, number = '', words = ''] = /^\s*(\d+)\s+(.+?)\s*$/.exec(text) ?? [];
	const named = words.toLowerCase();
	const unit = UNITS.find((each) => each === named || each === `${named}s`);
	const weekday = WEEKDAYS.findIndex((each) => each === named || `${each}s` === named) + 1;
	if (number === '' || (!unit && weekday === 0))
		throw new Refusal(`Say how long, as in --period "15 working days".${noSuch(text, 'period')} Units: ${UNITS.join(', ')}, or a weekday.`);
	return { count: Number(number), unit: unit ?? { weekday } };
}

function oneOf<Value extends string>(name: string, given: string, values: readonly Value[]): Value {
	const value = values.find((each) => each === given);
	if (value === undefined) throw new Refusal(`--${name} is ${values.join(' or ')}, not “${given}”.`);
	return value;
}

function reckonOne(
	from: PlainDate,
	length: { count: number; unit: StatedUnit },
	side: Side,
	countEventDay: boolean,
	calendar: WorkingCalendar,
) {
	const { date, skipped } = addPeriod(from, length, side, countEventDay, calendar);
	const passed = saySkipped(skipped);
	const start = `${countEventDay ? 'day 1' : 'day 0'} ${sayDate(from)}`;
	return {
		due: isoDate(date),
		working: `${sayLength(length)} ${side === 'after' ? 'from' : 'back from'} ${start}${passed ? `; ${passed}` : ''}.`,
	};
}

function inHours(from: PlainDate, time: { hour: number; minute: number } | null, hours: number, side: Side): Answer {
	const { earliest, latest } = addPeriodOfHours(from, time, hours, side);
	const moment = (at: PlainDateTime) => `${isoDate(at)}T${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`;
	const working = `${sayLength({ count: hours, unit: 'hours' })} ${side} ${sayDate(from)}${time ? '' : ', at a time that is not said'}.`;
	return time ? { due: moment(earliest), working } : { earliest: moment(earliest), latest: moment(latest), working };
}

import { DAYS_SETTING } from '../../engine/judge/terms/count-period.ts';
import { possibleValues } from '../../engine/model/possible-values.ts';
import type { Clock, Limit, Rule, Setting, Value } from '../../engine/model/rule.ts';
import { nameIn } from '../../engine/model/statement-queries.ts';
import type { CardClock } from '../../engine/preview/step-card.ts';
import { addPeriod, type StatedUnit } from '../../engine/time/add-period.ts';
import type { PlainDate } from '../../engine/time/plain-date.ts';
import { sayDate, sayLength, saySkipped } from '../../engine/time/say-date.ts';
import { BeyondCalendar, type WorkingCalendar } from '../../engine/time/working-days.ts';
import { clocked, sayLimit } from '../../engine/wording/statement-text.ts';

type Period = Extract<Limit, { kind: 'period' }>;
/** What of it says which day it is. */
type Worked = Omit<Period, 'kind' | 'anchor'>;

/** What an example is worked out with. */
export interface Example {
	/** Day 0. */
	day: PlainDate;
	calendar: WorkingCalendar;
	/** What the council has decided. */
	settings: Record<string, string>;
}

/** The time limits of rules, each once, with the day each would be if what it runs from was on the example's day. */
export function clocksOf(rules: readonly Rule[], example: Example): CardClock[] {
	const clocks = new Map<string, CardClock>();
	for (const rule of rules) {
		for (const { value, readings } of timesIn(rule, example)) {
			if (readings.length === 0) continue;
			const key = JSON.stringify(readings);
			const clock = clocks.get(key) ?? { ids: [], what: whatOf(rule, value), readings };
			clock.ids.push(...rule.ids.filter((id) => !clock.ids.includes(id)));
			clocks.set(key, clock);
		}
	}
	return [...clocks.values()];
}

function whatOf({ require }: Rule, value: Value<unknown>): string {
	if (value.kind === 'setting') return value.name;
	return require === null ? '' : nameIn(require);
}

interface Time {
	value: Value<unknown>;
	readings: CardClock['readings'];
}

/** Every time limit, and everything that comes again and again, that is somewhere in a rule. */
function timesIn({ require, owner, when }: Rule, example: Example): Time[] {
	const found: Time[] = [];
	const look = (data: unknown, into: Time[]): void => {
		if (typeof data !== 'object' || data === null) return;
		for (const [name, part] of Object.entries(data)) {
			if (name === 'limit' && part !== null) into.push(ofLimit(part as Value<Limit>, example));
			else if (name === 'clock' && part !== null) into.push(ofClock(part as Value<Clock>, example));
			if (!isSetting(part)) look(part, into);
			else if (name !== 'limit' && name !== 'clock') into.push(ofSetting(part));
		}
	};
	/** Days that a setting stands for, such as "the 45 days": what it may be is one clock. */
	const ofSetting = (setting: Setting<unknown>): Time => {
		const inside: Time[] = [];
		for (const reading of possibleValues(setting, example.settings)) look(reading, inside);
		return { value: setting, readings: inside.flatMap(({ readings }) => readings) };
	};
	look([require, owner, when], found);
	return found;
}

function isSetting(data: unknown): data is Setting<unknown> {
	return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'setting';
}

function ofLimit(value: Value<Limit>, example: Example): Time {
	const limits = possibleValues(value, example.settings);
	const worked = limits.flatMap((each) =>
		periodsIn(each, example.settings).map((period) => ({ limit: sayLimit(period), example: exampleOf(period, example) })),
	);
	// That there may be none is a reading as well, where there is another.
	const none = limits.flatMap((each) => (each.kind === 'none' ? [{ limit: sayLimit(each), example: 'Then there is no such day.' }] : []));
	return { value, readings: worked.length > 0 ? [...worked, ...none] : [] };
}

function ofClock(value: Value<Clock>, example: Example): Time {
	const clocks = possibleValues(value, example.settings).flatMap((each) => clocksIn(each, example.settings));
	const readings = clocks.map((clock) => ({ limit: clocked(clock), example: exampleOf({ ...ONCE, period: clock.period }, example) }));
	return { value, readings };
}

type Ticking = Extract<Clock, { kind: 'clock' }>;

function clocksIn(clock: Clock, settings: Record<string, string>): Ticking[] {
	if (clock.kind === 'clocks') return clock.of.flatMap((each) => possibleValues(each, settings).flatMap((one) => clocksIn(one, settings)));
	return clock.kind === 'clock' ? [clock] : [];
}

/** The first time of many. */
const ONCE = { bound: 'within', side: 'after', countEventDay: false, at: null } as const;

function periodsIn(limit: Limit, settings: Record<string, string>): Period[] {
	if (limit.kind === 'period') return [limit];
	if (limit.kind !== 'all' && limit.kind !== 'any') return [];
	return limit.of.flatMap((each) => possibleValues(each, settings).flatMap((one) => periodsIn(one, settings)));
}

function exampleOf(period: Worked, { day, calendar, settings }: Example): string {
	const { count } = period.period;
	if (count.kind !== 'is' && count.kind !== 'setting' && count.kind !== 'choose')
		return 'How many is read from the record, so there is no example.';
	const { unit } = period.period;
	if (unit === 'hours') return 'It runs from the hour, which is seldom recorded, so there is no example.';
	const decidedUnit = settings[DAYS_SETTING] as StatedUnit | undefined;
	const units: StatedUnit[] = unit === 'days' ? (decidedUnit ? [decidedUnit] : ['calendar days', 'working days']) : [unit];
	const days = possibleValues(count, settings).flatMap((many) =>
		units.map((each) => dayOf(period, { count: many, unit: each }, day, calendar)),
	);
	return `Example: ${period.countEventDay ? 'day 1' : 'day 0'} is ${sayDate(day)}. ${days.join(' Or: ')}`;
}

function dayOf(
	{ bound, side, countEventDay, at }: Worked,
	length: { count: number; unit: StatedUnit },
	day: PlainDate,
	calendar: WorkingCalendar,
): string {
	try {
		const { date, skipped } = addPeriod(day, length, side, countEventDay, calendar);
		const passed = saySkipped(skipped);
		const hour = at === null ? '' : `${at} on `;
		const which = `${sayLength(length)}: `;
		return `${which}${passed === '' ? '' : `${passed}; `}${WORDS[bound][side]} ${hour}${sayDate(date)}.`;
	} catch (fault) {
		if (!(fault instanceof BeyondCalendar)) throw fault;
		return fault.message;
	}
}

const WORDS = {
	within: { after: 'by', before: 'not before' },
	'at least': { after: 'not before', before: 'by' },
} as const;

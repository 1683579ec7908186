import { nameKey } from '../../engine/model/names.ts';
import type { Anchor, Clock, Limit, Period, Reference, Things, Value } from '../../engine/model/rule.ts';
import type { Length, Unit } from '../../engine/time/add-period.ts';
import { readDate } from '../../engine/time/plain-date.ts';
import { didYouMean, isMap, isText, onlyHas, type Place, type YamlMap, type YamlValue } from '../yaml/source-place.ts';
import { kindOfThings } from './named-facts.ts';
import { isNumber, number } from './parse-amount.ts';
import { noSuchPart } from './parse-part.ts';
import { conditionOf } from './parse-statement.ts';
import { restsOnDays, type Scope, unknownQuestion, valueIn } from './scope.ts';

export const UNITS = ['working days', 'calendar days', 'days', 'weeks', 'months', 'years', 'hours'] as const;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
export const SIDES = ['after', 'before', 'from'] as const;
/** Every way to write a unit: of several or of one, and a day of the week with or without its capital. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
	...UNITS.flatMap((unit): [string, Unit][] => [
		[unit, unit],
		[unit.replace(/s$/, ''), unit],
	]),
	...WEEKDAYS.flatMap((day, index): [string, Unit][] => [
		[day, { weekday: index + 1 }],
		[`${day.charAt(0).toUpperCase()}${day.slice(1)}`, { weekday: index + 1 }],
	]),
]);

/** True if it has a unit of time in it. */
export function isPeriod(written: YamlValue): written is YamlMap {
	return isMap(written) && Object.keys(written).some((key) => UNIT_WORDS.has(key) || key === 'school days');
}

/** The limit that `within`, `before`, `after`, `at least` or `at most` sets. */
export function limitOf(word: string, written: YamlValue, words: Scope, place: Place): Value<Limit> | null {
	if (word === 'before' || word === 'after') return orderLimit(word, written, words, place);
	const bound = word === 'within' || word === 'at most' ? 'within' : 'at least';
	return valueIn(written, (each, at) => periodLimit(bound, each, words, at), null, words, place);
}

function orderLimit(side: 'before' | 'after', written: YamlValue, words: Scope, place: Place): Value<Limit> | null {
	const anchor = anchorOf(written, words, place);
	return anchor && { kind: 'is', value: { kind: 'order', side, anchor } };
}

function periodLimit(bound: 'within' | 'at least', written: YamlValue, words: Scope, place: Place): Limit | null {
	if (isText(written)) {
		if (written === 'no limit') return { kind: 'none' };
		if (isNumber(written))
			return place.fault(
				`“${written}” has no unit. Write { working days: ${written}, after: … }, or { days: ${written}, after: … } if the document says only “days”.`,
			);
		return place.fault(
			`“${written}” is no period of time and no setting.${didYouMean(written, words.settings.names) || ' Write it as in { working days: 5, after: … }.'}`,
		);
	}
	if (Array.isArray(written)) return several('all', written, bound, words, place);
	if (Array.isArray(written.any))
		return onlyHas(written, ['any'], place) ? several('any', written.any, bound, words, place.at('any')) : null;
	const period = periodIn(written, words, place, [...SIDES, 'at']);
	const [side, ...more] = SIDES.filter((each) => written[each] !== undefined);
	if (!period) return null;
	if (side === undefined || more.length > 0) return place.fault('Say when the time runs from: “after”, “before” or “from” one thing.');
	const anchor = anchorOf(written[side] ?? '', words, place.at(side));
	if (!anchor) return null;
	const at = written.at === undefined ? null : timeOfDay(written.at, place.at('at'));
	if (written.at !== undefined && at === null) return null;
	return { kind: 'period', bound, period, side: side === 'before' ? 'before' : 'after', anchor, countEventDay: side === 'from', at };
}

function several(kind: 'all' | 'any', written: YamlValue[], bound: 'within' | 'at least', words: Scope, place: Place): Limit | null {
	const of = written.map((each, index) => valueIn(each, (one, at) => periodLimit(bound, one, words, at), null, words, place.at(index)));
	return of.every((limit) => limit !== null) ? { kind, of } : null;
}

function timeOfDay(written: YamlValue, place: Place): string | null {
	return isText(written) && /^([01]?\d|2[0-3]):[0-5]\d$/.test(written) ? written : place.fault('A time of day is written as in 12:00.');
}

/** A number and a unit, out of entries that may say more. */
function periodIn(written: YamlMap, words: Scope, place: Place, more: readonly string[]): Period | null {
	const units = Object.keys(written).filter((key) => UNIT_WORDS.has(key));
	const [key] = units;
	if (written['school days'] !== undefined)
		return place.fault('School days can’t be counted: no term dates are held. Say it in working days, or as a prompt.', 'school days');
	const unit = key === undefined ? undefined : UNIT_WORDS.get(key);
	if (key === undefined || unit === undefined || units.length > 1) {
		const strange = Object.keys(written).find((each) => !UNIT_WORDS.has(each) && !more.includes(each));
		const guess = strange === undefined || units.length > 1 ? '' : didYouMean(strange, [...UNIT_WORDS.keys()]);
		return place.fault(
			`A period has one number and one unit, as in { working days: 5 }. Units: ${UNITS.join(', ')}, or a day of the week.${guess}`,
			...(guess === '' || strange === undefined ? [] : [strange]),
		);
	}
	if (!onlyHas(written, [key, ...more], place)) return null;
	if (unit === 'days') restsOnDays(words);
	const count = countIn(written[key] ?? '', words, place.at(key));
	return count && { count, unit };
}

function countIn(written: YamlValue, words: Scope, place: Place): Period['count'] | null {
	if (isMap(written) && !('choose' in written)) return referenceIn(written, words, place);
	return valueIn(written, number, 'number', words, place);
}

/** A length of time that runs from nothing. */
export function lengthIn(written: YamlValue, words: Scope, place: Place): Length | null {
	if (!isMap(written)) return place.fault('A length of time is written as in { months: 3 }.');
	const period = periodIn(written, words, place, []);
	if (!period) return null;
	return 'kind' in period.count && period.count.kind === 'is'
		? { count: period.count.value, unit: period.unit }
		: place.fault('This length needs a plain number.');
}

/** What a clock runs from, or something comes before or after. */
export function anchorOf(written: YamlValue, words: Scope, place: Place): Value<Anchor> | null {
	return valueIn<Anchor>(written, (each, at) => anchorIn(each, words, at), null, words, place);
}

function anchorIn(written: YamlValue, words: Scope, place: Place): Anchor | null {
	if (isMap(written)) return isPeriod(written) ? computed(written, words, place) : (eventIn(written, words, place) ?? null);
	if (!isText(written)) return place.fault('One thing is wanted here, not a list.');
	if (written === 'today' || written === 'finish') return { kind: written };
	const date = readDate(written);
	if (date) return { kind: 'date', date };
	const things = words.facts.things(written, words, place);
	if (!things) return null;
	const kind = kindOfThings(things);
	return kind.date === null
		? place.fault(`A ${kind.kind} has no date of its own. Name the part, as in { ${written}: started }.`)
		: { kind: 'part of', things, part: kind.date };
}

function computed(written: YamlMap, words: Scope, place: Place): Anchor | null {
	const limit = periodLimit('within', written, words, place);
	return limit && { kind: 'computed', limit: { kind: 'is', value: limit } };
}

export const EVENTS = ['section', 'request', 'next action'] as const;

function eventIn(written: YamlMap, words: Scope, place: Place): Anchor | null {
	if (!EVENTS.some((key) => written[key] !== undefined)) return referenceIn(written, words, place);
	const of = conditionOf(written, words, place);
	return of && { kind: 'event', of };
}

/** `{its: part}`, `{question: label}`, or `{fact: part}`. */
function referenceIn(written: YamlMap, words: Scope, place: Place): Reference | null {
	const [[key, value] = ['', ''], ...more] = Object.entries(written);
	if (more.length > 0 || !(isText(value) || key === 'question'))
		return place.fault('Name one thing and its part, as in { old lead: end }.');
	if (key === 'its') {
		if (!words.its) return place.fault('“its” is the thing whose parts are tested, and there is none here. Name a fact instead.');
		const part = partNamed(value as string, words.its, words, place);
		return part === null ? null : { kind: 'its', part };
	}
	if (key === 'question') {
		const path = (Array.isArray(value) ? value : [value]).filter(isText);
		const question = words.lookup(path) ?? words.lookupAnywhere(path);
		return question ? { kind: 'answer to', question } : place.fault(unknownQuestion('pack', path, words));
	}
	const things = words.facts.things(key, words, place);
	if (!things) return null;
	const part = partNamed(value as string, things, words, place);
	return part === null ? null : { kind: 'part of', things, part };
}

function partNamed(name: string, things: Things, words: Scope, place: Place): string | null {
	const { kind } = kindOfThings(things);
	const part = words.kinds.get(nameKey(kind))?.part(name);
	return part ? part.name : place.fault(noSuchPart(kind, name, words.kinds));
}

/** Whether each time is counted from the last due date, and not from the last time it was done. */
export const FIXED = ['yes', 'Yes', 'no', 'No'];
export const CLOCK_WORDS = ['after', 'from', 'until', 'times', 'then', 'fixed'] as const;

/** What `every` says: a period, several at once, or a share. */
export function clockOf(written: YamlValue, words: Scope, place: Place): Value<Clock> | null {
	return valueIn<Clock>(written, (each, at) => clockIn(each, words, at), null, words, place);
}

function clockIn(written: YamlValue, words: Scope, place: Place): Clock | null {
	if (Array.isArray(written)) {
		const of = written.map((each, index) => clockOf(each, words, place.at(index)));
		return of.every((clock) => clock !== null) ? { kind: 'clocks', of } : null;
	}
	if (!isMap(written)) return place.fault('“every” takes a period, as in { weeks: 6, after: … }.');
	return isPeriod(written) ? oneClock(written, words, place) : share(written, words, place);
}

function oneClock(written: YamlMap, words: Scope, place: Place): Clock | null {
	const period = periodIn(written, words, place, CLOCK_WORDS);
	if (written.after !== undefined && written.from !== undefined) return place.fault('Say “after” or “from”, not both.', 'from');
	if (written.fixed !== undefined && !FIXED.includes(written.fixed as string))
		return place.fault('“fixed” is “yes” or “no”. With “yes” each time is counted from the last due date.', 'fixed');
	const from = written.after ?? written.from;
	const start = from === undefined ? null : anchorOf(from, words, place.at(written.after === undefined ? 'from' : 'after'));
	const until = written.until === undefined ? null : anchorOf(written.until, words, place.at('until'));
	const then = written.then === undefined ? null : clockOf(written.then, words, place.at('then'));
	const times = written.times === undefined ? null : number(written.times, place.at('times'));
	if (
		!period ||
		(from !== undefined && !start) ||
		(written.until !== undefined && !until) ||
		(written.times !== undefined && times === null) ||
		(written.then !== undefined && !then)
	)
		return null;
	return { kind: 'clock', period, start, fixed: written.fixed === 'yes' || written.fixed === 'Yes', until, times, then };
}

function share(written: YamlMap, words: Scope, place: Place): Clock | null {
	const [[name, count] = ['', ''], ...more] = Object.entries(written);
	if (more.length > 0)
		return place.fault('“every” takes a period, as in { weeks: 6, after: … }, or one kind or fact and a number, as in { visit: 3 }.');
	const among = words.facts.things(name, words, place);
	const of = valueIn(count, number, 'number', words, place.at(name));
	return among && of && { kind: 'share', count: of, among };
}

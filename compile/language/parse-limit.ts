import type { Anchor, Clock, Limit, Period, Reference, Value } from '../../engine/model/rule.ts';
import { kindOfThings } from '../../engine/model/statement-queries.ts';
import type { Length } from '../../engine/time/add-period.ts';
import { readDate } from '../../engine/time/plain-date.ts';
import { didYouMean, isMap, isNumber, isText, numberIn, onlyHas, type Place, type YamlMap, type YamlValue } from '../yaml/source-place.ts';
import { CLOCK_WORDS, EVENTS, FIXED, isPeriod, SIDES, UNIT_WORDS, UNITS } from './grammar.ts';
import { partNamed, restsOnDays, type Scope, unknownQuestion, valueIn } from './scope.ts';

/** The limit that `within`, `before`, `after`, `at least` or `at most` sets. */
export function limitOf(word: string, written: YamlValue, scope: Scope, place: Place): Value<Limit> | null {
	if (word === 'before' || word === 'after') return orderLimit(word, written, scope, place);
	const bound = word === 'within' || word === 'at most' ? 'within' : 'at least';
	return valueIn(written, (each, at) => periodLimit(bound, each, scope, at), null, scope, place);
}

function orderLimit(side: 'before' | 'after', written: YamlValue, scope: Scope, place: Place): Value<Limit> | null {
	const anchor = anchorOf(written, scope, place);
	return anchor && { kind: 'is', value: { kind: 'order', side, anchor } };
}

function periodLimit(bound: 'within' | 'at least', written: YamlValue, scope: Scope, place: Place): Limit | null {
	if (isText(written)) {
		if (written === 'no limit') return { kind: 'none' };
		if (isNumber(written))
			return place.fault(
				`“${written}” has no unit. Write { working days: ${written}, after: … }, or { days: ${written}, after: … } if the document says only “days”.`,
			);
		return place.fault(
			`“${written}” is no period of time and no setting.${didYouMean(written, scope.settings.names) || ' Write it as in { working days: 5, after: … }.'}`,
		);
	}
	if (Array.isArray(written)) return several('all', written, bound, scope, place);
	if (Array.isArray(written.any))
		return onlyHas(written, ['any'], place) ? several('any', written.any, bound, scope, place.at('any')) : null;
	const period = periodIn(written, scope, place, [...SIDES, 'at']);
	const [side, ...more] = SIDES.filter((each) => written[each] !== undefined);
	if (!period) return null;
	if (side === undefined || more.length > 0) return place.fault('Say when the time runs from: “after”, “before” or “from” one thing.');
	const anchor = anchorOf(written[side] ?? '', scope, place.at(side));
	if (!anchor) return null;
	const at = written.at === undefined ? null : timeOfDay(written.at, place.at('at'));
	if (written.at !== undefined && at === null) return null;
	return { kind: 'period', bound, period, side: side === 'before' ? 'before' : 'after', anchor, countEventDay: side === 'from', at };
}

function several(kind: 'all' | 'any', written: YamlValue[], bound: 'within' | 'at least', scope: Scope, place: Place): Limit | null {
	const of = written.map((each, index) => valueIn(each, (one, at) => periodLimit(bound, one, scope, at), null, scope, place.at(index)));
	return of.every((limit) => limit !== null) ? { kind, of } : null;
}

function timeOfDay(written: YamlValue, place: Place): string | null {
	return isText(written) && /^([01]?\d|2[0-3]):[0-5]\d$/.test(written) ? written : place.fault('A time of day is written as in 12:00.');
}

/** A number and a unit, out of entries that may say more. */
function periodIn(written: YamlMap, scope: Scope, place: Place, more: readonly string[]): Period | null {
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
	if (unit === 'days') restsOnDays(scope);
	const count = countIn(written[key] ?? '', scope, place.at(key));
	return count && { count, unit };
}

function countIn(written: YamlValue, scope: Scope, place: Place): Period['count'] | null {
	if (isMap(written) && !('choose' in written)) return referenceIn(written, scope, place);
	return valueIn(written, numberIn, 'number', scope, place);
}

/** A length of time that runs from nothing. */
export function lengthIn(written: YamlValue, scope: Scope, place: Place): Length | null {
	if (!isMap(written)) return place.fault('A length of time is written as in { months: 3 }.');
	const period = periodIn(written, scope, place, []);
	if (!period) return null;
	return 'kind' in period.count && period.count.kind === 'is'
		? { count: period.count.value, unit: period.unit }
		: place.fault('This length needs a plain number.');
}

/** What a clock runs from, or something comes before or after. */
export function anchorOf(written: YamlValue, scope: Scope, place: Place): Value<Anchor> | null {
	return valueIn<Anchor>(written, (each, at) => anchorIn(each, scope, at), null, scope, place);
}

function anchorIn(written: YamlValue, scope: Scope, place: Place): Anchor | null {
	if (isMap(written)) return isPeriod(written) ? computed(written, scope, place) : (eventIn(written, scope, place) ?? null);
	if (!isText(written)) return place.fault('One thing is wanted here, not a list.');
	if (written === 'today' || written === 'finish') return { kind: written };
	const date = readDate(written);
	if (date) return { kind: 'date', date };
	const things = scope.facts.things(written, scope, place);
	if (!things) return null;
	const kind = kindOfThings(things);
	return kind.date === null
		? place.fault(`A ${kind.kind} has no date of its own. Name the part, as in { ${written}: started }.`)
		: { kind: 'part of', things, part: kind.date };
}

function computed(written: YamlMap, scope: Scope, place: Place): Anchor | null {
	const limit = periodLimit('within', written, scope, place);
	return limit && { kind: 'computed', limit: { kind: 'is', value: limit } };
}

function eventIn(written: YamlMap, scope: Scope, place: Place): Anchor | null {
	if (!EVENTS.some((key) => written[key] !== undefined)) return referenceIn(written, scope, place);
	const of = scope.condition(written, scope, place);
	return of && { kind: 'event', of };
}

/** `{its: part}`, `{question: label}`, or `{fact: part}`. */
function referenceIn(written: YamlMap, scope: Scope, place: Place): Reference | null {
	const [[key, value] = ['', ''], ...more] = Object.entries(written);
	if (more.length > 0 || !(isText(value) || key === 'question'))
		return place.fault('Name one thing and its part, as in { old lead: end }.');
	if (key === 'its') {
		if (!scope.its) return place.fault('“its” is the thing whose parts are tested, and there is none here. Name a fact instead.');
		const part = partNamed(value as string, scope.its, scope, place);
		return part && { kind: 'its', part: part.name };
	}
	if (key === 'question') {
		const path = (Array.isArray(value) ? value : [value]).filter(isText);
		const question = scope.lookup(path) ?? scope.lookupAnywhere(path);
		return question ? { kind: 'answer to', question } : place.fault(unknownQuestion('pack', path, scope));
	}
	const things = scope.facts.things(key, scope, place);
	if (!things) return null;
	const part = partNamed(value as string, things, scope, place);
	return part && { kind: 'part of', things, part: part.name };
}

/** What `every` says: a period, several at once, or a share. */
export function clockOf(written: YamlValue, scope: Scope, place: Place): Value<Clock> | null {
	return valueIn<Clock>(written, (each, at) => clockIn(each, scope, at), null, scope, place);
}

function clockIn(written: YamlValue, scope: Scope, place: Place): Clock | null {
	if (Array.isArray(written)) {
		const of = written.map((each, index) => clockOf(each, scope, place.at(index)));
		return of.every((clock) => clock !== null) ? { kind: 'clocks', of } : null;
	}
	if (!isMap(written)) return place.fault('“every” takes a period, as in { weeks: 6, after: … }.');
	return isPeriod(written) ? oneClock(written, scope, place) : share(written, scope, place);
}

function oneClock(written: YamlMap, scope: Scope, place: Place): Clock | null {
	const period = periodIn(written, scope, place, CLOCK_WORDS);
	if (written.after !== undefined && written.from !== undefined) return place.fault('Say “after” or “from”, not both.', 'from');
	if (written.fixed !== undefined && !FIXED.includes(written.fixed as string))
		return place.fault('“fixed” is “yes” or “no”. With “yes” each time is counted from the last due date.', 'fixed');
	const from = written.after ?? written.from;
	const start = from === undefined ? null : anchorOf(from, scope, place.at(written.after === undefined ? 'from' : 'after'));
	const until = written.until === undefined ? null : anchorOf(written.until, scope, place.at('until'));
	const then = written.then === undefined ? null : clockOf(written.then, scope, place.at('then'));
	const times = written.times === undefined ? null : numberIn(written.times, place.at('times'));
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

function share(written: YamlMap, scope: Scope, place: Place): Clock | null {
	const [[name, count] = ['', ''], ...more] = Object.entries(written);
	if (more.length > 0)
		return place.fault('“every” takes a period, as in { weeks: 6, after: … }, or one kind or fact and a number, as in { visit: 3 }.');
	const among = scope.facts.things(name, scope, place);
	const of = valueIn(count, numberIn, 'number', scope, place.at(name));
	return among && of && { kind: 'share', count: of, among };
}

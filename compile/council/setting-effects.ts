import { DAYS_SETTING } from '../../engine/judge/terms/count-period.ts';
import { ownValue } from '../../engine/model/names.ts';
import { partyName } from '../../engine/model/parties.ts';
import { valueOfAnswer } from '../../engine/model/possible-values.ts';
import type { Party, Period, Rule, Setting, Severity, Value } from '../../engine/model/rule.ts';
import { addPeriod, type Side, type StatedUnit } from '../../engine/time/add-period.ts';
import type { PlainDate } from '../../engine/time/plain-date.ts';
import { sayLength, saySkipped } from '../../engine/time/say-date.ts';
import type { WorkingCalendar } from '../../engine/time/working-days.ts';
import { sentenceOf } from '../../engine/wording/rule-sentence.ts';
import type { CompiledPack } from '../pack/compile-pack.ts';
import { usesOf } from './settings-in-rules.ts';

/** What one rule says under one answer to a setting. */
export interface Effect {
	rule: Rule;
	/** The rule as it then reads. */
	sentence: string;
	/** How serious it then is; null if that does not hang on the setting. */
	severity: Severity | null;
	/** The days on which its limits then fall, for the example. */
	dates: ExampleDate[];
}

/** A limit that runs from the example day. */
export interface ExampleDate {
	length: string;
	side: Side;
	date: PlainDate;
	/** What was passed over, as in "Good Friday skipped"; empty if nothing was. */
	skipped: string;
}

/** The rules of a pack that rest on a setting, and show something. */
export function rulesRestingOn(setting: string, { rules }: CompiledPack): Rule[] {
	return rules.filter((rule) => rule.outOfScope === null && rule.require !== null && restsOn(setting, rule));
}

function restsOn(setting: string, { needs, place }: Rule): boolean {
	return needs.settings.includes(setting) || place.steps.some((step) => step.kind === 'setting' && step.name === setting);
}

/**
 * What a rule says if the council gives this answer.
 * @param example the day on which whatever a limit runs from is taken to happen
 * @param decided what else the council has decided
 */
export function effectOn(
	rule: Rule,
	setting: string,
	answer: string,
	example: PlainDate,
	calendar: WorkingCalendar,
	decided: Readonly<Record<string, string>>,
): Effect {
	const touched = new Set<object>();
	// What is decided of this very setting is one of the answers, and not shown under the others.
	const { [setting]: _, ...elsewhere } = decided;
	const others = withAnswers(rule, elsewhere, new Set());
	const read = withAnswers(others, { [setting]: answer }, touched) as Rule;
	const dates = [...touched].flatMap((node) => dateOf(node, example, calendar));
	const severity = touched.has(read.severity) && read.severity.kind === 'is' ? read.severity.value : null;
	return { rule, sentence: sentenceOf(read), severity, dates: dates.filter(isFirst) };
}

function isFirst({ length, side }: ExampleDate, index: number, all: ExampleDate[]): boolean {
	return all.findIndex((other) => other.length === length && other.side === side) === index;
}

/** The same data with each answered setting put in its place. @param touched is given all that an answer stands somewhere inside */
function withAnswers(data: unknown, answers: Readonly<Record<string, string>>, touched: Set<object>): unknown {
	if (typeof data !== 'object' || data === null) return data;
	const settled = settle(data, answers);
	if (settled) {
		// What an answer stands for may be a limit itself, or hold one.
		for (const node of objectsIn(settled)) touched.add(node);
		return settled;
	}
	const before = touched.size;
	const inside = Object.entries(data).map(([name, value]) => [name, withAnswers(value, answers, touched)]);
	const unit = ownValue(answers, DAYS_SETTING);
	const isPlain = 'unit' in data && data.unit === 'days' && unit !== undefined;
	const copy = Array.isArray(data) ? inside.map(([, value]) => value) : { ...Object.fromEntries(inside), ...(isPlain && { unit }) };
	if (isPlain || touched.size > before) touched.add(copy);
	return copy;
}

function objectsIn(data: unknown): object[] {
	if (typeof data !== 'object' || data === null) return [];
	return [data, ...Object.values(data).flatMap(objectsIn)];
}

function settle(data: object, answers: Readonly<Record<string, string>>): { kind: 'is'; value: unknown } | null {
	if (!('kind' in data) || data.kind !== 'setting') return null;
	const setting = data as Setting<unknown>;
	const answer = ownValue(answers, setting.name);
	const value = answer === undefined ? undefined : valueOfAnswer(setting, answer);
	return value === undefined ? null : { kind: 'is', value };
}

/** The days on which a limit, or the first turn of a clock, falls: two where plain “days” are not decided, and none if its number is not. */
function dateOf(node: object, example: PlainDate, calendar: WorkingCalendar): ExampleDate[] {
	if (!('kind' in node) || !('period' in node) || (node.kind !== 'period' && node.kind !== 'clock')) return [];
	const { period, side = 'after', countEventDay = false } = node as { period: Period; side?: Side; countEventDay?: boolean };
	const count = 'value' in period.count ? (period.count as Extract<Value<number>, { kind: 'is' }>).value : null;
	if (count === null || period.unit === 'hours') return [];
	const units: StatedUnit[] = period.unit === 'days' ? ['calendar days', 'working days'] : [period.unit];
	return units.flatMap((unit) => dayFor({ count, unit }, side, countEventDay, example, calendar));
}

/** None beyond the years whose bank holidays are known. */
function dayFor(
	length: { count: number; unit: StatedUnit },
	side: Side,
	countEventDay: boolean,
	example: PlainDate,
	calendar: WorkingCalendar,
): ExampleDate[] {
	try {
		const { date, skipped } = addPeriod(example, length, side, countEventDay, calendar);
		return [{ length: sayLength(length), side, date, skipped: saySkipped(skipped) }];
	} catch (beyond) {
		if (!(beyond instanceof RangeError)) throw beyond;
		return [];
	}
}

/** What stands for a setting until the council says otherwise, in words; null if nothing does, or no word can. */
export function defaultOf(setting: string, pack: CompiledPack): string | null {
	const value = usesOf(setting, [pack]).find(({ readings }) => 'default' in readings)?.readings['default'];
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	return typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'roles' || 'name' in value)
		? partyName(value as Party)
		: null;
}

import { DAYS_SETTING } from '../../engine/judge/terms/count-period.ts';
import type { Recipient } from '../../engine/model/rule.ts';
import type { Unit } from '../../engine/time/add-period.ts';
import { capitalised } from '../../engine/wording/text.ts';
import { isMap, type YamlMap, type YamlValue } from '../yaml/source-place.ts';

/**
 * The words of the rule language, and which of them stand together. The compiler, the schema for editors and the meanings that
 * editors show are all held to these tables.
 */

/** What a statement can be about: one of these heads it. */
export const HEADS = ['question', 'section', 'next action', 'request', 'some', 'each', 'no gap', 'met', 'any', 'not'] as const;
export type Head = (typeof HEADS)[number];

/** Words that go with a head. */
export const WITH: Record<Head, readonly string[]> = {
	question: ['is'],
	section: [],
	'next action': ['to', 'is'],
	request: ['to', 'is'],
	some: ['where', 'at least', 'at most'],
	each: ['where', 'has'],
	'no gap': [],
	met: [],
	any: [],
	not: [],
};

/** Time limits that any statement may have. */
export const LIMITS = ['within', 'before', 'after', 'at least', 'every'] as const;

/** Words that a group may say of every rule inside it. A pack is the outermost group. */
export const GROUP_WORDS = [
	'id',
	'paragraph',
	'says',
	'by',
	'when',
	'before',
	'since',
	'severity',
	'step',
	'section',
	'form',
	'stage',
	'until',
	'rules',
] as const;

/** Words that stand in an entry whether or not it checks anything. */
export const SAID_WORDS = ['decides', 'prompt', 'doubt', 'out of scope'] as const;
export const RULE_WORDS = [...GROUP_WORDS, ...HEADS, ...LIMITS, 'to', 'is', 'where', 'has', 'at most', ...SAID_WORDS] as const;
/** Words that take a text and nothing else. */
export const TEXT_WORDS = ['paragraph', 'says', 'section', 'form', 'stage', ...SAID_WORDS] as const;

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
		[capitalised(day), { weekday: index + 1 }],
	]),
]);

/** Whether each time is counted from the last due date, and not from the last time it was done. */
export const FIXED = ['yes', 'Yes', 'no', 'No'];
/** What may be said of a clock beside its period. */
export const CLOCK_WORDS = ['after', 'from', 'until', 'times', 'then', 'fixed'] as const;

/** What of the open step a time limit can run from. */
export const EVENTS = ['section', 'request', 'next action'] as const;

/** Tests of a date. */
export const DATE_TESTS = ['within', 'before', 'after', 'at least', 'at most'] as const;
/** Tests that stand beside each other in braces. Any other name there is a fact, with the part that has to be the same. */
export const TEST_WORDS = ['is', 'not', ...DATE_TESTS] as const;

/** Words that name a recipient without being declared as a role. */
export const BUILT_IN = {
	self: { kind: 'self' },
	anyone: { kind: 'anyone' },
	nobody: { kind: 'nobody' },
	'not used here': { kind: 'not used here' },
	'not yet': { kind: 'not yet' },
} as const satisfies Record<string, Recipient>;

/** What a role can be instead of a post. */
export const ROLE_KINDS = ['team', 'virtual worker', 'system', 'outside'] as const;

/** What may be said of a role. */
export const ROLE_WORDS = ['id', 'is', 'choose', 'either'] as const;

/** How a fact is picked from a kind. */
export const PICKS = ['first', 'last', 'each'] as const;
/** What may be said of a fact. */
export const FACT_WORDS = [...PICKS, 'where', 'id'] as const;

/** What may be said of a setting. */
export const SETTING_WORDS = ['id', 'ask', 'default', 'readings'] as const;

/** Names that something else is known by already. */
export const OWN_WORDS: ReadonlySet<string> = new Set([
	...RULE_WORDS,
	...Object.keys(BUILT_IN),
	...UNIT_WORDS.keys(),
	'today',
	'finish',
	'its',
	'choose',
	DAYS_SETTING,
]);

/** True if it has a unit of time in it. */
export function isPeriod(written: YamlValue): written is YamlMap {
	return isMap(written) && Object.keys(written).some((key) => UNIT_WORDS.has(key) || key === 'school days');
}

/** True of entries that make a statement, and not of tests of parts. */
export function isStatement(written: YamlValue): written is YamlMap {
	return isMap(written) && headsIn(written).length > 0 && !('part' in written);
}

/** The words in it that say what a statement is about. */
export function headsIn(written: YamlMap): Head[] {
	const heads = HEADS.filter((head) => written[head] !== undefined);
	// `any` and `not` beside parts join tests, not statements.
	return heads.every((head) => head === 'any' || head === 'not') &&
		Object.keys(written).some((key) => !HEADS.includes(key as Head) && !LIMITS.includes(key as never))
		? []
		: heads.filter((head) => !joinsTests(head, written[head]));
}

function joinsTests(head: Head, written: YamlValue | undefined): boolean {
	if (head !== 'any' && head !== 'not') return false;
	const first = Array.isArray(written) ? written[0] : written;
	return !isMap(first) || !HEADS.some((each) => first[each] !== undefined);
}

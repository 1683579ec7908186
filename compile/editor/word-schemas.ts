import {
	type CLOCK_WORDS,
	FIXED,
	HEADS,
	LIMITS,
	ROLE_KINDS,
	type ROLE_WORDS,
	type RULE_WORDS,
	type SETTING_WORDS,
	type TEST_WORDS,
	TEXT_WORDS,
	UNIT_WORDS,
	UNITS,
	WITH,
} from '../language/grammar.ts';
import { has, ifThen, isPeriod, listOf, NUMBER, oneOf, ref, rowsOf, type Schema, said, texts, value } from './json-schema.ts';
import { ROLE_KIND_MEANINGS, UNIT_MEANINGS } from './word-meanings.ts';

export type RuleWord = (typeof RULE_WORDS)[number];

const singular = (unit: string) => unit.replace(/s$/, '');

/** So many of each unit. */
export function units(count: Schema): Schema {
	const means = new Map<string, string>(
		UNITS.flatMap((unit) => [unit, singular(unit)].map((each) => [each, UNIT_MEANINGS[unit]] as const)),
	);
	return Object.fromEntries(
		[...UNIT_WORDS.keys()].map((word) => [word, said(means.get(word) ?? 'So many of this day of the week.', count)]),
	);
}

/** What each word of a rule takes. */
export function takes(word: RuleWord): Schema {
	if ((TEXT_WORDS as readonly string[]).includes(word)) return ref('text');
	switch (word) {
		case 'id':
		case 'question':
		case 'met':
		case 'no gap':
			return texts;
		case 'by':
			return value(texts);
		case 'to':
			return ref('recipient');
		case 'severity':
			return value(oneOf({ enum: ['info', 'warning', 'critical'] }, ref('text')));
		case 'step':
			return texts;
		case 'next action':
		case 'request':
			return value(ref('text'));
		case 'some':
		case 'each':
			return ref('kind');
		case 'where':
		case 'has':
			return ref('parts');
		case 'when':
		case 'until':
		case 'not':
			return ref('condition');
		case 'any':
			return oneOf(ref('statement'), listOf(ref('condition')));
		case 'is':
			return ref('test');
		case 'within':
			return value(ref('limit'));
		case 'before':
		case 'after':
		case 'since':
			return ref('anchor');
		case 'every':
			return value(ref('clock'));
		case 'at least':
			return ifThen(isPeriod, oneOf(ref('length'), ref('limit')), value(oneOf(NUMBER, ref('limit'))));
		case 'at most':
			return ifThen(isPeriod, ref('length'), value(NUMBER));
		case 'rules':
			return ref('rules');
		default:
			throw new Error(`Say in editor-schema.ts what “${word}” takes.`);
	}
}

/** Words that go with something to check stand only beside it. */
export function together(): Schema[] {
	const beside = [...new Set(Object.values(WITH).flat())];
	return [
		...beside.map((word) => {
			const heads = HEADS.filter((head) => WITH[head].includes(word) || (LIMITS as readonly string[]).includes(word));
			return ifThen({ required: [word] }, has(...heads), {});
		}),
		...LIMITS.filter((word) => word !== 'before' && !beside.includes(word)).map((word) =>
			ifThen({ required: [word] }, has(...(word === 'every' ? ['some'] : HEADS)), {}),
		),
		ifThen({ required: ['next action', 'is'] }, { properties: { is: { enum: ['added'] } } }, {}),
		ifThen({ required: ['request', 'is'] }, { properties: { is: { enum: ['added', 'sent', 'answered'] } } }, {}),
		ifThen({ required: ['each'] }, { required: ['has'] }, {}),
	];
}

export const TEST_MEANINGS: Record<(typeof TEST_WORDS)[number], string> = {
	is: 'Is this very word, or one of these.',
	not: 'Is anything else.',
	within: 'Is a date in this time.',
	before: 'Is a date before this, or on its day.',
	after: 'Is a date after this, or on its day.',
	'at least': 'Is a number of that size or more, or a date that long before or after.',
	'at most': 'Is a number of that size or less.',
};

export function testTakes(word: (typeof TEST_WORDS)[number]): Schema {
	switch (word) {
		case 'is':
			return texts;
		case 'not':
			return ref('test');
		case 'within':
			return value(ref('limit'));
		case 'before':
		case 'after':
			return ref('anchor');
		case 'at least':
		case 'at most':
			return ifThen(isPeriod, ref('limit'), value(NUMBER));
	}
}

export function clockTakes(word: (typeof CLOCK_WORDS)[number]): Schema {
	switch (word) {
		case 'after':
		case 'from':
		case 'until':
			return ref('anchor');
		case 'times':
			return NUMBER;
		case 'then':
			return value(ref('clock'));
		case 'fixed':
			return { enum: FIXED };
	}
}

export function roleTakes(word: (typeof ROLE_WORDS)[number]): Schema {
	switch (word) {
		case 'id':
			return texts;
		case 'is':
			return oneOf(...ROLE_KINDS.map((kind) => ({ const: kind, description: ROLE_KIND_MEANINGS[kind] })));
		case 'either':
			return listOf(ref('text'));
		case 'choose':
			return rowsOf(texts);
	}
}

export function settingTakes(word: (typeof SETTING_WORDS)[number]): Schema {
	switch (word) {
		case 'id':
			return texts;
		case 'ask':
			return ref('text');
		case 'default':
			return ref('reading');
		case 'readings':
			return { type: 'object', minProperties: 2, additionalProperties: ref('reading') };
	}
}

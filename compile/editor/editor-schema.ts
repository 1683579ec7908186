import { z } from 'zod';
import { casesSchema } from '../cases/cases.ts';
import {
	CLOCK_WORDS,
	EVENTS,
	FACT_WORDS,
	FIXED,
	GROUP_WORDS,
	HEADS,
	LIMITS,
	PICKS,
	ROLE_KINDS,
	ROLE_WORDS,
	RULE_WORDS,
	SAID_WORDS,
	SETTING_WORDS,
	SIDES,
	TEST_WORDS,
	TEXT_WORDS,
	UNIT_WORDS,
	UNITS,
	WITH,
} from '../language/grammar.ts';
import type { Kinds } from '../language/kinds.ts';
import { headSchema } from '../pack/pack-head.ts';
import {
	CASE_MEANINGS,
	CLOCK_MEANINGS,
	FACT_MEANINGS,
	HEAD_MEANINGS,
	RECIPIENT_MEANINGS,
	ROLE_KIND_MEANINGS,
	ROLE_MEANINGS,
	RULE_MEANINGS,
	SETTING_MEANINGS,
	SIDE_MEANINGS,
	UNIT_MEANINGS,
} from './word-meanings.ts';

/**
 * A JSON Schema of a pack's files, for editors: draft 7, which they all know. Which words there are, and which stand together, is
 * taken from the compiler's own tables. It refuses nothing that the compiler accepts. Names are for the compiler: an editor sees
 * one file, and a role or a fact stands in another.
 */
export type Schema = { [keyword: string]: unknown };

type RuleWord = (typeof RULE_WORDS)[number];

const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const oneOf = (...schemas: Schema[]): Schema => ({ anyOf: schemas });
const has = (...words: readonly string[]): Schema => ({ anyOf: words.map((word) => ({ required: [word] })) });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const entries = (properties: Schema, more: Schema = {}): Schema => ({ type: 'object', properties, additionalProperties: false, ...more });
const said = (means: string, takes: Schema): Schema => ({ description: means, ...takes });

function ifThen(condition: Schema, holds: Schema, otherwise: Schema): Schema {
	// biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
	return { if: condition, then: holds, else: otherwise };
}

/** A word for each of these, with what it means and takes. */
function words<Word extends string>(names: readonly Word[], means: Record<Word, string>, takes: (word: Word) => Schema): Schema {
	return Object.fromEntries(names.map((word) => [word, said(means[word], takes(word))]));
}

/** A value wherever one may stand: as it is, by the name of a setting (any text), or in a decision table. */
function value(plain: Schema): Schema {
	return ifThen({ type: 'object', required: ['choose'] }, entries({ choose: rowsOf(plain) }), plain);
}

function rowsOf(plain: Schema): Schema {
	const row = entries(
		{
			when: said('The row holds if this does. Only the last row may have none.', ref('condition')),
			use: said('What it is then.', plain),
		},
		{ required: ['use'] },
	);
	return { description: 'The first row whose “when” holds.', type: 'array', minItems: 1, items: row };
}

/** YAML reads 1.10 and Yes in its own way. Here every value is text until it is known what belongs there. */
const TEXT: Schema = { type: ['string', 'number', 'boolean'], minLength: 1 };
const NUMBER: Schema = oneOf({ type: 'number' }, { type: 'string', minLength: 1 });
const texts = ref('texts');
const isObject: Schema = { type: 'object' };
const isPeriod = ref('says a unit');
const singular = (unit: string) => unit.replace(/s$/, '');

function units(count: Schema): Schema {
	const means = new Map<string, string>(
		UNITS.flatMap((unit) => [unit, singular(unit)].map((each) => [each, UNIT_MEANINGS[unit]] as const)),
	);
	return Object.fromEntries(
		[...UNIT_WORDS.keys()].map((word) => [word, said(means.get(word) ?? 'So many of this day of the week.', count)]),
	);
}

/** What each word of a rule takes. */
function takes(word: RuleWord): Schema {
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
function together(): Schema[] {
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

const properties = (names: readonly RuleWord[]): Schema => words(names, RULE_MEANINGS, takes);
const STATEMENT_WORDS = [...new Set<RuleWord>([...HEADS, ...(Object.values(WITH).flat() as RuleWord[]), ...LIMITS])];
const OTHER_HEADS = HEADS.filter((head) => head !== 'section');
const PLAIN_HEADS = HEADS.filter((head) => head !== 'any' && head !== 'not');
const exactlyOne = (names: readonly string[]): Schema => ({ oneOf: names.map((name) => ({ required: [name] })) });

function definitions(kinds: Kinds): Schema {
	const kindNames = [...kinds.values()].map(({ kind }) => kind.kind);
	const partNames = [...new Set([...kinds.values()].flatMap(({ parts }) => parts)), 'date'];
	return {
		text: TEXT,
		texts: oneOf(ref('text'), listOf(ref('text'))),
		'says a unit': { ...isObject, ...has(...UNIT_WORDS.keys(), 'school days') },
		kind: oneOf({ enum: kindNames, description: 'A kind of thing on the record.' }, said('A kind, or a fact of this pack.', ref('text'))),
		rules: listOf(ref('entry')),
		entry: ifThen(
			{ type: 'string' },
			said('A file of more rules, in this folder.', { type: 'string' }),
			ifThen(has('rules'), ref('group'), ref('rule')),
		),
		group: entries(properties(GROUP_WORDS)),
		rule: entries(properties(RULE_WORDS), {
			required: ['id'],
			allOf: [
				ifThen(has(...OTHER_HEADS), exactlyOne(OTHER_HEADS), has('section', ...SAID_WORDS.filter((word) => word !== 'decides'))),
				ifThen(has('next action', 'request'), has('to', 'is'), {}),
				...together(),
			],
		}),
		condition: oneOf(ref('statement'), listOf(ref('condition'))),
		statement: entries(properties(STATEMENT_WORDS), { allOf: [exactlyOne(HEADS), ...together()] }),
		recipient: value(oneOf(...Object.entries(RECIPIENT_MEANINGS).map(([name, means]) => ({ const: name, description: means })), texts)),
		parts: oneOf(ref('text'), listOf(oneOf(ref('text'), ref('tests of parts'))), ref('tests of parts')),
		'tests of parts': ifThen(
			has(...PLAIN_HEADS),
			ref('statement'),
			said('Tests side by side must all hold.', {
				type: 'object',
				properties: {
					...Object.fromEntries(partNames.map((part) => [part, ref('test')])),
					any: said('One of these holds.', oneOf(ref('parts'), listOf(ref('parts')))),
					not: said('This does not hold.', ref('parts')),
				},
				additionalProperties: ref('test'),
			}),
		),
		test: ifThen(
			isObject,
			ifThen({ required: ['choose'] }, value(texts), {
				type: 'object',
				minProperties: 1,
				properties: words(TEST_WORDS, TEST_MEANINGS, testTakes),
				additionalProperties: said('A fact, with the part of it that has to be the same.', ref('text')),
			}),
			oneOf({ enum: ['answered', 'empty'], description: 'Has something in it, or nothing.' }, texts),
		),
		limit: ifThen(
			isObject,
			ifThen(
				{ required: ['any'] },
				entries({ any: said('Whichever is later.', listOf(ref('limit'))) }),
				ifThen({ required: ['choose'] }, value(ref('text')), ref('period')),
			),
			oneOf(said('“no limit”, or a setting.', ref('text')), said('Whichever is earlier.', listOf(ref('limit')))),
		),
		period: entries(
			{
				...units(ref('count')),
				...words(SIDES, SIDE_MEANINGS, () => ref('anchor')),
				at: said('The time of day, as in 12:00.', { type: 'string', pattern: '^([01]?\\d|2[0-3]):[0-5]\\d$' }),
			},
			{
				allOf: [
					exactlyOne(SIDES),
					// Whatever else is there is one unit.
					ifThen({ required: ['at'] }, { minProperties: 3, maxProperties: 3 }, { minProperties: 2, maxProperties: 2 }),
				],
			},
		),
		length: entries(units(NUMBER), { minProperties: 1, maxProperties: 1 }),
		count: ifThen(isObject, ifThen({ required: ['choose'] }, value(NUMBER), ref('part of')), NUMBER),
		anchor: ifThen(
			isObject,
			ifThen(
				{ required: ['choose'] },
				value(oneOf(ref('text'), isObject)),
				ifThen(isPeriod, ref('period'), ifThen(has(...EVENTS), ref('statement'), ref('part of'))),
			),
			oneOf({ enum: ['today', 'finish'] }, said('A fact, a kind, a date or a setting.', ref('text'))),
		),
		'part of': {
			type: 'object',
			minProperties: 1,
			maxProperties: 1,
			properties: {
				its: said('A part of the very thing that is tested.', ref('text')),
				question: said('The answer to this question.', texts),
			},
			additionalProperties: said('A part of this fact.', ref('text')),
		},
		clock: ifThen(
			isObject,
			ifThen(
				oneOf(isPeriod, has(...CLOCK_WORDS)),
				entries(
					{ ...units(ref('count')), ...words(CLOCK_WORDS, CLOCK_MEANINGS, clockTakes) },
					{ allOf: [isPeriod], not: { required: ['after', 'from'] } },
				),
				said('One in any so many of these.', { type: 'object', minProperties: 1, maxProperties: 1, additionalProperties: value(NUMBER) }),
			),
			oneOf(ref('text'), listOf(value(ref('clock')))),
		),
		roles: { type: 'object', additionalProperties: ref('role') },
		role: ifThen(
			isObject,
			entries(words(ROLE_WORDS, ROLE_MEANINGS, roleTakes)),
			oneOf({ type: 'null' }, { enum: [''] }, said('Any of these roles.', listOf(ref('text')))),
		),
		settings: { type: 'object', additionalProperties: ref('setting') },
		setting: entries(words(SETTING_WORDS, SETTING_MEANINGS, settingTakes), {
			required: ['ask'],
			not: { required: ['default', 'readings'] },
		}),
		// A name, a number, a severity, roles, a date or a time: what it is shows only where it is used.
		reading: ifThen(isPeriod, oneOf(ref('period'), ref('length'), ref('clock')), {}),
		facts: { type: 'object', additionalProperties: ref('fact') },
		fact: entries(
			words(FACT_WORDS, FACT_MEANINGS, (word) => (word === 'where' ? ref('parts') : word === 'id' ? texts : ref('kind'))),
			exactlyOne(PICKS),
		),
		head: head(),
		cases: cases(kindNames),
	};
}

const TEST_MEANINGS: Record<(typeof TEST_WORDS)[number], string> = {
	is: 'Is this very word, or one of these.',
	not: 'Is anything else.',
	within: 'Is a date in this time.',
	before: 'Is a date before this, or on its day.',
	after: 'Is a date after this, or on its day.',
	'at least': 'Is a number of that size or more, or a date that long before or after.',
	'at most': 'Is a number of that size or less.',
};

function testTakes(word: (typeof TEST_WORDS)[number]): Schema {
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

function clockTakes(word: (typeof CLOCK_WORDS)[number]): Schema {
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

function roleTakes(word: (typeof ROLE_WORDS)[number]): Schema {
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

function settingTakes(word: (typeof SETTING_WORDS)[number]): Schema {
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

/** The head, as the compiler's own schema has it, with the language's words where that leaves them to the compiler. */
function head(): Schema {
	const own: Record<string, Schema> = { roles: ref('roles'), settings: ref('settings'), facts: ref('facts') };
	const means: Record<string, string> = { ...RULE_MEANINGS, ...HEAD_MEANINGS };
	return withWords(fromZod(headSchema), (word, taken) =>
		said(means[word] ?? '', own[word] ?? ((RULE_WORDS as readonly string[]).includes(word) ? takes(word as RuleWord) : taken)),
	);
}

function cases(kindNames: string[]): Schema {
	const schema = fromZod(casesSchema) as { properties: { cases: { items: Schema } } };
	const items = withWords(schema.properties.cases.items, (word, taken) => {
		const described = said(CASE_MEANINGS[word as keyof typeof CASE_MEANINGS], taken);
		return word === 'given'
			? { ...described, properties: Object.fromEntries(kindNames.map((kind) => [kind, taken.additionalProperties])) }
			: described;
	});
	return { ...schema, properties: { cases: { ...schema.properties.cases, items } } };
}

function withWords(schema: Schema, change: (word: string, taken: Schema) => Schema): Schema {
	const own = Object.entries(schema.properties as Record<string, Schema>);
	return { ...schema, properties: Object.fromEntries(own.map(([word, taken]) => [word, change(word, taken)])) };
}

function fromZod(schema: z.ZodType): Schema {
	const { $schema: _, ...json } = z.toJSONSchema(schema, {
		target: 'draft-7',
		io: 'input',
		override: ({ jsonSchema }) => {
			if (jsonSchema.const === '') Object.assign(jsonSchema, { const: undefined, type: undefined, enum: ['', null] });
			else if (jsonSchema.type === 'string' && jsonSchema.pattern === undefined)
				Object.assign(jsonSchema, jsonSchema.minLength === undefined ? { type: [...(TEXT.type as string[]), 'null'] } : TEXT);
			// Its pattern says more.
			delete jsonSchema.format;
			delete jsonSchema.default;
		},
	});
	return JSON.parse(JSON.stringify(json));
}

/** @param kinds the kinds of thing that a pack can ask about */
export function packSchema(kinds: Kinds): Schema {
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'A Stepcheck pack',
		description: 'pack.yaml, a file of rules, or a file of cases. Made by “stepcheck pack schema”: do not change it by hand.',
		...ifThen({ type: 'array' }, ref('rules'), ifThen(has('cases'), ref('cases'), ref('head'))),
		definitions: definitions(kinds),
	};
}

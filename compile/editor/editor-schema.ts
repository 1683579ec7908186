import { casesSchema } from '../cases/cases.ts';
import {
	CLOCK_WORDS,
	EVENTS,
	FACT_WORDS,
	GROUP_WORDS,
	HEADS,
	LIMITS,
	PICKS,
	ROLE_WORDS,
	RULE_WORDS,
	SAID_WORDS,
	SETTING_WORDS,
	SIDES,
	TEST_WORDS,
	UNIT_WORDS,
	WITH,
} from '../language/grammar.ts';
import type { Kinds } from '../language/kinds.ts';
import { headSchema } from '../pack/pack-head.ts';
import {
	entries,
	fromZod,
	has,
	ifThen,
	isObject,
	isPeriod,
	listOf,
	NUMBER,
	oneOf,
	ref,
	type Schema,
	said,
	TEXT,
	texts,
	value,
	withWords,
	words,
} from './json-schema.ts';
import {
	CASE_MEANINGS,
	CLOCK_MEANINGS,
	FACT_MEANINGS,
	HEAD_MEANINGS,
	RECIPIENT_MEANINGS,
	ROLE_MEANINGS,
	RULE_MEANINGS,
	SETTING_MEANINGS,
	SIDE_MEANINGS,
} from './word-meanings.ts';
import { clockTakes, type RuleWord, roleTakes, settingTakes, TEST_MEANINGS, takes, testTakes, together, units } from './word-schemas.ts';

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

/**
 * A JSON Schema of a pack's files, for editors: draft 7, which they all know. Which words there are, and which stand together, is
 * taken from the compiler's own tables. It refuses nothing that the compiler accepts. Names are for the compiler: an editor sees
 * one file, and a role or a fact stands in another.
 * @param kinds the kinds of thing that a pack can ask about
 */
export function packSchema(kinds: Kinds): Schema {
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'A Stepcheck pack',
		description: 'pack.yaml, a file of rules, or a file of cases. Made by “stepcheck pack schema”: do not change it by hand.',
		...ifThen({ type: 'array' }, ref('rules'), ifThen(has('cases'), ref('cases'), ref('head'))),
		definitions: definitions(kinds),
	};
}

import { nameKey } from '../../engine/model/names.ts';
import type { Part, Party, Reference, Test, Things, Value } from '../../engine/model/rule.ts';
import { asList, didYouMean, isMap, isText, type Place, textsOf, type YamlValue } from '../yaml/source-place.ts';
import type { Kinds, PartType } from './kinds.ts';
import { kindOfThings } from './named-facts.ts';
import { amountIn } from './parse-amount.ts';
import { isPeriod, limitOf } from './parse-limit.ts';
import { conditionOf, isStatement } from './parse-statement.ts';
import { type Parse, type Scope, valueIn } from './scope.ts';

/** Tests of a thing's parts: entries by part, a list of parts that are recorded, or a statement about the thing. */
export function partsIn(written: YamlValue, things: Things, around: Scope, place: Place): Part[] | null {
	const words = { ...around, its: things };
	if (isMap(written) && isStatement(written)) {
		const statement = conditionOf(written, words, place);
		return statement && [{ kind: 'related', statement }];
	}
	const parts = isMap(written)
		? entries(written, things, words, place)
		: asList(written).map((each, index) => recorded(each, things, words, Array.isArray(written) ? place.at(index) : place));
	return parts.every((part) => part !== null) ? parts : null;
}

/** Its name alone: the part is recorded. */
function recorded(written: YamlValue, things: Things, words: Scope, place: Place): Part | null {
	if (isMap(written)) {
		const inner = partsIn(written, things, words, place);
		return inner && inner.length === 1 ? (inner[0] ?? null) : inner && { kind: 'not', of: [{ kind: 'not', of: inner }] };
	}
	if (!isText(written)) return place.fault('Name a part, or a part with a test.');
	const part = partNamed(written, things, words, place);
	return part && { kind: 'part', part: part.name, test: { kind: 'answered' } };
}

function entries(written: { [name: string]: YamlValue }, things: Things, words: Scope, place: Place): (Part | null)[] {
	return Object.entries(written).map(([name, test]): Part | null => {
		const here = place.at(name);
		if (name === 'any') {
			const ways = asList(test).map((each, index) => together(partsIn(each, things, words, here.at(index))));
			return ways.every((part) => part !== null) ? { kind: 'any', of: ways } : null;
		}
		if (name === 'not') {
			const of = partsIn(test, things, words, here);
			return of && { kind: 'not', of };
		}
		const part = partNamed(name, things, words, here);
		const compiled = part && testIn(test, part.type, words, here);
		return part && compiled && { kind: 'part', part: part.name, test: compiled };
	});
}

/** Several tests side by side, as one: not any of them fails. */
function together(parts: Part[] | null): Part | null {
	if (!parts) return null;
	const [only, ...more] = parts;
	return more.length === 0
		? (only ?? null)
		: { kind: 'not', of: [{ kind: 'any', of: parts.map((part): Part => ({ kind: 'not', of: [part] })) }] };
}

/** "A case note has no part “titel”. Did you mean “title”?" */
export function noSuchPart(kind: string, name: string, kinds: Kinds): string {
	return `${/^[aeiou]/.test(kind) ? 'An' : 'A'} ${kind} has no part “${name}”.${didYouMean(name, kinds.get(nameKey(kind))?.parts ?? [])}`;
}

function partNamed(name: string, things: Things, words: Scope, place: Place): { name: string; type: PartType } | null {
	const { kind } = kindOfThings(things);
	const part = words.kinds.get(nameKey(kind))?.part(name);
	return part ?? place.fault(noSuchPart(kind, name, words.kinds));
}

/** What a part has to be. @param type what is read there; answers to questions are text */
export function testIn(written: YamlValue, type: PartType, words: Scope, place: Place): Test | null {
	if (isMap(written) && 'choose' in written)
		return type === 'worker' ? workerTest(written, words, place) : chosenText(written, words, place);
	if (isMap(written)) return testsSideBySide(written, type, words, place);
	const texts = textsOf(written);
	if (!texts) return place.fault('Write an answer, a list of answers, or a test.');
	if (texts.length === 1 && (texts[0] === 'answered' || texts[0] === 'empty')) return { kind: texts[0] };
	return type === 'worker' ? workerTest(texts, words, place) : textTest(texts, words, place);
}

/** An answer told by a decision table. It has to say what is right in every case: a row that is missing would fail whatever is answered. */
function chosenText(written: YamlValue, words: Scope, place: Place): Test | null {
	const value = valueIn<string>(written, oneAnswer, 'text', words, place);
	if (value?.kind === 'choose' && value.rows.at(-1)?.when !== null)
		return place.fault('The last row of a “choose” between answers has no “when”: it says what is right in every other case.', 'choose');
	return value && { kind: 'text', anyOf: [value] };
}

const oneAnswer: Parse<string> = (written, place) => {
	if (!isText(written)) return place.fault('Write one answer here. For either of two, write two rules.');
	return written === 'answered' || written === 'empty' ? place.fault(`“${written}” is a test, and an answer is wanted here.`) : written;
};

function textTest(texts: string[], words: Scope, place: Place): Test | null {
	const anyOf = texts.map((text) =>
		valueIn<string>(text, (each, at) => (isText(each) ? each : at.fault('An answer is wanted here.')), 'text', words, place),
	);
	return anyOf.every((value) => value !== null) ? { kind: 'text', anyOf } : null;
}

function workerTest(written: YamlValue, words: Scope, place: Place): Test | null {
	const [only, ...more] = asList(written);
	const is: Value<Party> | null = words.roles.owner(only === undefined || more.length > 0 ? written : only, words, place);
	return is && { kind: 'worker', is };
}

const DATE_TESTS = ['within', 'before', 'after', 'at least', 'at most'] as const;
/** Tests that stand beside each other in braces. Any other name there is a fact, with the part that has to be the same. */
export const TEST_WORDS = ['is', 'not', ...DATE_TESTS] as const;

function testsSideBySide(written: { [name: string]: YamlValue }, type: PartType, words: Scope, place: Place): Test | null {
	const tests = Object.entries(written).map(([name, value]): Test | null => {
		const here = place.at(name);
		if (name === 'not') {
			const of = testIn(value, type, words, here);
			return of && { kind: 'not', of };
		}
		if (name === 'is') {
			const texts = textsOf(value);
			return texts ? textTest(texts, words, here) : here.fault('Write an answer, or a list of answers.');
		}
		if ((name === 'at least' || name === 'at most') && !isPeriod(value)) {
			const amount = amountIn({ [name]: value }, words, place);
			return amount && { kind: 'amount', amount };
		}
		if ((DATE_TESTS as readonly string[]).includes(name)) {
			const limit = limitOf(name, value, words, here);
			return limit && { kind: 'date', limit };
		}
		return sameAs(name, value, words, here);
	});
	if (tests.some((test) => test === null)) return null;
	const [only, ...more] = tests as Test[];
	return more.length === 0 && only ? only : { kind: 'all', of: tests as Test[] };
}

/** `{old lead: worker}`: the same as that part of that fact. */
function sameAs(name: string, part: YamlValue, words: Scope, place: Place): Test | null {
	if (!isText(part)) return place.fault(`“${name}” is not a test.${didYouMean(name, TEST_WORDS)}`);
	const things = words.facts.things(name, words, place);
	if (!things) return null;
	const found = partNamed(part, things, words, place);
	const other: Reference | null = found && { kind: 'part of', things, part: found.name };
	return other && { kind: 'same as', other };
}

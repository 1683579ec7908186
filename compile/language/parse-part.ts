import type { Part, Party, Reference, Test, Things, Value } from '../../engine/model/rule.ts';
import { asList, didYouMean, isMap, isText, type Place, textsOf, type YamlValue } from '../yaml/source-place.ts';
import { DATE_TESTS, isPeriod, isStatement, TEST_WORDS } from './grammar.ts';
import type { PartType } from './kinds.ts';
import { amountIn } from './parse-amount.ts';
import { limitOf } from './parse-limit.ts';
import { type Parse, partNamed, type Scope, valueIn } from './scope.ts';

/** Tests of a thing's parts: entries by part, a list of parts that are recorded, or a statement about the thing. */
export function partsIn(written: YamlValue, things: Things, around: Scope, place: Place): Part[] | null {
	const scope = { ...around, its: things };
	if (isMap(written) && isStatement(written)) {
		const statement = scope.condition(written, scope, place);
		return statement && [{ kind: 'related', statement }];
	}
	const parts = isMap(written)
		? entries(written, things, scope, place)
		: asList(written).map((each, index) => recorded(each, things, scope, Array.isArray(written) ? place.at(index) : place));
	return parts.every((part) => part !== null) ? parts : null;
}

/** Its name alone: the part is recorded. */
function recorded(written: YamlValue, things: Things, scope: Scope, place: Place): Part | null {
	if (isMap(written)) {
		const inner = partsIn(written, things, scope, place);
		return inner && inner.length === 1 ? (inner[0] ?? null) : inner && { kind: 'not', of: [{ kind: 'not', of: inner }] };
	}
	if (!isText(written)) return place.fault('Name a part, or a part with a test.');
	const part = partNamed(written, things, scope, place);
	return part && { kind: 'part', part: part.name, test: { kind: 'answered' } };
}

function entries(written: { [name: string]: YamlValue }, things: Things, scope: Scope, place: Place): (Part | null)[] {
	return Object.entries(written).map(([name, test]): Part | null => {
		const here = place.at(name);
		if (name === 'any') {
			const ways = asList(test).map((each, index) => together(partsIn(each, things, scope, here.at(index))));
			return ways.every((part) => part !== null) ? { kind: 'any', of: ways } : null;
		}
		if (name === 'not') {
			const of = partsIn(test, things, scope, here);
			return of && { kind: 'not', of };
		}
		const part = partNamed(name, things, scope, here);
		const compiled = part && testIn(test, part.type, scope, here);
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

/** What a part has to be. @param type what is read there; answers to questions are text */
export function testIn(written: YamlValue, type: PartType, scope: Scope, place: Place): Test | null {
	if (isMap(written) && 'choose' in written)
		return type === 'worker' ? workerTest(written, scope, place) : chosenText(written, scope, place);
	if (isMap(written)) return testsSideBySide(written, type, scope, place);
	const texts = textsOf(written);
	if (!texts) return place.fault('Write an answer, a list of answers, or a test.');
	if (texts.length === 1 && (texts[0] === 'answered' || texts[0] === 'empty')) return { kind: texts[0] };
	return type === 'worker' ? workerTest(texts, scope, place) : textTest(texts, scope, place);
}

/** An answer told by a decision table. It has to say what is right in every case: a row that is missing would fail whatever is answered. */
function chosenText(written: YamlValue, scope: Scope, place: Place): Test | null {
	const value = valueIn<string>(written, oneAnswer, 'text', scope, place);
	if (value?.kind === 'choose' && value.rows.at(-1)?.when !== null)
		return place.fault('The last row of a “choose” between answers has no “when”: it says what is right in every other case.', 'choose');
	return value && { kind: 'text', anyOf: [value] };
}

const oneAnswer: Parse<string> = (written, place) => {
	if (!isText(written)) return place.fault('Write one answer here. For either of two, write two rules.');
	return written === 'answered' || written === 'empty' ? place.fault(`“${written}” is a test, and an answer is wanted here.`) : written;
};

function textTest(texts: string[], scope: Scope, place: Place): Test | null {
	const anyOf = texts.map((text) =>
		valueIn<string>(text, (each, at) => (isText(each) ? each : at.fault('An answer is wanted here.')), 'text', scope, place),
	);
	return anyOf.every((value) => value !== null) ? { kind: 'text', anyOf } : null;
}

function workerTest(written: YamlValue, scope: Scope, place: Place): Test | null {
	const [only, ...more] = asList(written);
	const is: Value<Party> | null = scope.roles.owner(only === undefined || more.length > 0 ? written : only, scope, place);
	return is && { kind: 'worker', is };
}

function testsSideBySide(written: { [name: string]: YamlValue }, type: PartType, scope: Scope, place: Place): Test | null {
	const tests = Object.entries(written).map(([name, value]): Test | null => {
		const here = place.at(name);
		if (name === 'not') {
			const of = testIn(value, type, scope, here);
			return of && { kind: 'not', of };
		}
		if (name === 'is') {
			const texts = textsOf(value);
			return texts ? textTest(texts, scope, here) : here.fault('Write an answer, or a list of answers.');
		}
		if ((name === 'at least' || name === 'at most') && !isPeriod(value)) {
			const amount = amountIn({ [name]: value }, scope, place);
			return amount && { kind: 'amount', amount };
		}
		if ((DATE_TESTS as readonly string[]).includes(name)) {
			const limit = limitOf(name, value, scope, here);
			return limit && { kind: 'date', limit };
		}
		return sameAs(name, value, scope, here);
	});
	if (tests.some((test) => test === null)) return null;
	const [only, ...more] = tests as Test[];
	return more.length === 0 && only ? only : { kind: 'all', of: tests as Test[] };
}

/** `{old lead: worker}`: the same as that part of that fact. */
function sameAs(name: string, part: YamlValue, scope: Scope, place: Place): Test | null {
	if (!isText(part)) return place.fault(`“${name}” is not a test.${didYouMean(name, TEST_WORDS)}`);
	const things = scope.facts.things(name, scope, place);
	if (!things) return null;
	const found = partNamed(part, things, scope, place);
	const other: Reference | null = found && { kind: 'part of', things, part: found.name };
	return other && { kind: 'same as', other };
}

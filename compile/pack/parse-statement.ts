import type { Label, Limit, ListName, Statement, Test, Things, Value } from '../../engine/model/rule.ts';
import { asList, isMap, isText, onlyHas, type Place, textsOf, type YamlMap, type YamlValue } from '../yaml/source-place.ts';
import { amountIn, ONE } from './parse-amount.ts';
import { clockOf, isPeriod, limitOf } from './parse-limit.ts';
import { partsIn, testIn } from './parse-part.ts';
import { type Scope, unknownQuestion, valueIn } from './scope.ts';

/** What a statement can be about: one of these heads it. */
export const HEADS = ['question', 'section', 'next action', 'request', 'some', 'each', 'no gap', 'met', 'any', 'not'] as const;
type Head = (typeof HEADS)[number];

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

export function isStatement(written: YamlValue): written is YamlMap {
	return isMap(written) && headsIn(written).length > 0 && !('part' in written);
}

function headsIn(written: YamlMap): Head[] {
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

/** A condition: one statement, or a list of which all hold. Its questions are those that the step's rules name. */
export function conditionOf(written: YamlValue, words: Scope, place: Place): Statement | null {
	if (Array.isArray(written)) return joined('all', written, words, place);
	if (!isMap(written)) return place.fault('A condition is a statement, as in { question: …, is: … }.');
	return statementOf(written, words, place, (path) => words.lookup(path));
}

function joined(kind: 'all' | 'any', written: YamlValue[], words: Scope, place: Place): Statement | null {
	const of = written.map((part, index) => conditionOf(part, words, place.at(index)));
	return of.every((part) => part !== null) ? { kind, of } : null;
}

/**
 * One statement with its time limits.
 * @param find how a question's label is found: among the step's rules for a condition, as it stands for a rule of its own
 */
export function statementOf(written: YamlMap, words: Scope, place: Place, find: (path: string[]) => Label | null): Statement | null {
	const heads = headsIn(written);
	const [head, ...more] = heads;
	if (!head)
		return place.fault(
			'This says nothing to check: add a question, section, next action or request, or something to be seen on the record.',
		);
	if (more.length > 0) return place.fault(`A rule is about one thing: “${heads.join('” or “')}”, not both.`);
	if (!onlyHas(written, [head, ...WITH[head], ...LIMITS], place)) return null;
	const bare = bareStatement(head, written, words, place, find);
	return bare && withLimits(bare, written, words, place);
}

function bareStatement(head: Head, written: YamlMap, words: Scope, place: Place, find: (path: string[]) => Label | null): Statement | null {
	const value = written[head] as YamlValue;
	const here = place.at(head);
	switch (head) {
		case 'question':
			return questionIs(value, written.is, words, place, find);
		case 'section':
			return isText(value)
				? { kind: 'section', section: { path: [...words.section, value], form: words.form } }
				: here.fault('Name one section.');
		case 'next action':
		case 'request':
			return routed(head, value, written, words, place);
		case 'some':
			return someOf(value, written, words, place);
		case 'each': {
			const things = thingsOf(value, written, words, place);
			if (!things) return null;
			if (written.has === undefined) return place.fault('“each” needs “has”: what every one has.');
			const has = partsIn(written.has, things, words, place.at('has'));
			return has && { kind: 'each', things, has };
		}
		case 'no gap': {
			const between = asList(value).map((name, index) =>
				isText(name) ? words.facts.things(name, words, here.at(index)) : here.fault('Name facts, in turn.'),
			);
			return between.every((things) => things !== null) ? { kind: 'no gap', between } : null;
		}
		case 'met': {
			const rules = textsOf(value);
			return rules ? { kind: 'met', rules, paragraphs: paragraphsOf(rules, words) } : here.fault('“met” takes rule ids.');
		}
		case 'any':
			return joined('any', asList(value), words, here);
		case 'not': {
			const of = conditionOf(value, words, here);
			return of && { kind: 'not', of };
		}
	}
}

function questionIs(
	value: YamlValue,
	is: YamlValue | undefined,
	words: Scope,
	place: Place,
	find: (path: string[]) => Label | null,
): Statement | null {
	const path = textsOf(value);
	if (!path) return place.fault('Name one question, or the path to it.', 'question');
	const question = find(path);
	if (!question) return place.fault(unknownQuestion('step', path, words), 'question');
	const test: Test | null = is === undefined ? { kind: 'answered' } : testIn(is, 'text', words, place.at('is'));
	return test && { kind: 'answer', question, test };
}

function thingsOf(value: YamlValue, written: YamlMap, words: Scope, place: Place): Things | null {
	if (!isText(value)) return place.fault('Name one kind or fact.');
	const from = words.facts.things(value, words, place);
	if (!from || written.where === undefined) return from;
	const where = partsIn(written.where, from, words, place.at('where'));
	return where && { of: from, pick: 'all', where, name: null };
}

/** `some`, with a bound on how many; `at least` with an anchor is a time limit, not a bound. */
function someOf(value: YamlValue, written: YamlMap, words: Scope, place: Place): Statement | null {
	const things = thingsOf(value, written, words, place);
	const bounds = Object.fromEntries(
		['at least', 'at most'].flatMap((word) =>
			written[word] === undefined || hasAnchor(written[word] ?? '') ? [] : [[word, written[word] as YamlValue]],
		),
	);
	const amount = Object.keys(bounds).length === 0 ? ONE : amountIn(bounds, words, place);
	return things && amount && { kind: 'some', things, amount };
}

function hasAnchor(written: YamlValue): boolean {
	return isPeriod(written) && ['after', 'before', 'from'].some((side) => written[side] !== undefined);
}

function routed(list: ListName, value: YamlValue, written: YamlMap, words: Scope, place: Place): Statement | null {
	const name = valueIn<string>(value, (each, at) => (isText(each) ? each : at.fault(`Name one ${list}.`)), 'text', words, place.at(list));
	if (!name) return null;
	const progress = written.is === undefined ? undefined : progressOf(written.is, list, place);
	if (progress === null) return null;
	const there: Statement | null =
		progress === undefined ? null : { kind: 'on step', list, name, progress: progress === 'added' ? null : progress };
	if (written.to === undefined) return there ?? { kind: 'on step', list, name, progress: null };
	const to = words.roles.recipient(written.to, words, place.at('to'));
	const goes: Statement | null = to && { kind: 'goes to', list, name, to };
	return goes && there ? { kind: 'all', of: [there, goes] } : goes;
}

function progressOf(written: YamlValue, list: ListName, place: Place): 'added' | 'sent' | 'answered' | null {
	if (written === 'added') return 'added';
	if (list === 'request' && (written === 'sent' || written === 'answered')) return written;
	return place.fault(list === 'request' ? 'A request can be “added”, “sent” or “answered”.' : 'A next action can only be “added”.');
}

function withLimits(bare: Statement, written: YamlMap, words: Scope, place: Place): Statement | null {
	let statement: Statement | null = bare;
	for (const word of LIMITS) {
		const value = written[word];
		if (value === undefined || statement === null || (word === 'at least' && bare.kind === 'some' && !hasAnchor(value))) continue;
		if (word === 'before' && value === 'finish')
			return place.fault('“before: finish” is said of a whole rule or group, not inside one.', word);
		statement = word === 'every' ? again(statement, value, words, place.at(word)) : limited(statement, word, value, words, place.at(word));
	}
	return statement;
}

function limited(of: Statement, word: string, value: YamlValue, words: Scope, place: Place): Statement | null {
	const limit: Value<Limit> | null = limitOf(word, value, words, place);
	return limit && { kind: 'timed', of, limit };
}

function again(of: Statement, value: YamlValue, words: Scope, place: Place): Statement | null {
	const clock = clockOf(value, words, place);
	if (of.kind !== 'some') return place.fault('“every” goes with “some”: what is done again and again.');
	return clock && { kind: 'repeated', things: of.things, amount: of.amount, clock };
}

/** A next action or request that need not be there is asked about only once it is. */
export function impliedCondition(requirement: Statement): Statement[] {
	if (requirement.kind === 'timed') return impliedCondition(requirement.of);
	return requirement.kind === 'goes to' ? [{ kind: 'on step', list: requirement.list, name: requirement.name, progress: null }] : [];
}

/** Each once, without which of its lines it is: 1.1 for “1.1, first bullet”, 3 and 4 for “3 and 4”. */
function paragraphsOf(rules: readonly string[], { paragraphOf }: Scope): string[] {
	const paragraphs = rules.flatMap((id) => paragraphOf(id)?.replace(/,.*$/, '').split(' and ') ?? []);
	return [...new Set(paragraphs)];
}

import type { Label, Limit, ListName, Statement, Test, Things, Value } from '../../engine/model/rule.ts';
import { asList, isMap, isText, onlyHas, type Place, textsOf, type YamlMap, type YamlValue } from '../yaml/source-place.ts';
import { type Head, headsIn, isPeriod, LIMITS, SIDES, WITH } from './grammar.ts';
import { amountIn, ONE } from './parse-amount.ts';
import { clockOf, limitOf } from './parse-limit.ts';
import { partsIn, testIn } from './parse-part.ts';
import { type Scope, unknownQuestion, valueIn } from './scope.ts';

/** A condition: one statement, or a list of which all hold. Its questions are those that the step's rules name. */
export function conditionOf(written: YamlValue, scope: Scope, place: Place): Statement | null {
	if (Array.isArray(written)) return joined('all', written, scope, place);
	if (!isMap(written)) return place.fault('A condition is a statement, as in { question: …, is: … }.');
	return statementOf(written, scope, place, (path) => scope.lookup(path));
}

function joined(kind: 'all' | 'any', written: YamlValue[], scope: Scope, place: Place): Statement | null {
	const of = written.map((part, index) => conditionOf(part, scope, place.at(index)));
	return of.every((part) => part !== null) ? { kind, of } : null;
}

/**
 * One statement with its time limits.
 * @param find how a question's label is found: among the step's rules for a condition, as it stands for a rule of its own
 */
export function statementOf(written: YamlMap, scope: Scope, place: Place, find: (path: string[]) => Label | null): Statement | null {
	const heads = headsIn(written);
	const [head, ...more] = heads;
	if (!head)
		return place.fault(
			'This says nothing to check: add a question, section, next action or request, or something to be seen on the record.',
		);
	if (more.length > 0) return place.fault(`A rule is about one thing: “${heads.join('” or “')}”, not both.`);
	if (!onlyHas(written, [head, ...WITH[head], ...LIMITS], place)) return null;
	const bare = bareStatement(head, written, scope, place, find);
	return bare && withLimits(bare, written, scope, place);
}

function bareStatement(head: Head, written: YamlMap, scope: Scope, place: Place, find: (path: string[]) => Label | null): Statement | null {
	const value = written[head] as YamlValue;
	const here = place.at(head);
	switch (head) {
		case 'question':
			return questionIs(value, written.is, scope, place, find);
		case 'section':
			return isText(value)
				? { kind: 'section', section: { path: [...scope.section, value], form: scope.form } }
				: here.fault('Name one section.');
		case 'next action':
		case 'request':
			return routed(head, value, written, scope, place);
		case 'some':
			return someOf(value, written, scope, place);
		case 'each': {
			const things = thingsOf(value, written, scope, place);
			if (!things) return null;
			if (written.has === undefined) return place.fault('“each” needs “has”: what every one has.');
			const has = partsIn(written.has, things, scope, place.at('has'));
			return has && { kind: 'each', things, has };
		}
		case 'no gap': {
			const between = asList(value).map((name, index) =>
				isText(name) ? scope.facts.things(name, scope, here.at(index)) : here.fault('Name facts, in turn.'),
			);
			return between.every((things) => things !== null) ? { kind: 'no gap', between } : null;
		}
		case 'met': {
			const rules = textsOf(value);
			return rules ? { kind: 'met', rules, paragraphs: paragraphsOf(rules, scope) } : here.fault('“met” takes rule ids.');
		}
		case 'any':
			return joined('any', asList(value), scope, here);
		case 'not': {
			const of = conditionOf(value, scope, here);
			return of && { kind: 'not', of };
		}
	}
}

function questionIs(
	value: YamlValue,
	is: YamlValue | undefined,
	scope: Scope,
	place: Place,
	find: (path: string[]) => Label | null,
): Statement | null {
	const path = textsOf(value);
	if (!path) return place.fault('Name one question, or the path to it.', 'question');
	const question = find(path);
	if (!question) return place.fault(unknownQuestion('step', path, scope), 'question');
	const test: Test | null = is === undefined ? { kind: 'answered' } : testIn(is, 'text', scope, place.at('is'));
	return test && { kind: 'answer', question, test };
}

function thingsOf(value: YamlValue, written: YamlMap, scope: Scope, place: Place): Things | null {
	if (!isText(value)) return place.fault('Name one kind or fact.');
	const from = scope.facts.things(value, scope, place);
	if (!from || written.where === undefined) return from;
	const where = partsIn(written.where, from, scope, place.at('where'));
	return where && { of: from, pick: 'all', where, name: null };
}

/** `some`, with a bound on how many; `at least` with an anchor is a time limit, not a bound. */
function someOf(value: YamlValue, written: YamlMap, scope: Scope, place: Place): Statement | null {
	const things = thingsOf(value, written, scope, place);
	const bounds = Object.fromEntries(
		['at least', 'at most'].flatMap((word) =>
			written[word] === undefined || hasAnchor(written[word] ?? '') ? [] : [[word, written[word] as YamlValue]],
		),
	);
	const amount = Object.keys(bounds).length === 0 ? ONE : amountIn(bounds, scope, place);
	return things && amount && { kind: 'some', things, amount };
}

function hasAnchor(written: YamlValue): boolean {
	return isPeriod(written) && SIDES.some((side) => written[side] !== undefined);
}

function routed(list: ListName, value: YamlValue, written: YamlMap, scope: Scope, place: Place): Statement | null {
	const name = valueIn<string>(value, (each, at) => (isText(each) ? each : at.fault(`Name one ${list}.`)), 'text', scope, place.at(list));
	if (!name) return null;
	const progress = written.is === undefined ? undefined : progressOf(written.is, list, place);
	if (progress === null) return null;
	const there: Statement | null =
		progress === undefined ? null : { kind: 'on step', list, name, progress: progress === 'added' ? null : progress };
	if (written.to === undefined) return there ?? { kind: 'on step', list, name, progress: null };
	const to = scope.roles.recipient(written.to, scope, place.at('to'));
	const goes: Statement | null = to && { kind: 'goes to', list, name, to };
	return goes && there ? { kind: 'all', of: [there, goes] } : goes;
}

function progressOf(written: YamlValue, list: ListName, place: Place): 'added' | 'sent' | 'answered' | null {
	if (written === 'added') return 'added';
	if (list === 'request' && (written === 'sent' || written === 'answered')) return written;
	return place.fault(list === 'request' ? 'A request can be “added”, “sent” or “answered”.' : 'A next action can only be “added”.');
}

function withLimits(bare: Statement, written: YamlMap, scope: Scope, place: Place): Statement | null {
	let statement: Statement | null = bare;
	for (const word of LIMITS) {
		const value = written[word];
		if (value === undefined || statement === null || (word === 'at least' && bare.kind === 'some' && !hasAnchor(value))) continue;
		if (word === 'before' && value === 'finish')
			return place.fault('“before: finish” is said of a whole rule or group, not inside one.', word);
		statement = word === 'every' ? again(statement, value, scope, place.at(word)) : limited(statement, word, value, scope, place.at(word));
	}
	return statement;
}

function limited(of: Statement, word: string, value: YamlValue, scope: Scope, place: Place): Statement | null {
	const limit: Value<Limit> | null = limitOf(word, value, scope, place);
	return limit && { kind: 'timed', of, limit };
}

function again(of: Statement, value: YamlValue, scope: Scope, place: Place): Statement | null {
	const clock = clockOf(value, scope, place);
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

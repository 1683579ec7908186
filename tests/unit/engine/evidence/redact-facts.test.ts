import { describe, expect, test } from 'vitest';
import { redactFacts } from '../../../../engine/evidence/redact-facts.ts';
import type { Context } from '../../../../engine/judge/context.ts';
import { testHolds, workerIs } from '../../../../engine/judge/terms/test-part.ts';
import { type Fact, type FactList, REDACTED } from '../../../../engine/model/facts.ts';
import { Names } from '../../../../engine/model/names.ts';
import { postsNamedBy } from '../../../../engine/model/parties.ts';
import type { RequestedFacts } from '../../../../engine/model/requested-facts.ts';
import type { Test } from '../../../../engine/model/rule.ts';

const WORKERS = {
	'mara bright': ['Social Worker'],
	'petra lindqvist': ['Team Manager', 'Somebody else’s post'],
	'jory pell': ['Post of nobody here'],
};
const POSTS = ['social worker', 'team manager', 'key team', 'principal practitioner'];

function asked(parts: RequestedFacts['kinds'][string]): RequestedFacts {
	return { kinds: { note: parts }, dates: {}, posts: POSTS };
}

function list(...facts: Fact['parts'][]): FactList {
	return { reach: 'all', readFrom: null, screen: 'case-notes', readAt: null, facts: facts.map((parts) => ({ parts })) };
}

/** What is left of one part. */
function left(text: string | null, part: RequestedFacts['kinds'][string][string], viewer: string | null = null): string | null | undefined {
	return redactFacts({ note: list({ it: text }) }, asked({ it: part }), { workers: WORKERS, viewer }).note?.facts[0]?.parts.it;
}

describe('what is left of a part', () => {
	test.each([
		['a title that is asked for, in the page’s own letters', 'Closure  Visit:', { words: ['closure visit'] }, 'closure visit'],
		['another title', 'Rowan told me about school', { words: ['closure visit'] }, REDACTED],
		['a title that only begins alike', 'Closure visit to Rowan', { words: ['closure visit'] }, REDACTED],
		['a day', '9 March 2026', { date: true }, '2026-03-09'],
		['a day and a time', '09/03/2026 14:05', { date: true }, '2026-03-09 14:05'],
		['a day that nothing goes by', '09/03/2026', {}, REDACTED],
		['a text in the place of a day', 'with Rowan', { date: true }, REDACTED],
		['nothing', '', { words: ['closure visit'] }, ''],
		['what was not read', null, { words: ['closure visit'] }, null],
		['a post in so many words', 'Team Manager', { worker: true }, 'team manager'],
		['somebody and a post', 'Ann Other (Team Manager)', { worker: true }, 'team manager'],
		['somebody nobody knows', 'Ann Other', { worker: true }, REDACTED],
		['a worker in a part that asks only whether there is one', 'Mara Bright', {}, REDACTED],
	] as const)('%s', (_, text, part, expected) => {
		expect(left(text, part as RequestedFacts['kinds'][string][string])).toBe(expected);
	});

	test('kinds and parts that nothing asks for are not there', () => {
		const read = { note: list({ it: 'closure visit', body: 'All about Rowan' }), plan: list({ type: 'Rowan’s plan' }) };
		expect(redactFacts(read, asked({ it: { words: ['closure visit'] } }), { workers: {}, viewer: null })).toEqual({
			note: list({ it: 'closure visit' }),
		});
	});
});

const posts = ['Social Worker', 'Team Manager', 'Key team', 'Principal Practitioner'];
const names = new Names({});
const context = {
	postsOf: (name: string) => postsNamedBy(name, WORKERS, posts, names),
	names,
	viewer: { role: null, name: null },
} as unknown as Context;

test.each(['Mara Bright', 'Petra Lindqvist', 'Jory Pell', 'Ann Other', 'Team Manager', 'Ann Other (Team Manager)', ''])(
	'who holds a post comes out the same: %s',
	(worker) => {
		for (const post of ['Team Manager', 'Social Worker', 'Principal Practitioner']) {
			const party = { kind: 'roles' as const, anyOf: [post] };
			expect(workerIs(left(worker, { worker: true }) ?? '', party, context)).toBe(workerIs(worker, party, context));
		}
	},
);

test('“assigned to self” is whoever looks when it is read', () => {
	const free = left('Assign to self', { worker: true }, 'Petra Lindqvist') ?? '';
	expect(workerIs(free, { kind: 'roles', anyOf: ['Team Manager'] }, context)).toBe('true');
	expect(workerIs(free, { kind: 'roles', anyOf: ['Social Worker'] }, context)).toBe('false');
	expect(free).not.toMatch(/petra/i);
});

describe('whether two texts are the same', () => {
	const other: Test = { kind: 'same as', other: { kind: 'its', part: 'other' } };
	const compared: RequestedFacts = asked({ it: { compared: true, words: ['closure visit'] }, other: { compared: true, worker: true } });
	const free = (it: string | null, another: string | null) =>
		redactFacts({ note: list({ it, other: another }) }, compared, { workers: WORKERS, viewer: null }).note?.facts[0] as Fact;
	const same = (fact: Fact) => testHolds(other, fact.parts.it ?? null, { ...context, thing: fact });

	test.each([
		['Ann Other', 'ann other:', 'true'],
		['Ann Other', 'Bo Other', 'false'],
		['Closure visit', 'closure visit', 'true'],
		['Closure visit', 'Ann Other', 'false'],
		['Mara Bright', 'Petra Lindqvist', 'false'],
		['', 'Ann Other', 'false'],
		[null, 'Ann Other', 'unknown'],
	] as const)('%s and %s: %s', (a, b, expected) => {
		expect(same(free(a, b))).toBe(expected);
	});

	test('a text of another list can’t be compared', () => {
		const here = free('Ann Other', 'Bo Other');
		const elsewhere = redactFacts(
			{ plan: list({ it: 'Ann Other' }) },
			{ kinds: { plan: { it: { compared: true } } }, dates: {}, posts: [] },
			{ workers: {}, viewer: null },
		);
		expect(same({ parts: { ...here.parts, other: elsewhere.plan?.facts[0]?.parts.it ?? null } })).toBe('unknown');
	});

	test('what says that they are the same is no word, and no part of one', () => {
		const fact = free('Closure visit', 'Team Manager');
		const text: Test = { kind: 'text', anyOf: [{ kind: 'is', value: 'Closure visit' }] };
		expect(testHolds(text, fact.parts.it ?? null, context)).toBe('true');
		expect(workerIsIn(fact)).toBe('true');
	});

	function workerIsIn(fact: Fact) {
		return testHolds(
			{ kind: 'worker', is: { kind: 'is', value: { kind: 'roles', anyOf: ['Team Manager'] } } },
			fact.parts.other ?? null,
			context,
		);
	}
});

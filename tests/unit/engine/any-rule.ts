import fc from 'fast-check';
import type { Amount, Anchor, Clock, Kind, Limit, Part, Recipient, Rule, Statement, Things } from '../../../engine/rule.ts';
import { is, rule } from './make.ts';

/** Rules of every shape the language has, about a few questions, two requests and two kinds of thing. */

const NOTE: Kind = { kind: 'case note', date: 'contact date', start: 'contact date', end: null };
const SPELL: Kind = { kind: 'service', date: 'start', start: 'start', end: 'actual end' };
const A = { path: ['Details', 'A'], form: null };
const B = { path: ['Details', 'B'], form: null };
const OPENED = { path: ['Details', 'Opened'], form: null };

interface Shapes {
	statement: Statement;
	things: Things;
	part: Part;
	anchor: Anchor;
	limit: Limit;
}

const count = fc.constantFrom(0, 1, 5, 7);
const period = fc.record({
	count: count.map((number) => is(number)),
	unit: fc.constantFrom('working days' as const, 'calendar days' as const, 'days' as const, 'weeks' as const, 'months' as const),
});
const side = fc.constantFrom('after' as const, 'before' as const);
const amount: fc.Arbitrary<Amount> = fc.record({
	atLeast: fc.constantFrom(null, null, is(2)),
	atMost: fc.constantFrom(null, null, null, is(2)),
});
const name = fc.constantFrom(is('Approve'), is('Review'));
const list = fc.constantFrom('request' as const, 'next action' as const);
const recipient = fc.constantFrom<Recipient>(
	{ kind: 'roles', anyOf: ['Choir Leader'] },
	{ kind: 'self' },
	{ kind: 'nobody' },
	{ kind: 'not used here' },
);

const { statement } = fc.letrec<Shapes>((tie) => {
	const base = (kind: Kind): Things => ({ of: kind, pick: 'all', where: [], name: null });
	const clock: fc.Arbitrary<Clock> = fc.record({
		kind: fc.constant('clock' as const),
		period,
		start: fc.option(tie('anchor').map(is)),
		fixed: fc.boolean(),
		until: fc.constant(null),
		times: fc.constantFrom(null, 1),
		then: fc.option(
			period.map((each) => is<Clock>({ kind: 'clock', period: each, start: null, fixed: false, until: null, times: null, then: null })),
		),
	});
	return {
		part: fc.oneof(
			{ maxDepth: 3 },
			fc.constantFrom<Part>(
				{ kind: 'part', part: 'title', test: { kind: 'text', anyOf: [is('Concert')] } },
				{ kind: 'part', part: 'title', test: { kind: 'answered' } },
				{ kind: 'part', part: 'actual end', test: { kind: 'empty' } },
				{ kind: 'part', part: 'author', test: { kind: 'worker', is: is({ kind: 'roles', anyOf: ['Choir Leader'] }) } },
				{ kind: 'not', of: [{ kind: 'part', part: 'title', test: { kind: 'text', anyOf: [is('Draft')] } }] },
			),
			fc.record({
				kind: fc.constant('part' as const),
				part: fc.constantFrom('contact date', 'start'),
				test: tie('limit').map((limit) => ({ kind: 'date' as const, limit: is(limit) })),
			}),
		),
		things: fc.record({
			of: fc.constantFrom(base(NOTE), base(SPELL)),
			pick: fc.constantFrom('all' as const, 'first' as const, 'last' as const),
			where: fc.array(tie('part'), { maxLength: 2 }),
			name: fc.constant(null),
		}),
		anchor: fc.oneof(
			{ maxDepth: 3 },
			fc.constantFrom<Anchor>({ kind: 'today' }, { kind: 'date', date: { year: 2026, month: 3, day: 9 } }, { kind: 'answer to', question: OPENED }),
			tie('things')
				.filter(({ pick }) => pick !== 'all')
				.map((things): Anchor => ({ kind: 'part of', things, part: things.of === undefined ? '' : dateOf(things) })),
			tie('statement').map((of): Anchor => ({ kind: 'event', of })),
			tie('limit').map((limit): Anchor => ({ kind: 'computed', limit: is(limit) })),
		),
		limit: fc.oneof(
			{ maxDepth: 3 },
			fc.record({ kind: fc.constant('order' as const), side, anchor: tie('anchor').map(is) }),
			fc.record({
				kind: fc.constant('period' as const),
				bound: fc.constantFrom('within' as const, 'at least' as const),
				period,
				side,
				anchor: tie('anchor').map(is),
				countEventDay: fc.boolean(),
				at: fc.constant(null),
			}),
			fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('limit').map(is), { minLength: 2, maxLength: 2 }) }),
		),
		statement: fc.oneof(
			{ maxDepth: 3, depthSize: 'small' },
			fc.constantFrom<Statement>(
				{ kind: 'answer', question: A, test: { kind: 'answered' } },
				{ kind: 'answer', question: B, test: { kind: 'text', anyOf: [is('Yes')] } },
				{ kind: 'section', section: { path: ['Details'], form: null } },
			),
			fc.record({ kind: fc.constant('on step' as const), list, name, progress: fc.constantFrom(null, 'sent' as const, 'answered' as const) }),
			fc.record({ kind: fc.constant('goes to' as const), list, name, to: recipient.map(is) }),
			fc.record({ kind: fc.constant('some' as const), things: tie('things'), amount }),
			fc.record({ kind: fc.constant('each' as const), things: tie('things'), has: fc.array(tie('part'), { minLength: 1, maxLength: 2 }) }),
			fc.array(tie('things'), { minLength: 1, maxLength: 2 }).map((between): Statement => ({ kind: 'no gap', between })),
			fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('statement'), { minLength: 1, maxLength: 2 }) }),
			tie('statement').map((of): Statement => ({ kind: 'not', of })),
			fc.record({ kind: fc.constant('timed' as const), of: tie('statement'), limit: tie('limit').map(is) }),
			fc.record({ kind: fc.constant('repeated' as const), things: tie('things'), amount: fc.constant({ atLeast: null, atMost: null }), clock: clock.map(is) }),
			fc.constant<Statement>({ kind: 'met', rules: ['first'] }),
		),
	};
});

function dateOf({ of }: Things): string {
	return 'kind' in of ? (of.date ?? '') : dateOf(of);
}

/** A few rules, the first of which rests on no other. */
export const anyRules: fc.Arbitrary<Rule[]> = fc
	.array(fc.record({ require: statement, when: fc.option(statement, { freq: 1 }), since: fc.constantFrom(null, null, is<Anchor>({ kind: 'date', date: { year: 2026, month: 2, day: 1 } })) }), {
		minLength: 1,
		maxLength: 3,
	})
	.map((each) =>
		each.map(({ require, when, since }, at) =>
			rule(at === 0 ? withoutMet(require) : require, {
				ids: [at === 0 ? 'first' : `X-${at}`],
				when: at === 0 && when ? withoutMet(when) : when,
				since,
				needs: { kinds: ['case note', 'service'], settings: ['days'] },
			}),
		),
	);

/** Rules don't go in a circle: the compiler refuses those. */
function withoutMet(statement: Statement): Statement {
	const text = JSON.stringify(statement).replaceAll('{"kind":"met","rules":["first"]}', '{"kind":"section","section":{"path":["Details"],"form":null}}');
	return JSON.parse(text) as Statement;
}

import fc from 'fast-check';
import type {
	Amount,
	Anchor,
	Clock,
	Kind,
	Limit,
	ListName,
	Part,
	Period,
	Recipient,
	Rule,
	Statement,
	Things,
	Value,
} from '../../../engine/model/rule.ts';
import type { Side, Unit } from '../../../engine/time/add-period.ts';
import { is, rule } from './make.ts';

/** Rules of every shape the language has, about a few questions, two requests and two kinds of thing. */

const NOTE: Kind = { kind: 'case note', date: 'contact date', start: 'contact date', end: null };
const SPELL: Kind = { kind: 'service', date: 'start', start: 'start', end: 'actual end' };
const A = { path: ['Details', 'A'], form: null };
const B = { path: ['Details', 'B'], form: null };
const OPENED = { path: ['Details', 'Opened'], form: null };

const number = fc.constantFrom(0, 1, 5, 7).map((count): Value<number> => is(count));
const unit = fc.constantFrom<Unit>('working days', 'calendar days', 'days', 'weeks', 'months');
const period: fc.Arbitrary<Period> = fc.record({ count: number, unit });
const side = fc.constantFrom<Side>('after', 'before');
const amount: fc.Arbitrary<Amount> = fc.record({
	atLeast: fc.constantFrom(null, null, is(2)),
	atMost: fc.constantFrom(null, null, null, is(2)),
});
const name = fc.constantFrom(is('Approve'), is('Review'));
const list = fc.constantFrom<ListName>('request', 'next action');
const recipient = fc.constantFrom<Recipient>(
	{ kind: 'roles', anyOf: ['Choir Leader'] },
	{ kind: 'self' },
	{ kind: 'nobody' },
	{ kind: 'not used here' },
);
const one = (kind: Kind): Things => ({ of: kind, pick: 'all', where: [], name: null });
const simpleParts = fc.constantFrom<Part>(
	{ kind: 'part', part: 'title', test: { kind: 'text', anyOf: [is('Concert')] } },
	{ kind: 'part', part: 'title', test: { kind: 'answered' } },
	{ kind: 'part', part: 'actual end', test: { kind: 'empty' } },
	{ kind: 'part', part: 'author', test: { kind: 'worker', is: is({ kind: 'roles', anyOf: ['Choir Leader'] }) } },
	{ kind: 'not', of: [{ kind: 'part', part: 'title', test: { kind: 'text', anyOf: [is('Draft')] } }] },
);
const simpleAnchors = fc.constantFrom<Anchor>(
	{ kind: 'today' },
	{ kind: 'date', date: { year: 2026, month: 3, day: 9 } },
	{ kind: 'answer to', question: OPENED },
);
const simpleStatements = fc.constantFrom<Statement>(
	{ kind: 'answer', question: A, test: { kind: 'answered' } },
	{ kind: 'answer', question: B, test: { kind: 'text', anyOf: [is('Yes')] } },
	{ kind: 'section', section: { path: ['Details'], form: null } },
	{ kind: 'met', rules: ['first'], paragraphs: ['1.1'] },
);

/** Each shape to a depth: what is made of others is made of those one less deep. */
function parts(depth: number): fc.Arbitrary<Part> {
	if (depth <= 0) return simpleParts;
	const dated = fc
		.tuple(fc.constantFrom('contact date', 'start'), limits(depth - 1))
		.map(([part, limit]): Part => ({ kind: 'part', part, test: { kind: 'date', limit: is(limit) } }));
	return fc.oneof(simpleParts, dated);
}

function lists(depth: number): fc.Arbitrary<Things> {
	return fc
		.tuple(fc.constantFrom(NOTE, SPELL), fc.constantFrom<Things['pick']>('all', 'first', 'last'), fc.array(parts(depth), { maxLength: 2 }))
		.map(([kind, pick, where]): Things => ({ of: one(kind), pick, where, name: null }));
}

function anchors(depth: number): fc.Arbitrary<Anchor> {
	if (depth <= 0) return simpleAnchors;
	return fc.oneof(
		simpleAnchors,
		fc
			.tuple(lists(depth - 1), fc.constantFrom<Things['pick']>('first', 'last'))
			.map(([things, pick]): Anchor => ({ kind: 'part of', things: { ...things, pick }, part: dateOf(things) })),
		statements(depth - 1).map((of): Anchor => ({ kind: 'event', of })),
		limits(depth - 1).map((limit): Anchor => ({ kind: 'computed', limit: is(limit) })),
	);
}

function limits(depth: number): fc.Arbitrary<Limit> {
	const order = fc.tuple(side, anchors(depth)).map(([side, anchor]): Limit => ({ kind: 'order', side, anchor: is(anchor) }));
	const within = fc.tuple(fc.constantFrom<'within' | 'at least'>('within', 'at least'), period, side, anchors(depth), fc.boolean()).map(
		([bound, period, side, anchor, countEventDay]): Limit => ({
			kind: 'period',
			bound,
			period,
			side,
			anchor: is(anchor),
			countEventDay,
			at: null,
		}),
	);
	if (depth <= 0) return fc.oneof(order, within);
	const several = fc
		.tuple(fc.constantFrom<'all' | 'any'>('all', 'any'), limits(depth - 1), limits(depth - 1))
		.map(([kind, first, second]): Limit => ({ kind, of: [is(first), is(second)] }));
	return fc.oneof(order, within, several);
}

function clocks(depth: number): fc.Arbitrary<Clock> {
	return fc
		.tuple(period, fc.option(anchors(depth)), fc.boolean(), fc.constantFrom(null, null, 1), fc.option(period))
		.map(([period, start, fixed, times, next]): Clock => clock(period, start, fixed, times, next && clock(next, null, false, null, null)));
}

function clock(period: Period, start: Anchor | null, fixed: boolean, times: number | null, next: Clock | null): Clock {
	// biome-ignore lint/suspicious/noThenProperty: so the rule language calls the phase that follows
	return { kind: 'clock', period, start: start && is(start), fixed, until: null, times, then: next && is(next) };
}

function statements(depth: number): fc.Arbitrary<Statement> {
	const things = lists(depth);
	const flat = [
		simpleStatements,
		fc
			.tuple(list, name, fc.constantFrom<'sent' | 'answered' | null>(null, 'sent', 'answered'))
			.map(([list, name, progress]): Statement => ({ kind: 'on step', list, name, progress })),
		fc.tuple(list, name, recipient).map(([list, name, to]): Statement => ({ kind: 'goes to', list, name, to: is(to) })),
		fc.tuple(things, amount).map(([things, amount]): Statement => ({ kind: 'some', things, amount })),
		fc
			.tuple(things, fc.array(parts(depth), { minLength: 1, maxLength: 2 }))
			.map(([things, has]): Statement => ({ kind: 'each', things, has })),
		fc.array(things, { minLength: 1, maxLength: 2 }).map((between): Statement => ({ kind: 'no gap', between })),
	];
	if (depth <= 0) return fc.oneof(...flat);
	const inner = statements(depth - 1);
	return fc.oneof(
		...flat,
		fc
			.tuple(fc.constantFrom<'all' | 'any'>('all', 'any'), fc.array(inner, { minLength: 1, maxLength: 2 }))
			.map(([kind, of]): Statement => ({ kind, of })),
		inner.map((of): Statement => ({ kind: 'not', of })),
		fc.tuple(inner, limits(depth)).map(([of, limit]): Statement => ({ kind: 'timed', of, limit: is(limit) })),
		fc
			.tuple(things, clocks(depth))
			.map(([things, clock]): Statement => ({ kind: 'repeated', things, amount: { atLeast: null, atMost: null }, clock: is(clock) })),
	);
}

const statement = statements(2);

function dateOf({ of }: Things): string {
	return 'kind' in of ? (of.date ?? '') : dateOf(of);
}

/** A few rules, the first of which rests on no other. */
export const anyRules: fc.Arbitrary<Rule[]> = fc
	.array(
		fc.record({
			require: statement,
			when: fc.option(statement, { freq: 1 }),
			since: fc.constantFrom(null, null, is<Anchor>({ kind: 'date', date: { year: 2026, month: 2, day: 1 } })),
		}),
		{
			minLength: 1,
			maxLength: 3,
		},
	)
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
	const text = JSON.stringify(statement).replaceAll(
		'{"kind":"met","rules":["first"]}',
		'{"kind":"section","section":{"path":["Details"],"form":null}}',
	);
	return JSON.parse(text) as Statement;
}

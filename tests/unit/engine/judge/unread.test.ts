import { expect, test } from 'vitest';
import { checkStep } from '../../../../engine/check-step.ts';
import type { Fact, FactList } from '../../../../engine/model/facts.ts';
import type { Anchor, Clock, Kind, Rule, Setting, Statement, Things } from '../../../../engine/model/rule.ts';
import { answered, asks, is, known, question, rule, slice, snapshot } from '../make.ts';

/** What was not read, where it is easily taken for what is not there. Each was found by `properties.test.ts`. */

const NOTE: Kind = { kind: 'case note', date: 'contact date', start: 'contact date', end: null };
const SPELL: Kind = { kind: 'service', date: 'start', start: 'start', end: 'actual end' };
const TITLED: Things['where'] = [{ kind: 'part', part: 'title', test: { kind: 'text', anyOf: [is('Concert')] } }];
const ONE = { atLeast: null, atMost: null };
const APRIL: Anchor = { kind: 'date', date: { year: 2026, month: 4, day: 1 } };

function things(of: Kind, parts: Partial<Things> = {}): Things {
	return { of, pick: 'all', where: [], name: null, ...parts };
}

function read(facts: Record<string, string | null>[], parts: Partial<FactList> = {}): FactList {
	return {
		reach: 'all',
		readFrom: null,
		screen: null,
		readAt: null,
		facts: facts.map((each): Fact => ({ parts: each, others: '' })),
		...parts,
	};
}

function outcome(checked: Rule, facts: Record<string, FactList>, settings: Setting<string>[] = []): string | undefined {
	const asked = Object.fromEntries(settings.map(({ name, readings }) => [name, { ask: name, readings: Object.keys(readings) }]));
	return checkStep(snapshot(), slice([checked], { settings: asked }), known({ facts })).findings[0]?.outcome;
}

test('what may have been over before the episode began may not belong to it', () => {
	const inEpisode = rule({ kind: 'some', things: things(NOTE), amount: ONE }, { since: is(APRIL) });
	expect(outcome(inEpisode, { 'case note': read([{ 'contact date': '2026-03-02' }]) })).toBe('failed');
	expect(outcome(inEpisode, { 'case note': read([{ 'contact date': null }]) })).toBe('cantTell');
});

test('the last of a list that was read in part may be one that was not', () => {
	const last = things(SPELL, { pick: 'last', where: TITLED });
	const running = rule({
		kind: 'some',
		things: things(SPELL, { of: last, where: [{ kind: 'part', part: 'actual end', test: { kind: 'empty' } }] }),
		amount: ONE,
	});
	const partRead = { reach: 'part', readFrom: 'newest' } as const;
	const ended = { start: '2026-03-02', 'actual end': '2026-03-09' };
	expect(outcome(running, { service: read([{ ...ended, title: 'Concert' }], partRead) })).toBe('failed');
	expect(outcome(running, { service: read([{ ...ended, title: null }], partRead) })).toBe('cantTell');
});

test('of two on one day, neither of which is sure to be one, neither is the last', () => {
	const last = things(SPELL, { pick: 'last', where: TITLED });
	const running = rule({
		kind: 'some',
		things: things(SPELL, { of: last, where: [{ kind: 'part', part: 'actual end', test: { kind: 'empty' } }] }),
		amount: ONE,
	});
	const [over, runs] = [
		{ start: '2026-03-02', 'actual end': '2026-03-09' },
		{ start: '2026-03-02', title: 'Concert' },
	];
	expect(outcome(running, { service: read([runs, { ...over, title: null }]) })).toBe('cantTell');
	expect(outcome(running, { service: read([{ ...over, title: null }, runs]) })).toBe('cantTell');
});

test('one that may be there is not none, for what is done again and again', () => {
	const again: Statement = {
		kind: 'repeated',
		things: things(SPELL, { where: TITLED }),
		amount: ONE,
		// biome-ignore lint/suspicious/noThenProperty: so the rule language calls the phase that follows
		clock: is({ kind: 'clock', period: { count: is(6), unit: 'weeks' }, start: null, fixed: false, until: null, times: null, then: null }),
	};
	expect(outcome(rule(again), { service: read([]) })).toBe('failed');
	expect(outcome(rule(again), { service: read([{ start: '2026-04-06', title: null }]) })).toBe('cantTell');
});

test('what may have been done may have turned a clock of two phases', () => {
	const yearly: Clock = {
		kind: 'clock',
		period: { count: is(1), unit: 'years' },
		start: is<Anchor>({ kind: 'date', date: { year: 2026, month: 1, day: 1 } }),
		fixed: false,
		until: null,
		times: 1,
		// biome-ignore lint/suspicious/noThenProperty: so the rule language calls the phase that follows
		then: is({ kind: 'clock', period: { count: is(5), unit: 'weeks' }, start: null, fixed: false, until: null, times: null, then: null }),
	};
	const again = rule({ kind: 'repeated', things: things(NOTE), amount: ONE, clock: is(yearly) });
	expect(outcome(again, { 'case note': read([{ 'contact date': '2026-01-08' }]) })).toBe('failed');
	expect(outcome(again, { 'case note': read([{ 'contact date': null }]) })).toBe('cantTell');
	expect(outcome(again, { 'case note': read([]) })).toBe('passed');
});

test('what may be done, before what has to come first, may be out of order', () => {
	const after: Statement = {
		kind: 'timed',
		of: { kind: 'some', things: things(NOTE), amount: ONE },
		limit: is({ kind: 'order', side: 'after', anchor: is({ kind: 'part of', things: things(SPELL, { pick: 'first' }), part: 'start' }) }),
	};
	expect(outcome(rule(after), { service: read([]), 'case note': read([{ 'contact date': '2026-03-02' }]) })).toBe('failed');
	expect(outcome(rule(after), { service: read([]), 'case note': read([]) })).toBe('inapplicable');
	expect(outcome(rule(after), { service: read([]) })).toBe('cantTell');
});

test('the day on which all were done is unread, where one may be another', () => {
	const inTime: Statement = {
		kind: 'timed',
		of: {
			kind: 'each',
			things: things(NOTE, { where: TITLED }),
			has: [{ kind: 'part', part: 'contact date', test: { kind: 'answered' } }],
		},
		limit: is({ kind: 'order', side: 'after', anchor: is(APRIL) }),
	};
	expect(outcome(rule(inTime), { 'case note': read([{ 'contact date': '2026-03-02', title: 'Concert' }]) })).toBe('failed');
	expect(outcome(rule(inTime), { 'case note': read([{ 'contact date': '2026-03-02', title: null }]) })).toBe('cantTell');
});

test('what hangs on the council can’t be told, though the title is unread too', () => {
	const setting: Setting<string> = { kind: 'setting', name: 'title', readings: {}, takes: 'text' };
	const titled = things(NOTE, {
		where: [
			{ kind: 'part', part: 'title', test: { kind: 'text', anyOf: [setting] } },
			{ kind: 'part', part: 'type', test: { kind: 'text', anyOf: [is('Visit')] } },
		],
	});
	const some = rule({ kind: 'some', things: titled, amount: ONE }, { needs: { kinds: ['case note'], settings: ['title'] } });
	expect(outcome(some, { 'case note': read([{ title: 'A title', type: 'Call' }]) }, [setting])).toBe('cantTell');
	expect(outcome(some, { 'case note': read([{ title: null, type: 'Call' }]) }, [setting])).toBe('cantTell');
});

test('an id that two rules carry is met when both are', () => {
	const rules = [
		rule(asks('A'), { ids: ['both'] }),
		rule(asks('B'), { ids: ['both'] }),
		rule({ kind: 'met', rules: ['both'], paragraphs: ['1.1'] }, { ids: ['met'] }),
	];
	const check = (questions: Parameters<typeof snapshot>[0]) =>
		checkStep(snapshot(questions), slice(rules), known()).findings.find(({ rules }) => rules.includes('met'))?.outcome;
	expect(check({ questions: [answered('A', '1'), question('B')] })).toBe('failed');
	expect(check({ questions: [answered('A', '1'), answered('B', '1')] })).toBe('passed');
});

test('two lines of the same words are two where one has to be so before Finish', () => {
	const rules = [rule(asks('A'), { ids: ['A1'] }), rule(asks('A'), { ids: ['A2'], atFinish: true })];
	const { atFinish } = checkStep(
		snapshot({ questions: [question('A')] }),
		slice(rules),
		known({ viewer: { role: 'Choir Manager', name: null } }),
	);
	expect(atFinish.map(({ id }) => id)).toEqual(['A2']);
});

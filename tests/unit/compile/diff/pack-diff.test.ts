import { describe, expect, test } from 'vitest';
import { readCalendars, readCases, readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import { diffPacks, type Fate } from '../../../../compile/diff/packs.ts';
import type { CompiledPack } from '../../../../compile/pack/compile-pack.ts';
import { packFromFiles } from '../../../../compile/pack/pack-from-files.ts';
import { sliceOfPack } from '../../../../compile/slices/step-slices.ts';
import type { Rule } from '../../../../engine/model/rule.ts';
import { checkGiven } from '../../../../engine/run-case.ts';

/** What has changed between two versions of a pack, and whether more or less is asked by it. */

const kinds = readKinds('rules/kinds.yaml');

function packWith(rules: string, more = ''): CompiledPack {
	const head = `pack: choir
title: Choir handbook
council: none
version: 1
owner: Choir office
review by: 2027-03-31
effective: {from: 2026-12-01}
document: Choir handbook
roles: {Leader: , Manager: , Clerk: }
step: Concert plan
by: Leader
paragraph: section 1
`;
	return packFromFiles('', new Map([['choir.yaml', `${head}${more}rules:\n${rules.replace(/^/gm, '  ')}`]]), kinds);
}

const SETTING = (days: number) =>
	`settings:\n  soon: {ask: How soon?, readings: {short: {days: ${days}, after: today}, long: {days: 20, after: today}}}\n`;

/** What an older and a newer version say of one rule, what becomes of it, and of it the other way round. */
const TABLE: [what: string, older: string, newer: string, fate: Fate, back: Fate, text: string][] = [
	[
		'a shorter time',
		'some: visit, within: {days: 10, after: today}',
		'some: visit, within: {days: 7, after: today}',
		'tightened',
		'relaxed',
		'stricter: within 7 days',
	],
	[
		'the same time in weeks',
		'some: visit, within: {weeks: 2, after: today}',
		'some: visit, within: {calendar days: 10, after: today}',
		'tightened',
		'relaxed',
		'stricter',
	],
	[
		'as many working days',
		'some: visit, within: {working days: 10, after: today}',
		'some: visit, within: {calendar days: 10, after: today}',
		'tightened',
		'relaxed',
		'stricter',
	],
	[
		'fewer calendar days in more working days',
		'some: visit, within: {working days: 5, after: today}',
		'some: visit, within: {calendar days: 6, after: today}',
		'changed',
		'changed',
		'another',
	],
	[
		'days of no stated kind',
		'some: visit, within: {days: 10, after: today}',
		'some: visit, within: {working days: 8, after: today}',
		'changed',
		'changed',
		'another',
	],
	[
		'notice that is longer',
		'some: visit, at least: {days: 5, before: finish}',
		'some: visit, at least: {days: 9, before: finish}',
		'tightened',
		'relaxed',
		'stricter',
	],
	[
		'a time from something else',
		'some: visit, within: {days: 5, after: today}',
		'some: visit, within: {days: 5, after: finish}',
		'changed',
		'changed',
		'another',
	],
	['a time limit', 'some: visit', 'some: visit, within: {days: 7, after: today}', 'tightened', 'relaxed', 'Now: '],
	['more of them', 'some: visit, at least: 2', 'some: visit, at least: 3', 'tightened', 'relaxed', 'at least 3'],
	['no more than so many', 'some: visit, at most: 3', 'some: visit, at most: 2', 'tightened', 'relaxed', 'at most 2'],
	[
		'no more than so many of fewer',
		'some: visit, at most: 3',
		'some: visit, where: {type: Home}, at most: 3',
		'changed',
		'changed',
		'Now: ',
	],
	['one of a type', 'some: visit', 'some: visit, where: {type: Home}', 'tightened', 'relaxed', 'whose type is “Home”'],
	[
		'one of fewer types',
		'some: visit, where: {type: [Home, School]}',
		'some: visit, where: {type: Home}',
		'tightened',
		'relaxed',
		'whose type is “Home”',
	],
	[
		'one of another type',
		'some: visit, where: {type: School}',
		'some: visit, where: {type: Home}',
		'changed',
		'changed',
		'whose type is “Home”',
	],
	['none of a type', 'not: {some: visit, where: {type: Home}}', 'not: {some: visit}', 'tightened', 'relaxed', 'there is no visit'],
	['more to be recorded of each', 'each: visit, has: [place]', 'each: visit, has: [place, type]', 'tightened', 'relaxed', 'are recorded'],
	['of fewer of them', 'each: visit, has: [place]', 'each: visit, where: {type: Home}, has: [place]', 'relaxed', 'tightened', 'whose type'],
	['another way to meet it', 'some: visit', 'any: [{some: visit}, {some: meeting}]', 'relaxed', 'tightened', 'or there is a meeting'],
	['one answer in particular', 'question: Venue', 'question: Venue, is: Hall', 'tightened', 'relaxed', 'with “Hall”'],
	['more answers that will do', 'question: Venue, is: Hall', 'question: Venue, is: [Hall, Church]', 'relaxed', 'tightened', 'or “Church”'],
	['an answer to another question', 'question: Venue', 'question: Place', 'changed', 'changed', 'answers “Place”'],
	[
		'fewer places to send it',
		'request: Agree, to: [Manager, Clerk]',
		'request: Agree, to: Manager',
		'tightened',
		'relaxed',
		'goes to Manager. Before: Manager or Clerk.',
	],
	[
		'another place to send it',
		'request: Agree, to: Clerk',
		'request: Agree, to: Manager',
		'changed',
		'changed',
		'goes to Manager. Before: Clerk.',
	],
	[
		'it has to be there',
		'request: Agree, to: Clerk',
		'request: Agree, to: Clerk, is: sent',
		'tightened',
		'relaxed',
		'sends “Agree” to Clerk',
	],
	[
		'it has to be answered',
		'request: Agree, to: Clerk, is: sent',
		'request: Agree, to: Clerk, is: answered',
		'tightened',
		'relaxed',
		'it is answered',
	],
	['before Finish', 'question: Venue', 'question: Venue, before: finish', 'tightened', 'relaxed', 'at Finish'],
	[
		'more serious',
		'question: Venue',
		'question: Venue, severity: critical',
		'tightened',
		'relaxed',
		'counts as critical. Before: a warning.',
	],
	['a condition', 'question: Venue', 'question: Venue, when: {some: meeting}', 'relaxed', 'tightened', 'only when there is a meeting'],
	[
		'one condition more',
		'question: Venue, when: {some: meeting}',
		'question: Venue, when: [{some: meeting}, {some: visit}]',
		'relaxed',
		'tightened',
		'only when',
	],
	[
		'a condition that holds oftener',
		'question: Venue, when: {some: meeting}',
		'question: Venue, when: {any: [{some: meeting}, {some: visit}]}',
		'tightened',
		'relaxed',
		'only when',
	],
	[
		'another condition',
		'question: Venue, when: {some: meeting}',
		'question: Venue, when: {some: visit}',
		'changed',
		'changed',
		'only when there is a visit',
	],
	[
		'on one step more',
		'question: Venue',
		'question: Venue, step: [Concert plan, Concert review]',
		'tightened',
		'relaxed',
		'“Concert review”',
	],
	['only on a form', 'question: Venue', 'question: Venue, form: Booking', 'relaxed', 'tightened', '“Booking”'],
	['another owner', 'question: Venue', 'question: Venue, by: Clerk', 'changed', 'changed', 'for Clerk now. Before: Leader.'],
	['one way and the other', 'question: Venue', 'question: Venue, is: Hall, when: {some: meeting}', 'changed', 'changed', 'only when'],
	['no longer checked', 'question: Venue, prompt: See the hall.', 'prompt: See the hall.', 'relaxed', 'tightened', 'not checked any more'],
	[
		'other words of the document',
		'question: Venue, says: Say where.',
		'question: Venue, says: State where.',
		'reworded',
		'reworded',
		'“State where.”',
	],
	['another paragraph', 'question: Venue', 'question: Venue, paragraph: section 2', 'reworded', 'reworded', 'section 2'],
	['another doubt', 'question: Venue', 'question: Venue, doubt: Which one?', 'reworded', 'reworded', 'Which one?'],
];

describe('a rule that is not as it was', () => {
	test.each(TABLE)('%s', (_what, older, newer, fate, back, text) => {
		const [before, after] = [older, newer].map((rule) => packWith(`- {id: C-1, ${rule}}`)) as [CompiledPack, CompiledPack];
		const { rules } = diffPacks(before, after);
		expect(rules).toMatchObject([{ fate, ids: ['C-1'] }]);
		expect(rules[0]?.changes.join(' ')).toContain(text);
		expect(diffPacks(after, before).rules).toMatchObject([{ fate: back }]);
	});

	test('a reading of what the council decides that is shorter', () => {
		const rule = '- {id: C-1, some: visit, within: soon}';
		const { rules } = diffPacks(packWith(rule, SETTING(10)), packWith(rule, SETTING(5)));
		expect(rules).toMatchObject([{ fate: 'tightened' }]);
		expect(rules[0]?.changes[0]).toContain('within 5 days');
		expect(diffPacks(packWith(rule, SETTING(25)), packWith(rule, SETTING(5))).rules).toMatchObject([{ fate: 'tightened' }]);
	});
});

describe('which rule was which', () => {
	const two = '- {id: C-1, question: Venue}\n- {id: C-2, question: Date}';

	test('what came and what went, and how many there are', () => {
		const diff = diffPacks(packWith(two), packWith('- {id: C-2, question: Date}\n- {id: C-3, some: visit}'));
		expect(diff.rules.map(({ fate, ids }) => [fate, ids])).toEqual([
			['added', ['C-3']],
			['removed', ['C-1']],
		]);
		expect(diff.counts).toContainEqual({ what: 'questions', before: 2, after: 1 });
		expect(diff.counts).toContainEqual({ what: 'things on the record', before: 0, after: 1 });
	});

	test('a rule under another number is the same rule', () => {
		const { rules } = diffPacks(packWith(two), packWith(two.replace('C-1', 'C-9')));
		expect(rules).toMatchObject([{ fate: 'reworded', ids: ['C-9'], changes: ['Its number is C-9. Before: C-1.'] }]);
	});

	test('two rules of one id keep apart, in whatever order they stand', () => {
		const [venue, date] = ['- {id: C-1, question: Venue}', '- {id: C-1, question: Date}'];
		expect(diffPacks(packWith(`${venue}\n${date}`), packWith(`${date}\n${venue}`)).rules).toEqual([]);
		const { rules } = diffPacks(packWith(`${venue}\n${date}`), packWith(`${date.replace('Date', 'Date, is: Monday')}\n${venue}`));
		expect(rules).toMatchObject([{ fate: 'tightened', about: 'Date' }]);
	});

	test('what the council has to decide, and new roles, are told besides', () => {
		const { besides } = diffPacks(packWith(two), packWith(two, SETTING(5)));
		expect(besides).toEqual(['Your council has to decide: How soon? (short, or long)']);
	});
});

test.each(readPacks('rules/packs', kinds))('nothing has changed between $id and itself', (pack) => {
	const diff = diffPacks(pack, structuredClone(pack));
	expect([diff.rules, diff.besides]).toEqual([[], []]);
});

/** Every period of a rule's requirement that is kept within, a day or so shorter. */
function hurried(rule: Rule): Rule {
	const shorter = (key: string, value: unknown) => {
		const limit = value as { kind?: string; bound?: string; period?: { count: { kind: string; value: number } } } | null;
		if (limit?.kind !== 'period' || limit.bound !== 'within' || limit.period?.count.kind !== 'is' || key === 'anchor') return value;
		const { count } = limit.period;
		return count.value > 1 ? { ...limit, period: { ...limit.period, count: { ...count, value: count.value - 1 } } } : value;
	};
	return { ...rule, require: JSON.parse(JSON.stringify(rule.require, shorter)) };
}

describe('what is called tightened is so for the engine too: whatever passes now passed before', () => {
	const calendar = readCalendars('rules/calendars/bank-holidays.yaml')['england-and-wales'];
	const hurriedRules = readPacks('rules/packs', kinds).flatMap((pack) =>
		pack.rules.flatMap((rule) => {
			const after = hurried(rule);
			return JSON.stringify(after) === JSON.stringify(rule) ? [] : [{ id: rule.ids.join(', '), pack, rule, after }];
		}),
	);

	test('there are such rules', () => {
		expect(hurriedRules.length).toBeGreaterThanOrEqual(5);
	});

	test.each(hurriedRules)('$id', ({ pack, rule, after }) => {
		const { rules } = diffPacks({ ...pack, rules: [rule] }, { ...pack, rules: [after] });
		const fate = rules[0]?.fate;
		expect(fate).toMatch(/tightened|relaxed|changed/);
		const [stricter, easier] = fate === 'relaxed' ? [rule, after] : [after, rule];
		const slice = sliceOfPack(pack);
		for (const each of readCases(`rules/packs/${pack.id}`, pack, kinds).filter(({ rule: id }) => rule.ids.includes(id))) {
			const passes = (which: Rule) => checkGiven(which, each, slice, calendar).every(({ outcome }) => outcome === 'passed');
			if (fate !== 'changed' && passes(stricter)) expect(passes(easier), each.name).toBe(true);
		}
	});
});

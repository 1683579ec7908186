import { expect, test } from 'vitest';
import { readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import { detailOf, lineOf, oldestFresh, type Saying } from '../../../../engine/board/line-text.ts';
import { recount } from '../../../../engine/board/recount.ts';
import { wordsOfRule } from '../../../../engine/board/rule-text.ts';
import { badgeText, countDue, summaryText } from '../../../../engine/lateness/reminder.ts';
import { ENGLAND } from '../time/calendars.ts';
import { day, flag, row, TODAY, WORDS } from './make-row.ts';

const SAYING: Saying = { words: new Map([['CC-1.3', WORDS]]), today: TODAY, calendar: ENGLAND, settings: {}, freshDays: 7 };

test.each<[string, Parameters<typeof row>[0], string]>([
	['overdue', { due: ['2026-04-01'] }, '6 working days'],
	['overdue by one', { due: ['2026-04-10'] }, '1 working day'],
	['overdue since the weekend', { due: ['2026-04-12'] }, '1 working day'],
	['overdue by every reading', { due: ['2026-04-01', '2026-04-09'] }, '2 working days, or 6'],
	['with a reason', { due: ['2026-04-02'], reason: { code: 'capacity', until: TODAY } }, '5 working days, reason recorded'],
	['two dates', { due: ['2026-04-09', '2026-04-15'] }, '2 working days, or not late'],
	['due today', { due: ['2026-04-13'] }, 'Due today'],
	['due soon', { due: ['2026-04-15'] }, '2 working days left'],
	['recorded late', { due: ['2026-04-02'], state: 'done', doneOn: day('2026-04-01'), enteredOn: day('2026-04-13') }, 'Recorded late'],
	['done late', { due: ['2026-04-08'], state: 'done', doneOn: day('2026-04-10') }, 'Done 2 working days late'],
])('how late: %s', (_, parts, words) => expect(lineOf(row(parts), SAYING).late).toBe(words));

test('a row says what is outstanding, when it is due and from when, and when it was seen', () => {
	const counted = row({ dates: [{ due: day('2026-04-01'), from: day('2026-03-25'), settings: {} }], seenAt: '2026-04-04T09:00', moved: 3 });
	expect(lineOf(counted, SAYING)).toMatchObject({
		record: '1048213',
		what: 'Decision',
		source: 'Case Closure: 1.3',
		due: 'Wed 1 April',
		dueFrom: 'counted from Wed 25 March',
		reason: null,
		seen: '9 days ago',
		isOld: true,
	});
	expect(detailOf(counted, SAYING)).toMatchObject({
		workings: [{ day: 'Wed 1 April', working: '5 working days, counted from Wed 25 March.' }],
		starts: 'notification, “sent”',
		moved: '3 times. The date did not move.',
		source: 'Case Closure: 1.3. Case Closure, version 1.0.',
	});
	expect(lineOf(row(), SAYING)).toMatchObject({ seen: 'Today, 10:00', isOld: false });
	expect(oldestFresh(SAYING)).toBe('2026-04-06');
});

test.each<[Parameters<typeof row>[0], string | null]>([
	[{ reason: { code: 'rule is wrong', until: day('2026-04-17') } }, 'The rule is wrong, until Fri 17 April'],
	[{ reason: { code: 'capacity', until: day('2026-04-10') } }, 'Capacity, until Fri 10 April: that is over'],
	[{ due: ['2026-04-09', '2026-04-15'] }, 'Council to decide'],
	[
		{ due: ['2026-04-02'], state: 'done', doneOn: day('2026-04-01'), enteredOn: day('2026-04-10') },
		'Dated Wed 1 April, entered Fri 10 April or later',
	],
	[{}, null],
])('why: %j', (parts, words) => expect(lineOf(row(parts), SAYING).reason).toBe(words));

test('a working is shown only if it leads to the very day that was kept', () => {
	const counting = { settings: {}, readings: {}, today: TODAY, calendar: ENGLAND };
	const date = { due: day('2026-04-09'), from: day('2026-03-31'), settings: {} };
	expect(recount(date, WORDS.periods, counting)).toEqual({
		working: '5 working days, counted from Tue 31 March; Good Friday and Easter Monday skipped.',
		length: '5 working days',
		starts: 'notification, “sent”',
	});
	expect(recount({ ...date, due: day('2026-04-10') }, WORDS.periods, counting)).toEqual({
		working: 'Counted from Tue 31 March.',
		length: null,
		starts: null,
	});
});

test('days that may be taken in two ways are counted in both', () => {
	const periods = [{ count: 7, unit: 'days' as const, side: 'after' as const, countEventDay: false, starts: null }];
	const counting = { settings: {}, readings: {}, today: TODAY, calendar: ENGLAND };
	const of = (due: string, days: string) =>
		recount({ due: day(due), from: day('2026-04-02'), settings: { days } }, periods, counting).length;
	expect([of('2026-04-09', 'calendar days'), of('2026-04-15', 'working days')]).toEqual(['7 days', '7 working days']);
});

test('a rule that is in no pack any more is said to be in none', () => {
	const gone = row({ rules: ['OLD-1'] });
	expect(lineOf(gone, SAYING)).toMatchObject({ what: 'OLD-1', source: 'Case Closure: OLD-1' });
	expect(detailOf(gone, SAYING).sentence).toBe('This rule is in no pack that is on any more.');
});

test('every rule of every pack has words to go by', () => {
	const rules = readPacks('rules/packs', readKinds('rules/kinds.yaml')).flatMap((pack) =>
		pack.rules.filter(({ require }) => require !== null),
	);
	expect(rules.length).toBeGreaterThan(100);
	for (const rule of rules) {
		const { what, source, settledBy, sentence } = wordsOfRule(rule, {});
		for (const words of [what, source, settledBy, sentence]) expect(words, rule.ids.join()).not.toBe('');
	}
});

test('the badge and the summary count for one role, and hold numbers alone', () => {
	const late = (owner: string, parts: Parameters<typeof flag>[0] = {}) => flag({ owners: [owner], ...parts });
	const flags = [
		...Array.from({ length: 3 }, () => late('Team Manager')),
		late('Team Manager', { reason: { code: 'capacity', until: day('2026-04-27') } }),
		late('Team Manager', { due: ['2026-04-14'] }),
		late('Lead Social Worker'),
	];
	const due = countDue('Team Manager', flags, TODAY, ENGLAND);
	expect(due).toEqual({ overdue: 3, soon: 1 });
	expect(badgeText(due)).toBe('3');
	expect(summaryText(due)).toBe('For your role, of what this browser has seen: 3 overdue, 1 due soon.');
	expect([badgeText({ overdue: 0, soon: 4 }), badgeText({ overdue: 100, soon: 0 })]).toEqual(['', '99+']);
	expect(summaryText({ overdue: 0, soon: 0 })).toBe(null);
});

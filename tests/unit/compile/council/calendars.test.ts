import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileCalendars, withClosures } from '../../../../compile/council/calendars.ts';
import { type CouncilSettings, compileCouncilSettings } from '../../../../compile/council/council-settings.ts';
import { Problems } from '../../../../compile/yaml/problems.ts';
import { checkStep } from '../../../../engine/check-step.ts';
import type { Limit } from '../../../../engine/model/rule.ts';
import { asks, is, known, question, rule, slice, snapshot } from '../../engine/make.ts';
import { CALENDARS, day, ENGLAND } from '../../engine/time/calendars.ts';

const FILE = 'rules/calendars/bank-holidays.yaml';
const HOLIDAYS = readFileSync(FILE, 'utf8');

function council(closureDays: string, nation = 'england-and-wales'): string {
	return `council: Practice\npacks: []\nworkers: {}\nnation: ${nation}\nclosure days:\n${closureDays}`;
}

function settings(source: string): CouncilSettings {
	return compileCouncilSettings('practice.yaml', source, CALENDARS);
}

function problemsOf(work: () => unknown): string[] {
	try {
		work();
		return [];
	} catch (fault) {
		if (!(fault instanceof Problems)) throw fault;
		return fault.message.split('\n');
	}
}

describe('the closure days of a council', () => {
	test('are read however a day is written', () => {
		expect(settings(council('  - 2026-12-29\n  - 30/12/2026\n')).closureDays).toEqual(['2026-12-29', '2026-12-30']);
	});

	test('can be left out', () => {
		expect(settings('council: Practice\npacks: []\nworkers: {}\n').closureDays).toEqual([]);
	});

	test.each([
		['a day there is not', '2026-02-30', '“2026-02-30” is not a day, as in 2026-12-29.'],
		['no day at all', 'Christmas', '“Christmas” is not a day, as in 2026-12-29.'],
		['a year after the calendar', '2029-12-31', '2029-12-31 lies outside the years whose bank holidays are known, 2019 to 2028.'],
		['a year before it', '2018-12-31', '2018-12-31 lies outside the years whose bank holidays are known, 2019 to 2028.'],
		['the same day again', '29/12/2026', '29/12/2026 is among the closure days twice.'],
	])('%s is told by file and line', (_what, written, sentence) => {
		expect(problemsOf(() => settings(council(`  - 2026-12-29\n  - ${written}\n`)))).toEqual([`practice.yaml:7: ${sentence}`]);
	});

	test('every fault is told at once', () => {
		expect(problemsOf(() => settings(council('  - soon\n  - 2026-12-29\n  - later\n')))).toEqual([
			'practice.yaml:6: “soon” is not a day, as in 2026-12-29.',
			'practice.yaml:8: “later” is not a day, as in 2026-12-29.',
		]);
	});

	test('that are no list are told', () => {
		expect(problemsOf(() => settings(council('  2026-12-29\n')))).toEqual(['practice.yaml:5: “closure days” should be a list.']);
	});

	test('a nation there is not is told', () => {
		expect(problemsOf(() => settings(council('  - 2026-12-29\n', 'wales')))).toEqual([
			'practice.yaml:4: “nation” should be “england-and-wales” or “scotland” or “northern-ireland”.',
		]);
	});
});

describe('a deadline over closure days', () => {
	const limit: Limit = {
		kind: 'period',
		bound: 'within',
		period: { count: is(1), unit: 'working days' },
		side: 'after',
		anchor: is({ kind: 'date', date: day('2026-12-24') }),
		countEventDay: false,
		at: null,
	};
	const venue = rule({ kind: 'timed', of: asks('Venue'), limit: is(limit) });
	const found = (closureDays: string) => {
		const { closureDays: closed } = settings(council(closureDays));
		const circumstances = known({ today: day('2026-12-24'), calendar: withClosures(ENGLAND, closed) });
		const { findings } = checkStep(snapshot({ questions: [question('Venue')] }), slice([venue]), circumstances);
		return findings[0];
	};

	test('falls later, and its working names them', () => {
		expect(found('  - 2027-06-01\n')).toMatchObject({
			due: { earliest: day('2026-12-29') },
			working: '1 working day, counted from Thu 24 December; Christmas Day and Boxing Day skipped.',
		});
		expect(found('  - 2026-12-29\n  - 2026-12-30\n  - 2026-12-31\n')).toMatchObject({
			due: { earliest: day('2027-01-04') },
			working: "1 working day, counted from Thu 24 December; Christmas Day, Boxing Day, council closure and New Year's Day skipped.",
		});
	});

	test('leaves fewer working days', () => {
		expect(found('  - 2027-06-01\n')?.dueWords).toBe('Tue 29 December, 1 working day left');
		expect(found('  - 2026-12-29\n')?.dueWords).toBe('Wed 30 December, 1 working day left');
	});
});

describe('the bank holidays', () => {
	test('as they stand have no fault', () => {
		expect(problemsOf(() => compileCalendars(FILE, HOLIDAYS))).toEqual([]);
	});

	test('of a year that has none in some nation are not known', () => {
		const years = HOLIDAYS.replace('to: 2028', 'to: 2029');
		expect(problemsOf(() => compileCalendars(FILE, years)).map((each) => each.replace(/:\d+:/, ':'))).toEqual([
			`${FILE}: “england-and-wales” has no bank holiday in 2029: end “years” before it.`,
			`${FILE}: “scotland” has no bank holiday in 2029: end “years” before it.`,
			`${FILE}: “northern-ireland” has no bank holiday in 2029: end “years” before it.`,
		]);
	});

	test.each(['2026-02-30', '03/04/2026', '2026-4-3'])('are refused under “%s”, where they would never be found', (written) => {
		const [problem, ...more] = problemsOf(() => compileCalendars(FILE, HOLIDAYS.replace('2026-04-03', written)));
		expect(problem).toMatch(new RegExp(`^${FILE}:\\d+: “${written}” is not right: should be a day, as in 2026-04-03\\.$`));
		expect(more).toEqual([]);
	});
});

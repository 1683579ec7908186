import { describe, expect, test } from 'vitest';
import { type Lateness, type LatenessKind, lateness } from '../../../../engine/lateness/lateness.ts';
import { readDate } from '../../../../engine/time/plain-date.ts';
import { day, ENGLAND } from '../time/calendars.ts';

/** Good Friday is 3 April 2026, Easter Monday the 6th. */
const TODAY = '2026-04-13';

interface Row {
	due: string[];
	done?: string | null;
	entered?: string;
	reason?: string;
	today?: string;
}

function of({ due, done, entered, reason, today = TODAY }: Row): Lateness {
	return lateness(
		{
			dates: due.map((text) => ({ due: day(text), from: null, settings: {} })),
			state: done === undefined ? 'open' : 'done',
			doneOn: readDate(done ?? ''),
			enteredOn: readDate(entered ?? ''),
			reason: reason === undefined ? null : { code: 'capacity', until: day(reason) },
		},
		day(today),
		ENGLAND,
	);
}

const TABLE: [string, Row, LatenessKind, number | null, number | null][] = [
	['two working days past, over a weekend', { due: ['2026-04-09'] }, 'overdue', 2, null],
	['past by a weekend alone', { due: ['2026-04-11'], today: '2026-04-12' }, 'overdue', 0, null],
	['past over Easter, whose holidays are not counted', { due: ['2026-04-02'], today: '2026-04-07' }, 'overdue', 1, null],
	['due today', { due: ['2026-04-13'] }, 'due soon', 0, null],
	['three working days left', { due: ['2026-04-16'] }, 'due soon', 3, null],
	['four working days left', { due: ['2026-04-17'] }, 'to come', 4, null],
	['past by one reading and not by the other', { due: ['2026-04-15', '2026-04-09'] }, 'two dates', 2, 2],
	['past by both readings: late by the kinder at least', { due: ['2026-04-08', '2026-04-10'] }, 'overdue', 1, 3],
	['to come by both, one of them soon', { due: ['2026-04-15', '2026-04-22'] }, 'due soon', 7, 2],
	['late, and somebody said why', { due: ['2026-04-09'], reason: '2026-04-13' }, 'late with reason', 2, null],
	['late, and the reason has run out', { due: ['2026-04-09'], reason: '2026-04-12' }, 'overdue', 2, null],
	['not late, whatever reason was given', { due: ['2026-04-20'], reason: '2026-04-30' }, 'to come', 5, null],
	['late on one reading, with a reason', { due: ['2026-04-09', '2026-04-15'], reason: '2026-04-30' }, 'two dates', 2, 2],
	['done in time', { due: ['2026-04-09'], done: '2026-04-08', entered: '2026-04-09' }, 'done', null, null],
	['done in time, nobody saw when it was entered', { due: ['2026-04-09'], done: '2026-04-08' }, 'done', null, null],
	['done in time, entered after its day', { due: ['2026-04-09'], done: '2026-04-08', entered: '2026-04-13' }, 'recorded late', 2, null],
	['done after its day', { due: ['2026-04-09'], done: '2026-04-10', entered: '2026-04-10' }, 'done late', 1, null],
	['done late on one reading alone', { due: ['2026-04-09', '2026-04-15'], done: '2026-04-10', entered: '2026-04-20' }, 'done', null, null],
	['done, and its day is not known', { due: ['2026-04-09'], done: null, entered: '2026-04-13' }, 'done', null, null],
	['past in a year whose holidays are not known', { due: ['2026-04-09'], today: '2090-01-01' }, 'overdue', null, null],
];

describe('how late a flag is', () => {
	test.each(TABLE)('%s', (_, row, kind, workingDays, otherwise) => {
		expect(of(row)).toEqual({ kind, workingDays, otherwise });
	});
});

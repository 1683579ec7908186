import { type BoardRow, rowMaker } from '../../../../engine/board/row.ts';
import type { BoardRule } from '../../../../engine/board/rule-text.ts';
import type { Flag } from '../../../../engine/model/flag.ts';
import { type PlainDate, readDate } from '../../../../engine/time/plain-date.ts';
import { ENGLAND } from '../time/calendars.ts';

/** The Monday after Easter Monday. */
export const TODAY = day('2026-04-13');

export function day(text: string): PlainDate {
	const date = readDate(text);
	if (!date) throw new Error(`${text} is no day`);
	return date;
}

export const WORDS: BoardRule = {
	ids: ['CC-1.3'],
	what: 'Decision',
	sentence: 'Team Manager records a decision within 5 working days.',
	source: 'Case Closure: 1.3',
	settledBy: 'Seeing it on the record.',
	periods: [{ count: 5, unit: 'working days', side: 'after', countEventDay: false, starts: 'notification, “sent”' }],
};

let made = 0;

/** A flag of one open line, but for what a test is about. */
export function flag(parts: Partial<Flag> & { due?: string[] } = {}): Flag {
	const { due = ['2026-04-09'], ...rest } = parts;
	made += 1;
	return {
		id: `flag ${made}`,
		step: 'Case closure',
		rules: ['CC-1.3'],
		pack: { title: 'Case Closure', version: '1.0' },
		dates: due.map((text) => ({ due: day(text), from: null, settings: {} })),
		owners: ['Team Manager'],
		team: null,
		state: 'open',
		doneOn: null,
		enteredOn: null,
		reason: null,
		moved: 0,
		seenAt: '2026-04-13T10:00',
		...rest,
	};
}

const make = rowMaker({ words: new Map([['CC-1.3', WORDS]]), today: TODAY, calendar: ENGLAND });

export function row(parts: Parameters<typeof flag>[0] = {}, record: string | null = '1048213'): BoardRow {
	return make(flag(parts), record);
}

/** Rows of all sorts, by a seed. */
export function anyRows(count: number): BoardRow[] {
	const steps = ['Case closure', 'Allocation', 'Child in Need Visit'];
	const owners = ['Team Manager', 'Lead Social Worker', 'Business Support'];
	return Array.from({ length: count }, (_, index) =>
		row(
			{
				step: steps[index % 3] ?? '',
				owners: [owners[(index * 7) % 3] ?? ''],
				team: index % 4 === 0 ? 'Court team' : null,
				due: [`2026-0${3 + (index % 3)}-${String(1 + (index % 28)).padStart(2, '0')}`],
				reason: index % 6 === 0 ? { code: 'capacity', until: day('2026-04-27') } : null,
			},
			String(1_000_000 + index),
		),
	);
}

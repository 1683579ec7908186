import { describe, expect, test } from 'vitest';
import { judgeWork } from '../../../../engine/lateness/judge-work-view.ts';
import type { StepKnown } from '../../../../engine/lateness/row-flags.ts';
import type { Flag } from '../../../../engine/model/flag.ts';
import type { WorkItem } from '../../../../engine/model/work-items.ts';
import { day, ENGLAND } from '../time/calendars.ts';

/** Monday 13 April 2026: Good Friday was the 3rd, Easter Monday the 6th. */
const TODAY = day('2026-04-13');
const MEETING = 'Child in Need Multi Agency Meeting';
const WORKER = 'Response Social Worker';
const MANAGER = 'Response Manager';

function row(more: Partial<WorkItem> = {}): WorkItem {
	return {
		step: MEETING,
		type: 'step',
		record: '4471902',
		scheduled: null,
		posts: [],
		mine: false,
		left: false,
		moved: false,
		started: true,
		...more,
	};
}

function flag(due: string[], more: Partial<Flag> = {}): Flag {
	const dates = due.map((text) => ({ due: day(text), from: day('2026-03-19'), settings: {} }));
	return {
		id: `flag ${due.join()}`,
		step: MEETING,
		rules: ['QPG-1'],
		pack: { title: 'Guide', version: '1' },
		dates,
		owners: [WORKER],
		team: null,
		state: 'open',
		doneOn: null,
		enteredOn: null,
		reason: null,
		moved: 0,
		seenAt: '2026-04-13T09:00',
		...more,
	};
}

function step(flags: Flag[], more: Partial<StepKnown> = {}): StepKnown {
	return { id: 'step', step: MEETING, seenAt: '2026-04-13T09:00', unread: [], next: [], flags, ...more };
}

function judge(rows: WorkItem[], kept: (StepKnown[] | null)[], closed: StepKnown[][] = [], role: string | null = MANAGER) {
	return judgeWork(
		{ rows, closed: closed.map(() => ({ record: '4471902' })) },
		{ rows: kept, closed, wordsOf: () => ({ sentence: 'Hold the meeting.', source: 'Guide: 1' }) },
		{ role, covers: (name) => name === MEETING, today: TODAY, calendar: ENGLAND },
	);
}

const PAST = '2026-03-02';
const late = flag(['2026-04-09']);

/** What is drawn beside a row, wide and where there is little room. Empty: nothing is. */
const ROWS: [string, WorkItem, StepKnown[] | null, string, string][] = [
	['two working days past its day', row(), [step([late])], 'Overdue by 2 working days', '2 days late'],
	[
		'past its day, whatever it is scheduled for',
		row({ scheduled: '2026-05-20' }),
		[step([late])],
		'Overdue by 2 working days',
		'2 days late',
	],
	['past its day, whoever has it', row({ posts: ['Locality Manager'] }), [step([late])], 'Overdue by 2 working days', '2 days late'],
	['past its day, and with somebody who has left', row({ left: true }), [step([late])], 'Overdue by 2 working days', '2 days late'],
	['past by one reading', row(), [step([flag(['2026-04-09', '2026-04-15'])])], 'Two dates, Thu 9 or Wed 15 Apr', 'Two dates'],
	[
		'past its day, with a reason',
		row(),
		[step([flag(['2026-04-09'], { reason: { code: 'capacity', until: TODAY } })])],
		'Late, reason recorded',
		'Reason',
	],
	['three working days left', row(), [step([flag(['2026-04-16'])])], 'Due soon, Thu 16 Apr', 'Due Thu 16'],
	['due today', row(), [step([flag(['2026-04-13'])])], 'Due soon, today', 'Due today'],
	[
		'the most pressing of several',
		row(),
		[step([flag(['2026-04-16']), late, flag(['2026-04-10'])])],
		'Overdue by 2 working days',
		'2 days late',
	],
	['four working days left', row(), [step([flag(['2026-04-17'])])], '', ''],
	['scheduled long ago, and nothing in it has a clock', row({ scheduled: PAST }), [step([])], 'Scheduled, not due', 'Not due'],
	[
		'scheduled long ago, and a date could not be told',
		row({ scheduled: PAST }),
		[step([], { unread: ['QPG-1'] })],
		'Can’t tell its dates',
		'Can’t see',
	],
	['scheduled long ago, and never opened', row({ scheduled: PAST }), [], '', ''],
	['scheduled for tomorrow', row({ scheduled: '2026-04-14' }), [step([])], '', ''],
	['done before its day', row(), [step([flag(['2026-04-09'], { state: 'done', doneOn: day('2026-04-08') })])], '', ''],
	['the viewer’s next move', row(), [step([], { next: [MANAGER, WORKER] })], 'Yours: complete the step', 'Yours'],
	['another’s next move', row(), [step([], { next: [WORKER] })], `Waiting on ${WORKER}`, 'Waiting'],
	['with somebody who has left, never opened', row({ left: true }), [], 'With someone who has left', 'Has left'],
	['no pack has the step', row({ step: null }), null, 'No checks for this step', 'Can’t see'],
	['no pack that is on covers the step', row({ step: 'Case closure' }), [], 'No checks for this step', 'Can’t see'],
	['two steps of one name were seen', row(), [step([late]), step([], { id: 'other' })], 'Can’t tell its dates', 'Can’t see'],
	['a request to the viewer', row({ type: 'request', mine: true }), null, 'Yours: answer the request', 'Yours'],
	['a request to somebody else', row({ type: 'request', posts: [WORKER] }), null, `Waiting on ${WORKER}`, 'Waiting'],
	['a request to nobody that is known', row({ type: 'request' }), null, '', ''],
	['a visit scheduled in the past', row({ type: 'visit', step: null, scheduled: PAST }), null, 'Scheduled, not due', 'Not due'],
	['an alert', row({ type: 'other', step: null }), null, '', ''],
];

describe('the flag beside a row', () => {
	test.each(ROWS)('%s', (_, item, kept, text, short) => {
		const [shown] = judge([item], [kept]).rows;
		expect([shown?.text ?? '', shown?.short ?? '']).toEqual([text, short]);
	});

	test('two rows of one step on one record can’t be told apart, and neither is called late', () => {
		const known = [step([late])];
		const judged = judge([row(), row()], [known, known]);
		expect(judged.rows.map((each) => each?.text)).toEqual(['Can’t tell its dates', 'Can’t tell its dates']);
		expect(judged.lead).toBeNull();
		expect(judged.unjudged).toEqual({
			count: 2,
			why: [{ text: '2 have the same name on the same record. I can’t tell them apart.', row: 0 }],
		});
	});
});

describe('the sidebar of a work view', () => {
	const worse = flag(['2026-03-31'], { id: 'worse', owners: [MANAGER], moved: 3 });

	test('lists what is overdue, most overdue first, and says how much of it is the viewer’s', () => {
		const judged = judge([row(), row({ record: '2' })], [[step([late])], [step([worse], { id: 'two' })]]);
		expect(judged.lead).toEqual({ text: '2 overdue, 1 of them yours', small: '2 overdue' });
		expect(judged.judged).toBe('I could check all 2 of these.');
		expect(judged.groups).toMatchObject([
			{
				name: 'Overdue',
				lines: [
					{ id: 'worse', at: { row: 1 }, state: 'By 7 working days, yours', sub: 'Row 2', canReason: true },
					{ id: late.id, at: { row: 0 }, state: 'By 2 working days', sub: `Row 1. Waiting on ${WORKER}`, canReason: false },
				],
			},
		]);
		expect(judged.groups[0]?.lines[0]?.why).toEqual([
			'Hold the meeting.',
			'Due Tue 31 March, counted from Thu 19 March.',
			'I saw it go to somebody else 3 times. That changes no due date.',
			'Last seen today.',
			'Guide: 1',
		]);
	});

	test('says what a closed folder hides, as it was seen, and not what a row shows already', () => {
		const hidden = step([worse], { id: 'hidden', seenAt: '2026-04-09T10:00' });
		const judged = judge([row()], [[step([late])]], [[step([late]), hidden]]);
		expect(judged.folders).toEqual([{ kind: 'overdue', text: '1 overdue inside, seen Thu 9 Apr', short: '1 inside' }]);
		expect(judged.groups[0]?.lines.map(({ at }) => at)).toEqual([{ folder: 0 }, { row: 0 }]);
	});

	test('says why rows could not be judged, and what to open', () => {
		const rows = [row({ record: null }), row({ record: '2' }), row({ record: '3' }), row({ step: null }), row({ type: 'request' })];
		const judged = judge(rows, [null, [], [step([], { unread: ['QPG-1'] })], null, null]);
		expect(judged.judged).toBe('None of these 5 has a date that I can check.');
		expect(judged.unjudged.count).toBe(5);
		expect(judged.unjudged.why.map(({ text }) => text)).toEqual([
			'1 is a step that no procedure here covers.',
			'1 I have not seen open. Open the step, and I can read its dates.',
			'In 1 I could not tell the dates. Open the step to see what it asks for.',
			'1 does not show whose record it is.',
			'1 is a request to somebody who is not on the council’s list.',
		]);
		expect(judge([], [], [[]]).judged).toBe('Every folder is closed.');
		expect(judge([row(), row({ step: null })], [[step([late])], null]).judged).toBe('1 of these 2 has no date that I can check.');
	});

	test.each<[string, Flag[], string | null, string]>([
		['the only one is the viewer’s', [worse], MANAGER, '1 overdue, and it is yours'],
		['the only one is another’s', [late], MANAGER, '1 overdue, and it is not yours'],
		['none is the viewer’s', [late, flag(['2026-04-08'])], MANAGER, '2 overdue, none of them yours'],
		['nobody knows who looks', [late, worse], null, '2 overdue'],
		['none is overdue', [flag(['2026-04-16'])], MANAGER, 'Nothing overdue, 1 due soon'],
	])('says of the viewer first: %s', (_, flags, role, text) => {
		expect(judge([row()], [[step(flags)]], [], role).lead?.text).toBe(text);
	});

	test('says no more than it knows of what is not overdue', () => {
		const soon = step([flag(['2026-04-16'])]);
		expect(judge([row(), row({ record: '2' })], [[soon], []]).lead?.text).toBe('Nothing overdue that I know of, 1 due soon');
	});
});

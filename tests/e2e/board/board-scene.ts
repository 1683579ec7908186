import type { DatedLine, DueBy, Flag } from '../../../engine/model/flag.ts';
import { addDays, type PlainDate, readDate } from '../../../engine/time/plain-date.ts';
import type { Looked } from './fill-board.ts';

/** The day of the scene, a Monday. */
export const TODAY = '2026-04-13';

const day = (text: string): PlainDate => readDate(text) ?? { year: 1, month: 1, day: 1 };

interface Line extends Partial<Omit<DatedLine, 'dates'>> {
	number: string;
	step: string;
	rule: string;
	/** Each with day 0, as in `2026-04-01 < 2026-03-25`. */
	due: string[];
	owner: string;
	at?: string;
	team?: string;
	pack?: Flag['pack'];
	reason?: Flag['reason'];
	moved?: number;
}

const CLOSURE = { title: 'Case Closure', version: '1.0' };

/** A step with one dated line, as it is handed to the store. */
function looked({ number, step, rule, due, owner, at = `${TODAY}T16:20`, team, pack = CLOSURE, reason, moved, ...line }: Line): Looked {
	const dates = due.map((text, index): DueBy => {
		const [on = '', from] = text.split(' < ');
		const settings: Record<string, string> = due.length > 1 ? { days: index === 0 ? 'calendar days' : 'working days' } : {};
		return { due: day(on), from: from ? day(from) : null, settings };
	});
	return {
		number,
		at,
		seen: {
			step,
			started: null,
			over: false,
			team: team ?? null,
			unread: [],
			next: [],
			lines: [{ row: null, rules: [rule], owners: [owner], state: 'open', doneOn: null, ...line, dates, pack }],
		},
		...(reason ? { reason } : {}),
		...(moved ? { moved } : {}),
	};
}

const CLOSING = 'Children Social Care case closure';
const MEETING = 'Child in Need Multi Agency Meeting';
const GUIDE = { title: 'Child in Need', version: '1.0' };
const recordedLate = { number: '1045561', step: CLOSING, rule: 'CC-1.3b', due: ['2026-04-02 < 2026-03-26'], owner: 'Team Manager' };

/** Late by every way there is to be late. Record numbers are made up. */
export const SCENE: Looked[] = [
	looked({
		number: '1048213',
		step: CLOSING,
		rule: 'CC-1.3a',
		due: ['2026-04-01 < 2026-03-25'],
		owner: 'Team Manager',
		moved: 3,
		team: 'Court team',
	}),
	looked({
		number: '1047902',
		step: CLOSING,
		rule: 'CC-1.5',
		due: ['2026-04-02 < 2026-03-26'],
		owner: 'Lead Social Worker',
		at: `${TODAY}T09:12`,
		reason: { code: 'awaiting another agency', until: day('2026-04-17') },
	}),
	looked({
		number: '1049077',
		step: CLOSING,
		rule: 'CC-1.1a',
		due: ['2026-04-09 < 2026-04-02', '2026-04-15 < 2026-04-02'],
		owner: 'Lead Social Worker',
		at: '2026-04-04T11:00',
	}),
	looked({
		number: '1046650',
		step: MEETING,
		rule: 'QPG-MAM-R.1',
		due: ['2026-04-09 < 2026-02-23'],
		owner: 'Response Manager',
		pack: GUIDE,
		team: 'Assessment team',
	}),
	// Seen open on Friday, and done today with a day before that: entered late.
	looked({ ...recordedLate, at: '2026-04-10T11:05' }),
	looked({ ...recordedLate, at: `${TODAY}T11:05`, state: 'done', doneOn: day('2026-04-01') }),
];

/** Many more like them, so that there are counts to show. */
export function more(count: number): Looked[] {
	return Array.from({ length: count }, (_, index) => {
		const late = addDays(day(TODAY), ((index * 11) % 70) - 25);
		const due = `${late.year}-${String(late.month).padStart(2, '0')}-${String(late.day).padStart(2, '0')}`;
		const owner = index % 3 === 0 ? 'Team Manager' : 'Lead Social Worker';
		return looked({
			number: String(1_050_000 + index * 37),
			step: index % 4 === 0 ? MEETING : CLOSING,
			rule: index % 4 === 0 ? 'QPG-MAM-R.1' : 'CC-1.5',
			due: [due],
			owner,
			at: index % 9 === 0 ? '2026-03-30T10:00' : `${TODAY}T10:00`,
			...(index % 5 === 0 ? { reason: { code: 'awaiting another agency' as const, until: day('2026-04-27') } } : {}),
		});
	});
}

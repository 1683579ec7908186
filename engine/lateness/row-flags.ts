import type { Flag } from '../model/flag.ts';
import { nameKey } from '../model/names.ts';
import type { WorkItem } from '../model/work-items.ts';
import { compareDates, isoDate, type PlainDate, readDate } from '../time/plain-date.ts';
import { sayDate } from '../time/say-date.ts';
import type { WorkingCalendar } from '../time/working-days.ts';
import { type Lateness, lateness } from './lateness.ts';

/** What is kept of a step, as far as a work view is concerned. */
export interface StepKnown {
	id: string;
	step: string;
	/** As in 2026-04-13T16:52. */
	seenAt: string;
	/** Ids of rules with a time in them that could not be told. */
	unread: string[];
	/** Roles that have something to do in it. */
	next: string[];
	flags: Flag[];
}

export type WorkFlagKind = 'overdue' | 'yours' | 'soon' | 'reason' | 'waiting' | 'two dates' | 'left' | 'cantTell' | 'not due';

/** What is drawn beside a row: in few words, and in fewer where there is little room. */
export interface WorkFlag {
	kind: WorkFlagKind;
	text: string;
	short: string;
}

/** Why nothing can be said of a row. */
export type Unjudged = 'no procedure' | 'no record' | 'several' | 'not opened' | 'dates not read' | 'nobody known';

/** The days of a step that are open, each with how late it is. */
export interface LateLine {
	flag: Flag;
	lateness: Lateness;
	/** It is the work of whoever looks. */
	yours: boolean;
}

/** What is known of one row. */
export interface RowJudged {
	shown: WorkFlag | null;
	unjudged: Unjudged | null;
	/** Those that are late or soon to be, most pressing first. */
	lines: LateLine[];
	known: StepKnown | null;
}

export interface WorkKnown {
	/** The viewer's role; null if it is not known. */
	role: string | null;
	/** True if some pack that is on covers a step. */
	covers(step: string): boolean;
	today: PlainDate;
	calendar: WorkingCalendar;
}

/**
 * What can be said of each row of a work view. The day it is scheduled for, and who has it, make nothing late and nothing in time.
 * @param kept what is kept of each row's record, in the order of the rows; null where nothing can be told
 */
export function judgeRows(rows: readonly WorkItem[], kept: readonly (StepKnown[] | null)[], known: WorkKnown): RowJudged[] {
	return rows.map((row, at) => judgeRow(row, kept[at] ?? null, rows, known));
}

function judgeRow(row: WorkItem, kept: StepKnown[] | null, rows: readonly WorkItem[], known: WorkKnown): RowJudged {
	if (row.type === 'request') return requestRow(row);
	if (row.step === null) return row.type === 'step' ? unjudged('no procedure', row) : { ...NOTHING, shown: scheduledOnly(row, known) };
	if (!known.covers(row.step)) return unjudged('no procedure', row);
	if (row.record === null) return unjudged('no record', row);
	const alike = rows.filter(({ step, record, type }) => step === row.step && record === row.record && type === row.type);
	const steps = (kept ?? []).filter(({ step }) => step === row.step);
	if (alike.length > 1 || steps.length > 1) return unjudged('several', row);
	const [step] = steps;
	return step ? stepRow(row, step, known) : unjudged('not opened', row);
}

const NOTHING: RowJudged = { shown: null, unjudged: null, lines: [], known: null };

function requestRow(row: WorkItem): RowJudged {
	if (row.left) return { ...NOTHING, shown: LEFT };
	if (row.mine) return { ...NOTHING, shown: { kind: 'yours', text: 'Yours: answer the request', short: 'Yours' } };
	const [post] = row.posts;
	return post === undefined ? unjudged('nobody known', row) : { ...NOTHING, shown: waitingOn(post) };
}

function unjudged(why: Unjudged, row: WorkItem): RowJudged {
	const shown = row.left ? LEFT : why === 'no procedure' ? NO_CHECKS : why === 'several' || why === 'dates not read' ? CANT_TELL : null;
	return { ...NOTHING, unjudged: why, shown };
}

const LEFT: WorkFlag = { kind: 'left', text: 'With someone who has left', short: 'Has left' };
const NO_CHECKS: WorkFlag = { kind: 'cantTell', text: 'No checks for this step', short: 'Can’t see' };
const CANT_TELL: WorkFlag = { kind: 'cantTell', text: 'Can’t tell its dates', short: 'Can’t see' };

function waitingOn(role: string): WorkFlag {
	return { kind: 'waiting', text: `Waiting on ${role}`, short: 'Waiting' };
}

function stepRow(row: WorkItem, step: StepKnown, known: WorkKnown): RowJudged {
	const lines = lateLines(step, known);
	const [first] = lines;
	const shown = first ? flagFor(first, known) : null;
	if (shown?.kind === 'overdue' || shown?.kind === 'two dates') return { shown, unjudged: null, lines, known: step };
	if (row.left) return { shown: LEFT, unjudged: null, lines, known: step };
	if (shown) return { shown, unjudged: null, lines, known: step };
	if (step.unread.length > 0) return { ...unjudged('dates not read', row), known: step };
	return { shown: nextMove(row, step, known), unjudged: null, lines, known: step };
}

/** The open days of a step that are late or due soon, most pressing first. */
export function lateLines({ flags }: StepKnown, { today, calendar, role }: Pick<WorkKnown, 'today' | 'calendar' | 'role'>): LateLine[] {
	return flags
		.filter(({ state }) => state === 'open')
		.map((flag) => ({
			flag,
			lateness: lateness(flag, today, calendar),
			yours: role !== null && flag.owners.some((owner) => isSame(owner, role)),
		}))
		.filter(({ lateness: { kind } }) => PRESSING.includes(kind))
		.sort(byPressure);
}

const PRESSING: Lateness['kind'][] = ['overdue', 'two dates', 'late with reason', 'due soon'];

/** Most overdue first, and then what is due first. */
export function byPressure(a: Pick<LateLine, 'lateness' | 'flag'>, b: Pick<LateLine, 'lateness' | 'flag'>): number {
	const place = ({ lateness: { kind } }: Pick<LateLine, 'lateness'>) => PRESSING.indexOf(kind);
	return place(a) - place(b) || compareDates(lastDay(a.flag), lastDay(b.flag));
}

function lastDay({ dates }: Flag): PlainDate {
	return dates
		.map(({ due }) => due)
		.toSorted(compareDates)
		.at(-1) as PlainDate;
}

function flagFor({ flag, lateness: { kind, workingDays } }: LateLine, { today }: WorkKnown): WorkFlag | null {
	const days = flag.dates.map(({ due }) => due).toSorted(compareDates);
	const last = days.at(-1) as PlainDate;
	switch (kind) {
		case 'overdue':
			return workingDays === null || workingDays === 0
				? { kind: 'overdue', text: `Was due ${shortDay(last)}`, short: 'Late' }
				: {
						kind: 'overdue',
						text: `Overdue by ${workingDaysOf(workingDays)}`,
						short: `${workingDays} ${workingDays === 1 ? 'day' : 'days'} late`,
					};
		case 'two dates':
			return { kind: 'two dates', text: `Two dates, ${twoDays(days[0] as PlainDate, last)}`, short: 'Two dates' };
		case 'late with reason':
			return { kind: 'reason', text: 'Late, reason recorded', short: 'Reason' };
		case 'due soon': {
			const [first] = days as [PlainDate];
			const day = compareDates(first, today) === 0 ? 'today' : shortDay(first);
			return {
				kind: 'soon',
				text: `Due soon, ${day}`,
				short: day === 'today' ? 'Due today' : `Due ${day.split(' ').slice(0, 2).join(' ')}`,
			};
		}
		default:
			return null;
	}
}

/** Who has to do something next; and only where nobody has, what the scheduled day is not. */
function nextMove(row: WorkItem, step: StepKnown, known: WorkKnown): WorkFlag | null {
	if (known.role !== null && row.started !== false && step.next.length > 0) {
		const { role } = known;
		if (step.next.some((each) => isSame(each, role))) return { kind: 'yours', text: 'Yours: complete the step', short: 'Yours' };
		if (step.next.length === 1) return waitingOn(step.next[0] as string);
	}
	return scheduledOnly(row, known);
}

/** The scheduled day has passed, and no clock is running. */
function scheduledOnly({ scheduled }: WorkItem, { today }: WorkKnown): WorkFlag | null {
	const day = readDate(scheduled ?? '');
	return day && compareDates(day, today) < 0 ? { kind: 'not due', text: 'Scheduled, not due', short: 'Not due' } : null;
}

function isSame(a: string, b: string): boolean {
	return nameKey(a) === nameKey(b);
}

/** "2 working days". */
export function workingDaysOf(count: number): string {
	return `${count} working ${count === 1 ? 'day' : 'days'}`;
}

/** "Thu 9 or Wed 15 Apr", "Tue 31 Mar or Wed 8 Apr". */
function twoDays(first: PlainDate, last: PlainDate): string {
	const [a, b] = [shortDay(first), shortDay(last)];
	const month = (text: string) => text.split(' ')[2];
	return `${month(a) === month(b) && first.year === last.year ? a.split(' ').slice(0, 2).join(' ') : a} or ${b}`;
}

/** "Thu 16 Apr". */
export function shortDay(date: PlainDate): string {
	const [weekday = '', day = '', month = ''] = sayDate(date, date).split(' ');
	return `${weekday} ${day} ${month.slice(0, 3)}`;
}

/** When something was last seen: "today", "yesterday" or its day. */
export function seenWhen(seenAt: string, today: PlainDate): string {
	const day = readDate(seenAt);
	if (day === null) return 'earlier';
	return isoDate(day) === isoDate(today) ? 'today' : shortDay(day);
}

import type { Lateness, LatenessKind } from '../lateness/lateness.ts';
import { type GivenReason, REASON_HOLDS_DAYS } from '../model/flag.ts';
import { addDays, daysBetween, isoDate, type PlainDate, readDate } from '../time/plain-date.ts';
import { sayDate } from '../time/say-date.ts';
import type { WorkingCalendar } from '../time/working-days.ts';
import { capitalised } from '../wording/text.ts';
import { type Recounted, recount } from './recount.ts';
import type { BoardRow } from './row.ts';
import type { BoardRule } from './rule-text.ts';

/** A row of the board in words. */
export interface BoardLine {
	id: string;
	/** Null if its number is not kept any more. */
	record: string | null;
	what: string;
	source: string;
	due: string;
	/** The day it is counted from, or the ways to count. */
	dueFrom: string | null;
	kind: LatenessKind;
	late: string;
	owner: string;
	/** Why it is late, or what is known of that; null where nobody has said. */
	reason: string | null;
	/** A reason can be given for it. */
	isLate: boolean;
	given: GivenReason | null;
	seen: string;
	/** It was last seen too long ago to go by. */
	isOld: boolean;
}

/** What is shown of a row once it is opened. */
export interface BoardDetail {
	workings: { day: string; working: string }[];
	starts: string | null;
	moved: string;
	settledBy: string;
	sentence: string;
	source: string;
}

/** What a row is put in words with. */
export interface Saying {
	words: ReadonlyMap<string, BoardRule>;
	today: PlainDate;
	calendar: WorkingCalendar;
	/** What the council has decided. */
	settings: Record<string, string>;
	/** For how many days what was seen is gone by. */
	freshDays: number;
}

export function lineOf(row: BoardRow, saying: Saying): BoardLine {
	const { flag, late, what, record, owner } = row;
	const { today } = saying;
	return {
		id: flag.id,
		record,
		what,
		source: saying.words.get(row.rule)?.source ?? `${flag.pack.title}: ${row.rule}`,
		due: [...new Set(flag.dates.map(({ due }) => sayDate(due, today)))].join(' or '),
		dueFrom: dueFrom(row, saying),
		kind: late.kind,
		late: sayLate(late, row.due === isoDate(today)),
		owner,
		reason: sayReason(row, today),
		isLate: late.kind === 'overdue' || late.kind === 'late with reason',
		given: late.kind === 'late with reason' ? flag.reason : null,
		...saySeen(flag.seenAt, saying),
	};
}

export function detailOf(row: BoardRow, saying: Saying): BoardDetail {
	const { flag, rule } = row;
	const words = saying.words.get(rule);
	const counted = recounted(row, saying);
	return {
		workings: counted.flatMap(({ day, working }) => (working === '' ? [] : [{ day, working }])),
		starts: counted.find(({ starts }) => starts !== null)?.starts ?? null,
		moved: sayMoved(flag.moved),
		settledBy: words?.settledBy ?? '',
		sentence: words?.sentence ?? 'This rule is in no pack that is on any more.',
		source: `${words?.source ?? rule}. ${flag.pack.title}, version ${flag.pack.version}.`,
	};
}

/** The last day of a reason that is given today, unless another is chosen. */
export function reasonUntil(today: PlainDate): PlainDate {
	return addDays(today, REASON_HOLDS_DAYS);
}

/** The first day on which something was seen that may still be gone by, as in 2026-04-06. */
export function oldestFresh({ today, freshDays }: Pick<Saying, 'today' | 'freshDays'>): string {
	return isoDate(addDays(today, -freshDays));
}

function recounted({ flag, rule }: BoardRow, { words, today, calendar, settings }: Saying): (Recounted & { day: string })[] {
	const periods = words.get(rule)?.periods ?? [];
	const counting = { settings, readings: {}, today, calendar };
	return flag.dates.map((date) => ({ day: sayDate(date.due, today), ...recount(date, periods, counting) }));
}

function dueFrom(row: BoardRow, saying: Saying): string | null {
	const [date, another] = row.flag.dates;
	if (another) {
		const lengths = recounted(row, saying).map(({ length }) => length);
		return lengths.includes(null) ? 'Can be read in more than one way' : [...new Set(lengths)].join(', or ');
	}
	return date?.from ? `counted from ${sayDate(date.from, saying.today)}` : null;
}

function sayLate({ kind, workingDays, otherwise }: Lateness, isToday: boolean): string {
	const strictest = otherwise ?? workingDays;
	switch (kind) {
		case 'overdue':
			return otherwise === null ? days(workingDays) : `${days(workingDays)}, or ${otherwise}`;
		case 'late with reason':
			return workingDays ? `${days(workingDays)}, reason recorded` : 'Late, reason recorded';
		case 'two dates':
			return `${days(otherwise)}, or not late`;
		case 'recorded late':
			return 'Recorded late';
		case 'done late':
			return workingDays ? `Done ${days(workingDays)} late` : 'Done late';
		case 'done':
			return 'Done';
		default:
			if (isToday) return 'Due today';
			return strictest === null ? 'To come' : `${days(strictest)} left`;
	}
}

function days(count: number | null): string {
	if (count === null) return 'Overdue';
	return count === 0 ? 'Less than 1 working day' : `${count} working ${count === 1 ? 'day' : 'days'}`;
}

function sayReason({ flag, late }: BoardRow, today: PlainDate): string | null {
	const { reason, doneOn, enteredOn } = flag;
	const dated = doneOn ? `Dated ${sayDate(doneOn, today)}` : null;
	switch (late.kind) {
		case 'late with reason':
			return reason && `${codeWords(reason.code)}, until ${sayDate(reason.until, today)}`;
		case 'overdue':
			return reason && `${codeWords(reason.code)}, until ${sayDate(reason.until, today)}: that is over`;
		case 'two dates':
			return 'Council to decide';
		case 'recorded late':
			return dated && enteredOn ? `${dated}, entered ${sayDate(enteredOn, today)} or later` : dated;
		case 'done late':
			return dated;
		default:
			return null;
	}
}

/** "Awaiting another agency". */
export function codeWords(code: GivenReason['code']): string {
	if (code === 'rule is wrong') return 'The rule is wrong';
	return capitalised(code);
}

function saySeen(seenAt: string, { today, freshDays }: Saying): Pick<BoardLine, 'seen' | 'isOld'> {
	const day = readDate(seenAt);
	if (!day) return { seen: '', isOld: true };
	const ago = daysBetween(day, today);
	if (ago === 0) return { seen: `Today, ${seenAt.slice(11, 16)}`, isOld: false };
	return ago > freshDays ? { seen: `${ago} days ago`, isOld: true } : { seen: sayDate(day, today), isOld: false };
}

function sayMoved(moved: number): string {
	if (moved === 0) return 'Not that I have seen.';
	const often = moved === 1 ? 'Once' : moved === 2 ? 'Twice' : `${moved} times`;
	return `${often}. The date did not move.`;
}

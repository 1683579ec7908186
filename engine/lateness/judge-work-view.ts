import type { GivenReason } from '../model/flag.ts';
import type { WorkSeen } from '../model/work-items.ts';
import { compareDates, type PlainDate, readDate } from '../time/plain-date.ts';
import { sayDate } from '../time/say-date.ts';
import {
	byPressure,
	judgeRows,
	type LateLine,
	lateLines,
	type RowJudged,
	type StepKnown,
	seenWhen,
	shortDay,
	type Unjudged,
	type WorkFlag,
	type WorkKnown,
	workingDaysOf,
} from './row-flags.ts';

/** Where a line leads: to a row, or to a closed folder, by its place from nought. */
export type WorkPlace = { row: number } | { folder: number };

/** One line of the sidebar beside a work view. */
export interface WorkLine {
	/** The flag's id; null for a row that has none. */
	id: string | null;
	at: WorkPlace;
	/** "By 2 working days, yours"; empty where the group says all. */
	state: string;
	title: string;
	sub: string;
	/** How it was worked out, in a sentence each. */
	why: string[];
	/** The viewer's own late item, which can be given a reason. */
	canReason: boolean;
	reason: GivenReason | null;
}

export type WorkGroupName = 'Overdue' | 'Two dates' | 'Due soon' | 'Late, reason recorded' | 'With someone who has left';

/** What the sidebar and the page say of a work view, in words: made where the rules are. */
export interface WorkJudged {
	/** Null if nothing dated is known: then what is to be started heads the sidebar. */
	lead: { text: string; small: string } | null;
	/** How much of what is listed could be checked: "3 of these 12 have no date that I can check." */
	judged: string;
	/** Beside each row, in order. */
	rows: (WorkFlag | null)[];
	/** Beside each closed folder, in order. */
	folders: (WorkFlag | null)[];
	groups: { name: WorkGroupName; lines: WorkLine[] }[];
	/** Rows that could not be judged: how many, and by why, each with the first of them. */
	unjudged: { count: number; why: { text: string; row: number }[] };
}

/** What a rule says and where it stands. */
export interface RuleText {
	sentence: string;
	source: string;
}

interface Kept {
	rows: (StepKnown[] | null)[];
	closed: (StepKnown[] | null)[];
	wordsOf(step: string, rules: readonly string[]): RuleText | null;
}

interface Placed extends LateLine {
	at: WorkPlace;
	step: StepKnown;
	left: boolean;
}

/** Judges all that is on show in a work view. */
export function judgeWork({ rows, closed }: WorkSeen, kept: Kept, known: WorkKnown): WorkJudged {
	const judged = judgeRows(rows, kept.rows, known);
	const shownSteps = new Set(judged.flatMap((row) => (row.known ? [row.known.id] : [])));
	const inside = closed.map((_, at) => insideFolder(kept.closed[at] ?? [], shownSteps, known));
	const placed: Placed[] = [
		...judged.flatMap(({ lines, known: step }, row) =>
			step ? lines.map((line) => ({ ...line, step, at: { row }, left: rows[row]?.left ?? false })) : [],
		),
		...inside.flatMap((lines, folder) => lines.map((line) => ({ ...line, at: { folder }, left: false }))),
	].sort(byPressure);
	const of = (...kinds: string[]) =>
		placed.filter(({ lateness }) => kinds.includes(lateness.kind)).map((line) => lineFor(line, kept, known));
	const groups: WorkJudged['groups'] = [
		{ name: 'Overdue', lines: of('overdue') },
		{ name: 'Two dates', lines: of('two dates') },
		{ name: 'Due soon', lines: of('due soon') },
		{ name: 'Late, reason recorded', lines: of('late with reason') },
		{ name: 'With someone who has left', lines: leftLines(rows, judged) },
	];
	const unjudged = judged.filter((row) => row.unjudged !== null).length;
	return {
		lead: leadFor(placed, unjudged > 0, known.role),
		judged: howMuch(unjudged, rows.length, closed.length),
		rows: judged.map(({ shown }) => shown),
		folders: inside.map((lines) => folderFlag(lines, known.today)),
		groups: groups.filter(({ lines }) => lines.length > 0),
		unjudged: { count: unjudged, why: whyNot(judged) },
	};
}

/** The late lines of steps that a closed folder hides. */
function insideFolder(steps: StepKnown[], shown: ReadonlySet<string>, known: WorkKnown): (LateLine & { step: StepKnown })[] {
	return steps.filter(({ id }) => !shown.has(id)).flatMap((step) => lateLines(step, known).map((line) => ({ ...line, step })));
}

function folderFlag(lines: { lateness: LateLine['lateness']; step: StepKnown }[], today: PlainDate): WorkFlag | null {
	const overdue = lines.filter(({ lateness }) => lateness.kind === 'overdue');
	const [oldest] = overdue.map(({ step }) => step.seenAt).sort();
	if (oldest === undefined) return null;
	return { kind: 'overdue', text: `${overdue.length} overdue inside, seen ${seenWhen(oldest, today)}`, short: `${overdue.length} inside` };
}

function howMuch(unjudged: number, all: number, closed: number): string {
	if (all === 0) return closed > 0 ? 'Every folder is closed.' : 'Nothing is listed here.';
	if (unjudged === 0) return all === 1 ? 'I could check this one.' : `I could check all ${all} of these.`;
	if (all === 1) return 'This one has no date that I can check.';
	if (unjudged === all) return `None of these ${all} has a date that I can check.`;
	return `${unjudged} of these ${all} ${unjudged === 1 ? 'has' : 'have'} no date that I can check.`;
}

/** About the viewer, as far as it is known who that is. */
function leadFor(placed: readonly Placed[], isPart: boolean, role: string | null): WorkJudged['lead'] {
	const overdue = placed.filter(({ lateness }) => lateness.kind === 'overdue');
	if (overdue.length > 0) {
		const yours = overdue.filter((line) => line.yours).length;
		const whose = role === null ? '' : whoseOf(yours, overdue.length);
		return { text: `${overdue.length} overdue${whose}`, small: `${overdue.length} overdue` };
	}
	const soon = placed.filter(({ lateness }) => lateness.kind === 'due soon').length;
	const reasoned = placed.filter(({ lateness }) => lateness.kind === 'late with reason').length;
	const none = isPart ? 'Nothing overdue that I know of' : 'Nothing overdue';
	if (soon > 0) return { text: `${none}, ${soon} due soon`, small: `${soon} due soon` };
	if (reasoned > 0) return { text: `${reasoned} late, reason recorded`, small: 'reason given' };
	return placed.length > 0 ? { text: none, small: 'none overdue' } : null;
}

function whoseOf(yours: number, all: number): string {
	if (all === 1) return yours === 1 ? ', and it is yours' : ', and it is not yours';
	if (yours === 0) return ', none of them yours';
	return yours === all ? ', all yours' : `, ${yours} of them yours`;
}

function lineFor({ flag, lateness, yours, at, step, left }: Placed, { wordsOf }: Kept, { today }: WorkKnown): WorkLine {
	const words = wordsOf(step.step, flag.rules);
	const whom = yours ? '' : flag.owners.length > 0 ? `Waiting on ${flag.owners.join(' or ')}` : '';
	const place = 'row' in at ? `Row ${at.row + 1}` : 'In a closed folder';
	const due = lateness.kind === 'due soon' ? flag.dates.map((each) => shortDay(each.due)).join(' or ') : '';
	return {
		id: flag.id,
		at,
		state: stateOf(lateness, yours),
		title: step.step,
		sub: [place, due, left ? 'With someone who has left' : '', whom].filter((part) => part !== '').join('. '),
		why: [
			...(words ? [words.sentence] : []),
			...workings(flag.dates, today),
			...reasonWords(flag.reason, today),
			...movedWords(flag.moved),
			`Last seen ${seenWhen(step.seenAt, today)}.`,
			...(words ? [words.source] : []),
		],
		canReason: yours && (lateness.kind === 'overdue' || lateness.kind === 'late with reason'),
		reason: flag.reason,
	};
}

function stateOf({ kind, workingDays, otherwise }: LateLine['lateness'], yours: boolean): string {
	const mine = yours ? ', yours' : '';
	if (kind === 'overdue' && workingDays !== null) {
		const most = otherwise !== null ? ` or ${otherwise}` : '';
		return workingDays === 0 && otherwise === null
			? `Past its day${mine}`
			: `By ${most ? `${workingDays}${most} working days` : workingDaysOf(workingDays)}${mine}`;
	}
	if (kind === 'two dates') return `Late on one reading${mine}`;
	return yours ? 'Yours' : '';
}

function workings(dates: LateLine['flag']['dates'], today: PlainDate): string[] {
	return dates.map(({ due, from, settings }) => {
		const reading = Object.values(settings);
		const counted = from ? `, counted from ${sayDate(from, today)}` : '';
		return `Due ${sayDate(due, today)}${counted}${reading.length > 0 ? `, read as ${reading.join(', ')}` : ''}.`;
	});
}

function reasonWords(reason: GivenReason | null, today: PlainDate): string[] {
	if (reason === null) return [];
	const over = compareDates(today, reason.until) > 0;
	return [`Reason: ${reason.code}, ${over ? 'which ran out on' : 'until'} ${sayDate(reason.until, today)}.`];
}

function movedWords(times: number): string[] {
	return times === 0 ? [] : [`I saw it go to somebody else ${times === 1 ? 'once' : `${times} times`}. That changes no due date.`];
}

function leftLines(rows: WorkSeen['rows'], judged: readonly RowJudged[]): WorkLine[] {
	return rows.flatMap(({ left, step, scheduled }, row): WorkLine[] => {
		if (!left) return [];
		const day = readDate(scheduled ?? '');
		const late = judged[row]?.shown?.kind === 'overdue' ? `. ${judged[row]?.shown?.text}` : '';
		const sub = `Row ${row + 1}${day ? `. Scheduled ${shortDay(day)}` : ''}${late}`;
		return [
			{ id: null, at: { row }, state: '', title: step ?? 'An item that no procedure covers', sub, why: [], canReason: false, reason: null },
		];
	});
}

const WHY_NOT: Record<Unjudged, (rows: number) => string> = {
	'no procedure': (rows) => `${rows} ${rows === 1 ? 'is a step' : 'are steps'} that no procedure here covers.`,
	'not opened': (rows) => `${rows} I have not seen open. Open the step, and I can read its dates.`,
	'dates not read': (rows) => `In ${rows} I could not tell the dates. Open the step to see what it asks for.`,
	'no record': (rows) => `${rows} ${rows === 1 ? 'does' : 'do'} not show whose record it is.`,
	several: (rows) => `${rows} have the same name on the same record. I can’t tell them apart.`,
	'nobody known': (rows) => `${rows} ${rows === 1 ? 'is a request' : 'are requests'} to somebody who is not on the council’s list.`,
};

function whyNot(judged: readonly RowJudged[]): WorkJudged['unjudged']['why'] {
	return (Object.keys(WHY_NOT) as Unjudged[]).flatMap((why) => {
		const rows = judged.flatMap((row, at) => (row.unjudged === why ? [at] : []));
		return rows[0] === undefined ? [] : [{ text: WHY_NOT[why](rows.length), row: rows[0] }];
	});
}

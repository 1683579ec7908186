import type { BoardView, Choice } from '../../components/board/board-view.ts';
import { shownCount } from '../../engine/board/counts.ts';
import { columnsOf, csvOf } from '../../engine/board/csv.ts';
import { ALL, AT_FIRST, type BoardFilter, STATES } from '../../engine/board/filter.ts';
import { firstOf, groupRows } from '../../engine/board/groups.ts';
import { type BoardLine, detailOf, lineOf, oldestFresh, type Saying } from '../../engine/board/line-text.ts';
import type { BoardRow } from '../../engine/board/row.ts';
import { makesPicture } from '../../engine/board/spans.ts';
import { sayWeeks, weekLabel } from '../../engine/board/weeks.ts';
import { addDays, isoDate, type PlainDate, readDate } from '../../engine/time/plain-date.ts';
import { sayDate } from '../../engine/time/say-date.ts';
import type { BoardRows } from './board-rows.ts';
import { type BoardState, type Chosen, PAGE } from './board-state.ts';

const PREVIEWED = 4;
const NOTHING = { rows: [], byState: new Map() };
const NOT_COUNTED = {
	weeks: [],
	spans: [],
	why: { counted: [], few: [], none: null },
	owners: [],
	rules: [],
	seen: { first: '', last: '' },
};

/** What is shown, from what is known and chosen. */
export function boardView({ about, rows, come, chosen, today, until, ...shown }: BoardState): BoardView {
	const { filter, sorting, grouping, drawn } = chosen;
	const saying: Saying = {
		words: rows?.words ?? new Map(),
		today,
		calendar: about?.calendar ?? { nation: 'england-and-wales', firstYear: 0, lastYear: 0, daysOff: {} },
		settings: about?.settings ?? {},
		freshDays: about?.freshDays ?? 0,
	};
	const isCounted = shown.state === 'ready';
	const { rows: wanted, byState } = rows?.filtered(filter, sorting) ?? NOTHING;
	const all = isCounted && rows ? rows.overall : NOT_COUNTED;
	const more = Math.max(0, wanted.length - drawn);
	const oldest = oldestFresh(saying);
	return {
		...shown,
		isPractice: about?.realm === 'practice',
		today: sayDate(today),
		total: come,
		span: saySpan(all.seen, today),
		weeks: all.weeks.map((week) => ({ ...week, label: weekLabel(week) })),
		weeksInWords: sayWeeks(all.weeks),
		spans: makesPicture(all.weeks) ? null : all.spans,
		why: all.why,
		chips: STATES.map((kind) => ({
			kind,
			count: isCounted ? shownCount(byState.get(kind) ?? 0) : null,
			pressed: filter.states.has(kind),
		})),
		grouping,
		owner: filter.owner ?? '',
		owners: choices('All roles', all.owners, (owner) => owner),
		rule: filter.rule ?? '',
		rules: choices('All rules', all.rules, (id) => `${id}: ${saying.words.get(id)?.what ?? 'in no pack any more'}`),
		record: filter.record,
		isFiltered: !isSame(filter, ALL),
		isFirstLook: isSame(filter, AT_FIRST),
		sorting,
		shown: wanted.length,
		old: { count: isCounted ? wanted.filter(({ flag }) => flag.seenAt < oldest).length : 0, days: saying.freshDays },
		groups: firstOf(groupRows(wanted, grouping), drawn).map(({ name, rows: own }) => ({
			name,
			lines: own.map((row) => lineOnce(row, saying)),
		})),
		more,
		nextMore: Math.min(more, PAGE),
		open: openRow(chosen, rows, saying, until),
		file: chosen.file && {
			rows: wanted.length,
			columns: columnsOf(chosen.file.withRecords).length,
			preview: csvOf(wanted.slice(0, PREVIEWED), chosen.file.withRecords),
			withRecords: chosen.file.withRecords,
		},
	};
}

function openRow({ open }: Chosen, rows: BoardRows | null, saying: Saying, until: PlainDate): BoardView['open'] {
	const row = open === null ? null : rows?.row(open);
	if (!row) return null;
	return {
		id: row.flag.id,
		...detailOf(row, saying),
		until: isoDate(until),
		untilWords: sayDate(until, saying.today),
		today: isoDate(saying.today),
	};
}

const lines = new WeakMap<BoardRow, BoardLine>();

/** A row is put in words once: it is made anew whenever something of it changes. */
function lineOnce(row: BoardRow, saying: Saying): BoardLine {
	const known = lines.get(row);
	if (known) return known;
	const line = lineOf(row, saying);
	lines.set(row, line);
	return line;
}

function choices(all: string, values: readonly string[], words: (value: string) => string): Choice[] {
	return [{ value: '', words: all }, ...values.map((value) => ({ value, words: words(value) }))];
}

function saySpan({ first, last }: { first: string; last: string }, today: PlainDate): string {
	const [from, to] = [readDate(first), readDate(last)];
	if (!from || !to) return '';
	const say = (day: PlainDate) =>
		isoDate(day) === isoDate(today) ? 'today' : isoDate(day) === isoDate(addDays(today, -1)) ? 'yesterday' : sayDate(day, today);
	return isoDate(from) === isoDate(to) ? say(from) : `between ${say(from)} and ${say(to)}`;
}

function isSame(a: BoardFilter, b: BoardFilter): boolean {
	return (
		a.owner === b.owner &&
		a.rule === b.rule &&
		a.record === b.record &&
		a.states.size === b.states.size &&
		[...a.states].every((kind) => b.states.has(kind))
	);
}

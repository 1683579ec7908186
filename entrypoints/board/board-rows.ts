import { type WhyLate, whyLate } from '../../engine/board/counts.ts';
import { type BoardFilter, choicesIn, type Filtered, filterRows } from '../../engine/board/filter.ts';
import { type BoardRow, rowMaker } from '../../engine/board/row.ts';
import type { BoardRule } from '../../engine/board/rule-text.ts';
import { type Sorting, sortRows } from '../../engine/board/sort.ts';
import { type DueSpan, spansOf } from '../../engine/board/spans.ts';
import { type Week, weeksOf } from '../../engine/board/weeks.ts';
import type { Flag } from '../../engine/model/flag.ts';
import type { PlainDate } from '../../engine/time/plain-date.ts';
import type { WorkingCalendar } from '../../engine/time/working-days.ts';

/** What is worked out of all rows together. */
export interface Overall {
	weeks: Week[];
	spans: DueSpan[];
	why: WhyLate;
	owners: string[];
	rules: string[];
	/** When any of them was last seen, first and last, as in 2026-04-13T16:52. */
	seen: { first: string; last: string };
}

/** Every row there is. A step of the way to what is shown is taken again only if what it rests on has changed. */
export class BoardRows {
	readonly words: ReadonlyMap<string, BoardRule>;
	readonly #make: (flag: Flag, record: string | null) => BoardRow;
	readonly #today: PlainDate;
	readonly #rows = new Map<string, BoardRow>();
	#sorted: { by: Sorting; rows: BoardRow[] } | null = null;
	#filtered: { of: BoardRow[]; filter: BoardFilter; found: Filtered } | null = null;
	#overall: Overall | null = null;

	constructor(words: readonly BoardRule[], calendar: WorkingCalendar, today: PlainDate) {
		this.words = new Map(words.flatMap((each) => each.ids.map((id) => [id, each])));
		this.#make = rowMaker({ words: this.words, today, calendar });
		this.#today = today;
	}

	get count(): number {
		return this.#rows.size;
	}

	take(flags: readonly { flag: Flag; record: string | null }[]): void {
		for (const { flag, record } of flags) this.#rows.set(flag.id, this.#make(flag, record));
		this.#sorted = null;
		this.#overall = null;
	}

	row(id: string): BoardRow | undefined {
		return this.#rows.get(id);
	}

	/** The rows that are wanted, in order, and how many there are of each state. */
	filtered(filter: BoardFilter, sorting: Sorting): Filtered {
		const of = this.#inOrder(sorting);
		if (this.#filtered?.of !== of || this.#filtered.filter !== filter) this.#filtered = { of, filter, found: filterRows(of, filter) };
		return this.#filtered.found;
	}

	get overall(): Overall {
		for (const _ of this.workOut());
		return this.#overall as Overall;
	}

	/** Works out what is worked out of all rows, piece by piece, so that a page can see to something else in between. */
	*workOut(): Generator<void> {
		if (this.#overall) return;
		const rows = [...this.#rows.values()];
		const weeks = weeksOf(rows, this.#today);
		yield;
		const spans = spansOf(rows, this.#today);
		yield;
		const why = whyLate(rows);
		yield;
		const choices = choicesIn(rows);
		yield;
		const seen = { first: rows[0]?.flag.seenAt ?? '', last: '' };
		for (const { flag } of rows) {
			if (flag.seenAt < seen.first) seen.first = flag.seenAt;
			if (flag.seenAt > seen.last) seen.last = flag.seenAt;
		}
		this.#overall = { weeks, spans, why, ...choices, seen };
	}

	#inOrder(by: Sorting): BoardRow[] {
		if (this.#sorted?.by !== by) this.#sorted = { by, rows: sortRows([...this.#rows.values()], by) };
		return this.#sorted.rows;
	}
}

import type { BoardActions, BoardView } from '../../components/board/board-view.ts';
import { csvOf } from '../../engine/board/csv.ts';
import { ALL, AT_FIRST, type BoardFilter } from '../../engine/board/filter.ts';
import { codeWords, reasonUntil } from '../../engine/board/line-text.ts';
import type { BoardRow } from '../../engine/board/row.ts';
import { type RuleWorth, rulesWorth, worthCsv } from '../../engine/board/rule-tallies.ts';
import { type Column, MOST_LATE_FIRST } from '../../engine/board/sort.ts';
import type { LatenessKind } from '../../engine/lateness/lateness.ts';
import type { GivenReason } from '../../engine/model/flag.ts';
import { compareDates, isoDate, type PlainDate, readDate } from '../../engine/time/plain-date.ts';
import { sayDate } from '../../engine/time/say-date.ts';
import type { AboutBoard, BoardPart } from '../../messaging/board-port.ts';
import type { BoardPorts } from './board-ports.ts';
import { BoardRows } from './board-rows.ts';
import { type Chosen, PAGE } from './board-state.ts';
import { boardView } from './board-view.ts';

/** Rows that are drawn to be printed. */
const MOST_PRINTED = 1000;

/** Everything behind the overdue board. Data goes one way: what is heard and chosen, to a view, to whoever listens to `changed`. */
export class Board {
	readonly actions: BoardActions;
	readonly #ports: BoardPorts;
	readonly #changed: () => void;
	#state: BoardView['state'] = 'opening';
	#about: AboutBoard | null = null;
	#rows: BoardRows | null = null;
	/** How many have come so far. */
	#come = 0;
	#today: PlainDate;
	#chosen: Chosen = {
		filter: AT_FIRST,
		sorting: MOST_LATE_FIRST,
		grouping: 'step',
		drawn: PAGE,
		open: null,
		until: null,
		file: null,
	};
	#worth: RuleWorth[] | null = null;
	#daily: BoardView['daily'] = null;
	#spoken = '';

	/** @param changed called whenever something that is shown has changed */
	constructor(ports: BoardPorts, changed: () => void) {
		this.#ports = ports;
		this.#changed = changed;
		this.#today = ports.today();
		this.actions = {
			print: () => this.#print(),
			toggleState: (kind) => this.#filter({ states: toggled(this.#chosen.filter.states, kind) }),
			groupBy: (grouping) => this.#choose({ grouping, drawn: PAGE }),
			chooseOwner: (owner) => this.#filter({ owner: owner === '' ? null : owner }),
			chooseRule: (rule) => this.#filter({ rule: rule === '' ? null : rule }),
			findRecord: (record) => this.#filter({ record }),
			clear: () => this.#choose({ filter: ALL, drawn: PAGE }),
			showSoon: () => this.#filter({ states: new Set<LatenessKind>(['due soon']) }),
			sortBy: (column) => this.#sortBy(column),
			toggle: (id) => this.#choose({ open: this.#chosen.open === id ? null : id, until: null }),
			showMore: () => this.#choose({ drawn: this.#chosen.drawn + PAGE }),
			giveReason: (code) => this.#giveReason(code && { code, until: this.#until }),
			changeUntil: (day) => this.#changeUntil(day),
			openExport: () => this.#choose({ file: { withRecords: true } }),
			closeExport: () => this.#choose({ file: null }),
			leaveOutRecords: (leave) => this.#choose({ file: { withRecords: !leave } }),
			save: () => this.#save(),
			showWorth: () => this.#showWorth(),
			saveWorth: () => this.#ports.save('which-rules-earn-their-place.csv', worthCsv(this.#worth ?? [])),
			setDaily: (on) => this.#setDaily(on),
		};
	}

	/** Asks for everything, again if it was asked before: what is shown stays until all of it has come. */
	start(): void {
		let coming: BoardRows | null = null;
		this.#ports.open((part) => {
			if (part.kind === 'about') coming = this.#begin(part.about);
			else if (coming) this.#hear(part, coming);
		});
		void this.#ports
			.ask({ kind: 'daily summary', turn: null })
			.then((daily) => {
				this.#daily = daily;
				this.#changed();
			})
			.catch(() => undefined);
	}

	get view(): BoardView {
		return boardView({
			state: this.#state,
			about: this.#about,
			rows: this.#rows,
			come: this.#come,
			chosen: this.#chosen,
			today: this.#today,
			until: this.#until,
			worth: this.#worth,
			daily: this.#daily,
			spoken: this.#spoken,
		});
	}

	/** @returns what takes the rows that are coming */
	#begin(about: AboutBoard): BoardRows {
		this.#about = about;
		this.#today = this.#ports.today();
		const none = () => new BoardRows(about.words, about.calendar, this.#today);
		if (this.#state !== 'ready') this.#rows = none();
		return none();
	}

	/** Until all have come the first page is shown as it is: to put them in order again and again would take the page's breath. */
	#hear(part: Exclude<BoardPart, { kind: 'about' }>, coming: BoardRows): void {
		switch (part.kind) {
			case 'first':
				if (this.#state === 'ready') return;
				this.#rows?.take(part.flags);
				this.#state = 'reading';
				break;
			case 'more':
				coming.take(part.flags);
				break;
			case 'end':
				void this.#settle(coming, part.whole);
				return;
		}
		this.#come = Math.max(coming.count, this.#rows?.count ?? 0);
		this.#changed();
	}

	/** All have come. What is worked out of all of them is worked out piece by piece, so that a key that is pressed meanwhile is heard. */
	async #settle(coming: BoardRows, whole: boolean): Promise<void> {
		const { filter, sorting } = this.#chosen;
		for (const _ of coming.workOut()) await breath();
		await breath();
		coming.filtered(filter, sorting);
		await breath();
		this.#rows = coming;
		this.#come = coming.count;
		this.#state = whole ? 'ready' : 'can’t read';
		this.#changed();
	}

	#choose(change: Partial<Chosen>): void {
		this.#chosen = { ...this.#chosen, ...change };
		this.#changed();
	}

	#filter(change: Partial<BoardFilter>): void {
		this.#choose({ filter: { ...this.#chosen.filter, ...change }, drawn: PAGE });
	}

	/** Again by the same column: the other way round. How late begins with what is latest. */
	#sortBy(by: Column): void {
		const { sorting } = this.#chosen;
		this.#choose({ sorting: { by, down: sorting.by === by ? !sorting.down : by === 'late' }, drawn: PAGE });
	}

	get #openRow(): BoardRow | null {
		return (this.#chosen.open !== null && this.#rows?.row(this.#chosen.open)) || null;
	}

	/** Until when a reason holds that is given to the open row now. */
	get #until(): PlainDate {
		const row = this.#openRow;
		const given = row?.late.kind === 'late with reason' ? row.flag.reason : null;
		return this.#chosen.until ?? given?.until ?? reasonUntil(this.#today);
	}

	#changeUntil(day: string): void {
		const until = readDate(day);
		if (!until || compareDates(until, this.#today) < 0) return;
		this.#choose({ until });
		const row = this.#openRow;
		if (row?.late.kind === 'late with reason' && row.flag.reason) this.#giveReason({ code: row.flag.reason.code, until });
	}

	/** Shown once the background has it. */
	#giveReason(reason: GivenReason | null): void {
		const row = this.#openRow;
		if (!row) return;
		this.#ports
			.ask({ kind: 'give reason', id: row.flag.id, reason })
			.then((isKept) => {
				if (!isKept) throw new Error('not kept');
				this.#rows?.take([{ flag: { ...row.flag, reason }, record: row.record }]);
				this.#say(
					reason
						? `Reason recorded: ${codeWords(reason.code)}, until ${sayDate(reason.until, this.#today)}.`
						: 'The reason is taken away. It is Overdue again.',
				);
			})
			.catch(() => this.#say('That could not be kept. Try again.'));
	}

	#say(words: string): void {
		this.#spoken = words;
		this.#changed();
	}

	/** A printer gets every row, as far as anybody reads. */
	#print(): void {
		this.#choose({ drawn: MOST_PRINTED, open: null });
		requestAnimationFrame(() => requestAnimationFrame(() => this.#ports.print()));
	}

	#save(): void {
		const { filter, sorting, file } = this.#chosen;
		const { rows } = this.#rows?.filtered(filter, sorting) ?? { rows: [] };
		this.#ports.save(`overdue-board-${isoDate(this.#today)}.csv`, csvOf(rows, file?.withRecords ?? false));
		this.#say('The file is saved.');
	}

	#showWorth(): void {
		const whatOf = (rule: string) => this.#rows?.words.get(rule)?.what ?? rule;
		this.#ports
			.ask({ kind: 'rule tallies' })
			.then((tallies) => {
				this.#worth = rulesWorth(tallies, whatOf);
				this.#changed();
			})
			.catch(() => undefined);
	}

	#setDaily(on: boolean): void {
		const allowed = on ? this.#ports.mayNotify() : Promise.resolve(true);
		allowed
			.then(async (isAllowed) => {
				if (isAllowed) this.#daily = await this.#ports.ask({ kind: 'daily summary', turn: on });
				this.#say(
					isAllowed ? (on ? 'You will be told once a day.' : 'You will not be told any more.') : 'Your browser was not allowed to.',
				);
			})
			.catch(() => this.#say('That did not work. Try again.'));
	}
}

/** Lets the page see to whatever else waits. */
function breath(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

function toggled(states: ReadonlySet<LatenessKind>, kind: LatenessKind): ReadonlySet<LatenessKind> {
	const next = new Set(states);
	if (!next.delete(kind)) next.add(kind);
	return next;
}

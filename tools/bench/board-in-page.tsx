import { h, render } from 'preact';
import { BoardPage } from '../../components/board/BoardPage.tsx';
import type { Flag } from '../../engine/model/flag.ts';
import { addDays, type PlainDate } from '../../engine/time/plain-date.ts';
import type { WorkingCalendar } from '../../engine/time/working-days.ts';
import { Board } from '../../entrypoints/board/board.ts';
import type { BoardPorts } from '../../entrypoints/board/board-ports.ts';
import { PAGE } from '../../entrypoints/board/board-state.ts';
import type { BoardPart } from '../../messaging/board-port.ts';
import type { FlagRow, RecordRow } from '../../store/database.ts';
import { sealFlag } from '../../store/dates/flag-rows.ts';
import { FlagStore } from '../../store/dates/flags.ts';
import { Disk } from '../../store/disk.ts';
import { keysOf, macOf } from '../../store/keys.ts';
import { seal } from '../../store/seal.ts';

const TODAY: PlainDate = { year: 2026, month: 4, day: 13 };
const CALENDAR: WorkingCalendar = {
	nation: 'england-and-wales',
	firstYear: 2024,
	lastYear: 2028,
	daysOff: { '2026-04-03': 'Good Friday' },
};
const FIRST = 40;
const disk = new Disk();
const store = new FlagStore(disk, async () => 30);

let board: Board;
let frames = 0;

/** Keeps so many flags, sealed as they are when a step is opened. */
export async function fill(count: number): Promise<void> {
	await disk.use(async (database) => {
		const keys = await keysOf(database);
		for (let from = 0; from < count; from += 1000) {
			const rows = await Promise.all(
				Array.from({ length: 1000 }, async (_, index): Promise<{ flag: FlagRow; record: RecordRow }> => {
					const number = String(1_000_000 + from + index);
					const record = await macOf({ realm: 'live', number }, keys);
					const flag = madeFlag(from + index);
					const place = { realm: 'live', record, keptAt: Date.now() };
					return {
						flag: { id: flag.id, step: flag.id, ...place, ...(await sealFlag(flag, place, keys)) },
						record: { ...place, ...(await seal(number, ['live', record], keys.seal)) },
					};
				}),
			);
			await database.flags.bulkPut(rows.map(({ flag }) => flag));
			await database.records.bulkPut(rows.map(({ record }) => record));
		}
	});
}

function madeFlag(index: number): Flag {
	const due = addDays(TODAY, ((index * 13) % 120) - 60);
	return {
		id: `flag ${index}`,
		step: `Step ${index % 12}`,
		rules: [`R-${index % 40}`],
		pack: { title: 'Bench', version: '1' },
		dates: [{ due, from: addDays(due, -7), settings: {} }],
		owners: [`Role ${index % 9}`],
		team: index % 5 === 0 ? null : `Team ${index % 7}`,
		state: 'open',
		doneOn: null,
		enteredOn: null,
		reason: index % 8 === 0 ? { code: 'capacity', until: addDays(TODAY, 10) } : null,
		moved: index % 3,
		seenAt: '2026-04-13T10:00',
	};
}

const PORTS: Omit<BoardPorts, 'open'> = {
	ask: () => new Promise(() => undefined),
	today: () => TODAY,
	save: () => undefined,
	print: () => undefined,
	mayNotify: async () => false,
};

/** @param open what the background does, on this page */
function putOnPage(open: (heard: (part: BoardPart) => void) => void): void {
	const root = document.createElement('div');
	document.body.replaceChildren(root);
	board = new Board({ ...PORTS, open }, () => {
		if (frames === 0) frames = requestAnimationFrame(draw);
	});
	const draw = () => {
		frames = 0;
		render(h(BoardPage, { view: board.view, actions: board.actions }), root);
	};
	draw();
	board.start();
}

const ABOUT: BoardPart = {
	kind: 'about',
	about: { realm: 'live', calendar: CALENDAR, settings: {}, freshDays: 7, words: [] },
};

/** ms from opening the board to its first rows, drawn, out of all that is kept. */
export async function firstPage(): Promise<number> {
	const started = performance.now();
	putOnPage((heard) => {
		heard(ABOUT);
		void store.firstPage('live', FIRST).then((flags) => heard({ kind: 'first', flags: flags ?? [] }));
	});
	await drawn(() => document.querySelectorAll('.rows__line').length === PAGE);
	return performance.now() - started;
}

/** Opens the board with everything. */
export async function everything(): Promise<void> {
	putOnPage((heard) => {
		heard(ABOUT);
		void store.firstPage('live', FIRST).then(async (flags) => {
			heard({ kind: 'first', flags: flags ?? [] });
			const whole = await store.rest('live', (more) => heard({ kind: 'more', flags: more }));
			heard({ kind: 'end', whole });
		});
	});
	await drawn(() => document.querySelector('.filters__left')?.textContent?.includes(' of ') ?? false);
}

/** Narrows the list in each of these ways, and draws it again, the layout included. @returns how many ways there are */
export async function filters(): Promise<number> {
	const { actions } = board;
	const ways = [
		() => actions.toggleState('overdue'),
		() => actions.toggleState('overdue'),
		() => actions.findRecord('10'),
		() => actions.findRecord('1049'),
		() => actions.findRecord(''),
		() => actions.chooseOwner('Role 3'),
		() => actions.chooseRule('R-12'),
		() => actions.clear(),
		() => actions.groupBy('team'),
	];
	for (const way of ways) drawNow(way);
	return ways.length;
}

/** The board draws in the next frame. Here it is drawn at once, so that no wait is counted. */
function drawNow(way: () => void): void {
	let draw: FrameRequestCallback = () => undefined;
	const request = window.requestAnimationFrame;
	window.requestAnimationFrame = (callback) => {
		draw = callback;
		return 1;
	};
	way();
	window.requestAnimationFrame = request;
	draw(0);
	document.body.getBoundingClientRect();
}

/** Sorts as many raw days, so many times. */
export function sortDays(count: number, times: number): void {
	for (let time = 0; time < times; time++) {
		const days = Array.from({ length: count }, (_, index) => ({ due: `2026-${(index * 13) % 97}`, record: String(index) }));
		days.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
	}
}

/** Reads as many rows as the first page has, as they are stored, and draws a plain table of them. @returns ms */
export async function plainPage(): Promise<number> {
	const started = performance.now();
	const rows = await disk.use((database) => database.flags.limit(FIRST).toArray());
	const root = document.createElement('div');
	document.body.replaceChildren(root);
	const row = ({ id }: FlagRow) =>
		h(
			'tr',
			{ key: id },
			[...'1234567'].map((cell) => h('td', { key: cell }, `${cell} of ${id}`)),
		);
	render(h('table', null, h('tbody', null, rows.slice(0, PAGE).map(row))), root);
	await nextFrame();
	return performance.now() - started;
}

/** Draws so many pages of rows. */
export async function showMore(pages: number): Promise<void> {
	for (let page = 1; page < pages; page++) {
		board.actions.showMore();
		await nextFrame();
	}
}

/** Scrolls through all that is drawn. */
export async function scroll(): Promise<void> {
	for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
		window.scrollTo(0, top);
		await nextFrame();
	}
}

async function drawn(isThere: () => boolean): Promise<void> {
	while (!isThere()) await nextFrame();
}

function nextFrame(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

import { h, render } from 'preact';
import { BoardPage } from '../../components/board/BoardPage.tsx';
import type { Flag } from '../../engine/flag.ts';
import { addDays, type PlainDate } from '../../engine/time/plain-date.ts';
import type { WorkingCalendar } from '../../engine/time/working-days.ts';
import type { BoardPart } from '../../entrypoints/background/board-messages.ts';
import { Board, PAGE } from '../../entrypoints/board/board.ts';
import type { BoardPorts } from '../../entrypoints/board/board-ports.ts';
import type { FlagRow, RecordRow } from '../../store/database.ts';
import { Disk } from '../../store/disk.ts';
import { sealFlag } from '../../store/flag-rows.ts';
import { FlagStore } from '../../store/flags.ts';
import { keysOf, macOf } from '../../store/keys.ts';
import { seal } from '../../store/seal.ts';

const TODAY: PlainDate = { year: 2026, month: 4, day: 13 };
const CALENDAR: WorkingCalendar = { nation: 'england-and-wales', firstYear: 2024, lastYear: 2028, daysOff: { '2026-04-03': 'Good Friday' } };
const FIRST = 60;
const disk = new Disk();
const store = new FlagStore(disk, 30);

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

/** Opens the board with everything. @returns ms of its longest task, 0 if none took 50 */
export async function everything(): Promise<number> {
	const longest = longestTask();
	putOnPage((heard) => {
		heard(ABOUT);
		void store.firstPage('live', FIRST).then(async (flags) => {
			heard({ kind: 'first', flags: flags ?? [] });
			const whole = await store.rest('live', (more) => heard({ kind: 'more', flags: more }));
			heard({ kind: 'end', whole });
		});
	});
	await drawn(() => document.querySelector('.filters__left')?.textContent?.includes('of') ?? false);
	return longest();
}

/** ms of each of these ways to narrow the list, until it is drawn anew, the layout included. */
export async function filters(): Promise<number[]> {
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
	const times: number[] = [];
	for (const way of ways) {
		await nextFrame();
		times.push(timedDraw(way));
	}
	return times;
}

/** The board draws in the next frame. Here it is drawn at once, so that no wait is counted. */
function timedDraw(way: () => void): number {
	let draw: FrameRequestCallback = () => undefined;
	const request = window.requestAnimationFrame;
	window.requestAnimationFrame = (callback) => {
		draw = callback;
		return 1;
	};
	const started = performance.now();
	way();
	draw(started);
	document.body.getBoundingClientRect();
	const took = performance.now() - started;
	window.requestAnimationFrame = request;
	return took;
}

/** ms to sort as many raw days, and to draw a plain table of as many rows as a page has: what others do at least. */
export function yardsticks(count: number): { sorted: number; plain: number } {
	const days = Array.from({ length: count }, (_, index) => ({ due: `2026-${(index * 13) % 97}`, record: String(index) }));
	const started = performance.now();
	days.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
	const sorted = performance.now() - started;
	const root = document.createElement('div');
	document.body.append(root);
	const cells = ['1048213', 'Decision', 'Wed 1 April', '6 working days', 'Team Manager', 'Say why', 'Today, 10:00'];
	const begun = performance.now();
	render(
		h(
			'table',
			null,
			h(
				'tbody',
				null,
				Array.from({ length: PAGE }, (_, row) =>
					h(
						'tr',
						{ key: row },
						cells.map((cell) => h('td', { key: cell }, cell)),
					),
				),
			),
		),
		root,
	);
	root.getBoundingClientRect();
	const plain = performance.now() - begun;
	root.remove();
	return { sorted, plain };
}

/** Draws so many pages of rows and scrolls through all of them. @returns ms of the longest task, 0 if none took 50 */
export async function scroll(pages: number): Promise<number> {
	const longest = longestTask();
	for (let page = 1; page < pages; page++) {
		board.actions.showMore();
		await nextFrame();
	}
	for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
		window.scrollTo(0, top);
		await nextFrame();
	}
	return longest();
}

function longestTask(): () => number {
	const lengths: number[] = [];
	const observer = new PerformanceObserver((list) => lengths.push(...list.getEntries().map(({ duration }) => duration)));
	observer.observe({ type: 'longtask' });
	return () => {
		lengths.push(...observer.takeRecords().map(({ duration }) => duration));
		observer.disconnect();
		return Math.max(0, ...lengths);
	};
}

async function drawn(isThere: () => boolean): Promise<void> {
	while (!isThere()) await nextFrame();
	await nextFrame();
}

function nextFrame(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

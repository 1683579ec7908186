import type { Runtime } from 'webextension-polyfill';
import { wordsOfRule } from '../engine/board/rule-text.ts';
import type { Realm } from '../engine/model/realm.ts';
import { daysBetween, isoDate, readDate } from '../engine/time/plain-date.ts';
import type { AboutBoard, BoardPart } from '../messaging/board-port.ts';
import { type BoardRequest, boardRequestSchema } from '../messaging/board-protocol.ts';
import type { Answer } from '../messaging/send.ts';
import type { FlagStore } from '../store/dates/flags.ts';
import { readTallies } from '../store/dates/rule-tallies.ts';
import type { Disk } from '../store/disk.ts';
import { type CurrentCouncil, currentCouncil, currentPracticeCouncil } from './council/current-council.ts';
import type { DailySummary } from './daily-summary.ts';

/** Rows that are sent ahead of all others: a little more than is drawn at first. */
const FIRST = 40;

/** The page that is answered here. */
export const BOARD_PAGES = ['board.html'];

/** A council's build shows what was seen in Mosaic, the one for the practice Mosaic what was seen there. */
export const BOARD_REALM: Realm = import.meta.env.MODE === 'practice' ? 'practice' : 'live';

/** Answers the overdue board. Only what comes from that page itself is given to it: see `isOwnPage`. */
export class BoardService {
	readonly #flags: FlagStore;
	readonly #disk: Disk;
	readonly #daily: DailySummary;

	constructor(flags: FlagStore, disk: Disk, daily: DailySummary) {
		this.#flags = flags;
		this.#disk = disk;
		this.#daily = daily;
	}

	/** Sends a board that was just opened everything it shows. */
	async show(port: Runtime.Port): Promise<void> {
		let isOpen = true;
		port.onDisconnect.addListener(() => {
			isOpen = false;
		});
		const send = (part: BoardPart) => {
			if (isOpen) port.postMessage(part);
		};
		const realm = realmOf(port.sender?.url);
		send({ kind: 'about', about: aboutBoard(await nowIn(realm), realm) });
		const first = await this.#flags.firstPage(realm, FIRST);
		send({ kind: 'first', flags: first ?? [] });
		const whole = await this.#flags.rest(realm, (flags) => send({ kind: 'more', flags }));
		send({ kind: 'end', whole: whole && first !== null });
	}

	/** @returns undefined for what is no request of the board's */
	async answer(message: unknown, address: string | undefined): Promise<Answer<BoardRequest> | undefined> {
		const read = boardRequestSchema.safeParse(message);
		if (!read.success) return undefined;
		const request = read.data;
		switch (request.kind) {
			case 'give reason':
				return this.#giveReason(request, realmOf(address));
			case 'rule tallies':
				return readTallies(this.#disk);
			case 'daily summary':
				return request.turn === null ? this.#daily.state() : this.#daily.turn(request.turn);
		}
	}

	async #giveReason({ id, reason }: Extract<BoardRequest, { kind: 'give reason' }>, realm: Realm): Promise<boolean> {
		if (reason && !isSensible(isoDateOf(reason.until))) return false;
		await this.#flags.setReason(realm, id, reason);
		return true;
	}
}

/** A board that was opened from the practice Mosaic in the extension shows what was seen there, and nothing else. */
function realmOf(address: string | undefined): Realm {
	return address !== undefined && new URL(address).searchParams.has('practice') ? 'practice' : BOARD_REALM;
}

function nowIn(realm: Realm): Promise<CurrentCouncil> {
	return realm === BOARD_REALM ? currentCouncil() : currentPracticeCouncil();
}

function aboutBoard(now: CurrentCouncil, realm: Realm): AboutBoard {
	const { settings, evidenceFreshDays } = now.council;
	return { realm, calendar: now.calendar, settings, freshDays: evidenceFreshDays, words: words(now, realm) };
}

/** Of every pack that may have been on when something was seen. */
function words({ council, rules: { packs } }: CurrentCouncil, realm: Realm) {
	const on = realm === 'practice' ? packs : packs.filter(({ id }) => council.packs.includes(id));
	return on.flatMap(({ rules }) => rules.filter(({ require }) => require !== null).map((rule) => wordsOfRule(rule, council.settings)));
}

function isoDateOf(date: { year: number; month: number; day: number }): string {
	return isoDate(date);
}

/** A day there is, and no further from now than anybody means. */
function isSensible(text: string): boolean {
	const day = readDate(text);
	const today = readDate(new Date().toISOString());
	return day !== null && today !== null && Math.abs(daysBetween(today, day)) < 1000;
}

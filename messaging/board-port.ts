import type { BoardRule } from '../engine/board/rule-text.ts';
import type { FlagOfRecord } from '../engine/model/flag.ts';
import type { Realm } from '../engine/model/realm.ts';
import type { WorkingCalendar } from '../engine/time/working-days.ts';

/** The name of the port that the board opens, and is sent everything through. */
export const BOARD_PORT = 'board';

/** What the board is sent, one after the other: what it needs to say anything, what is due first, everything, and the end. */
export type BoardPart =
	| { kind: 'about'; about: AboutBoard }
	| { kind: 'first' | 'more'; flags: FlagOfRecord[] }
	/** `whole`: false if not everything could be told. */
	| { kind: 'end'; whole: boolean };

export interface AboutBoard {
	realm: Realm;
	calendar: WorkingCalendar;
	/** What the council has decided. */
	settings: Record<string, string>;
	/** For how many days what was seen is gone by. */
	freshDays: number;
	words: BoardRule[];
}

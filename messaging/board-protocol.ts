import * as z from 'zod/mini';
import type { RuleTally } from '../engine/board/rule-tallies.ts';
import type { RuleWords } from '../engine/board/rule-text.ts';
import { REASON_CODES } from '../engine/model/flag.ts';
import type { WorkingCalendar } from '../engine/time/working-days.ts';
import type { FlagOfRecord } from '../store/dates/flags.ts';
import type { Realm } from '../store/keys.ts';

/** What the overdue board may ask of the background, and nobody else: it sees what every record is late with. */
export const boardRequestSchema = z.discriminatedUnion('kind', [
	/** Gives a flag a reason until a day, or takes it away. */
	z.strictObject({
		kind: z.literal('give reason'),
		id: z.string().check(z.maxLength(200)),
		reason: z.nullable(
			z.strictObject({
				code: z.enum(REASON_CODES),
				until: z.strictObject({ year: z.int(), month: z.int(), day: z.int() }),
			}),
		),
	}),
	/** How often rules were shown, and what came of it. */
	z.strictObject({ kind: z.literal('rule tallies') }),
	/** Whether a summary comes once a day. To turn it on, the browser has to have been asked before. */
	z.strictObject({ kind: z.literal('daily summary'), turn: z.nullable(z.boolean()) }),
]);

export type BoardRequest = z.infer<typeof boardRequestSchema>;

interface BoardAnswers {
	/** False if it could not be kept. */
	'give reason': boolean;
	'rule tallies': RuleTally[];
	'daily summary': { on: boolean; role: string | null };
}

export type BoardAnswer<Kind extends BoardRequest['kind']> = BoardAnswers[Kind];

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
	words: RuleWords[];
}

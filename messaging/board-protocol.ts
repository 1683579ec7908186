import * as z from 'zod/mini';
import type { RuleTally } from '../engine/board/rule-tallies.ts';
import { REASON_CODES } from '../engine/model/flag.ts';

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

export interface BoardAnswers {
	/** False if it could not be kept. */
	'give reason': boolean;
	'rule tallies': RuleTally[];
	'daily summary': { on: boolean; role: string | null };
}

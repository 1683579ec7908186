import * as z from 'zod/mini';
import type { StepCard } from '../../engine/step-card.ts';

const text = () => z.string().check(z.maxLength(300));

/** What our own pages may ask of the background about packs, and nothing that runs beside Mosaic. */
export const packRequestSchema = z.discriminatedUnion('kind', [
	/** The steps and roles there is a card for. */
	z.strictObject({ kind: z.literal('step cards') }),
	z.strictObject({ kind: z.literal('step card'), step: text(), role: text() }),
]);

export type PackRequest = z.infer<typeof packRequestSchema>;

interface Answers {
	'step cards': { step: string; roles: string[] }[];
	/** Null if no pack that is on has the step, or nothing in it for the role. */
	'step card': StepCard | null;
}

export type PackAnswer<Kind extends PackRequest['kind']> = Answers[Kind];

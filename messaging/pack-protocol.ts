import * as z from 'zod/mini';
import type { StepCard } from '../engine/preview/step-card.ts';

const text = () => z.string().check(z.maxLength(300));

/** What our own pages may ask of the background about packs, and nothing that runs beside Mosaic. */
export const packRequestSchema = z.discriminatedUnion('kind', [
	/** The steps and roles there is a card for. */
	z.strictObject({ kind: z.literal('step cards') }),
	z.strictObject({ kind: z.literal('step card'), step: text(), role: text() }),
	/** What was brought in, and how the rules stood up to their own cases. */
	z.strictObject({ kind: z.literal('imports') }),
	/** Brings in a pack or an adapter: what files it may be is for the compiler to say. */
	z.strictObject({ kind: z.literal('import'), files: z.array(z.tuple([z.string(), z.string()])) }),
	/** Goes by another version that is kept; null for what came with Stepcheck. */
	z.strictObject({ kind: z.literal('use version'), of: z.enum(['pack', 'adapter']), id: text(), version: z.nullable(text()) }),
	/** Tries every rule with its own cases again. */
	z.strictObject({ kind: z.literal('drill') }),
]);

export type PackRequest = z.infer<typeof packRequestSchema>;

/** A pack or an adapter that was brought in. */
export interface ImportShown {
	of: 'pack' | 'adapter';
	id: string;
	title: string;
	/** Another council's, whose it is; null if it is our own or does not say. */
	otherCouncil: string | null;
	/** True where a policy brings it in: it can't be changed here. */
	locked: boolean;
	/** Null for what came with Stepcheck. */
	inUse: string | null;
	versions: { version: string; on: string }[];
	/** The version that came with Stepcheck; null if none did. */
	shipped: string | null;
	/** Why it is not gone by, each with file and line. */
	because: string[];
}

export interface ImportsShown {
	imports: ImportShown[];
	/** Null while they are being tried. */
	drilled: { cases: number; faults: { pack: string; rule: string; because: string }[] } | null;
}

/** What came of it, in sentences. */
export interface Came {
	good: boolean;
	sentences: string[];
}

export interface PackAnswers {
	'step cards': { step: string; roles: string[] }[];
	/** Null if no pack that is on has the step, or nothing in it for the role. */
	'step card': StepCard | null;
	imports: ImportsShown;
	import: Came;
	'use version': Came;
	drill: Came;
}

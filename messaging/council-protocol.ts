import * as z from 'zod/mini';
import type { EffectiveSettings } from '../compile/council/effective-settings.ts';
import { OPTION_NAMES } from '../compile/council/policy-options.ts';
import type { CompiledPack } from '../compile/pack/compile-pack.ts';
import type { CouncilQuestion } from '../engine/model/rule.ts';
import type { WorkingCalendar } from '../engine/time/working-days.ts';

/** What our own pages may ask of the background, and nothing that runs beside Mosaic. */
export const councilRequestSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('council') }),
	/** Sets a value in this browser; null takes it away. What it may be is checked as a policy's is. */
	z.strictObject({ kind: z.literal('set'), name: z.enum(OPTION_NAMES), value: z.unknown() }),
	/** Decides one setting of the packs in this browser. */
	z.strictObject({ kind: z.literal('decide'), setting: z.string(), answer: z.nullable(z.string()) }),
	z.strictObject({ kind: z.literal('forget everything') }),
]);

export type CouncilRequest = z.infer<typeof councilRequestSchema>;

/** Where Stepcheck runs, and where it could. */
export interface Sites {
	/** Patterns of addresses that the build was made for. */
	built: string[];
	/** The address that was named, and whether the browser lets Stepcheck run there. */
	named: { address: string; allowed: boolean } | null;
}

/** All that there is to show of what a council has decided. */
export interface CouncilShown {
	inForce: EffectiveSettings;
	packs: CompiledPack[];
	/** What is asked whatever packs there are. */
	plainDays: CouncilQuestion;
	/** Working days, with the council's closures. */
	calendar: WorkingCalendar;
	/** What is decided, by the name of the setting. */
	decided: Record<string, string>;
	sites: Sites;
	/** As in 2026-04-13. */
	today: string;
}

export interface CouncilAnswers {
	council: CouncilShown;
	/** Why it was refused, in sentences; none if it was set. */
	set: string[];
	decide: string[];
	'forget everything': undefined;
}

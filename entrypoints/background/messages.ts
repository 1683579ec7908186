import * as z from 'zod/mini';
import type { KnownTexts } from '../../compile/known-texts.ts';
import type { Adapter } from '../../engine/adapter.ts';
import type { WorkerList } from '../../engine/parties.ts';
import type { WorkPreview } from '../../engine/preview-work.ts';
import type { StepSlice } from '../../engine/rule.ts';
import type { WorkingCalendar } from '../../engine/time/working-days.ts';

/** What a page may ask of the background. Checked on arrival: a page's process is not to be trusted. */
export const requestSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('hello'), address: z.string().check(z.maxLength(4000)) }),
	z.strictObject({ kind: z.literal('open step'), step: z.string().check(z.maxLength(300)), stepKey: z.string().check(z.maxLength(4000)) }),
	z.strictObject({
		kind: z.literal('preview'),
		rows: z
			.array(z.strictObject({ step: z.nullable(z.string().check(z.maxLength(300))), started: z.nullable(z.boolean()) }))
			.check(z.maxLength(20_000)),
		posts: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)),
	}),
	z.strictObject({ kind: z.literal('remember'), stepKey: z.string().check(z.maxLength(4000)), hidden: ids(), paused: ids() }),
	z.strictObject({ kind: z.literal('place'), side: z.enum(['left', 'right']), open: z.boolean() }),
	z.strictObject({ kind: z.enum(['save structure', 'calibrate', 'known texts']) }),
	z.strictObject({ kind: z.literal('choose role'), role: z.string().check(z.maxLength(200)) }),
	z.strictObject({
		kind: z.literal('finished anyway'),
		rules: ids(),
		reason: z.enum(['recorded elsewhere', 'waiting on someone', 'not applicable here', 'rule is wrong', 'no reason']),
	}),
]);

function ids() {
	return z.array(z.string().check(z.maxLength(500))).check(z.maxLength(2000));
}

export type Request = z.infer<typeof requestSchema>;

/** What the worker has put aside or been asked about, on one step in one tab. */
export interface StepMemory {
	hidden: string[];
	paused: string[];
}

export interface Hello {
	adapter: Adapter;
	/** Name keys of steps and forms, and of their other names -> as printed. */
	steps: Record<string, string>;
	forms: Record<string, string>;
	place: { side: 'left' | 'right'; open: boolean };
	role: { name: string | null; fixed: boolean };
	workers: WorkerList;
	calendar: WorkingCalendar;
	/** What the council has decided. */
	settings: Record<string, string>;
}

export interface OpenedStep {
	/** Null if no pack that is on covers the step. */
	slice: StepSlice | null;
	memory: StepMemory;
}

interface Answers {
	hello: Hello;
	'open step': OpenedStep;
	preview: WorkPreview;
	'known texts': KnownTexts;
}

export type Answer<Kind extends Request['kind']> = Kind extends keyof Answers ? Answers[Kind] : undefined;

/** What the background tells a page: somebody pressed a command's keys. */
export type Command = { kind: 'command'; name: 'toggle-sidebar' | 'next-item' };

import * as z from 'zod/mini';
import { FINISH_REASONS } from '../engine/model/finish-reasons.ts';
import { REASON_CODES } from '../engine/model/flag.ts';
import { ON_DEMAND_SCRIPTS } from './on-demand-scripts.ts';

/** What a page may ask of the background. Checked on arrival: a page's process is not to be trusted. */
export const pageRequestSchema = z.discriminatedUnion('kind', [
	/** The address without what is asked after it: that may say whom a page is about. */
	z.strictObject({ kind: z.literal('hello'), address: z.string().check(z.maxLength(4000)) }),
	z.strictObject({
		kind: z.literal('open step'),
		/** As a pack prints it; empty if no pack has such a step. */
		step: z.string().check(z.maxLength(300)),
		stepKey: z.string().check(z.maxLength(4000)),
		...ofRecord(),
	}),
	/** What was read on a screen of a record, without a word that no rule asks about. */
	z.strictObject({
		kind: z.literal('evidence seen'),
		screen: z.string().check(z.maxLength(60)),
		lists: z.record(z.string().check(z.maxLength(60)), factsRead()),
		...ofRecord(),
	}),
	z.strictObject({ kind: z.enum(['evidence', 'forget record']), ...ofRecord() }),
	/** A screen of a record was opened: what is checked there, for the step named or the one that was opened last. */
	z.strictObject({
		kind: z.literal('open record'),
		step: z.nullable(z.string().check(z.maxLength(300))),
		stepKey: z.string().check(z.maxLength(4000)),
		...ofRecord(),
	}),
	z.strictObject({ kind: z.literal('forget everything') }),
	z.strictObject({
		kind: z.literal('preview'),
		rows: z
			.array(z.strictObject({ step: z.nullable(z.string().check(z.maxLength(300))), started: z.nullable(z.boolean()) }))
			.check(z.maxLength(20_000)),
		posts: posts(),
	}),
	/** The days that a step shows, without a word of what it holds. */
	z.strictObject({
		kind: z.literal('step dates'),
		step: z.string().check(z.maxLength(300)),
		/** The day it was started, as printed. */
		started: z.nullable(z.string().check(z.maxLength(60))),
		/** Finished, or open for reading only. */
		over: z.boolean(),
		/** The posts of whoever has the step. */
		posts: posts(),
		lines: z.array(datedLine()).check(z.maxLength(2000)),
		unread: ids(),
		next: ids(),
		...ofRecord(),
	}),
	/** A work view, to hear what is known of what it lists. */
	z.strictObject({
		kind: z.literal('work view'),
		rows: z.array(workItem()).check(z.maxLength(2000)),
		closed: z.array(z.strictObject({ record: z.nullable(z.string().check(z.maxLength(200))) })).check(z.maxLength(500)),
		posts: posts(),
		today: z.nullable(z.string().check(z.maxLength(60))),
	}),
	/** Why something is late, and until when that holds. */
	z.strictObject({
		kind: z.literal('late reason'),
		id: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
		reason: z.nullable(z.strictObject({ code: z.enum(REASON_CODES), until: day() })),
	}),
	z.strictObject({ kind: z.literal('open board') }),
	z.strictObject({ kind: z.literal('remember'), stepKey: z.string().check(z.maxLength(4000)), hidden: ids(), paused: ids() }),
	z.strictObject({ kind: z.literal('place'), side: z.enum(['left', 'right']), open: z.boolean() }),
	z.strictObject({ kind: z.literal('known texts') }),
	/** A script that a page rarely needs, to be put into it. */
	z.strictObject({ kind: z.literal('bring in'), script: z.enum(ON_DEMAND_SCRIPTS) }),
	z.strictObject({ kind: z.literal('choose role'), role: z.string().check(z.maxLength(200)) }),
	z.strictObject({
		kind: z.literal('what was read'),
		step: z.string().check(z.maxLength(300)),
		read: ids(),
		absent: ids(),
		comesAndGoes: ids(),
	}),
	/** How the rules of a step stand, by their ids. */
	z.strictObject({
		kind: z.literal('rules shown'),
		stepKey: z.string().check(z.maxLength(4000)),
		stands: z.array(ruleStands()).check(z.maxLength(5000)),
	}),
	z.strictObject({ kind: z.literal('finished anyway'), rules: ids(), reason: z.enum(FINISH_REASONS) }),
]);

/** Whose record it is, as the number is shown; null if it is not known. The day is heeded from the practice Mosaic alone. */
function ofRecord() {
	return { record: z.nullable(z.string().check(z.maxLength(200))), today: z.nullable(z.string().check(z.maxLength(60))) };
}

/** As in 2026-04-13. */
function day() {
	return z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
}

function posts() {
	return z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50));
}

function datedLine() {
	const short = z.string().check(z.maxLength(200));
	const number = z.number().check(z.int(), z.nonnegative(), z.lte(9999));
	const plain = z.strictObject({ year: number, month: number, day: number });
	const date = z.strictObject({ due: plain, from: z.nullable(plain), settings: z.record(short, short) });
	return z.strictObject({
		row: z.nullable(number),
		rules: z.array(short).check(z.maxLength(50)),
		dates: z.array(date).check(z.minLength(1), z.maxLength(50)),
		/** In words, as in "FYPS Team North or FYPS Team South". */
		owner: short,
		state: z.enum(['open', 'done']),
		doneOn: z.nullable(plain),
	});
}

function workItem() {
	return z.strictObject({
		step: z.nullable(z.string().check(z.maxLength(300))),
		type: z.enum(['step', 'request', 'visit', 'other']),
		record: z.nullable(z.string().check(z.maxLength(200))),
		scheduled: z.nullable(day()),
		posts: posts(),
		mine: z.nullable(z.boolean()),
		left: z.boolean(),
		moved: z.boolean(),
		started: z.nullable(z.boolean()),
	});
}

function factsRead() {
	const read = z.nullable(z.string().check(z.maxLength(500)));
	return z.strictObject({
		reach: z.enum(['all', 'part', 'none']),
		readFrom: z.nullable(z.enum(['newest', 'oldest'])),
		facts: z
			.array(z.strictObject({ parts: z.record(z.string().check(z.maxLength(200)), read), others: z.exactOptional(read) }))
			.check(z.maxLength(5000)),
	});
}

function ruleStands() {
	return z.strictObject({
		rules: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)),
		standing: z.enum(['yours', 'waiting', 'cantTell', 'done', 'not needed']),
		outcome: z.enum(['passed', 'failed', 'cantTell', 'inapplicable']),
	});
}

function ids() {
	return z.array(z.string().check(z.maxLength(500))).check(z.maxLength(2000));
}

export type PageRequest = z.infer<typeof pageRequestSchema>;

/** The days that a step shows, as a page hands them on. */
export type StepDatesSeen = Pick<Extract<PageRequest, { kind: 'step dates' }>, 'started' | 'over' | 'posts' | 'lines' | 'unread' | 'next'>;

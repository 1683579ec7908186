import * as z from 'zod/mini';
import type { KnownTexts } from '../compile/adapter/known-texts.ts';
import type { WorkJudged } from '../engine/lateness/judge-work-view.ts';
import type { Adapter } from '../engine/model/adapter.ts';
import type { Facts } from '../engine/model/facts.ts';
import { REASON_CODES, type Reasoned } from '../engine/model/flag.ts';
import type { WorkerList } from '../engine/model/parties.ts';
import type { Asked } from '../engine/model/requested-facts.ts';
import type { StepSlice } from '../engine/model/rule.ts';
import type { Reach } from '../engine/model/snapshot.ts';
import type { WorkPreview } from '../engine/preview/preview-work-view.ts';
import type { WorkingCalendar } from '../engine/time/working-days.ts';
import type { Trouble } from '../store/trouble.ts';

/** What a page may ask of the background. Checked on arrival: a page's process is not to be trusted. */
export const requestSchema = z.discriminatedUnion('kind', [
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
	/** A script of ours that is seldom wanted, to be put into the page. */
	z.strictObject({
		kind: z.literal('bring in'),
		script: z.enum([
			'save-structure',
			'hand-over',
			'read-record',
			'calibrate',
			'work-view',
			'late-reason',
			'lost-sight',
			'role-list',
			'demonstrate',
		]),
	}),
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
	z.strictObject({
		kind: z.literal('finished anyway'),
		rules: ids(),
		reason: z.enum(['recorded elsewhere', 'waiting on someone', 'not applicable here', 'rule is wrong', 'no reason']),
	}),
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
		standing: z.enum(['yours', 'waiting', 'cant see', 'done', 'not needed']),
		outcome: z.enum(['passed', 'failed', 'cantTell', 'inapplicable']),
	});
}

function ids() {
	return z.array(z.string().check(z.maxLength(500))).check(z.maxLength(2000));
}

export type Request = z.infer<typeof requestSchema>;

/** The days that a step shows, as a page hands them on. */
export type StepDatesSeen = Pick<Extract<Request, { kind: 'step dates' }>, 'started' | 'over' | 'posts' | 'lines' | 'unread' | 'next'>;

/** Rules, by their keys, whose questions a step showed, did not show where it should have, or showed now and then. */
export interface WhatWasRead {
	read: string[];
	absent: string[];
	comesAndGoes: string[];
}

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
	/** Somebody has asked for quiet on this page: nothing is read or shown. */
	paused: boolean;
	workers: WorkerList;
	calendar: WorkingCalendar;
	/** What the council has decided. */
	settings: Record<string, string>;
	/** What the rules ask of the record. */
	asked: Asked;
}

export interface OpenedStep {
	/** Null if no pack that is on covers the step. */
	slice: StepSlice | null;
	memory: StepMemory;
	/** The screens that its rules ask for. */
	screens: string[];
	evidence: Evidence;
	/** Keys of the rules whose questions are always there. */
	expected: string[];
	/** False if this very step was opened before in this session: what is read of it says nothing new. */
	counts: boolean;
}

/** The rules of one step that the record alone can show: of the step that was chosen, or else opened last. */
export interface OpenedRecord extends OpenedStep {
	/** Steps whose rules the record can show something of. */
	steps: string[];
}

/** What is known of one record from screens that were opened before. */
export interface Evidence {
	/** What is too old to go by has reach `none`, with the screen and when it was read. */
	facts: Facts;
	screens: ScreenRead[];
	trouble: Trouble | null;
}

/** A screen of the record, and when it was read, as in 2026-04-13T16:52. */
export interface ScreenRead {
	screen: string;
	readAt: string;
	reach: Reach;
	/** Too old to go by: it has to be opened again. */
	stale: boolean;
}

/** What is kept of the lines that a step handed on, by the id of their finding. */
export type LinesKept = Record<string, { id: string; reason: Reasoned | null; said: string | null }>;

/** What is known of a work view: how late it is, and what waits to be started. */
export interface WorkViewKnown {
	judged: WorkJudged;
	preview: WorkPreview;
	/** What was kept can't be read now. */
	notKept: boolean;
}

interface Answers {
	hello: Hello;
	'open step': OpenedStep;
	/** The record's evidence, with what was just seen. */
	'evidence seen': Evidence;
	evidence: Evidence;
	'open record': OpenedRecord;
	preview: WorkPreview;
	'step dates': LinesKept | null;
	'work view': WorkViewKnown;
	'known texts': KnownTexts;
}

export type Answer<Kind extends Request['kind']> = Kind extends keyof Answers ? Answers[Kind] : undefined;

/** What the background tells a page: somebody pressed a command's keys. */
export type Command = { kind: 'command'; name: 'toggle-sidebar' | 'next-item' };

/** Tells a page that more or less is known of the record it shows than a moment ago. What that is, it asks. */
export type EvidenceChanged = { kind: 'evidence changed' };

/** Tells a work view that more or less is known of dates than a moment ago. What that is, it asks. */
export type DatesChanged = { kind: 'dates changed' };

/** Tells a page that what the council has decided is no longer what it was told: everything there begins anew. */
export type CouncilChanged = { kind: 'council changed' };

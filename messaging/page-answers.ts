import type { WorkJudged } from '../engine/lateness/judge-work-view.ts';
import type { Adapter } from '../engine/model/adapter.ts';
import type { Facts } from '../engine/model/facts.ts';
import type { GivenReason } from '../engine/model/flag.ts';
import type { KnownTexts } from '../engine/model/known-texts.ts';
import type { WorkerList } from '../engine/model/parties.ts';
import type { RequestedFacts } from '../engine/model/requested-facts.ts';
import type { StepSlice } from '../engine/model/rule.ts';
import type { Reach } from '../engine/model/snapshot.ts';
import type { Trouble } from '../engine/model/trouble.ts';
import type { WorkPreview } from '../engine/preview/preview-work-view.ts';
import type { WorkingCalendar } from '../engine/time/working-days.ts';
import type { PageRequest } from './page-protocol.ts';

/** What each request of a page is answered with. */
export type PageAnswers = AnswersGiven & Record<Exclude<PageRequest['kind'], keyof AnswersGiven>, undefined>;

interface AnswersGiven {
	hello: Hello;
	'open step': OpenedStep;
	/** The record's evidence, with what was just seen. */
	'evidence seen': Evidence;
	evidence: Evidence;
	'open record': OpenedRecord;
	preview: WorkPreview;
	/** Null if nothing could be kept. */
	'step dates': KeptLines | null;
	'work view': WorkViewKnown;
	'known texts': KnownTexts;
}

/** Rules, by their keys, whose questions a step showed, did not show where it should have, or showed now and then. */
export interface QuestionsSeen {
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
	asked: RequestedFacts;
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
export type KeptLines = Record<string, { id: string; reason: GivenReason | null; said: string | null }>;

/** What is known of a work view: how late it is, and what waits to be started. */
export interface WorkViewKnown {
	judged: WorkJudged;
	preview: WorkPreview;
	/** What was kept can't be read now. */
	notKept: boolean;
}

import type { RuleStands } from '../engine/lateness/rules-shown.ts';
import type { FactsRead } from '../engine/model/facts.ts';
import type { FinishReason } from '../engine/model/finish-reasons.ts';
import type { Command } from '../messaging/broadcast.ts';
import type { Evidence, Hello, KeptLines, OpenedRecord, OpenedStep, QuestionsSeen, StepMemory } from '../messaging/page-answers.ts';
import type { StepDatesSeen } from '../messaging/page-protocol.ts';
import type { DrawLateReason } from './on-demand/draw-late-reason.tsx';
import type { DrawRoleList } from './on-demand/draw-role-list.tsx';
import type { RecordReader } from './record/read-record-screen.ts';
import type { WatchForLost } from './step/lost-questions.ts';
import type { WorkViewScript } from './work-view/work-view-api.ts';

/** Whose record a page shows, and the day where the page says which it is. */
export interface RecordContext {
	record: string | null;
	today: string | null;
}

/** All that the overlay knows of the world outside its page. The content script and the practice page each make one. */
export interface Ports {
	hello(address: string): Promise<Hello>;
	openStep(step: string, stepKey: string, of: RecordContext): Promise<OpenedStep>;
	/** What reads a screen of the record: it loads when one is first opened. */
	recordReader(): Promise<RecordReader>;
	/** Hands on what was read on a screen of the record. @returns all that is known of it now */
	seen(screen: string, lists: Record<string, FactsRead>, of: RecordContext): Promise<Evidence>;
	evidence(of: RecordContext): Promise<Evidence>;
	/** What to check on a screen of the record: for this step, or the one that was opened last. */
	openRecord(step: string | null, stepKey: string, of: RecordContext): Promise<OpenedRecord>;
	/** Forgets what was read of one record. */
	forget(of: RecordContext): void;
	/** Forgets everything but the role and the place of the sidebar. */
	forgetAll(): void;
	/** What works beside a work view: it loads when one is first opened. */
	workView(): Promise<WorkViewScript>;
	/** Hands on the days that a step shows. */
	stepDates(step: string, seen: StepDatesSeen, of: RecordContext): Promise<KeptLines | null>;
	/** What looks for what used to be read: it loads when a step has been open for some seconds. */
	lostSight(): Promise<WatchForLost>;
	/** What asks why something is late: it loads when somebody opens a late item. */
	lateReason(): Promise<DrawLateReason>;
	/** What lists the roles: it loads when somebody opens the list. */
	roleList(): Promise<DrawRoleList>;
	remember(stepKey: string, memory: StepMemory): void;
	keepPlace(place: Hello['place']): void;
	chooseRole(role: string): void;
	/** Puts a script of ours that is seldom wanted into the page. */
	bringIn(script: 'save-masked-page' | 'handover' | 'calibrate' | 'demonstrate'): void;
	questionsSeen(step: string, seen: QuestionsSeen): void;
	/** How the rules of a step stand. */
	rulesShown(stepKey: string, stands: RuleStands[]): void;
	finishedAnyway(rules: string[], reason: FinishReason): void;
	/** Calls back when somebody presses a command's keys. */
	onCommand(heard: (command: Command) => void): void;
	/** Calls back when more or less is known of the record than a moment ago: ask again. */
	onEvidence(changed: () => void): void;
	/** False once the extension was updated or removed under the page: nothing is heard any more. */
	alive(): boolean;
}

import type { RuleStands } from '../engine/lateness/rules-shown.ts';
import type { FactsRead } from '../engine/model/facts.ts';
import type { FinishReason } from '../engine/model/finish-reasons.ts';
import type { Command } from '../messaging/broadcast.ts';
import type { OnDemandScript } from '../messaging/on-demand-scripts.ts';
import type { Evidence, Hello, KeptLines, OpenedRecord, OpenedStep, QuestionsSeen, StepMemory } from '../messaging/page-answers.ts';
import type { StepDatesSeen } from '../messaging/page-protocol.ts';
import type { OnDemandParts } from './on-demand/door.ts';

/** Whose record a page shows, and the day where the page says which it is. */
export interface RecordContext {
	record: string | null;
	today: string | null;
}

/** All that the overlay knows of the world outside its page. The content script and the practice page each make one. */
export interface Ports {
	hello(address: string): Promise<Hello>;
	openStep(step: string, stepKey: string, of: RecordContext): Promise<OpenedStep>;
	/** What a script gives the overlay to call. The script is put into the page when it is first asked for. @throws if it can't be */
	load<Name extends keyof OnDemandParts>(script: Name): Promise<OnDemandParts[Name]>;
	/** Puts a script into the page that does everything else by itself. */
	run(script: Exclude<OnDemandScript, keyof OnDemandParts>): void;
	/** Hands on what was read on a screen of the record. @returns all that is known of it now */
	seen(screen: string, lists: Record<string, FactsRead>, of: RecordContext): Promise<Evidence>;
	evidence(of: RecordContext): Promise<Evidence>;
	/** What to check on a screen of the record: for this step, or the one that was opened last. */
	openRecord(step: string | null, stepKey: string, of: RecordContext): Promise<OpenedRecord>;
	/** Forgets what was read of one record. */
	forget(of: RecordContext): void;
	/** Forgets everything but the role and the place of the sidebar. */
	forgetAll(): void;
	/** Hands on the days that a step shows. */
	stepDates(step: string, seen: StepDatesSeen, of: RecordContext): Promise<KeptLines | null>;
	remember(stepKey: string, memory: StepMemory): void;
	keepPlace(place: Hello['place']): void;
	chooseRole(role: string): void;
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

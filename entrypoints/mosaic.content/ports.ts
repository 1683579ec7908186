import type { FinishReason } from '../../components/view.ts';
import type { WorkPreview } from '../../engine/preview-work.ts';
import type { WorkRow } from '../../engine/snapshot.ts';
import type { Command, Hello, OpenedStep, StepMemory } from '../background/messages.ts';

/** All that the overlay knows of the world outside its page. The content script and the practice page each make one. */
export interface Ports {
	hello(address: string): Promise<Hello>;
	openStep(step: string, stepKey: string): Promise<OpenedStep>;
	/** What the steps of a work view will ask for, for whoever holds the first of these posts that is a role. */
	preview(rows: WorkRow[], posts: string[]): Promise<WorkPreview>;
	remember(stepKey: string, memory: StepMemory): void;
	keepPlace(place: Hello['place']): void;
	chooseRole(role: string): void;
	saveStructure(): void;
	/** Brings in what lets an administrator show where things are. */
	calibrate(): void;
	finishedAnyway(rules: string[], reason: FinishReason): void;
	/** Calls back when somebody presses a command's keys. */
	onCommand(heard: (command: Command['name']) => void): void;
}

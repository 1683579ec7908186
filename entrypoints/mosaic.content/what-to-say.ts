import type { SidebarView } from '../../components/view.ts';
import type { Checklist } from '../../engine/checklist.ts';
import type { WorkPreview } from '../../engine/preview-work.ts';
import type { StepSlice } from '../../engine/rule.ts';
import type { Snapshot } from '../../engine/snapshot.ts';

/** What is known so far of the step on screen. */
export interface Known {
	snapshot: Snapshot | null;
	/** Undefined until the background has answered; null if no pack covers the step. */
	slice: StepSlice | null | undefined;
	checklist: Checklist | null;
	/** Null until the background has answered. */
	preview: WorkPreview | null;
	knownSteps: string[];
	/** The reader failed. */
	fault: boolean;
	/** Why it has stopped, and whether it can start again. */
	stopped: { because: string; again: boolean } | null;
}

/** What the sidebar says, or null on a screen that is none of its business. */
export function whatToSay({ snapshot, slice, checklist, preview, knownSteps, fault, stopped }: Known): SidebarView | null {
	if (stopped !== null) return { kind: 'stopped', ...stopped };
	if (fault)
		return {
			kind: 'cannot read',
			step: snapshot?.step.name ?? null,
			found: { 'Name of the step': false, 'Sections and questions': false, Finish: false },
		};
	if (snapshot?.screen === 'work-view') return beforeStart(snapshot.work, preview);
	if (!snapshot || !isStep(snapshot, knownSteps) || isOver(snapshot)) return null;
	const step = snapshot.step.name;
	const asks = snapshot.questions.length > 0;
	const found = { 'Name of the step': step !== null, 'Sections and questions': asks, Finish: snapshot.finish !== null };
	if (step === null || !asks) return { kind: 'cannot read', step, found };
	if (slice === undefined) return { kind: 'checking', step };
	if (slice === null) return { kind: 'unknown step', step, knownSteps };
	return checklist ? { kind: 'checklist', checklist } : { kind: 'checking', step };
}

/** A list that can't be read is never shown as an empty one. */
function beforeStart({ reach, things }: Snapshot['work'], preview: WorkPreview | null): SidebarView | null {
	const list = reach !== 'none';
	if (!list || (things.length > 0 && things.every(({ started }) => started === null)))
		return { kind: 'cannot read', step: null, found: { 'List of work': list, 'Which rows are started': false } };
	return preview ? { kind: 'before start', preview } : null;
}

/** A step editor by its adapter's word, or by a way to finish or the name of a step that a pack knows. */
function isStep({ screen, finish, step }: Snapshot, knownSteps: string[]): boolean {
	return screen === 'step-editor' || (screen === 'unknown' && (finish !== null || knownSteps.includes(step.name ?? '')));
}

/** Finished, or open for reading only: there is nothing left to complete in it. */
export function isOver({ finish, questions }: Snapshot): boolean {
	return finish === null && questions.length > 0 && questions.every((question) => question.kind === 'read-only');
}

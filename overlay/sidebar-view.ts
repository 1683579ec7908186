import type { SidebarView } from '../components/view.ts';
import type { Checklist } from '../engine/model/checklist.ts';
import type { Snapshot } from '../engine/model/snapshot.ts';
import type { Hello, OpenedRecord, OpenedStep } from '../messaging/page-answers.ts';
import type { WorkViewApi } from './work-view/work-view-api.ts';

/** What is known so far of what is on screen. */
export interface SessionState {
	/** Undefined until it has been read. */
	snapshot: Snapshot | undefined;
	/** What the background knows of the step, or the record; undefined until it has answered. */
	step: { opened: OpenedStep | OpenedRecord | undefined };
	checklist: Checklist | null;
	/** Null until the background has answered. */
	work: { known: WorkViewApi['known'] };
	/** The steps that the packs know. */
	hello: Pick<Hello, 'steps'>;
	/** The reader failed. */
	fault: boolean;
}

/**
 * What the sidebar says, or null on a screen that is none of its business.
 * @param known null until the background has said hello
 * @param isLate hello has been long in coming: whatever the page is, the sidebar says that it is not dead
 * @param stopped why it has stopped, and whether it can start again
 */
export function sidebarView(
	known: SessionState | null,
	isLate: boolean,
	stopped: { because: string; again: boolean } | null,
): SidebarView | null {
	if (stopped !== null) return { kind: 'stopped', ...stopped };
	const snapshot = known?.snapshot;
	if (known?.fault)
		return {
			kind: 'cannot read',
			step: snapshot?.step.name ?? null,
			found: { 'Name of the step': false, 'Sections and questions': false, Finish: false },
		};
	if (!known || !snapshot) return isLate ? { kind: 'checking', step: null } : null;
	const { checklist, work, hello } = known;
	const { opened } = known.step;
	const knownSteps = [...new Set(Object.values(hello.steps))];
	if (snapshot.screen === 'work-view') return onWorkView(snapshot.work, work.known);
	if (snapshot.screen === 'record') return onRecord(opened, checklist);
	if (!isStep(snapshot, knownSteps) || isOver(snapshot)) return null;
	const step = snapshot.step.name;
	const asks = snapshot.questions.length > 0;
	const found = { 'Name of the step': step !== null, 'Sections and questions': asks, Finish: snapshot.finish !== null };
	if (step === null || !asks) return { kind: 'cannot read', step, found };
	if (opened === undefined) return { kind: 'checking', step };
	if (opened.slice === null) return { kind: 'unknown step', step, knownSteps };
	return checklist ? { kind: 'checklist', checklist } : { kind: 'checking', step };
}

/** Where no pack that is on asks anything of a record, there is nothing to say beside one. */
function onRecord(opened: SessionState['step']['opened'], checklist: Checklist | null): SidebarView | null {
	if (!opened || !('steps' in opened)) return null;
	const { steps } = opened;
	// A pack can ask as much of every step, and name none: then the one that was opened last is all there is to choose.
	if (checklist) return { kind: 'checklist', checklist, steps: [...new Set([...steps, checklist.step])] };
	return steps.length === 0 ? null : { kind: 'record', steps };
}

/** A list that can't be read is never shown as an empty one. */
function onWorkView({ reach, things }: Snapshot['work'], work: WorkViewApi['known']): SidebarView | null {
	const list = reach !== 'none';
	if (!list || (things.length > 0 && things.every(({ started }) => started === null)))
		return { kind: 'cannot read', step: null, found: { 'List of work': list, 'Which rows are started': false } };
	return work ? { kind: 'work view', lead: work.lead, draw: work.drawIn } : null;
}

/** A step editor by its adapter's word, or by a way to finish or the name of a step that a pack knows. */
function isStep({ screen, finish, step }: Snapshot, knownSteps: string[]): boolean {
	return screen === 'step-editor' || (screen === 'unknown' && (finish !== null || knownSteps.includes(step.name ?? '')));
}

/** Finished, or open for reading only: there is nothing left to complete in it. */
export function isOver({ finish, questions }: Snapshot): boolean {
	return finish === null && questions.length > 0 && questions.every((question) => question.kind === 'read-only');
}

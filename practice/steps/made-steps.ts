import { assigneeCalled } from '../people/people.ts';
import { routes } from './routes.ts';
import type { Step } from './step.ts';
import { type NextAction, read, stateFrom, write } from './step-state.ts';
import { steps } from './steps.ts';

export interface SentOn {
	action: NextAction;
	/** Absent where this site has no such step. */
	made: Step | undefined;
}

/** What a finished step sent on: each next action that somebody gets. */
export function sentOnBy(step: Step): SentOn[] {
	const state = read(step);
	if (state.status !== 'Finished') return [];
	const sent = state.nextActions.filter((action) => action.assignee !== '');
	return sent.map((action, index) => {
		const before = sent.slice(0, index).filter((each) => each.name === action.name);
		return { action, made: madeFrom(step, action, before.length + 1, state.finishedOn) };
	});
}

/** Deterministic: the same action gives the same step with the same id. Only its state is stored. */
function madeFrom(step: Step, action: NextAction, number: number, scheduled: string): Step | undefined {
	const kind = routes[action.name];
	if (kind === undefined) return undefined;
	const slug = action.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
	return { id: `${step.id}>${slug}-${number}`, kind, person: step.person, assignedTo: assigneeCalled(action.assignee), scheduled };
}

/** Writes them afresh: a step of the same id may be left from an earlier run. */
export function makeStepsAfter(step: Step): void {
	for (const { made } of sentOnBy(step)) {
		if (made !== undefined) write(made, stateFrom(made));
	}
}

export function stepCalled(id: string | null): Step {
	const step = steps.flatMap(withThoseAfter).find((each) => each.id === id) ?? steps[0];
	if (step === undefined) throw new Error('No steps');
	return step;
}

/** A step, and those that it and they have made. */
export function withThoseAfter(step: Step): Step[] {
	return [step, ...sentOnBy(step).flatMap(({ made }) => (made === undefined ? [] : withThoseAfter(made)))];
}

import { assigneeOf, scheduledFor } from '../../steps/assignments.ts';
import type { OpenRecord } from '../parts/parts.ts';
import type { Entry } from './entry.ts';
import { type LiveStep, liveSteps } from './live-steps.ts';

/** Every step of the record: those from before this site began, and those it has. */
export function stepsOf(record: OpenRecord): Entry[] {
	return [...record.state.lists.step, ...liveSteps(record.person).map(asEntry)];
}

/** A step as the list of steps prints it. */
function asEntry({ step, state }: LiveStep): Entry {
	return {
		id: step.id,
		name: step.kind.form.name,
		status: state.status,
		incoming: scheduledFor(step),
		started: state.startedOn,
		finished: state.finishedOn,
		'assigned to': assigneeOf(step).name,
		about: (step.children ?? [step.person]).map(({ name }) => name).join(', '),
	};
}

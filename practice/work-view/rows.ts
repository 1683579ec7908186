import { sentOnBy } from '../made-steps.ts';
import { type Person, people } from '../people.ts';
import { type NextAction, read, type StepState } from '../state.ts';
import { type Step, steps } from '../steps.ts';

export interface Row {
	item: string;
	assignee: string;
	scheduled: string;
	status: string;
	/** Absent where this site has no such step to open. */
	step?: string;
}

export interface Folder {
	person: Person;
	rows: Row[];
}

export function folders(): Folder[] {
	return Object.values(people).map((person) => ({
		person,
		rows: steps.filter((step) => step.person === person).flatMap(rowsFor),
	}));
}

function rowsFor(step: Step): Row[] {
	const state = read(step);
	const itself: Row = {
		item: step.kind.form.name,
		assignee: step.assignedTo.name,
		scheduled: step.scheduled,
		status: state.status,
		step: step.id,
	};
	return [itself, ...sentOnBy(step).flatMap(({ action, made }) => (made === undefined ? [rowOnly(action, state)] : rowsFor(made)))];
}

function rowOnly(action: NextAction, { finishedOn }: StepState): Row {
	return { item: action.name, assignee: action.assignee, scheduled: finishedOn, status: 'Incoming' };
}

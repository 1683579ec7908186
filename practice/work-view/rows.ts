import { type Person, people } from '../people.ts';
import { read } from '../state.ts';
import { steps } from '../steps.ts';

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

function rowsFor(step: (typeof steps)[number]): Row[] {
	const state = read(step);
	const itself: Row = {
		item: step.kind.form.name,
		assignee: step.assignedTo.name,
		scheduled: step.scheduled,
		status: state.status,
		step: step.id,
	};
	if (state.status !== 'Finished') return [itself];
	const sent = state.nextActions.filter((action) => action.assignee !== '');
	return [
		itself,
		...sent.map((action) => ({
			item: action.name,
			assignee: action.assignee,
			scheduled: state.finishedOn,
			status: 'Incoming',
		})),
	];
}

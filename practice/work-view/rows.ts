import { groupOf } from '../groups.ts';
import { sentOnBy } from '../made-steps.ts';
import { keyOfPerson } from '../people.ts';
import { type NextAction, read, type StepState } from '../state.ts';
import { type Step, steps } from '../steps.ts';
import type { View } from './view.ts';
import { peopleOf } from './whose-work.ts';

export interface Row {
	item: string;
	assignee: string;
	scheduled: string;
	status: string;
	/** Absent where this site has no such step to open. */
	step?: string;
}

/** The work on one person, or on a group. */
export interface Folder {
	id: string;
	name: string;
	/** Whose record its link opens: of a group, the first child's. */
	record: string;
	rows: Row[];
}

/** The folders of whoever is signed in, or of the tray they act for, which has no more than was sent to it. */
export function folders(view: View): Folder[] {
	const wanted = (row: Row) => view.actingFor === '' || row.assignee === view.actingFor;
	const all = peopleOf(view.worker).flatMap((person): Folder[] => {
		const own = steps.filter((step) => step.person === person);
		const alone = own.filter(({ children }) => children === undefined);
		const together = own.filter(({ children }) => children !== undefined);
		const record = keyOfPerson(person);
		const folder = { id: person.mosaicId, name: person.name, record, rows: rowsOf(view, alone) };
		const group = groupOf(person);
		if (group === undefined || together.length === 0) return [folder];
		return [folder, { id: group.groupId, name: group.name, record, rows: rowsOf(view, together) }];
	});
	return all.map((folder) => ({ ...folder, rows: folder.rows.filter(wanted) })).filter(({ rows }) => rows.length > 0);
}

const rowsOf = (view: View, some: Step[]): Row[] => some.flatMap((step) => rowsFor(view, step));

function rowsFor(view: View, step: Step): Row[] {
	const state = read(step);
	const itself: Row = {
		item: step.kind.form.name,
		assignee: step.assignedTo.name,
		scheduled: step.scheduled,
		status: state.status,
		step: step.id,
	};
	const after = sentOnBy(step).flatMap(({ action, made }) => (made === undefined ? [rowOnly(action, state)] : rowsFor(view, made)));
	return [itself, ...requestRows(view, step, state), ...after];
}

/** What somebody was asked is on their own work view, until they answer it or the step is over. */
function requestRows({ worker, actingFor }: View, step: Step, { requests, status }: StepState): Row[] {
	if (status === 'Finished') return [];
	const mine = requests.filter((each) => each.status === 'Sent' && each.recipient === (actingFor || worker.name));
	return mine.map(({ name, recipient, sentOn }) => ({
		item: `Request: ${name}`,
		assignee: recipient,
		scheduled: sentOn,
		status: 'Incoming',
		step: step.id,
	}));
}

function rowOnly(action: NextAction, { finishedOn }: StepState): Row {
	return { item: action.name, assignee: action.assignee, scheduled: finishedOn, status: 'Incoming' };
}

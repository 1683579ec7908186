import { keyOfPerson, people, teamPeople } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { assigneeOf, movedNote, scheduledFor } from '../steps/assignments.ts';
import { groupOf } from '../steps/groups.ts';
import { sentOnBy } from '../steps/made-steps.ts';
import type { Step } from '../steps/step.ts';
import { type NextAction, read, type StepState } from '../steps/step-state.ts';
import { steps } from '../steps/steps.ts';
import type { View } from './view.ts';
import { peopleOf } from './whose-work.ts';

/** Some of the kinds of thing that a work view mixes. */
type ItemType = 'Workflow step' | 'Request' | 'Visit' | 'Case note alert';

export interface Row {
	item: string;
	type: ItemType;
	assignee: string;
	scheduled: string;
	status: string;
	notes: string;
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
	/** Whoever has this work has left. */
	ended: boolean;
}

/** The folders of whoever is signed in, or of the tray they act for, which has no more than was sent to it. */
export function folders(view: View): Folder[] {
	const wanted = (row: Row) => view.actingFor === '' || row.assignee === view.actingFor;
	const mixed = view.layout !== 'plain';
	const all = [...peopleOf(view.worker), ...(view.team ? Object.values(teamPeople) : [])].flatMap((person): Folder[] => {
		const own = steps.filter((step) => step.person === person);
		const alone = own.filter(({ children }) => children === undefined);
		const together = own.filter(({ children }) => children !== undefined);
		const record = keyOfPerson(person);
		const rows = [...rowsOf(view, alone), ...(mixed ? otherItems(person) : [])];
		const folder = { id: person.mosaicId, name: person.name, record, rows, ended: person === teamPeople.ellis };
		const group = groupOf(person);
		if (group === undefined || together.length === 0) return [folder];
		return [folder, { id: group.groupId, name: group.name, record, rows: rowsOf(view, together), ended: false }];
	});
	return all.map((folder) => ({ ...folder, rows: folder.rows.filter(wanted) })).filter(({ rows }) => rows.length > 0);
}

const rowsOf = (view: View, some: Step[]): Row[] => some.flatMap((step) => rowsFor(view, step));

function rowsFor(view: View, step: Step): Row[] {
	const state = read(step);
	const itself: Row = {
		item: step.kind.form.name,
		type: 'Workflow step',
		assignee: assigneeOf(step).name,
		scheduled: scheduledFor(step),
		status: state.status,
		notes: movedNote(step),
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
		type: 'Request',
		assignee: recipient,
		scheduled: sentOn,
		status: 'Incoming',
		notes: '',
		step: step.id,
	}));
}

function rowOnly(action: NextAction, { finishedOn }: StepState): Row {
	return { item: action.name, type: 'Workflow step', assignee: action.assignee, scheduled: finishedOn, status: 'Incoming', notes: '' };
}

/** What else a work view lists beside steps. */
function otherItems(person: Person): Row[] {
	if (person !== people.nia) return [];
	const mara = 'Mara Bright';
	return [
		{ item: 'Visit', type: 'Visit', assignee: mara, scheduled: '2026-03-10', status: 'Incoming', notes: '' },
		{ item: 'Case note alert', type: 'Case note alert', assignee: mara, scheduled: '2026-05-29', status: 'Incoming', notes: '' },
	];
}

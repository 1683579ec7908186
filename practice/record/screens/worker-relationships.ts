import { workers } from '../../people/people.ts';
import type { Entry } from '../kept/entry.ts';
import { addForm, change, choiceField, dateField, textField } from '../parts/make-forms.ts';
import { day, type OpenRecord, type RowAction, text } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

const types = [
	'Primary Worker',
	'Lead Social Worker',
	'Allocated Worker',
	'Key team',
	'Team',
	'Involved Professional',
	'DCT',
	'Case Managed',
];

/** Who is involved for the council, and from when until when. */
export const workerRelationships: Screen = {
	id: 'worker-relationships',
	title: 'Worker relationships',
	parts: (record) => [
		{
			kind: 'list',
			id: 'worker-relationships',
			title: 'Worker relationships',
			columns: [
				text('type', 'Relationship type'),
				text('worker', 'Worker'),
				text('role', 'Role'),
				text('team', 'Team'),
				day('start', 'Start date'),
				day('end', 'End date'),
				text('end reason', 'End reason'),
			],
			entries: record.state.lists['worker relationship'],
			date: 'start',
			mine: 'worker',
			add: withRole(
				addForm(record, 'worker relationship', 'Start a worker relationship', [
					choiceField('type', 'Relationship type', types),
					choiceField(
						'worker',
						'Worker',
						workers.map(({ name }) => name),
					),
					textField('team', 'Team'),
					dateField('start', 'Start date', record.today),
				]),
			),
			actions: (entry) => end(record, entry),
		},
	],
};

/** The worker's post is filled in by the system. */
function withRole(form: ReturnType<typeof addForm>): typeof form {
	const roleOf = (worker: string) => workers.find(({ name }) => name === worker)?.role ?? '';
	return { ...form, save: (values) => form.save({ ...values, role: roleOf(values['worker'] ?? '') }) };
}

function end(record: OpenRecord, entry: Entry): RowAction[] {
	if ((entry['end'] ?? '') !== '') return [];
	const fields = [dateField('end', 'End date', record.today), textField('end reason', 'End reason')];
	return [change(record, 'worker relationship', entry, { text: 'End', title: `End ${entry['type']} relationship`, fields })];
}

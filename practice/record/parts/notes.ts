import { keyOfPerson } from '../../people/people.ts';
import type { Entry } from '../kept/entry.ts';
import { addEntry, changeEntry, readRecord, writeRecord } from '../kept/kept-record.ts';
import { choiceField, dateField, longField, textField } from './make-forms.ts';
import type { EntryForm, Field, OpenRecord, RowAction } from './parts.ts';

const types = ['Home visit', 'Telephone call', 'Email', 'Discussion', 'Management oversight', 'Case allocation', 'Supervision', 'Other'];
/** As procedures name them. */
const titles = [
	'Closure visit',
	'Accommodation seen',
	'Case allocation',
	'Closure agreed',
	'Further action required',
	'DCT Resource Panel',
	'Supervision Record',
];
const onGroup = 'The group';

/** A note goes on this child's record, or on the record of every child of the group. */
export function addNote(record: OpenRecord): EntryForm {
	return {
		id: 'add-case-note',
		title: 'Add a case note',
		fields: [...subjectFields(record), ...noteFields(record.today)],
		buttons: [
			{ text: 'Save draft', sets: { status: 'Draft' } },
			{ text: 'Finish note', sets: { status: 'Finished' } },
		],
		save({ where, ...note }) {
			const whole = { subject: record.person.name, ...note, author: record.worker.name, entered: record.today };
			const { group, key } = record;
			if (where !== onGroup || group === undefined) {
				addEntry(key, 'case note', whole);
				return;
			}
			// One and the same note: by this it is found again on each record.
			const shared = `${group.groupId}-${Date.now()}`;
			for (const member of group.members) addEntry(keyOfPerson(member), 'case note', { ...whole, shared });
		},
	};
}

function subjectFields({ group, person }: OpenRecord): Field[] {
	if (group === undefined) return [];
	return [
		choiceField('where', 'Record on', [person.name, onGroup], person.name),
		{ key: 'subject', label: 'Subject', kind: 'choices', options: group.members.map(({ name }) => name), value: person.name },
	];
}

const noteFields = (today: string): Field[] => [
	choiceField('type', 'Note type', types),
	{ ...textField('title', 'Title'), options: titles },
	dateField('contact date', 'Contact date', today),
	longField('text', 'Text'),
];

/** Whoever wrote a draft may finish it. */
export function draftActions(record: OpenRecord, note: Entry): RowAction[] {
	if (note['status'] !== 'Draft' || note['author'] !== record.worker.name) return [];
	const fields = noteFields(record.today).map((field) => ({ ...field, value: note[field.key] ?? '' }));
	const edit: EntryForm = {
		id: `edit-case-note-${note['id']}`,
		title: 'Edit draft',
		fields,
		buttons: [
			{ text: 'Save draft', sets: { status: 'Draft' } },
			{ text: 'Finish note', sets: { status: 'Finished' } },
		],
		save: (values) => changeNote(record, note, values),
	};
	const finish: EntryForm = {
		id: `finish-case-note-${note['id']}`,
		title: 'Finish',
		fields: [],
		buttons: [{ text: 'Finish', sets: { status: 'Finished' } }],
		save: (values) => changeNote(record, note, values),
	};
	return [
		{ text: 'Edit', form: edit },
		{ text: 'Finish', form: finish },
	];
}

function changeNote(record: OpenRecord, note: Entry, values: Entry): void {
	const { shared, id = '' } = note;
	if (shared === undefined || record.group === undefined) {
		changeEntry(record.key, 'case note', id, values);
		return;
	}
	for (const member of record.group.members) changeShared(keyOfPerson(member), shared, values);
}

function changeShared(person: string, shared: string, values: Entry): void {
	const state = readRecord(person);
	for (const note of state.lists['case note']) if (note['shared'] === shared) Object.assign(note, values);
	writeRecord(person, state);
}

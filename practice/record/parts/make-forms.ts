import type { Entry, Kind } from '../kept/entry.ts';
import { addEntry, changeEntry } from '../kept/kept-record.ts';
import type { EntryForm, Field, FormButton, OpenRecord, RowAction } from './parts.ts';

/** A form that puts one more on the record. */
export function addForm(record: OpenRecord, kind: Kind, title: string, fields: Field[], fixed: Entry = {}): EntryForm {
	return {
		id: `add-${kind.replaceAll(' ', '-')}`,
		title,
		fields,
		buttons: [{ text: 'Save' }],
		save: (values) => addEntry(record.key, kind, { ...fixed, ...values }),
	};
}

/** What can be done to one entry: a form that changes it, or, without fields, one press that does. */
export function change(
	record: OpenRecord,
	kind: Kind,
	entry: Entry,
	said: { text: string; title?: string; fields?: Field[]; sets?: Entry },
): RowAction {
	const id = entry['id'] ?? '';
	const button: FormButton = { text: 'Save', sets: said.sets };
	const form: EntryForm = {
		id: `${said.text}-${kind}-${id}`.toLowerCase().replaceAll(' ', '-'),
		title: said.title ?? said.text,
		fields: (said.fields ?? []).map((field) => ({ ...field, value: entry[field.key] || field.value })),
		buttons: [button],
		save: (values) => changeEntry(record.key, kind, id, values),
	};
	return { text: said.text, form };
}

const field =
	(kind: Field['kind']) =>
	(key: string, label: string, value?: string): Field => ({ key, label, kind, value });

export const textField = field('text');
export const longField = field('long');
export const dateField = field('date');
export const choiceField = (key: string, label: string, options: string[], value?: string): Field => ({
	key,
	label,
	kind: 'choice',
	options,
	value,
});

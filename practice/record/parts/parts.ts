import type { Person, Worker } from '../../people/person.ts';
import type { Group } from '../../steps/groups.ts';
import type { Entry, RecordState } from '../kept/entry.ts';

/** The record that is open, and who looks at it. */
export interface OpenRecord {
	key: string;
	person: Person;
	group: Group | undefined;
	worker: Worker;
	state: RecordState;
	/** The practice day. */
	today: string;
	/** The step whose details are asked for. */
	step: string | null;
}

/** What a screen is made of, however it is drawn. */
export type Part = DetailsPart | ListPart;

/** Labels, and what is beside each. */
export interface DetailsPart {
	kind: 'details';
	title: string;
	pairs: [label: string, value: string][];
	form?: EntryForm;
	/** What opens the form. */
	edit?: string;
	/** The step that can be opened from here, and the word for it. */
	opens?: { text: string; step: string } | undefined;
}

export interface ListPart {
	kind: 'list';
	/** Names it on the page. */
	id: string;
	title: string;
	columns: Column[];
	entries: Entry[];
	/** The date column that it is sorted by, newest first; none for a list that stays as it is. */
	date?: string;
	/** The column of the worker whose it is, where one can ask for one's own alone. */
	mine?: string;
	add?: EntryForm;
	actions?: (entry: Entry) => RowAction[];
}

export interface Column {
	key: string;
	label: string;
	kind: 'text' | 'date';
}

/** At the end of a row: a form that opens, or the way to the details of a step. */
export type RowAction = { text: string; form: EntryForm } | { text: string; step: string };

export interface EntryForm {
	id: string;
	title: string;
	fields: Field[];
	buttons: FormButton[];
	save(values: Entry): void;
}

export interface FormButton {
	text: string;
	/** What is saved besides what was filled in. */
	sets?: Entry | undefined;
}

export interface Field {
	key: string;
	label: string;
	kind: 'text' | 'long' | 'date' | 'choice' | 'choices';
	/** What there is to choose from; for a text, what is offered. */
	options?: string[];
	value?: string | undefined;
}

export const text = (key: string, label: string): Column => ({ key, label, kind: 'text' });
export const day = (key: string, label: string): Column => ({ key, label, kind: 'date' });

/** What an empty list says: that there are no entries, or that none matches the filter. */
export const noneOf = ({ entries }: ListPart): string => (entries.length === 0 ? 'None recorded' : 'None match the filter');

/** Every form of a part: what adds to it or edits it, then those of its rows. */
export function entryFormsOf(part: Part): EntryForm[] {
	if (part.kind === 'details') return part.form === undefined ? [] : [part.form];
	const inRows = part.entries.flatMap((entry) => part.actions?.(entry) ?? []);
	return [...(part.add === undefined ? [] : [part.add]), ...inRows.flatMap((action) => ('form' in action ? [action.form] : []))];
}

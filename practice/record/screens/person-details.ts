import { asPrinted } from '../../site/clock.ts';
import { changeDetails } from '../kept/kept-record.ts';
import type { DetailsPart, EntryForm, OpenRecord } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

/** The sections of the screen, each saved on its own, and the labels in them. */
const sections: Record<string, string[]> = {
	'Personal details': ['Name', 'Known as', 'Date of birth', 'Date of death', 'Gender', 'Role', 'NHS number'],
	'Addresses and contacts': ['Address', 'Telephone contacts', 'Email'],
	Classifications: ['Ethnicity', 'CIN category', 'Religion', 'First language', 'Disability'],
};

const isDate = (label: string): boolean => label.startsWith('Date of');

export const personDetails: Screen = {
	id: 'person-details',
	title: 'Person details',
	parts: (record) => Object.keys(sections).map((title) => section(record, title)),
};

function section(record: OpenRecord, title: string): DetailsPart {
	const { details } = record.state;
	const labels = sections[title] ?? [];
	return {
		kind: 'details',
		title,
		pairs: labels.map((label) => [label, isDate(label) ? asPrinted(details[label] ?? '') : (details[label] ?? '')]),
		edit: `Edit ${title.toLowerCase()}`,
		form: editForm(record, title, labels),
	};
}

function editForm({ key, state }: OpenRecord, title: string, labels: string[]): EntryForm {
	return {
		id: `edit-${title.toLowerCase().replaceAll(' ', '-')}`,
		title: `Edit ${title.toLowerCase()}`,
		fields: labels.map((label) => ({ key: label, label, kind: isDate(label) ? 'date' : 'text', value: state.details[label] })),
		buttons: [{ text: 'Save' }],
		save: (values) => changeDetails(key, values),
	};
}

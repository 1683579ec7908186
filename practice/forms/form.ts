export type Kind =
	| 'text'
	| 'textarea'
	| 'rich'
	| 'number'
	| 'date'
	| 'date-time'
	| 'select'
	| 'yes-no'
	| 'checkbox'
	| 'checkboxes'
	| 'table'
	| 'person'
	| 'file'
	| 'system';

export interface Question {
	key: string;
	label: string;
	kind: Kind;
	required?: boolean;
	options?: string[];
	columns?: Column[];
	filledWith?: 'assigned worker' | 'team manager' | 'person';
	/** What the system has filled in, where it is not the same for every step. */
	filled?: string;
	shownWhen?: { question: string; is: string };
	/** On the form, and never to be filled in by a worker. */
	disabled?: boolean;
}

export interface Column {
	key: string;
	label: string;
	kind: 'text' | 'date';
}

export interface Group {
	title?: string;
	questions: Question[];
	/** The children of a table with a row for each; the questions are those of the first child, then of the next. */
	rowsFor?: string[];
}

export interface Section {
	key: string;
	title: string;
	groups: Group[];
	nextActions?: boolean;
}

export interface Form {
	id: string;
	name: string;
	sections: Section[];
	/** Printed before the first section; 1 unless said. */
	firstNumber?: number;
}

type Extra = Omit<Question, 'key' | 'label' | 'kind'>;

export function question(key: string, label: string, kind: Kind, extra: Extra = {}): Question {
	return { key, label, kind, ...extra };
}

export function section(key: string, title: string, ...questions: Question[]): Section {
	return { key, title, groups: [{ questions }] };
}

export function actionsTaken(title: string): Section {
	return { key: 'actions', title, groups: [], nextActions: true };
}

export function questionsOf(part: Section): Question[] {
	return part.groups.flatMap((group) => group.questions);
}

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
	| 'system';

export interface Question {
	key: string;
	label: string;
	kind: Kind;
	required?: boolean;
	options?: string[];
	columns?: Column[];
	filledWith?: 'assigned worker' | 'team manager' | 'person';
	shownWhen?: { question: string; is: string };
}

export interface Column {
	key: string;
	label: string;
	kind: 'text' | 'date';
}

export interface Group {
	title?: string;
	questions: Question[];
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

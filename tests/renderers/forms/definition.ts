/** What a question asks for, as the reader names kinds. */
export type Kind =
	| 'text'
	| 'long-text'
	| 'rich-text'
	| 'number'
	| 'date'
	| 'date-time'
	| 'yes-no'
	| 'choice'
	| 'choices'
	| 'person'
	| 'file'
	| 'read-only';

/** How a kind that can be drawn in several ways is drawn. */
export type Manner = 'select' | 'radios' | 'combo' | 'checks' | 'multi' | 'check' | 'switch';

export interface Field {
	id: string;
	label: string;
	kind: Kind;
	as?: Manner;
	options?: string[];
	/** Dates as 2026-03-09, times as 2026-03-09T14:30. */
	value?: string | number | string[];
	required?: boolean;
	help?: string;
	/** What the page says is wrong with the answer. */
	error?: string;
	/** Most characters, which the page counts. */
	max?: number;
	/** In the page, and not shown. */
	hidden?: boolean;
	/** Can be answered although the step is completed. */
	editable?: boolean;
}

export interface Column {
	id: string;
	label: string;
	kind: Kind;
	as?: Manner;
	options?: string[];
	/** One a row, null where there is no answer. */
	values: (string | null)[];
}

export interface Table {
	title: string;
	/** The heading of the column that says which row it is. */
	rowLabel: string;
	rows: string[];
	columns: Column[];
}

export interface Section {
	title: string;
	fields?: Field[];
	table?: Table;
	/** The same questions for each of several people. */
	groups?: { title: string; fields: Field[] }[];
}

export interface NextAction {
	action: string;
	assignee: string | null;
	sendImmediately: boolean;
}

export interface Request {
	request: string;
	to: string;
	status: string;
}

export interface Form {
	step: { name: string; status: string };
	/** Whose record it is. */
	person: string;
	completed?: boolean;
	sections: Section[];
	nextActions: NextAction[];
	requests: Request[];
	/** The button's text, null where there is none. */
	finish: string | null;
}

/** One cell of a table as the field it is. */
export function cellOf(column: Column, row: number): Field {
	const { values, ...rest } = column;
	const value = values[row];
	return { ...rest, id: `${column.id}_${row + 1}`, ...(value == null ? {} : { value }) };
}

/** What is asked on a made-up step and what was answered, without a word of how it looks. */
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

export interface Question {
	/** Unique on the page. */
	key: string;
	label: string;
	kind: Kind;
	options: string[];
	/** Nothing is null. A date is yyyy-mm-dd, a date with a time yyyy-mm-ddThh:mm. */
	answer: string | string[] | null;
	required: boolean;
	help: string | null;
}

/** Questions asked again for each of several rows. */
export interface Rows {
	/** The children's names, or the numbers of the rows of a repeating table. */
	names: string[];
	/** What stands over the names. */
	of: string;
	/** What stands over a column or two, where there are two header rows: [words, columns]. */
	groups: [string, number][];
	/** For each row the same questions, with keys and answers of their own. */
	questions: Question[][];
	repeating: boolean;
}

export type Part = { is: 'questions'; heading: string | null; questions: Question[] } | { is: 'rows'; heading: string | null; rows: Rows };

export interface Section {
	title: string;
	parts: Part[];
}

export interface NextAction {
	action: string;
	assignee: string;
	sendImmediately: boolean;
}

export interface Request {
	request: string;
	to: string;
	status: string;
}

export interface Form {
	step: { name: string; status: string };
	person: string;
	record: string;
	assignee: string;
	sections: Section[];
	nextActions: NextAction[];
	requests: Request[];
	finish: string | null;
}

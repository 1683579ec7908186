import type { Inspection } from '../../tools/inspect/inspection.ts';
import type { Expected, ExpectedQuestion } from './truth.ts';

type Read = Pick<Inspection, 'step' | 'questions' | 'nextActions' | 'requests' | 'finish'>;
type ReadQuestion = Inspection['questions'][number];

/** What there is of a page on which the reader threw. */
export const NOTHING_READ: Read = { step: { name: null, status: null }, questions: [], nextActions: [], requests: [], finish: null };

/** How one question was read. `partly`: the label and the answer are right, and the section, kind or required is not. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'unread';

export interface QuestionScore {
	expected: ExpectedQuestion;
	read: ReadQuestion | null;
	verdict: Verdict;
	/** What is not as it should be. */
	amiss: ('label' | 'section' | 'kind' | 'state' | 'required')[];
}

export interface PageScore {
	questions: QuestionScore[];
	/** Reported as questions, and none. */
	extra: ReadQuestion[];
	nextActions: Part;
	requests: Part;
	finish: Part;
	step: Part;
}

/** How many of something were read as they are. */
interface Part {
	right: number;
	of: number;
}

/** Compares what was read of a page with what is on it. A question is found by its ref, else by its label and section, else by its label. */
export function scorePage(expected: Expected, read: Read): PageScore {
	const left = new Set(read.questions);
	const questions = expected.questions.map((question): QuestionScore => {
		const found = findQuestion(question, [...left]);
		if (!found) return { expected: question, read: null, verdict: 'unread', amiss: [] };
		left.delete(found);
		return scoreQuestion(question, found);
	});
	return {
		questions,
		extra: [...left],
		nextActions: partOf(expected.nextActions, read.nextActions, ({ action, assignee }) => [action, assignee]),
		requests: partOf(expected.requests, read.requests, ({ request, to }) => [request, to]),
		finish: { right: (expected.finish === null) === (read.finish === null) ? 1 : 0, of: 1 },
		step: { right: words(expected.step.name) === words(read.step.name) ? 1 : 0, of: 1 },
	};
}

function findQuestion(wanted: ExpectedQuestion, among: ReadQuestion[]): ReadQuestion | undefined {
	const sameRef = wanted.ref === null ? [] : among.filter(({ ref }) => ref === wanted.ref);
	if (sameRef.length === 1) return sameRef[0];
	const within = sameRef.length > 0 ? sameRef : among;
	return (
		within.find((read) => sameLabel(wanted, read) && words(read.section) === words(wanted.section)) ??
		sameRef[0] ??
		among.find((read) => sameLabel(wanted, read))
	);
}

function scoreQuestion(expected: ExpectedQuestion, read: ReadQuestion): QuestionScore {
	const label = sameLabel(expected, read);
	const state = [expected.state, ...(expected.stateAlso ?? [])].includes(read.state) || isLoneBoxOff(expected);
	const checks = {
		label,
		state,
		section: words(read.section) === words(expected.section),
		kind: [expected.kind, ...(expected.kindAlso ?? [])].includes(read.kind as ExpectedQuestion['kind']),
		required: read.required === expected.required,
	};
	const amiss = (Object.keys(checks) as (keyof typeof checks)[]).filter((aspect) => !checks[aspect]);
	return { expected, read, amiss, verdict: verdictOf(amiss, read) };
}

/** A box that is off can be told as answered with no: the procedures ask for one or the other. */
function isLoneBoxOff({ kind, stateAlso }: ExpectedQuestion): boolean {
	return kind === 'yes-no' && stateAlso !== undefined;
}

function verdictOf(amiss: QuestionScore['amiss'], read: ReadQuestion): Verdict {
	if (amiss.length === 0) return 'right';
	if (read.state === 'unread') return 'unread';
	return amiss.includes('label') || amiss.includes('state') ? 'wrong' : 'partly';
}

function sameLabel({ label, row }: ExpectedQuestion, read: ReadQuestion): boolean {
	const [wanted, found] = [words(label), words(read.label)];
	return wanted === found || (row !== undefined && found.includes(wanted) && found.includes(words(row)));
}

function partOf<Wanted extends Found, Found>(wanted: Wanted[], found: Found[], namesOf: (one: Found) => (string | null)[]): Part {
	const keys = new Set(found.map((one) => namesOf(one).map(words).join('|')));
	return { right: wanted.filter((one) => keys.has(namesOf(one).map(words).join('|'))).length, of: wanted.length };
}

/** Letters and digits alone, without a word that says whether it is required. */
function words(text: string | null): string {
	return (text ?? '')
		.toLowerCase()
		.replace(/\((required|mandatory|optional)\)/g, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

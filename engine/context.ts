import type { Fact, Facts } from './facts.ts';
import { Names } from './name-key.ts';
import type { WorkerList } from './parties.ts';
import type { Label, Rule, Statement, StepSlice, Value } from './rule.ts';
import type { Key, Question, Snapshot } from './snapshot.ts';
import type { PlainDate } from './time/plain-date.ts';
import type { WorkingCalendar } from './time/working-days.ts';
import type { Verdict } from './verdict.ts';

/** A question with the keys of its names, so that names are compared once for each check and not once for each rule. */
interface Keyed {
	question: Question;
	form: string | null;
	path: string[];
}

/** What is known besides the step on screen. */
export interface Circumstances {
	workers: WorkerList;
	viewer: { role: string | null; name: string | null };
	/** Facts from other screens of the record. */
	facts: Facts;
	today: PlainDate;
	calendar: WorkingCalendar;
	/** What the council has decided: setting -> reading, or its own answer. */
	settings: Record<string, string>;
}

/** Everything a rule is checked against. Made once for each check of a step. */
export interface Context extends Circumstances {
	snapshot: Snapshot;
	slice: StepSlice;
	names: Names;
	questions: readonly Keyed[];
	byLabel: ReadonlyMap<string, readonly Keyed[]>;
	/** Questions that a rule of this step names, which a rule about their whole section leaves to that rule. */
	named: ReadonlySet<Key>;
	/** The row of a repeating table or section in hand; null outside one. */
	row: number | null;
	/** The thing in hand, which `its` refers to; null outside a list. */
	thing: Fact | null;
	/** The episode's beginning for the rule in hand: what was over before does not count. */
	since: Rule['since'];
	/** Readings taken, for now, of settings that the council has not decided. */
	readings: Record<string, string>;
	/** Rows taken, for now, of decision tables that can't be told. */
	taken: ReadonlyMap<Value<unknown>, Value<unknown> | null>;
	/** How other rules came out, for rules that rest on them. */
	verdictOf(id: string): Verdict;
}

/** @param verdictOf evaluates another rule by its id */
export function contextFor(
	snapshot: Snapshot,
	slice: StepSlice,
	known: Circumstances,
	verdictOf: (id: string, context: Context) => Verdict,
): Context {
	const names = new Names(slice.alsoCalled);
	const questions = snapshot.questions.map((question) => ({
		question,
		form: question.form === null ? null : names.keyOf(question.form),
		path: question.path.map((heading) => names.keyOf(heading)),
	}));
	const byLabel = new Map<string, Keyed[]>();
	for (const keyed of questions) {
		const label = names.keyOf(keyed.question.label);
		const those = byLabel.get(label);
		if (those) those.push(keyed);
		else byLabel.set(label, [keyed]);
	}
	const context: Context = {
		...known,
		snapshot,
		slice,
		names,
		questions,
		byLabel,
		named: new Set(),
		row: null,
		thing: null,
		since: null,
		readings: {},
		taken: new Map(),
		verdictOf: (id) => verdictOf(id, context),
	};
	context.named = new Set(slice.rules.flatMap((rule) => questionsNamedBy(rule, context)).map((question) => question.key));
	return context;
}

function questionsNamedBy(rule: Rule, context: Context): Question[] {
	try {
		return rule.require ? answersIn(rule.require).flatMap((label) => questionsAt(label, context)) : [];
	} catch {
		// A rule that can't be run names nothing. It is reported when it is checked.
		return [];
	}
}

function answersIn(statement: Statement): Label[] {
	switch (statement.kind) {
		case 'answer':
			return [statement.question];
		case 'all':
		case 'any':
			return statement.of.flatMap(answersIn);
		case 'not':
		case 'timed':
			return answersIn(statement.of);
		default:
			return [];
	}
}

/** The questions a label leads to: its own name, under the headings before it, in the row in hand if there is one. */
export function questionsAt(label: Label, { names, byLabel, row }: Context): Question[] {
	const headings = label.path.slice(0, -1).map((name) => names.keyOf(name));
	const form = label.form === null ? null : names.keyOf(label.form);
	const found = (byLabel.get(names.keyOf(label.path.at(-1) ?? '')) ?? [])
		.filter((keyed) => keyed.form === form && leadsThrough(keyed.path, headings))
		.map(({ question }) => question);
	return row === null ? found : found.filter((question) => question.row === row || question.row === null);
}

/** The questions that stand anywhere under a section. */
export function questionsUnder(section: Label, { names, questions }: Context): Question[] {
	const headings = section.path.map((name) => names.keyOf(name));
	const form = section.form === null ? null : names.keyOf(section.form);
	return questions.filter((keyed) => keyed.form === form && leadsThrough(keyed.path, headings)).map(({ question }) => question);
}

/** True if the page shows that the section is there to read. */
export function sectionSeen(section: Label, { names, snapshot }: Context): boolean {
	const headings = section.path.map((name) => names.keyOf(name));
	const form = section.form === null ? null : names.keyOf(section.form);
	return snapshot.sections.some(
		(read) =>
			read.seen &&
			(read.form === null ? null : names.keyOf(read.form)) === form &&
			leadsThrough(
				read.path.map((name) => names.keyOf(name)),
				headings,
			),
	);
}

/** True if the headings come in this order in the path, with others between them or not. */
function leadsThrough(path: readonly string[], headings: readonly string[]): boolean {
	let next = 0;
	for (const part of path) if (next < headings.length && part === headings[next]) next += 1;
	return next === headings.length;
}

import { Names } from './name-key.ts';
import type { WorkerList } from './parties.ts';
import type { Label, Rule, Statement, StepSlice } from './rule.ts';
import type { Key, Question, Snapshot } from './snapshot.ts';

/** Everything a rule is checked against. Made once for each check of a step. */
export interface Context {
	snapshot: Snapshot;
	slice: StepSlice;
	names: Names;
	workers: WorkerList;
	viewer: { role: string | null; name: string | null };
	/** Questions that a rule of this step names, which a rule about their whole section leaves to that rule. */
	named: ReadonlySet<Key>;
	/** The row of a repeating table or section in hand; null outside one. */
	row: number | null;
}

/** @param viewer role and name of whoever is looking, where known */
export function contextFor(
	snapshot: Snapshot,
	slice: StepSlice,
	workers: WorkerList,
	viewer: Context['viewer'],
): Context {
	const context: Context = { snapshot, slice, workers, viewer, names: new Names(slice.alsoCalled), named: new Set(), row: null };
	return { ...context, named: new Set(slice.rules.flatMap((rule) => questionsNamedBy(rule, context)).map((q) => q.key)) };
}

function questionsNamedBy(rule: Rule, context: Context): Question[] {
	return rule.require ? answersIn(rule.require).flatMap((label) => questionsAt(label, context)) : [];
}

function answersIn(statement: Statement): Label[] {
	switch (statement.kind) {
		case 'answer':
			return [statement.question];
		case 'all':
		case 'any':
			return statement.of.flatMap(answersIn);
		case 'not':
			return answersIn(statement.of);
		default:
			return [];
	}
}

/** The questions a label leads to: its own name, under the headings before it, in the row in hand if there is one. */
export function questionsAt(label: Label, context: Context): Question[] {
	const { names, row } = context;
	const headings = label.path.slice(0, -1).map((name) => names.keyOf(name));
	const own = names.keyOf(label.path.at(-1) ?? '');
	const found = context.snapshot.questions.filter(
		(question) =>
			names.keyOf(question.label) === own &&
			sameForm(question.form, label.form, names) &&
			leadsThrough(question.path, headings, names),
	);
	return row === null ? found : found.filter((question) => question.row === row || question.row === null);
}

/** The questions that stand anywhere under a section. */
export function questionsUnder(section: Label, context: Context): Question[] {
	const headings = section.path.map((name) => context.names.keyOf(name));
	return context.snapshot.questions.filter(
		(question) => sameForm(question.form, section.form, context.names) && leadsThrough(question.path, headings, context.names),
	);
}

/** True if the page shows that the section is there to read. */
export function sectionSeen(section: Label, context: Context): boolean {
	const headings = section.path.map((name) => context.names.keyOf(name));
	return context.snapshot.sections.some(
		(read) => read.seen && sameForm(read.form, section.form, context.names) && leadsThrough(read.path, headings, context.names),
	);
}

function sameForm(a: string | null, b: string | null, names: Names): boolean {
	return a === null || b === null ? a === b : names.same(a, b);
}

/** True if the headings come in this order in the path, with others between them or not. */
function leadsThrough(path: readonly string[], headings: readonly string[], names: Names): boolean {
	let next = 0;
	for (const part of path) if (next < headings.length && names.keyOf(part) === headings[next]) next += 1;
	return next === headings.length;
}

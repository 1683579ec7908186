import { Names } from './model/names.ts';
import { QuestionIndex } from './model/question-index.ts';
import type { Label, Rule, Statement, StepSlice } from './model/rule.ts';
import type { Snapshot } from './model/snapshot.ts';

/** What a rule names: that the page shows it, and that the page shows its section without it. Else nothing can be said. */
export interface ExpectedRead {
	/** Keys of rules, good on every page: see `keyOf`. */
	read: string[];
	/** Rule -> the names, as the procedure prints them, that should be there and are not. */
	absent: Record<string, string[]>;
}

/**
 * What the rules of a step name on whatever the answers are, and whether it is on the page to be read. A question is absent only
 * where its section is there with others in it; a section only where its heading is there with nothing under it.
 */
export function readExpected(snapshot: Snapshot, slice: StepSlice): ExpectedRead {
	const names = new Names(slice.alsoCalled);
	const questions = new QuestionIndex(snapshot, names);
	const now: ExpectedRead = { read: [], absent: {} };
	for (const rule of slice.rules.filter((each) => isAlwaysAsked(each, snapshot, names))) {
		const states = named(rule.require).map((each) => ({ name: each.label.path.at(-1) ?? '', state: stateOf(each, questions) }));
		const absent = states.filter(({ state }) => state === 'absent').map(({ name }) => name);
		if (absent.length > 0) now.absent[ruleKey(rule)] = absent;
		else if (states.length > 0 && states.every(({ state }) => state === 'read')) now.read.push(ruleKey(rule));
	}
	return now;
}

/** The screen itself, among the keys of rules: whether its adapter knows it. */
export const SCREEN_KEY = '*screen';

/** What a rule is remembered by. */
export function ruleKey({ ids }: Rule): string {
	return ids.join(' ');
}

function isAlwaysAsked({ when, place, outOfScope }: Rule, { forms }: Snapshot, names: Names): boolean {
	const { form, stage } = place;
	return when === null && stage === null && outOfScope === null && (form === null || forms.some((added) => names.same(added, form)));
}

interface Named {
	kind: 'answer' | 'section';
	label: Label;
}

/** Of several that may do, none has to be there. */
function named(statement: Statement | null): Named[] {
	switch (statement?.kind) {
		case 'answer':
			return [{ kind: 'answer', label: statement.question }];
		case 'section':
			return [{ kind: 'section', label: statement.section }];
		case 'all':
			return statement.of.flatMap(named);
		default:
			return [];
	}
}

function stateOf({ kind, label }: Named, questions: QuestionIndex): 'read' | 'absent' | 'unknown' {
	if (kind === 'section') return questions.under(label).length > 0 ? 'read' : questions.sectionSeen(label) ? 'absent' : 'unknown';
	const found = questions.at(label, null);
	if (found.length > 0) return found.every(({ state }) => state === 'unread') ? 'absent' : 'read';
	const section = { path: label.path.slice(0, -1), form: label.form };
	return section.path.length > 0 && questions.under(section).length > 0 ? 'absent' : 'unknown';
}

import { Names } from '../model/names.ts';
import { postsNamedBy } from '../model/parties.ts';
import { QuestionIndex } from '../model/question-index.ts';
import type { Rule, StepSlice } from '../model/rule.ts';
import type { Key, Question, Snapshot } from '../model/snapshot.ts';
import { answersIn } from '../model/statement-queries.ts';
import type { Circumstances, Context } from './context.ts';
import { evaluate } from './evaluate.ts';
import { select } from './terms/select.ts';
import type { Verdict } from './verdict.ts';

/**
 * The context of one check of a step.
 * @param verdictOf judges another rule by its id
 */
export function makeContext(
	snapshot: Snapshot,
	slice: StepSlice,
	known: Circumstances,
	verdictOf: (id: string, context: Context) => Verdict,
): Context {
	const { names, notAnswers } = inKeys(slice);
	let named: ReadonlySet<Key> | null = null;
	const posts = new Map<string, string[] | null>();
	const context: Context = {
		...known,
		snapshot,
		slice,
		names,
		notAnswers,
		questions: new QuestionIndex(snapshot, names),
		postsOf: (name) => {
			const found = posts.get(name);
			if (found !== undefined) return found;
			const held = postsNamedBy(name, known.workers, slice.posts, names);
			posts.set(name, held);
			return held;
		},
		namedQuestions: () => (named ??= namedIn(slice, context)),
		row: null,
		thing: null,
		since: null,
		readings: {},
		assumedRows: new Map(),
		memo: new Map(),
		variants: new Map(),
		verdictOf: (id) => verdictOf(id, context),
		evaluate,
		select,
	};
	return context;
}

interface InKeys {
	names: Names;
	notAnswers: ReadonlySet<string>;
}

const keysBySlice = new WeakMap<StepSlice, InKeys>();

/** The same slice is checked again at every keystroke, with the same names in it. */
function inKeys(slice: StepSlice): InKeys {
	const known = keysBySlice.get(slice);
	if (known) return known;
	const names = new Names(slice.alsoCalled);
	const keys = { names, notAnswers: new Set(names.keysOf(slice.notAnswers)) };
	keysBySlice.set(slice, keys);
	return keys;
}

function namedIn({ rules }: StepSlice, context: Context): ReadonlySet<Key> {
	return new Set(rules.flatMap((rule) => questionsNamedBy(rule, context)).map((question) => question.key));
}

function questionsNamedBy(rule: Rule, { questions }: Context): Question[] {
	try {
		return rule.require ? answersIn(rule.require).flatMap((label) => questions.at(label, null)) : [];
	} catch {
		// A rule that can't be run names nothing. It is reported when it is checked.
		return [];
	}
}

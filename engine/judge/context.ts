import type { Fact, Facts } from '../model/facts.ts';
import { Names } from '../model/names.ts';
import { postsNamedBy, type WorkerList } from '../model/parties.ts';
import { QuestionIndex } from '../model/question-index.ts';
import type { Label, Rule, Statement, StepSlice, Value } from '../model/rule.ts';
import type { Key, Question, Snapshot } from '../model/snapshot.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { WorkingCalendar } from '../time/working-days.ts';
import type { Verdict } from './verdict.ts';

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
	/** Name keys of the answers that say nothing. */
	notAnswers: ReadonlySet<string>;
	questions: QuestionIndex;
	/** The posts and teams of whoever is named, by the council's list; null for somebody it does not know. */
	postsOf(name: string): string[] | null;
	/** Questions that a rule of this step names, which a rule about their whole section leaves to that rule. */
	namedQuestions(): ReadonlySet<Key>;
	/** The row of a repeating table or section in hand; null outside one. */
	row: number | null;
	/** The thing in hand, which `its` refers to; null outside a list. */
	thing: Fact | null;
	/** The episode's beginning for the rule in hand: what was over before does not count. */
	since: Rule['since'];
	/** Readings taken, for now, of settings that the council has not decided. */
	readings: Record<string, string>;
	/** Rows taken, for now, of decision tables that can't be told. */
	assumedRows: ReadonlyMap<Value<unknown>, Value<unknown> | null>;
	/** What was worked out in this row, this episode and these readings: see once.ts. */
	memo: Map<number, unknown>;
	/** The contexts of this check in which something else is taken. */
	variants: Map<string, Context>;
	/** How other rules came out, for rules that rest on them. */
	verdictOf(id: string): Verdict;
}

/** @param verdictOf evaluates another rule by its id */
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

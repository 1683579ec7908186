import type { Fact, Facts } from '../model/facts.ts';
import type { Names } from '../model/names.ts';
import type { WorkerList } from '../model/parties.ts';
import type { QuestionIndex } from '../model/question-index.ts';
import type { Rule, Statement, StepSlice, Things, Value } from '../model/rule.ts';
import type { Key, Snapshot } from '../model/snapshot.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { WorkingCalendar } from '../time/working-days.ts';
import type { Selection } from './terms/selection.ts';
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
	/** Results in this row, this episode and these readings: see memo.ts. */
	memo: Map<number, unknown>;
	/** The contexts of this check with another row, episode or reading. */
	variants: Map<string, Context>;
	/** How other rules came out, for rules that rest on them. */
	verdictOf(id: string): Verdict;
	/**
	 * Statements hold values, limits and tests of things, and each of these holds statements and things again. What stands
	 * inside calls back through the context.
	 */
	evaluate(statement: Statement, context: Context): Verdict;
	select(things: Things, context: Context): Selection;
}

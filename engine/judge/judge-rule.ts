import type { Reason } from '../model/checklist.ts';
import type { Outcome, Party, Rule, Severity, Statement, Timing } from '../model/rule.ts';
import { recipientIn } from '../model/statement-queries.ts';
import type { Context } from './context.ts';
import { evaluate } from './evaluate.ts';
import { asJudged, type JoinedJudgement, type Judgement, joinReadings, toDecide } from './join-readings.ts';
import { contextWith, memoised } from './memo.ts';
import { isDecided, tryReadings } from './readings.ts';
import { stageState } from './stage-state.ts';
import { resolve, UndecidedSetting, UndeterminedTable } from './terms/resolve.ts';
import { reason, type Verdict, verdict } from './verdict.ts';

/** A rule judged in one row of a repeating question, or once where nothing repeats. */
export interface JudgedRow {
	row: number | null;
	judged: JoinedJudgement;
	/** The context of that row. */
	context: Context;
}

/**
 * Judges a rule on what was read.
 * @param statement what the rule requires
 * @returns one judgement, or one for each row where its question repeats
 * @throws BeyondCalendar, and whatever a fault of ours throws
 */
export function judgeRule(rule: Rule, statement: Statement, context: Context): JudgedRow[] {
	return rowsOf(statement, context).map((row) => {
		const inRow = within(context, row, rule);
		return { row, judged: unlessOver(rule, judgeReadings(rule, statement, inRow), inRow), context: inRow };
	});
}

/** How a rule came out, for another rule that rests on it. */
export function verdictOfRule(rule: Rule, context: Context): Verdict {
	const statement = rule.require;
	if (!statement) return verdict('true', []);
	const { outcome, timing, because } = judgeReadings(rule, statement, within(context, context.row, rule));
	const truth =
		outcome === 'passed' || (outcome === 'inapplicable' && timing !== 'not yet') ? 'true' : outcome === 'failed' ? 'false' : 'unknown';
	return verdict(truth, because, { notYet: timing === 'not yet' });
}

/**
 * What was not done before its stage was over is asked of nobody any more. Another rule that rests on this one still
 * learns how it came out: see verdictOfRule.
 */
function unlessOver({ place: { stage } }: Rule, judged: JoinedJudgement, context: Context): JoinedJudgement {
	if (!stage || judged.outcome === 'passed' || stageState(stage, context) !== 'over') return judged;
	const because = [reason('stage-over', stage.name)];
	return { ...judged, outcome: 'inapplicable', timing: 'none', due: null, dates: [], doneOn: null, working: null, because, readings: [] };
}

/** The context in one row and one episode. Most rules have neither, and a context is not copied for them. */
function within(context: Context, row: number | null, { since }: Rule): Context {
	return row === context.row && since === context.since ? context : contextWith(context, { row, since });
}

/** The rows in which the rule's question stands, or one null for a question that does not repeat. */
function rowsOf(statement: Statement, context: Context): (number | null)[] {
	if (statement.kind !== 'answer' || !context.questions.repeats) return [null];
	const found = context.questions.at(statement.question, context.row);
	const rows = new Set(found.map((question) => question.row));
	return rows.size > 1 ? [...rows] : [null];
}

function judgeReadings(rule: Rule, statement: Statement, context: Context): JoinedJudgement {
	if (isDecided(rule, context)) {
		try {
			return asJudged(judge(rule, statement, context));
		} catch (open) {
			if (!(open instanceof UndeterminedTable) && !(open instanceof UndecidedSetting)) throw open;
		}
	}
	const tried = tryReadings(rule, context, (with_) => judge(rule, statement, with_));
	const undecided = tried.find(({ result }) => result instanceof UndecidedSetting)?.result;
	if (undecided instanceof UndecidedSetting) return cantTellUntilDecided(rule, undecided, context);
	const judged = tried as { settings: Record<string, string>; result: Judgement }[];
	return joinReadings(judged, toDecide(judged[0]?.settings ?? {}, context));
}

function cantTellUntilDecided(rule: Rule, { setting }: UndecidedSetting, context: Context): JoinedJudgement {
	return {
		outcome: 'cantTell',
		timing: 'none',
		due: null,
		dates: [],
		doneOn: null,
		working: null,
		because: [reason('undecided', context.slice.settings[setting]?.ask ?? setting)],
		severity: 'info',
		owners: ownersAtLeast(rule),
		to: null,
		readings: [],
	};
}

/** Who may own a rule, where what decides that is itself undecided. */
export function ownersAtLeast({ owner }: Rule): Party[] {
	switch (owner.kind) {
		case 'is':
			return [owner.value];
		case 'setting':
			return Object.values(owner.readings);
		case 'choose':
			return owner.rows.flatMap(({ use }) => (use.kind === 'is' ? [use.value] : []));
	}
}

function judge(rule: Rule, statement: Statement, context: Context): Judgement {
	const judged = judgeStatement(rule, statement, context);
	const declared = resolve(rule.owner, context) ?? ownersAtLeast(rule)[0] ?? { kind: 'anyone' };
	const owner = ownerNow(declared, statement, judged.because, context);
	const recipient = recipientIn(statement);
	const to = recipient === null ? null : (resolve(recipient, context) ?? null);
	const { outcome, timing, due, from, doneOn, working, because } = judged;
	const severity = severityOf(rule, declared, judged, statement, context);
	// By name, as below: what is copied whole costs a third of judging it.
	return { outcome, timing, due, from, doneOn, working, because, owner, to, severity };
}

type Bare = Omit<Judgement, 'owner' | 'severity' | 'to'>;

function judgeStatement(rule: Rule, statement: Statement, context: Context): Bare {
	const { form, stage } = rule.place;
	if (form !== null && !context.snapshot.forms.some((added) => context.names.same(added, form)))
		return bare('inapplicable', [reason('form-not-added', form)]);
	if (stage?.begins) {
		const begun = memoised(stage.begins, context, evaluate);
		if (begun.truth === 'false') return bare('inapplicable', [reason('stage-not-begun', stage.name)], 'not yet');
		if (begun.truth === 'unknown') return bare('cantTell', begun.because);
	}
	const applies = rule.when ? evaluate(rule.when, context) : null;
	if (applies?.truth === 'false') return bare('inapplicable', conditionFalse(applies.because));
	const required = evaluate(statement, context);
	const { timing, due, from, working, because } = required;
	const doneOn = typeof required.doneOn === 'object' ? required.doneOn : null;
	const is = (outcome: Outcome, when: Timing): Bare => ({ outcome, timing: when, due, from, doneOn, working, because });
	if (required.truth === 'true') return required.vacuous ? bare('inapplicable', because) : is('passed', 'none');
	if (applies?.truth === 'unknown') return bare('cantTell', applies.because);
	if (required.truth === 'false') return is('failed', timing);
	return required.notYet ? is('inapplicable', 'not yet') : is('cantTell', 'none');
}

function bare(outcome: Outcome, because: Reason[], timing: Timing = 'none'): Bare {
	return { outcome, timing, due: null, from: null, doneOn: null, working: null, because };
}

/** A next action that is not there is simply not needed; any other condition is named. */
function conditionFalse(because: Reason[]): Reason[] {
	return because.map((each) => (each.code === 'not-added' ? each : { ...each, code: 'condition-false' }));
}

/** A request that was sent where it should go and waits for its answer is with whoever it was sent to. */
function ownerNow(owner: Party, statement: Statement, because: Reason[], context: Context): Party {
	const says = (wanted: Reason['code']) => because.some(({ code }) => code === wanted);
	if (!says('awaiting-answer') || says('wrong-recipient')) return owner;
	const value = recipientIn(statement);
	const to = value === null ? undefined : resolve(value, context);
	return to === undefined || to.kind === 'not used here' || to.kind === 'not yet' ? owner : to;
}

/** The rule's own, but a reminder for the system's fields, for what is late and can't be mended, and for a section with nothing marked. */
function severityOf(rule: Rule, owner: Party, { outcome, timing, because }: Bare, statement: Statement, context: Context): Severity {
	const onlyUnmarked = statement.kind === 'section' && because.every(({ key }) => key === null);
	if (owner.kind === 'system' || timing === 'late' || (outcome === 'failed' && onlyUnmarked)) return 'info';
	return resolve(rule.severity, context) ?? 'warning';
}

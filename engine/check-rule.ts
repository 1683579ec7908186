import type { Finding, ReadingOutcome, Reason, Standing, Subject } from './checklist.ts';
import { type Context, questionsAt } from './context.ts';
import { evaluate } from './evaluate.ts';
import { includesRole, partiesName } from './parties.ts';
import { tryReadings } from './readings.ts';
import { resolve, Undecided } from './resolve.ts';
import type { Outcome, Party, Recipient, Rule, Severity, Statement, Timing } from './rule.ts';
import { recipientIn, subjectOf } from './statement-parts.ts';
import { compareDates, type PlainDate } from './time/plain-date.ts';
import { sayDate } from './time/say-date.ts';
import { BeyondCalendar } from './time/working-days.ts';
import { dueWords } from './time-words.ts';
import { reason, type Verdict, verdict } from './verdict.ts';
import { wordsFor } from './words.ts';

/** A rule judged on one combination of readings. */
interface Judgement {
	outcome: Outcome;
	timing: Timing;
	due: PlainDate | null;
	working: string | null;
	because: Reason[];
	owner: Party;
	severity: Severity;
	to: Recipient | null;
}

/** Judgements of every combination, as one. */
export interface Judged extends Omit<Judgement, 'owner' | 'due'> {
	due: Finding['due'];
	owners: Party[];
	readings: Omit<ReadingOutcome, 'dueWords'>[];
}

/**
 * Applies one rule to what was read: one finding, or one for each row where its question repeats.
 * A fault of ours in one rule makes that rule `cantTell` and leaves the others alone.
 */
export function checkRule(rule: Rule, context: Context): Finding[] {
	const statement = rule.require;
	if (!statement || rule.outOfScope !== null) return [];
	try {
		return rowsOf(statement, context).map((row) => {
			const inRow = { ...context, row, since: rule.since };
			return findingFor(rule, statement, judgeReadings(rule, statement, inRow), row, inRow);
		});
	} catch (fault) {
		return [fault instanceof BeyondCalendar ? beyondFinding(rule, fault) : faultFinding(rule)];
	}
}

/** How a rule came out, for another rule that rests on it. */
export function verdictOfRule(rule: Rule, context: Context): Verdict {
	const statement = rule.require;
	if (!statement) return verdict('true', []);
	const { outcome, timing, because } = judgeReadings(rule, statement, { ...context, since: rule.since });
	const truth =
		outcome === 'passed' || (outcome === 'inapplicable' && timing !== 'not yet') ? 'true' : outcome === 'failed' ? 'false' : 'unknown';
	return verdict(truth, because, { notYet: timing === 'not yet' });
}

/** The rows in which the rule's question stands, or one null for a question that does not repeat. */
function rowsOf(statement: Statement, context: Context): (number | null)[] {
	if (statement.kind !== 'answer') return [null];
	const rows = new Set(questionsAt(statement.question, context).map((question) => question.row));
	return rows.size > 1 ? [...rows] : [null];
}

function judgeReadings(rule: Rule, statement: Statement, context: Context): Judged {
	const tried = tryReadings(rule, context, (with_) => judge(rule, statement, with_));
	const undecided = tried.find(({ result }) => result instanceof Undecided)?.result;
	if (undecided instanceof Undecided) return cantTellUntilDecided(rule, undecided, context);
	const judged = tried as { settings: Record<string, string>; result: Judgement }[];
	return joinReadings(judged, toDecide(judged[0]?.settings ?? {}, context));
}

/** The first thing the council has to decide before the readings can agree. */
function toDecide(settings: Record<string, string>, { slice }: Context): Reason {
	const [name = ''] = Object.keys(settings);
	return reason('undecided', slice.settings[name]?.ask ?? `Are “${name}” calendar or working days?`);
}

/** Until the council decides, nothing is asserted but what holds on every reading. */
function joinReadings(judged: { settings: Record<string, string>; result: Judgement }[], open: Reason): Judged {
	const results = judged.map(({ result }) => result);
	const first = results[0] as Judgement;
	const dues = results.flatMap(({ due }) => (due ? [due] : [])).sort(compareDates);
	const [earliest, latest] = [dues[0], dues.at(-1)];
	const same = results.every(({ outcome, timing }) => outcome === first.outcome && timing === first.timing);
	const sameDue = earliest === undefined || latest === undefined || compareDates(earliest, latest) === 0;
	const onlyDone = results.every(({ outcome, timing }) => outcome === 'passed' || (outcome === 'inapplicable' && timing !== 'not yet'));
	const failing = results.every(({ outcome }) => outcome === 'failed');
	const outcome: Outcome = same ? first.outcome : onlyDone ? 'passed' : failing ? 'failed' : 'cantTell';
	return {
		outcome,
		timing: same ? first.timing : failing ? leastPressing(results) : 'none',
		due: earliest ? { earliest, latest: sameDue ? null : (latest ?? null) } : null,
		working: sameDue ? first.working : null,
		because: onlyDone ? first.because : failing ? agreed(results, open) : same ? first.because : results.flatMap(({ because }) => because),
		severity: lowest(people(results).map(({ severity }) => severity)),
		owners: distinct(results.map(({ owner }) => owner)),
		to: onlyOne(results.map(({ to }) => to)),
		readings:
			(same && sameDue) || onlyDone
				? []
				: judged.map(({ settings, result: { outcome, timing, due, working } }) => ({ settings, outcome, timing, due, working })),
	};
}

/** Reasons that every reading gives. Where each has its own, none is the one to tell. */
function agreed(results: Judgement[], open: Reason): Reason[] {
	const [first, ...others] = results.map(({ because }) => because);
	const common = (first ?? []).filter(({ code }) => others.every((because) => because.some((each) => each.code === code)));
	return common.length > 0 ? common : [open];
}

/** A reading on which Mosaic fills it in makes it no lighter for the people who may have to. */
function people(results: Judgement[]): Judgement[] {
	const others = results.filter(({ owner }) => owner.kind !== 'system');
	return others.length > 0 ? others : results;
}

/** Overdue only if it is on every reading. */
function leastPressing(results: Judgement[]): Timing {
	const order: Timing[] = ['open', 'none', 'not yet', 'due soon', 'late', 'overdue'];
	return order.find((timing) => results.some((result) => result.timing === timing)) ?? 'none';
}

const SEVERITIES: Severity[] = ['info', 'warning', 'critical'];

function lowest(severities: Severity[]): Severity {
	return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'warning';
}

/** What every reading gives; null if they differ. */
function onlyOne(recipients: (Recipient | null)[]): Recipient | null {
	return new Set(recipients.map((to) => JSON.stringify(to))).size === 1 ? (recipients[0] ?? null) : null;
}

function distinct(parties: Party[]): Party[] {
	return [...new Map(parties.map((party) => [JSON.stringify(party), party])).values()];
}

function cantTellUntilDecided(rule: Rule, { setting }: Undecided, context: Context): Judged {
	return {
		outcome: 'cantTell',
		timing: 'none',
		due: null,
		working: null,
		because: [reason('undecided', context.slice.settings[setting]?.ask ?? setting)],
		severity: 'info',
		owners: ownersAtLeast(rule),
		to: null,
		readings: [],
	};
}

/** Who may own it, where what decides that is itself undecided. */
function ownersAtLeast({ owner }: Rule): Party[] {
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
	return { ...judged, owner, to, severity: severityOf(rule, declared, judged, statement, context) };
}

type Bare = Omit<Judgement, 'owner' | 'severity' | 'to'>;

function judgeStatement(rule: Rule, statement: Statement, context: Context): Bare {
	const { form, stage } = rule.place;
	const bare = (outcome: Outcome, because: Reason[], timing: Timing = 'none'): Bare => ({
		outcome,
		timing,
		due: null,
		working: null,
		because,
	});
	if (form !== null && !context.snapshot.forms.some((added) => context.names.same(added, form)))
		return bare('inapplicable', [reason('form-not-added', form)]);
	if (stage?.begins) {
		const begun = evaluate(stage.begins, context);
		if (begun.truth === 'false') return bare('inapplicable', [reason('stage-not-begun', stage.name)], 'not yet');
		if (begun.truth === 'unknown') return bare('cantTell', begun.because);
	}
	const applies = rule.when ? evaluate(rule.when, context) : null;
	if (applies?.truth === 'false') return bare('inapplicable', conditionFalse(applies.because));
	const required = evaluate(statement, context);
	const { timing, due, working, because } = required;
	if (required.truth === 'true')
		return required.ofNothing ? bare('inapplicable', because) : { outcome: 'passed', timing: 'none', due, working, because };
	if (applies?.truth === 'unknown') return bare('cantTell', applies.because);
	if (required.truth === 'false') return { outcome: 'failed', timing, due, working, because };
	return required.notYet
		? { outcome: 'inapplicable', timing: 'not yet', due, working, because }
		: { outcome: 'cantTell', timing: 'none', due, working, because };
}

/** A next action that is not there is simply not needed; any other condition is named. */
function conditionFalse(because: Reason[]): Reason[] {
	return because.map((each) => (each.code === 'not-added' ? each : { ...each, code: 'condition-false' }));
}

/** A request that was sent where it should go and waits for its answer is with whoever it was sent to. */
function ownerNow(owner: Party, statement: Statement, because: Reason[], context: Context): Party {
	const codes = because.map(({ code }) => code);
	if (!codes.includes('awaiting-answer') || codes.includes('wrong-recipient')) return owner;
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

function findingFor(rule: Rule, statement: Statement, judged: Judged, row: number | null, context: Context): Finding {
	const subject: Subject = subjectOf(statement);
	const ids = rule.ids.join('+');
	const { to: _, ...shown } = judged;
	const { outcome, because, owners } = shown;
	return {
		id: row === null ? ids : `${ids}#${row}`,
		rules: rule.ids,
		subject,
		row,
		...shown,
		dueWords: dueWords(judged, context),
		readings: judged.readings.map((each) => ({ ...each, dueWords: each.due && sayDate(each.due, context.today) })),
		standing: standingOf(outcome, owners, context.viewer.role),
		ownerName: partiesName(peopleIn(owners)),
		atFinish: rule.atFinish,
		targets: because.flatMap(({ key, what }) => (key === null ? [] : [{ key, label: what }])),
		prompt: rule.prompt,
		doubts: rule.doubts,
		...wordsFor(rule, statement, { ...judged, subject, row }, context),
	};
}

/** Where Mosaic may fill it in and may not, it is a person who may have to. */
function peopleIn(owners: Party[]): Party[] {
	const others = owners.filter(({ kind }) => kind !== 'system');
	return others.length > 0 ? others : owners;
}

function standingOf(outcome: Outcome, owners: Party[], viewerRole: string | null): Standing {
	switch (outcome) {
		case 'passed':
			return 'done';
		case 'inapplicable':
			return 'not needed';
		case 'cantTell':
			return 'cant see';
		case 'failed':
			if (owners.every(({ kind }) => kind === 'system')) return 'not needed';
			return owners.some((owner) => includesRole(owner, viewerRole)) ? 'yours' : 'waiting';
	}
}

function beyondFinding(rule: Rule, { message }: BeyondCalendar): Finding {
	return {
		...faultFinding(rule),
		summary: rule.sentence.slice(0, 140),
		read: message,
		settledBy: 'An update with the next years’ bank holidays.',
		because: [reason('beyond-calendar', message)],
	};
}

/** Words of a rule that could not be run: from the rule alone, since nothing else can be relied on. */
function faultFinding(rule: Rule): Finding {
	const owners = ownersAtLeast(rule);
	return {
		id: rule.ids.join('+'),
		rules: rule.ids,
		subject: 'question',
		row: null,
		outcome: 'cantTell',
		timing: 'none',
		due: null,
		dueWords: null,
		working: null,
		readings: [],
		severity: 'info',
		standing: 'cant see',
		owners,
		ownerName: partiesName(owners),
		atFinish: false,
		summary: rule.ids.join(', '),
		hint: null,
		section: rule.source.paragraph,
		why: rule.sentence,
		read: 'Stepcheck could not work this one out. The fault is ours.',
		settledBy: 'Look at this one yourself.',
		source: `${rule.source.document}: ${rule.source.paragraph}`,
		prompt: null,
		doubts: [],
		because: [reason('engine-fault', rule.ids.join(', '))],
		targets: [],
		opens: null,
	};
}

import type { Finding, ReadingOutcome, Reason } from '../model/checklist.ts';
import type { DueBy } from '../model/flag.ts';
import type { Outcome, Party, Recipient, Severity, Timing } from '../model/rule.ts';
import { compareDates, type PlainDate } from '../time/plain-date.ts';
import type { Context } from './context.ts';
import { reason } from './verdict.ts';

/** A rule judged on one combination of readings. */
export interface Judgement {
	outcome: Outcome;
	timing: Timing;
	due: PlainDate | null;
	/** The day it was counted from. */
	from: PlainDate | null;
	doneOn: PlainDate | null;
	working: string | null;
	because: Reason[];
	owner: Party;
	severity: Severity;
	to: Recipient | null;
}

/** Judgements of every combination, as one. */
export interface JoinedJudgement extends Omit<Judgement, 'owner' | 'due' | 'from'> {
	due: Finding['due'];
	dates: DueBy[];
	owners: Party[];
	readings: Omit<ReadingOutcome, 'dueWords'>[];
}

/** The first thing the council has to decide before the readings can agree. */
export function toDecide(settings: Record<string, string>, { slice }: Context): Reason {
	const [name = ''] = Object.keys(settings);
	return reason('undecided', slice.settings[name]?.ask ?? `Are “${name}” calendar or working days?`);
}

/** The judgement of a rule that can be read in one way only. */
export function asJudged({ outcome, timing, due, from, doneOn, working, because, severity, owner, to }: Judgement): JoinedJudgement {
	return {
		outcome,
		timing,
		due: due && { earliest: due, latest: null },
		dates: due ? [{ due, from, settings: {} }] : [],
		doneOn,
		working,
		because,
		severity,
		owners: [owner],
		to,
		readings: [],
	};
}

/** Until the council decides, nothing is asserted but what holds on every reading. */
export function joinReadings(judged: { settings: Record<string, string>; result: Judgement }[], open: Reason): JoinedJudgement {
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
		dates: datesOf(judged),
		doneOn: onlyOne(results.map(({ doneOn }) => doneOn)),
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

/** The day of each reading. A reading without one leaves none that could be gone by. */
function datesOf(judged: { settings: Record<string, string>; result: Judgement }[]): DueBy[] {
	const dates = judged.flatMap(({ settings, result: { due, from } }) => (due ? [{ due, from, settings }] : []));
	return dates.length < judged.length ? [] : dates;
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
function onlyOne<What>(given: (What | null)[]): What | null {
	return new Set(given.map((each) => JSON.stringify(each))).size === 1 ? (given[0] ?? null) : null;
}

function distinct(parties: Party[]): Party[] {
	return [...new Map(parties.map((party) => [JSON.stringify(party), party])).values()];
}

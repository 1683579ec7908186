import { verdicts } from './check-step.ts';
import { checkRule } from './finding.ts';
import type { Circumstances } from './judge/context.ts';
import { makeContext } from './judge/make-context.ts';
import type { Finding } from './model/checklist.ts';
import type { Facts } from './model/facts.ts';
import type { Outcome, Rule, StepSlice } from './model/rule.ts';
import type { Question, RequestProgress, Snapshot } from './model/snapshot.ts';
import type { PlainDate } from './time/plain-date.ts';
import type { WorkingCalendar } from './time/working-days.ts';

/** An example that a rule is to be true to. What `given` leaves out is unread. */
export interface RuleCase {
	name: string;
	rule: string;
	today: PlainDate;
	expect: Outcome;
	facts: Facts;
	/** Answers on the open step: the path to the question, and what it says. Empty text is no answer, null is unread. */
	answers: { path: string[]; answer: string | null }[];
	settings: Record<string, string>;
}

/** What is known in a case. */
export type Given = Pick<RuleCase, 'today' | 'facts' | 'answers' | 'settings'>;

/**
 * What comes of every rule that carries the case's id.
 * @param slice all rules of the pack, for those that rest on others
 */
export function runCase(given: RuleCase, slice: StepSlice, calendar: WorkingCalendar): Outcome[] {
	return slice.rules
		.filter((rule) => rule.ids.includes(given.rule) && rule.require !== null)
		.flatMap((rule) => checkGiven(rule, given, slice, calendar))
		.map(({ outcome }) => outcome);
}

/**
 * Whether every rule that carries the case's id is true to it.
 * @returns null if so, else what is wrong, in a sentence. Never throws.
 */
export function checkedPasses(given: RuleCase, slice: StepSlice, calendar: WorkingCalendar): string | null {
	try {
		const outcomes = [...new Set(runCase(given, slice, calendar))];
		if (outcomes.length === 1 && outcomes[0] === given.expect) return null;
		return `“${given.name}” should come out as “${given.expect}” for ${given.rule}, and comes out as “${outcomes.join('” and “') || 'nothing'}”.`;
	} catch {
		return `“${given.name}” could not be worked out for ${given.rule}.`;
	}
}

/** What comes of one rule, wherever it stands. */
export function checkGiven(rule: Rule, { today, facts, answers, settings }: Given, slice: StepSlice, calendar: WorkingCalendar): Finding[] {
	const role = facts.viewer?.facts[0]?.parts.role ?? null;
	const known: Circumstances = { workers: {}, viewer: { role, name: null }, facts, today, calendar, settings };
	const context = makeContext(snapshotFor(facts, answers), slice, known, verdicts(slice));
	return checkRule(anywhere(rule), context);
}

/** A case tests a rule wherever it stands, its form added. */
function anywhere(rule: Rule): Rule {
	return { ...rule, place: { ...rule.place, form: null } };
}

function snapshotFor(facts: Facts, answers: RuleCase['answers']): Snapshot {
	const questions = answers.map(
		({ path, answer }, index): Question => ({
			key: index + 1,
			form: null,
			path: path.slice(0, -1),
			row: null,
			label: path.at(-1) ?? '',
			labelFrom: 'label',
			ref: null,
			kind: 'text',
			state: answer === null ? 'unread' : answer === '' ? 'empty' : 'answered',
			required: false,
			answer: answer ?? '',
		}),
	);
	const open = facts['this step']?.facts[0]?.parts ?? {};
	const requests = facts.request;
	const nextActions = facts['next action'];
	return {
		screen: 'step-editor',
		adapter: 'case',
		guessing: false,
		drift: [],
		step: { name: null, status: null, assignedTo: open['assigned to'] ?? null, started: open.started ?? null },
		viewer: { name: null, role: null },
		record: null,
		today: null,
		forms: [],
		sections: [],
		questions,
		unseen: [],
		nextActions: {
			reach: nextActions?.reach ?? 'none',
			things: (nextActions?.facts ?? []).map(({ parts }, index) => ({
				key: 1000 + index,
				action: parts.name ?? '',
				assignee: recipientIn(parts),
				sendImmediately: null,
			})),
		},
		work: { reach: 'none', things: [] },
		requests: {
			reach: requests?.reach ?? 'none',
			things: (requests?.facts ?? []).map(({ parts }, index) => ({
				key: 2000 + index,
				request: parts.name ?? '',
				to: recipientIn(parts),
				status: parts.answered || parts.sent || null,
				progress: progressOf(parts),
				sent: null,
				answered: null,
			})),
		},
		finish: null,
	};
}

/** Left out is nobody, and unread is null. */
function recipientIn({ to = '' }: Record<string, string | null>): string | null {
	return to;
}

function progressOf({ sent, answered }: Record<string, string | null>): RequestProgress {
	if (sent === null || answered === null) return 'unread';
	return answered ? 'answered' : sent ? 'sent' : 'not sent';
}

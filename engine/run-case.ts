import { checkRule, verdictOfRule } from './check-rule.ts';
import { type Circumstances, contextFor } from './context.ts';
import type { Facts } from './facts.ts';
import type { Outcome, Rule, StepSlice } from './rule.ts';
import type { Question, RequestProgress, Snapshot } from './snapshot.ts';
import type { PlainDate } from './time/plain-date.ts';
import type { WorkingCalendar } from './time/working-days.ts';
import { reason, verdict } from './verdict.ts';

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

/**
 * What comes of every rule that carries the case's id.
 * @param slice all rules of the pack, for those that rest on others
 */
export function runCase({ rule: id, today, facts, answers, settings }: RuleCase, slice: StepSlice, calendar: WorkingCalendar): Outcome[] {
	const role = facts.viewer?.facts[0]?.parts.role ?? null;
	const known: Circumstances = { workers: {}, viewer: { role, name: null }, facts, today, calendar, settings };
	const context = contextFor(snapshotFor(facts, answers), slice, known, (other, inContext) => {
		const rule = slice.rules.find(({ ids }) => ids.includes(other));
		return rule ? verdictOfRule(rule, inContext) : verdict('unknown', [reason('engine-fault', other)]);
	});
	return slice.rules
		.filter((rule) => rule.ids.includes(id) && rule.require !== null)
		.flatMap((rule) => checkRule(anywhere(rule), context))
		.map(({ outcome }) => outcome);
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
		today: null,
		forms: [],
		sections: [],
		questions,
		nextActions: {
			reach: nextActions?.reach ?? 'none',
			things: (nextActions?.facts ?? []).map(({ parts }, index) => ({
				key: 1000 + index,
				action: parts.name ?? '',
				assignee: parts.to ?? '',
				sendImmediately: null,
			})),
		},
		work: { reach: 'none', things: [] },
		requests: {
			reach: requests?.reach ?? 'none',
			things: (requests?.facts ?? []).map(({ parts }, index) => ({
				key: 2000 + index,
				request: parts.name ?? '',
				to: parts.to ?? '',
				status: parts.answered || parts.sent || null,
				progress: progressOf(parts),
			})),
		},
		finish: null,
	};
}

function progressOf({ sent, answered }: Record<string, string | null>): RequestProgress {
	if (sent === null || answered === null) return 'unread';
	return answered ? 'answered' : sent ? 'sent' : 'not sent';
}

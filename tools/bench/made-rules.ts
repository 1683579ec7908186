import type { CompiledPack } from '../../compile/pack/compile-pack.ts';
import type { Circumstances } from '../../engine/judge/context.ts';
import type { Rule, Statement } from '../../engine/model/rule.ts';
import type { Question, Snapshot } from '../../engine/model/snapshot.ts';

/** A question must be answered when another answer is X. */
export interface SimpleRule {
	id: string;
	answer: string;
	when: string;
	is: string;
}

/** Answers by question; empty text if the question is there and empty. */
export type Answers = Record<string, string>;

const SECTION = 'Details';
const ROLE = 'Social Worker';

/** Rules that share fifty conditions, each about a question of its own, and answers that break a third of those that apply. */
export function makeRules(count: number): { rules: SimpleRule[]; answers: Answers } {
	const numbers = Array.from({ length: count }, (_, index) => index);
	const rules = numbers.map((number) => ({
		id: `R-${number}`,
		answer: `Question ${number}`,
		when: `Condition ${number % 50}`,
		is: number % 4 < 2 ? 'Yes' : 'No',
	}));
	const answers: Answers = {};
	for (const { when } of rules) answers[when] = Number(when.slice(-1)) % 2 === 0 ? 'Yes' : 'No';
	for (const [number, { answer }] of rules.entries()) answers[answer] = number % 3 === 0 ? '' : 'Written';
	return { rules, answers };
}

export function toRule({ id, answer, when, is }: SimpleRule, step: string): Rule {
	const statement = (label: string, test: Extract<Statement, { kind: 'answer' }>['test']): Statement => ({
		kind: 'answer',
		question: { path: [SECTION, label], form: null },
		test,
	});
	return {
		ids: [id],
		sentence: `${ROLE} answers "${answer}" when "${when}" is "${is}".`,
		clauses: { applies: `when "${when}" is "${is}"`, byWhom: null, toWhom: null },
		source: { pack: 'bench', document: 'Made for the bench', paragraph: id, says: null },
		place: { steps: [{ kind: 'is', value: step }], form: null, stage: null },
		since: null,
		when: statement(when, { kind: 'text', anyOf: [{ kind: 'is', value: is }] }),
		require: statement(answer, { kind: 'answered' }),
		owner: { kind: 'is', value: { kind: 'roles', anyOf: [ROLE] } },
		severity: { kind: 'is', value: 'warning' },
		atFinish: false,
		decides: null,
		prompt: null,
		doubts: [],
		outOfScope: null,
		needs: { kinds: [], settings: [] },
	};
}

export function toPack(rules: Rule[]): CompiledPack {
	return {
		id: 'bench',
		title: 'Made for the bench',
		council: 'None',
		version: '1',
		reviewBy: '2027-03-31',
		effective: { from: '2026-01-01' },
		alsoCalled: {},
		notAnswers: ['tbc'],
		roles: [ROLE],
		posts: [ROLE],
		settings: {},
		rules,
		otherIds: [],
	};
}

export function toSnapshot(answers: Answers, step: string): Snapshot {
	const questions = Object.entries(answers).map(
		([label, answer], index): Question => ({
			key: index + 1,
			form: null,
			path: [SECTION],
			row: null,
			label,
			labelFrom: 'label',
			ref: null,
			kind: 'text',
			state: answer === '' ? 'empty' : 'answered',
			required: false,
			answer,
		}),
	);
	return {
		screen: 'step-editor',
		adapter: 'bench',
		guessing: false,
		drift: [],
		unseen: [],
		step: { name: step, status: null, assignedTo: null, started: null },
		today: null,
		viewer: { name: null, role: null },
		record: null,
		forms: [],
		sections: [{ path: [SECTION], form: null, seen: true }],
		questions,
		nextActions: { reach: 'all', things: [] },
		requests: { reach: 'all', things: [] },
		work: { reach: 'none', things: [] },
		finish: { label: 'Finish' },
	};
}

/** What is known besides the step. None of these rules asks for a day, so the calendar is bare. */
export const KNOWN: Circumstances = {
	workers: {},
	viewer: { role: ROLE, name: null },
	facts: {},
	today: { year: 2026, month: 4, day: 13 },
	calendar: { nation: 'england-and-wales', firstYear: 2026, lastYear: 2026, daysOff: {} },
	settings: {},
};

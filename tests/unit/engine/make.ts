import type { Circumstances } from '../../../engine/judge/context.ts';
import type { Party, Rule, Statement, StepSlice, Value } from '../../../engine/model/rule.ts';
import type { NextAction, Question, RequestRead, Snapshot } from '../../../engine/model/snapshot.ts';

import { day, ENGLAND } from './time/calendars.ts';

/** Plain objects for tests of the engine, whole but for what a test is about. */

let keys = 0;

export function question(label: string, parts: Partial<Question> = {}): Question {
	keys += 1;
	return {
		key: keys,
		form: null,
		path: ['Details'],
		row: null,
		label,
		labelFrom: 'label',
		ref: null,
		kind: 'text',
		state: 'empty',
		required: false,
		answer: '',
		...parts,
	};
}

export function answered(label: string, answer: string, parts: Partial<Question> = {}): Question {
	return question(label, { state: 'answered', answer, ...parts });
}

export function nextAction(action: string, assignee: string | null, parts: Partial<NextAction> = {}): NextAction {
	keys += 1;
	return { key: keys, action, assignee, sendImmediately: false, ...parts };
}

export function request(name: string, to: string | null, progress: RequestRead['progress']): RequestRead {
	keys += 1;
	return { key: keys, request: name, to, status: progress, progress, sent: null, answered: null };
}

export function snapshot(parts: Partial<Snapshot> = {}): Snapshot {
	const questions = parts.questions ?? [];
	return {
		screen: 'step-editor',
		adapter: 'test',
		guessing: false,
		drift: [],
		step: { name: 'Concert plan', status: null, assignedTo: null, started: null },
		today: null,
		viewer: { name: null, role: null },
		record: null,
		forms: [],
		sections: questions.map(({ path, form }) => ({ path, form, seen: true })),
		questions,
		unseen: [],
		nextActions: { reach: 'all', things: [] },
		requests: { reach: 'all', things: [] },
		work: { reach: 'none', things: [] },
		finish: { label: 'Finish' },
		...parts,
	};
}

export function is<T>(value: T): Value<T> {
	return { kind: 'is', value };
}

const LEADER: Value<Party> = is({ kind: 'roles', anyOf: ['Choir Leader'] });

export function rule(require: Statement | null, parts: Partial<Rule> = {}): Rule {
	return {
		ids: ['X-1'],
		sentence: 'Choir Leader does this.',
		clauses: { applies: null, byWhom: null, toWhom: null },
		source: { pack: 'choir', document: 'Choir handbook', paragraph: 'section 1', says: null },
		place: { steps: [is('Concert plan')], form: null, stage: null },
		since: null,
		when: null,
		require,
		owner: LEADER,
		severity: is('warning'),
		atFinish: false,
		decides: null,
		prompt: null,
		doubts: [],
		outOfScope: null,
		needs: { kinds: [], settings: [] },
		...parts,
	};
}

/** What is known besides the step: a Choir Leader on a Monday, unless told otherwise. */
export function known(parts: Partial<Circumstances> = {}): Circumstances {
	return {
		workers: {},
		viewer: { role: 'Choir Leader', name: null },
		facts: {},
		today: day('2026-04-13'),
		calendar: ENGLAND,
		settings: {},
		...parts,
	};
}

export function slice(rules: Rule[], parts: Partial<StepSlice> = {}): StepSlice {
	return {
		step: 'Concert plan',
		packs: { choir: { title: 'Choir handbook', version: '1' } },
		roles: ['Choir Leader', 'Choir Manager'],
		rolesInStep: 2,
		posts: ['Choir Leader', 'Choir Manager', 'Stage Team'],
		alsoCalled: {},
		notAnswers: ['tbc'],
		settings: {},
		rules,
		...parts,
	};
}

export function asks(label: string, section = 'Details'): Statement {
	return { kind: 'answer', question: { path: [section, label], form: null }, test: { kind: 'answered' } };
}

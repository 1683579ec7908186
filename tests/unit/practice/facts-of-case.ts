import { vi } from 'vitest';
import type { FactList, Facts } from '../../../engine/model/facts.ts';
import type { RuleCase } from '../../../engine/run-case.ts';
import { assessmentCases } from '../../../practice/cases/assessment.ts';
import type { Case, Cases } from '../../../practice/cases/case.ts';
import { cccRecordCases, closureCases, closureRecordCases, transferCases, transferRecordCases } from '../../../practice/cases/closing.ts';
import { reviewCases } from '../../../practice/cases/review.ts';
import { recorded } from '../../../practice/people/people.ts';
import type { StepCase } from '../../../practice/record/cases/record-case.ts';
import { recordCases } from '../../../practice/record/cases/record-cases.ts';
import type { Entry, RecordState } from '../../../practice/record/kept/entry.ts';
import { cccRecord, closure, closureRecord, transfer, transferRecord } from '../../../practice/steps/closing-kinds.ts';
import { assessment, review, type StepKind } from '../../../practice/steps/kinds.ts';
import { routes } from '../../../practice/steps/routes.ts';
import { steps } from '../../../practice/steps/steps.ts';

/** The practice records and steps as facts: what a reader that missed nothing would have of them. */

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });

const filled: [StepKind, Cases][] = [
	[closure, closureCases],
	[transfer, transferCases],
	[closureRecord, closureRecordCases],
	[transferRecord, transferRecordCases],
	[cccRecord, cccRecordCases],
	[assessment, assessmentCases],
	[review, reviewCases],
];

/** A record with a step open, as far along as it can be. */
export interface Opened extends Pick<RuleCase, 'facts' | 'answers'> {
	step: string;
}

/** Every record there is a case of, with each of its steps: as the case leaves it, nearly done, and done. */
export function openedSteps(posts: Record<string, string>): Opened[] {
	return Object.values(recordCases).flatMap(({ person, records, steps: given = {} }) => {
		const record = records[person]?.();
		if (record === undefined) throw new Error(`No record of ${person}`);
		const own = steps.filter((step) => step.person === recorded[person]);
		const kinds = own.flatMap(({ kind }) => [kind, ...kind.nextActions.flatMap((action) => routes[action] ?? [])]);
		return filled.flatMap(([kind, { nearly, complete }]) => {
			if (!kinds.includes(kind)) return [];
			const step = own.find((each) => each.kind === kind);
			const asLeft = step === undefined ? undefined : given[step.id];
			const fresh: Case = { answers: {}, nextActions: [], requests: [] };
			const starts: (Case | StepCase)[] = [fresh, nearly, complete, ...(asLeft === undefined ? [] : [asLeft])];
			return ['Social Worker', 'Business Support'].flatMap((role) => starts.map((start) => opened(record, kind, start, posts, role)));
		});
	});
}

function opened(record: RecordState, kind: StepKind, start: Case | StepCase, posts: Record<string, string>, role: string): Opened {
	const post = (name: string) => posts[name] ?? name;
	const lists: Facts = {};
	for (const [name, entries] of Object.entries(record.lists)) lists[name] = list(entries.map((entry) => withPosts(entry, post)));
	const inLowerCase = Object.fromEntries(Object.entries(record.details).map(([label, value]) => [label.toLowerCase(), value]));
	const requests = (start.requests ?? []).map(({ name, recipient, status, ...days }): Entry => {
		const { sentOn = '2026-03-09', answeredOn = '2026-03-16' } = days as { sentOn?: string; answeredOn?: string };
		return {
			name,
			to: post(recipient),
			sent: status === 'Not sent' ? '' : sentOn,
			answered: status === 'Answered' ? answeredOn : '',
		};
	});
	const started = 'startedOn' in start ? start.startedOn : '2026-03-09';
	return {
		step: kind.form.name,
		facts: {
			...lists,
			person: list([{ ...record.details, ...inLowerCase }]),
			request: list(requests),
			'next action': list((start.nextActions ?? []).map(({ name, assignee }) => ({ name, to: post(assignee) }))),
			'this step': list([{ name: kind.form.name, started, 'assigned to': 'Lead Social Worker' }]),
			viewer: list([{ role }]),
		},
		answers: answersOf(kind, start),
	};
}

const workerParts = ['worker', 'author', 'chair', 'assigned to'];

/** Workers are known by their posts, as a council says that they are. */
function withPosts(entry: Entry, post: (name: string) => string): Entry {
	return Object.fromEntries(Object.entries(entry).map(([part, value]) => [part, workerParts.includes(part) ? post(value) : value]));
}

function list(things: Entry[]): FactList {
	return { reach: 'all', readFrom: null, screen: null, readAt: null, facts: things.map((parts) => ({ parts, others: '' })) };
}

function answersOf({ form }: StepKind, { answers = {} }: Case | StepCase): RuleCase['answers'] {
	return form.sections.flatMap((section) =>
		section.groups.flatMap(({ title, questions }) =>
			questions.map(({ key, label }) => ({
				path: [section.title, ...(title === undefined ? [] : [title]), label],
				answer: String(answers[form.id]?.[key] ?? ''),
			})),
		),
	);
}

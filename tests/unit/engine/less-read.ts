import fc from 'fast-check';
import type { Circumstances } from '../../../engine/judge/context.ts';
import type { Fact, FactList } from '../../../engine/model/facts.ts';
import type { Snapshot } from '../../../engine/model/snapshot.ts';
import type { Given } from '../../../engine/run-case.ts';
import type { AnyStep } from './any-step.ts';

/** The same step with one thing less read, and which. */
export interface LessRead extends AnyStep {
	unread: string;
}

/** Every way to read one thing less: an answer, a list or a part of it, a part of a thing, who it is assigned to, who looks. */
export function lessRead(step: AnyStep): LessRead[] {
	const { snapshot, known } = step;
	const page = (unread: string, parts: Partial<Snapshot>): LessRead => ({ unread, known, snapshot: { ...snapshot, ...parts } });
	const besides = (unread: string, parts: Partial<Circumstances>): LessRead => ({ unread, snapshot, known: { ...known, ...parts } });
	const { questions, nextActions, requests } = snapshot;
	return [
		...questions.map(({ label }, at) => page(`question ${label}`, { questions: replaced(questions, at, { state: 'unread', answer: '' }) })),
		...shorter(nextActions).map((list) => page('next actions', { nextActions: list })),
		...shorter(requests).map((list) => page('requests', { requests: list })),
		...nextActions.things.map(({ action }, at) =>
			page(`assignee of ${action}`, { nextActions: { ...nextActions, things: replaced(nextActions.things, at, { assignee: null }) } }),
		),
		...requests.things.flatMap(({ request }, at) => [
			page(`recipient of ${request}`, { requests: { ...requests, things: replaced(requests.things, at, { to: null }) } }),
			page(`state of ${request}`, {
				requests: { ...requests, things: replaced(requests.things, at, { progress: 'unread', status: null }) },
			}),
		]),
		...sectionsOf(questions).map((path) => page(`a frame in ${path.join(' > ')}`, { unseen: [{ kind: 'frame', form: null, path }] })),
		page('assigned to', { step: { ...snapshot.step, assignedTo: null } }),
		page('started', { step: { ...snapshot.step, started: null } }),
		besides('who looks', { viewer: { role: null, name: null } }),
		besides('the council’s list of workers', { workers: {} }),
		...Object.entries(known.facts).flatMap(([kind, list]) =>
			shorterFacts(list).map(([unread, less]) => besides(`${kind}: ${unread}`, { facts: { ...known.facts, [kind]: less } })),
		),
	];
}

function sectionsOf(questions: Snapshot['questions']): string[][] {
	return [[], ...new Map(questions.map(({ path }) => [path.join(), path])).values()];
}

/** Every way to read one thing less in a case. A request or next action without a name is none. */
export function lessGiven(given: Given): (Given & { unread: string })[] {
	const { answers, facts } = given;
	return [
		...answers.map(({ path }, at) => ({ ...given, unread: `answer to ${path.at(-1)}`, answers: replaced(answers, at, { answer: null }) })),
		...Object.entries(facts).flatMap(([kind, list]) =>
			shorterFacts(list)
				.filter(([unread]) => unread !== 'name' || !(kind === 'request' || kind === 'next action'))
				.map(([unread, less]) => ({ ...given, unread: `${kind}: ${unread}`, facts: { ...facts, [kind]: less } })),
		),
	];
}

/** One of them, whichever there are. */
export const anyOne = fc.nat({ max: 10_000 });

function replaced<Thing>(things: Thing[], at: number, parts: Partial<Thing>): Thing[] {
	return things.map((thing, index) => (index === at ? { ...thing, ...parts } : thing));
}

/** A list of which less was read: one thing fewer, or none of it. */
function shorter<List extends { reach: 'all' | 'part' | 'none'; things: unknown[] }>(list: List): List[] {
	if (list.reach === 'none') return [];
	return [
		{ ...list, reach: 'none', things: [] },
		...list.things.map((_, at): List => ({ ...list, reach: 'part', things: list.things.filter((_, index) => index !== at) })),
	];
}

function shorterFacts(list: FactList): [string, FactList][] {
	if (list.reach === 'none') return [];
	return [
		['the list', { ...list, reach: 'none', facts: [] }],
		...list.facts.flatMap((fact, at): [string, FactList][] => [
			['one of them', { ...list, reach: 'part', readFrom: null, facts: list.facts.filter((_, index) => index !== at) }],
			['all else of one', { ...list, facts: replaced<Fact>(list.facts, at, { others: null }) }],
			...Object.keys(fact.parts).map((part): [string, FactList] => [
				part,
				{ ...list, facts: replaced<Fact>(list.facts, at, { parts: { ...fact.parts, [part]: null } }) },
			]),
		]),
	];
}

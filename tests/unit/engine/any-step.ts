import fc from 'fast-check';
import type { Circumstances } from '../../../engine/judge/context.ts';
import type { Fact, FactList, PartRead } from '../../../engine/model/facts.ts';
import { nameKey } from '../../../engine/model/names.ts';
import type { Kind, Label, StepSlice } from '../../../engine/model/rule.ts';
import type { NextAction, Question, RequestRead, Snapshot } from '../../../engine/model/snapshot.ts';
import { known, snapshot } from './make.ts';

/** A step as it may be read, and what may be known besides, made of the words that its rules look for. */
export interface AnyStep {
	snapshot: Snapshot;
	known: Circumstances;
}

/** All that the rules of a slice look for on a page and on a record. */
interface Words {
	labels: { label: Label; answers: string[] }[];
	sections: Label[];
	names: { request: string[]; 'next action': string[] };
	/** Kind -> part -> texts that some rule looks for. */
	kinds: Map<string, Map<string, string[]>>;
}

const DAYS = ['2026-01-12', '2026-03-02', '2026-03-09', '2026-03-16', '2026-03-17', '2026-04-20', '2026-10-01'];
const WORKER = 'Mara Bright';

export function anyStep(slice: StepSlice): fc.Arbitrary<AnyStep> {
	const words = wordsOf(slice);
	const someone = fc.constantFrom(...slice.posts, WORKER, 'A stranger', 'Assign to self', '', null);
	return fc
		.record({
			questions: fc.tuple(...words.labels.map(anyQuestions), ...words.sections.map(anyUnder)).map((each) => each.flat()),
			forms: fc.subarray([...new Set(slice.rules.flatMap(({ place }) => place.form ?? []))]),
			nextActions: anyList(words.names['next action'], (action) =>
				fc.record<NextAction>({ key: fc.constant(0), action, assignee: someone, sendImmediately: fc.constant(null) }),
			),
			requests: anyList(words.names.request, (request) =>
				fc
					.record({
						request,
						to: someone,
						progress: fc.constantFrom<RequestRead['progress']>('not sent', 'sent', 'answered', 'unread'),
						day,
					})
					.map(
						({ day, ...parts }): RequestRead => ({
							key: 0,
							status: parts.progress === 'not sent' ? '' : day,
							sent: null,
							answered: null,
							...parts,
						}),
					),
			),
			assignedTo: someone,
			started: fc.oneof(day, fc.constantFrom('', 'tbc', null)),
			role: fc.constantFrom(...slice.roles, null),
			name: fc.constantFrom(WORKER, null),
			facts: fc.record(Object.fromEntries([...words.kinds].map(([kind, parts]) => [kind, anyFacts(parts, slice)])), { requiredKeys: [] }),
			settings: fc.record(
				Object.fromEntries(
					Object.entries(slice.settings).map(([name, { readings }]) => [
						name,
						fc.constantFrom(...(readings.length > 0 ? readings : ['As the council says'])),
					]),
				),
				{ requiredKeys: [] },
			),
			days: fc.constantFrom(null, 'calendar days', 'working days'),
			today: fc.constantFrom('2026-03-16', '2026-03-23', '2026-04-20', '2026-10-05'),
		})
		.map(({ questions, forms, nextActions, requests, assignedTo, started, role, name, facts, settings, days, today }) => ({
			snapshot: withKeys(
				snapshot({ questions, forms, nextActions, requests, step: { name: slice.step, status: null, assignedTo, started } }),
			),
			known: known({
				workers: { [nameKey(WORKER)]: slice.posts.slice(0, 1) },
				viewer: { role, name },
				facts: facts as Record<string, FactList>,
				settings: { ...(settings as Record<string, string>), ...(days === null ? {} : { days }) },
				today: asDate(today),
			}),
		}));
}

const day = fc.constantFrom(...DAYS);

function asDate(iso: string) {
	const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
	return { year, month, day };
}

/** A question that a rule names: once, in two rows, or not there at all. */
function anyQuestions({ label, answers }: Words['labels'][number]): fc.Arbitrary<Question[]> {
	const one = (row: number | null) =>
		fc.record({ state: anyState, answer: fc.constantFrom(...answers, ...DAYS, 'Something', 'tbc') }).map((read) => asked(label, row, read));
	return fc.oneof(
		{ weight: 6, arbitrary: one(null).map((each) => [each]) },
		{ weight: 1, arbitrary: fc.tuple(one(1), one(2)).map((each): Question[] => each) },
		{ weight: 1, arbitrary: fc.constant<Question[]>([]) },
	);
}

/** Questions of a section that no rule names. */
function anyUnder({ path, form }: Label): fc.Arbitrary<Question[]> {
	const one = fc.record({ state: anyState, required: fc.boolean() });
	return fc
		.array(one, { maxLength: 2 })
		.map((each) =>
			each.map((read, at) => ({ ...asked({ path: [...path, `Question ${at}`], form }, null, { answer: 'x', ...read }), ...read })),
		);
}

const anyState = fc.constantFrom<Question['state']>('answered', 'answered', 'empty', 'unread');

function asked({ path, form }: Label, row: number | null, { state, answer }: Pick<Question, 'state' | 'answer'>): Question {
	return {
		key: 0,
		form,
		path: path.slice(0, -1),
		row,
		label: path.at(-1) ?? '',
		labelFrom: 'label',
		ref: null,
		kind: 'text',
		state,
		required: false,
		answer: state === 'answered' ? answer : '',
	};
}

function anyList<Thing>(
	names: string[],
	thing: (name: fc.Arbitrary<string>) => fc.Arbitrary<Thing>,
): fc.Arbitrary<{ reach: 'all' | 'part' | 'none'; things: Thing[] }> {
	const things = names.length === 0 ? fc.constant<Thing[]>([]) : fc.array(thing(fc.constantFrom(...names)), { maxLength: 4 });
	return fc.tuple(anyReach, things).map(([reach, each]) => ({ reach, things: reach === 'none' ? [] : each }));
}

const anyReach = fc.constantFrom<'all' | 'part' | 'none'>('all', 'all', 'all', 'part', 'none');

function anyFacts(parts: Map<string, string[]>, { posts }: StepSlice): fc.Arbitrary<FactList> {
	const part = (texts: string[]): fc.Arbitrary<PartRead> =>
		fc.oneof(
			{ weight: 12, arbitrary: texts.length > 0 ? fc.constantFrom(...texts) : day },
			{ weight: 2, arbitrary: fc.constantFrom('', 'tbc', null) },
			{ weight: 1, arbitrary: fc.constantFrom(...posts, ...DAYS, 'Something') },
		);
	const fact = fc.record({
		parts: fc.record(Object.fromEntries([...parts].map(([name, texts]) => [name, part(texts)])), { requiredKeys: [] }),
		others: fc.constantFrom('', null),
	});
	return fc
		.record({
			reach: anyReach,
			readFrom: fc.constantFrom<FactList['readFrom']>(null, 'newest', 'oldest'),
			facts: fc.array(fact as fc.Arbitrary<Fact>, { maxLength: 3 }),
		})
		.map(({ reach, readFrom, facts }) => ({ reach, readFrom, facts: reach === 'none' ? [] : facts, screen: null, readAt: null }));
}

/** Everything on the page has a key of its own. */
function withKeys(read: Snapshot): Snapshot {
	let key = 0;
	const keyed = <Thing extends { key: number }>(things: Thing[]) =>
		things.map((thing) => {
			key += 1;
			return { ...thing, key };
		});
	return {
		...read,
		questions: keyed(read.questions),
		nextActions: { ...read.nextActions, things: keyed(read.nextActions.things) },
		requests: { ...read.requests, things: keyed(read.requests.things) },
	};
}

type Branch = Record<string, unknown>;

function wordsOf(slice: StepSlice): Words {
	const labels = new Map<string, Words['labels'][number]>();
	const sections = new Map<string, Label>();
	const names = { request: new Set<string>(), 'next action': new Set<string>() };
	const kinds = new Map<string, Map<string, string[]>>();
	const look = (value: unknown, kind: string | null): void => {
		if (Array.isArray(value)) for (const each of value) look(each, kind);
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
		const branch = value as Branch;
		if (branch.question) labelled(labels, branch.question as Label, textsIn(branch.test));
		if (branch.section) sections.set(JSON.stringify(branch.section), branch.section as Label);
		if (branch.list === 'request' || branch.list === 'next action') for (const text of textsIn(branch.name)) names[branch.list].add(text);
		if (typeof branch.part === 'string' && (branch.kind === 'its' || branch.kind === 'part') && kind)
			partNamed(kinds, kind, branch.part, textsIn(branch.test));
		const things = (branch.pick ? branch : (branch.things ?? null)) as Branch | null;
		const inner = things ? baseOf(things) : null;
		if (inner) for (const part of [inner.date, inner.start, inner.end]) if (part !== null) partNamed(kinds, inner.kind, part, []);
		if (inner && branch.kind === 'part of') partNamed(kinds, inner.kind, String(branch.part), []);
		for (const each of Object.values(branch)) look(each, inner?.kind ?? kind);
	};
	look(slice.rules, null);
	for (const given of ['viewer', 'this step', 'request', 'next action']) kinds.delete(given);
	return {
		labels: [...labels.values()],
		sections: [...sections.values()],
		names: { request: [...names.request], 'next action': [...names['next action']] },
		kinds,
	};
}

function labelled(labels: Map<string, Words['labels'][number]>, label: Label, answers: string[]): void {
	const key = JSON.stringify(label);
	labels.set(key, { label, answers: [...(labels.get(key)?.answers ?? []), ...answers] });
}

function partNamed(kinds: Words['kinds'], kind: string, part: string, texts: string[]): void {
	const parts = kinds.get(kind) ?? new Map<string, string[]>();
	kinds.set(kind, parts.set(part, [...(parts.get(part) ?? []), ...texts]));
}

/** Every text that a value may be, and that a test looks for. */
function textsIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(textsIn);
	if (typeof value !== 'object' || value === null) return [];
	const { kind, value: literal, readings, anyOf, of, is } = value as Branch;
	if (kind === 'is') return typeof literal === 'string' ? [literal] : textsIn(literal);
	if (kind === 'setting') return [...Object.values(readings as Branch).filter((each) => typeof each === 'string'), 'As the council says'];
	if (kind === 'roles') return anyOf as string[];
	return [anyOf, of, is].flatMap(textsIn);
}

function baseOf(things: Branch): Kind | null {
	const of = things.of as Branch | undefined;
	if (!of) return null;
	return typeof of.kind === 'string' && 'date' in of ? (of as unknown as Kind) : baseOf(of);
}

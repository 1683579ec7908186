import { Names, nameKey } from '../../engine/model/names.ts';
import type { Statement, StepSlice } from '../../engine/model/rule.ts';
import type { Question, Snapshot } from '../../engine/model/snapshot.ts';
import type { Survey } from '../inspect/in-page.ts';

/** How a part was found: by its first locator, by a later one, by none, or by one that hits more than once. */
type Found = 'first' | 'later' | 'none' | 'two';

export interface PartRehearsed {
	part: string;
	found: Found;
	/** Which locator found it, from 1; null if none did. */
	by: number | null;
	/** How often each locator hits, in the order in which they are tried. */
	hits: number[];
}

/** How one page would be read. */
export interface Rehearsal {
	page: string;
	/** True if the adapter has a screen that is this page. */
	recognised: boolean;
	parts: PartRehearsed[];
	/** Labels that the packs name for this step, and whether they were found. */
	questions: { label: string; found: boolean }[];
	read: Snapshot;
}

/** @param slice what the packs say about the step on the page; null if they don't know it */
export function rehearsalOf(page: string, { screens, read }: Survey, slice: StepSlice | null): Rehearsal {
	const screen = screens.find(({ recognised }) => recognised);
	const parts = (screen?.parts ?? []).map(([part, hits]) => ({ part, hits, ...foundBy(hits) }));
	return { page, recognised: screen !== undefined, parts, questions: slice ? questionsNamed(slice, read) : [], read };
}

/** As `locate` in `page/` has it: the first locator that hits once. */
function foundBy(hits: readonly number[]): { found: Found; by: number | null } {
	const at = hits.indexOf(1);
	if (at < 0) return { found: hits.some((number) => number > 1) ? 'two' : 'none', by: null };
	return { found: at === 0 ? 'first' : 'later', by: at + 1 };
}

/** Questions that rules of the step name, in its own form or one that has been added. */
function questionsNamed(slice: StepSlice, read: Snapshot): Rehearsal['questions'] {
	const added = new Set(read.forms.map(nameKey));
	const names = new Names(slice.alsoCalled);
	const here = new Set(read.questions.map(({ label }) => names.keyOf(label)));
	const named = slice.rules
		.filter(({ place }) => place.form === null || added.has(nameKey(place.form)))
		.flatMap(({ require }) => (require ? labelsIn(require) : []));
	return [...new Set(named)].map((label) => ({ label, found: here.has(names.keyOf(label)) }));
}

function labelsIn(statement: Statement): string[] {
	switch (statement.kind) {
		case 'answer':
			return statement.question.path.slice(-1);
		case 'all':
		case 'any':
			return statement.of.flatMap(labelsIn);
		case 'not':
		case 'timed':
			return labelsIn(statement.of);
		default:
			return [];
	}
}

const BREAKS = ['screen', 'locator', 'step name', 'question', 'kind', 'section', 'required', 'next action', 'request', 'finish'] as const;

/** One thing that was so on the older page and is not on the newer. */
export interface Break {
	what: (typeof BREAKS)[number];
	/** The part, question, next action or request. */
	name: string;
	sentence: string;
}

/** What broke between two pages, in the order of `BREAKS`. */
export function breaksBetween(before: Rehearsal, after: Rehearsal): Break[] {
	const breaks = [
		...pageBreaks(before, after),
		...partBreaks(before, after),
		...questionBreaks(before.read, after.read),
		...listBreaks(before.read, after.read),
	];
	return BREAKS.flatMap((what) => breaks.filter((each) => each.what === what));
}

function pageBreaks(before: Rehearsal, after: Rehearsal): Break[] {
	const breaks: Break[] = [];
	if (before.recognised && !after.recognised)
		breaks.push({
			what: 'screen',
			name: before.read.screen,
			sentence: 'The adapter no longer recognises the screen. All of it would be a guess.',
		});
	const { name } = before.read.step;
	if (name !== null && !isMasked(name) && !same(name, after.read.step.name))
		breaks.push({ what: 'step name', name, sentence: `The step was read as “${name}”, and now ${read(after.read.step.name)}.` });
	if (before.read.finish && !after.read.finish)
		breaks.push({
			what: 'finish',
			name: before.read.finish.label,
			sentence: 'Finish is no longer found. Stepcheck would not ask before a step is finished.',
		});
	return breaks;
}

const NTH = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Every locator that found its part and no longer does, whether or not a later one still finds it. */
function partBreaks(before: Rehearsal, after: Rehearsal): Break[] {
	if (!after.recognised) return [];
	return before.parts.flatMap(({ part, by, found }) => {
		const now = after.parts.find((other) => other.part === part);
		if (by === null || found === 'none' || now?.hits[by - 1] === 1) return [];
		const hits = now?.hits[by - 1] ?? 0;
		const nth = NTH[by - 1] ?? `${by}th`;
		const instead = now?.by ? `It is still found by its ${NTH[now.by - 1] ?? `${now.by}th`}.` : 'No other finds it.';
		return [
			{
				what: 'locator' as const,
				name: part,
				sentence: `The ${nth} locator of “${part}” hits ${hits === 0 ? 'nothing' : `${hits} things`} now. ${instead}`,
			},
		];
	});
}

function questionBreaks(before: Snapshot, after: Snapshot): Break[] {
	const left = [...after.questions];
	const take = (matches: (question: Question) => boolean): Question | null => {
		const at = left.findIndex(matches);
		return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
	};
	const known = before.questions.filter(({ label }) => !isMasked(label));
	// What stands where it stood is matched first, so that nothing that moved is taken for it.
	const there = known.map((question) => ({
		question,
		now: take((other) => isSame(question, other) && placeOf(question) === placeOf(other)),
	}));
	return there.flatMap(({ question, now }) => {
		const found = now ?? take((other) => isSame(question, other));
		return found ? changesTo(question, found) : [lost(question, left)];
	});
}

function isSame(a: Question, b: Question): boolean {
	return nameKey(a.label) === nameKey(b.label) && a.row === b.row;
}

function placeOf({ form, path }: Question): string {
	return [form ?? '', ...path].map(nameKey).join(' > ');
}

function lost({ label, ref }: Question, left: readonly Question[]): Break {
	const instead = ref === null || ref.includes('x') ? undefined : left.find((other) => other.ref === ref);
	return {
		what: 'question',
		name: label,
		sentence: `“${label}” is no longer read.${instead && !isMasked(instead.label) ? ` In its place stands “${instead.label}”.` : ''}`,
	};
}

function changesTo(before: Question, after: Question): Break[] {
	const name = before.label;
	const breaks: Break[] = [];
	if (before.kind !== after.kind)
		breaks.push({ what: 'kind', name, sentence: `“${name}” was read as ${before.kind}, and now as ${after.kind}.` });
	if (placeOf(before) !== placeOf(after))
		breaks.push({ what: 'section', name, sentence: `“${name}” stood under ${place(before)}, and now stands under ${place(after)}.` });
	if (before.required !== after.required)
		breaks.push({
			what: 'required',
			name,
			sentence: before.required ? `“${name}” is no longer marked as required.` : `“${name}” is marked as required, and was not.`,
		});
	return breaks;
}

function listBreaks(before: Snapshot, after: Snapshot): Break[] {
	const lostOf = (what: 'next action' | 'request', names: string[], now: string[]) =>
		names
			.filter((name) => !isMasked(name) && !now.some((other) => same(name, other)))
			.map((name): Break => ({ what, name, sentence: `The ${what} “${name}” is no longer read.` }));
	const gone = (what: 'next action' | 'request', was: string, is: string): Break[] =>
		was !== 'none' && is === 'none' ? [{ what, name: `${what}s`, sentence: `The list of ${what}s is no longer found.` }] : [];
	return [
		...gone('next action', before.nextActions.reach, after.nextActions.reach),
		...lostOf(
			'next action',
			before.nextActions.things.map(({ action }) => action),
			after.nextActions.things.map(({ action }) => action),
		),
		...gone('request', before.requests.reach, after.requests.reach),
		...lostOf(
			'request',
			before.requests.things.map(({ request }) => request),
			after.requests.things.map(({ request }) => request),
		),
	];
}

/** What a structure snapshot has in place of a text that nobody knew says nothing that could be compared. */
function isMasked(text: string): boolean {
	return !/[\p{L}\p{N}]/u.test(text.replace(/\b(?:xxxx)+\b|\b0000\b/g, ''));
}

function same(a: string, b: string | null): boolean {
	return b !== null && nameKey(a) === nameKey(b);
}

function read(name: string | null): string {
	return name === null ? 'its name is not found' : `as “${name}”`;
}

function place({ form, path }: Question): string {
	const headings = [form, ...path].filter((part) => part !== null);
	return headings.length === 0 ? 'no heading' : `“${headings.join(' > ')}”`;
}

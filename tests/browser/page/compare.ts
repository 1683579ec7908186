import { nameKey } from '../../../engine/model/names.ts';
import type { ListRead, Question, Snapshot } from '../../../engine/model/snapshot.ts';
import type { Expectation, ExpectedQuestion } from './expectation.ts';

export interface Comparison {
	questions: number;
	readRight: number;
	/** What a ledger may hold: the reader knows less than it could, and says nothing false. */
	misses: string[];
	/** What no ledger may hold: a state, a label or a person that is another's. */
	falsehoods: string[];
}

/** Compares what was read of a page with what a person says of it, question by question. */
export function compare(read: Snapshot, expected: Expectation): Comparison {
	const comparison: Comparison = { questions: expected.questions.length, readRight: 0, misses: [], falsehoods: [] };
	const left = [...read.questions];
	for (const question of expected.questions) {
		const at = left.findIndex(({ ref }) => ref === question.ref);
		const [found] = at < 0 ? [] : left.splice(at, 1);
		const misses = found ? missesOf(question, found) : ['not read'];
		const falsehoods = found ? falsehoodsOf(question, found, expected.questions) : [];
		if (misses.length + falsehoods.length === 0) comparison.readRight += 1;
		comparison.misses.push(...misses.map((miss) => `${placeOf(question)}: ${miss}`));
		comparison.falsehoods.push(...falsehoods.map((falsehood) => `${placeOf(question)}: ${falsehood}`));
	}
	for (const { label, ref, kind, state } of left) {
		const taken = expected.questions.some((question) => nameKey(question.label) === nameKey(label));
		comparison.misses.push(`no question, but read: “${label}” (${ref}, ${kind})`);
		if (taken) comparison.falsehoods.push(`A QUESTION’S LABEL, read for what is no question: “${label}” (${ref}, ${kind}, ${state})`);
	}
	comparePage(read, expected, comparison);
	return comparison;
}

function placeOf({ section, row, label }: ExpectedQuestion): string {
	return [section, row === null ? '' : `row ${row}`, label].filter((part) => part !== '').join(' > ');
}

function missesOf(expected: ExpectedQuestion, found: Question): string[] {
	return [
		...differing('label', expected.label, found.label),
		...differing('kind', expected.kind, found.kind),
		...differing('required', expected.required, found.required),
		...differing('section', expected.section, found.path.join(' > ')),
		...differing('row', expected.row, found.row),
		...differing('form', expected.form, found.form),
		...(found.state === 'unread' ? differing('state', expected.state, found.state) : []),
	];
}

function differing(what: string, expected: unknown, read: unknown): string[] {
	return expected === read ? [] : [`${what} is ${shown(expected)}, read ${shown(read)}`];
}

function shown(value: unknown): string {
	return typeof value === 'string' ? `“${value}”` : String(value);
}

/** Unread claims nothing, so it is never false. */
function falsehoodsOf(expected: ExpectedQuestion, found: Question, all: readonly ExpectedQuestion[]): string[] {
	const wrongState = found.state !== 'unread' && found.state !== expected.state;
	const taken = nameKey(found.label) !== nameKey(expected.label) && all.some(({ label }) => nameKey(label) === nameKey(found.label));
	return [
		...(wrongState ? [`WRONG STATE: is ${expected.state}, read ${found.state}`] : []),
		...(taken ? [`ANOTHER QUESTION’S LABEL: read “${found.label}”`] : []),
	];
}

function comparePage(read: Snapshot, { page }: Expectation, comparison: Comparison): void {
	comparison.misses.push(
		...differing('step', page.step, read.step.name),
		...differing('finish', page.finish, read.finish?.label ?? null),
		...differing('screen', page.screen, read.screen),
	);
	compareList('next action', page.nextActions, read.nextActions, ({ action }) => action, comparison);
	compareList('request', page.requests, read.requests, ({ request }) => request, comparison);
}

/** What is null or unread was not read; what is anything else and differs is false. */
function compareList<Thing extends object>(
	what: string,
	expected: readonly Thing[],
	read: ListRead<Thing & { key: number }>,
	nameOf: (thing: Thing) => string,
	comparison: Comparison,
): void {
	const left = [...read.things];
	for (const thing of expected) {
		const at = left.findIndex((candidate) => nameOf(candidate) === nameOf(thing));
		const [found] = at < 0 ? [] : left.splice(at, 1);
		if (!found) comparison.misses.push(`${what} “${nameOf(thing)}”: not read`);
		for (const [field, value] of Object.entries(found ? thing : {})) {
			const got = (found as unknown as Record<string, unknown>)[field];
			const differences = differing(field, value, got).map((difference) => `${what} “${nameOf(thing)}”: ${difference}`);
			comparison[got === null || got === 'unread' || value === null ? 'misses' : 'falsehoods'].push(...differences);
		}
	}
	for (const thing of left) comparison.misses.push(`no ${what}, but read: “${nameOf(thing)}”`);
}

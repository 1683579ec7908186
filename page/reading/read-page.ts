import type { ReadBudget } from '../dom/read-budget.ts';
import { printedFields } from './answers/printed.ts';
import { assignLabels, type Labelled } from './assign.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Candidate, frameOf } from './candidates.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields.ts';
import type { AskedPlace } from './headings/heading.ts';
import { type Headings, headingsOf } from './headings/headings.ts';
import { type RequiredKey, requiredKeyOf } from './required.ts';
import { allIn, type Sequence } from './sequence.ts';
import { Tables } from './tables.ts';
import { walk } from './walk.ts';

/** What the passes made of a page, before anybody asks what it is for. */
export interface PageRead {
	sequence: Sequence;
	blocks: Block[];
	fields: Field[];
	tables: Tables;
	labels: Map<Field, Labelled>;
	headings: Headings;
	required: RequiredKey;
}

export interface ReadingWords {
	sections: readonly string[];
	required: readonly string[];
	lists: readonly string[];
	/** True for the words of the step's own title. */
	isTitle(text: string): boolean;
}

/** Runs the passes in turn, one at each step, so that a reading can rest in between. */
export function* readPasses(document: Document, effort: ReadBudget, words: ReadingWords): Generator<void, PageRead> {
	const sequence = walk(document, effort);
	yield;
	const blocks = blocksOf(sequence);
	const { fields: all, controls } = fieldsOf(sequence, blocks);
	yield;
	const tables = new Tables(sequence, blocks, controls);
	yield;
	const labels = assignLabels(sequence, blocks, all, tables);
	const asked = all.filter((field) => !field.tentative || isSure(labels.get(field)));
	const printed = printedFields(sequence, blocks, asked, labels, tables, controls);
	for (const { field, label } of printed) labels.set(field, printedLabel(field, label));
	const fields = [...asked, ...printed.map(({ field }) => field)].sort((a, b) => placeOf(a) - placeOf(b));
	yield;
	const headings = headingsOf(
		sequence,
		blocks,
		fields.map((field) => askedBy(field, labels, blocks)),
		words,
	);
	return { sequence, blocks, fields, tables, labels, headings, required: requiredKeyOf(blocks, words.required) };
}

function placeOf({ controls, own }: Field): number {
	return controls[0]?.at ?? own.from;
}

function printedLabel(field: Field, block: Block): Labelled {
	const best: Candidate = { field, block, relation: 'before', tie: null, features: {}, score: 3 };
	return { best, runnerUp: null, confidence: 0.9, candidates: [] };
}

function isSure(label: Labelled | undefined): boolean {
	return label !== undefined && label.best !== null && label.confidence > 0.6;
}

/** What a field takes of the page: its label, its choices, and what is written in its frame. */
function askedBy(field: Field, labels: ReadonlyMap<Field, Labelled>, blocks: readonly Block[]): AskedPlace {
	const label = labels.get(field)?.best?.block ?? null;
	const frame = field.shape === 'printed' ? field.own : frameOf(field);
	const inFrame = frame ? allIn(blocks, frame).filter((block) => block !== label) : [];
	const at = placeOf(field);
	// What is printed in no place of its own stands where its label does.
	return {
		at: field.controls[0] ? at : Math.min(at, label?.at ?? at),
		to: field.controls.at(-1)?.to ?? field.own.to,
		label,
		words: [...field.options, ...inFrame],
	};
}

/** The headings that a place in the sequence stands under, outermost first, without the page's own title. */
export function pathAt({ headings }: PageRead, place: number): string[] {
	return headings.pathAt(place);
}

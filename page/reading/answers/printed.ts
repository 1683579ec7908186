import type { Labelled } from '../assign.ts';
import { type Block, together } from '../blocks.ts';
import { isHelp, isInControl } from '../candidates.ts';
import type { Field } from '../field.ts';
import { overlap } from '../fields.ts';
import { allIn, around, type Box, countIn, type Item, type Sequence, type Span } from '../sequence.ts';
import type { Tables } from '../tables.ts';

/** A question whose answer the page prints, and nobody can type over. */
export interface PrintedField {
	field: Field;
	label: Block;
}

const FEWEST_ROWS = 3;
const LONGEST_LABEL = 120;

/** A part of the page that may be a row: what it says first, and what it says besides. */
interface RowOfWords {
	span: Span;
	label: Block;
	values: Block[];
}

/**
 * Finds answers that are printed, by the page's own pattern of rows: parts made alike, each of which begins with words set alike and
 * goes on with others or with nothing, and terms with their descriptions. Where fields stand in such rows, theirs are the pattern.
 */
export function printedFields(
	{ spans }: Sequence,
	blocks: readonly Block[],
	fields: readonly Field[],
	labels: ReadonlyMap<Field, Labelled>,
	tables: Tables,
	controls: readonly Item[],
): PrintedField[] {
	const labelled = [...labels.values()].flatMap(({ best, confidence }) => (best && confidence > 0.6 ? [best] : []));
	const taken = new Set<Block>([...fields.flatMap(({ options }) => options), ...labelled.map(({ block }) => block)]);
	const free = blocks.filter((block) => !block.isMark && isPlainlySaid(block) && !taken.has(block));
	const headed = tables.all.filter(({ heads }) => heads.length > 0).map(({ span }) => span);
	const inHeaded = (span: Span) => headed.some((table) => span.from >= table.from && span.to <= table.to && span !== table);
	const asking = new Map<string, number>();
	for (const { field, block } of labelled) {
		const row = around(field.own, block.span);
		if (countIn(controls, row) === countIn(controls, field.own)) asking.set(kindOf(row), (asking.get(kindOf(row)) ?? 0) + 1);
	}
	const labelLooks = new Map<string, number>();
	for (const { block } of labelled) labelLooks.set(lookOf(block), (labelLooks.get(lookOf(block)) ?? 0) + 1);
	const kinds = new Map<string, RowOfWords[]>();
	const usual: RowOfWords[] = [];
	const places = new Map<string, number>();
	for (const { block } of labelled) if (block.box) for (const place of placesOf(block)) places.set(place, (places.get(place) ?? 0) + 1);
	/** As most labels are, and in line with them. */
	const isSetLikeLabels = (block: Block) =>
		block.box !== null &&
		labelled.filter((each) => isLike(each.block, block)).length >= 0.3 * labelled.length &&
		labelled.length > 2 &&
		placesOf(block).some((place) => (places.get(place) ?? 0) >= 0.25 * labelled.length);
	for (const span of spans.values()) {
		if (span.to - span.from > 14 || countIn(controls, span) > 0) continue;
		const said = allIn(free, span);
		const [label, ...values] = said;
		if (!label || label.text.length > LONGEST_LABEL || values.length > 4 || !label.box === (label.sight === 'shown') || inHeaded(span))
			continue;
		if (allIn(blocks, span).some((block) => block.inside?.kind === 'press')) continue;
		if (!(values.length > 0 || hasRoom(span, label))) continue;
		const kind = kindOf(span);
		const group = asking.has(kind) ? kind : `${kind}@${Math.round((label.box?.left ?? 0) / 8)}`;
		kinds.set(group, [...(kinds.get(group) ?? []), { span, label, values }]);
		if (isSetLikeLabels(label)) usual.push({ span, label, values });
	}
	const found: PrintedField[] = [];
	const used = new Set<Block>();
	const accepted = [...kinds]
		.map(([kind, rows]) => ({ kind, rows: likeEachOther(rows, asking.get(kind) ?? 0, labelLooks) }))
		.filter(({ rows }) => rows.length > 0)
		.sort((a, b) => (asking.get(b.kind) ?? 0) - (asking.get(a.kind) ?? 0) || meanSize(a.rows) - meanSize(b.rows));
	for (const { rows } of accepted)
		for (const row of rows) {
			if (used.has(row.label) || row.values.some((value) => used.has(value))) continue;
			for (const block of [row.label, ...row.values]) used.add(block);
			found.push(printedFrom(row));
		}
	for (const row of usual.sort((a, b) => a.span.to - a.span.from - b.span.to + b.span.from)) {
		if (
			used.has(row.label) ||
			row.values.some((value) => used.has(value)) ||
			!isPair(row) ||
			row.values.some((value) => isSetLikeLabels(value))
		)
			continue;
		for (const block of [row.label, ...row.values]) used.add(block);
		found.push(printedFrom(row));
	}
	found.push(...terms(spans, free, used, controls));
	return found.sort((a, b) => a.label.at - b.label.at);
}

function isPlainlySaid(block: Block): boolean {
	return (
		(block.sight === 'shown' || block.sight === 'folded') &&
		!isInControl(block) &&
		block.inside?.kind !== 'press' &&
		!isHelp({ controls: [] } as unknown as Field, block)
	);
}

/** Parts of the same tag and class, in parts of the same tag and class, are made alike. */
function kindOf(span: Span): string {
	const own = (each: Span | null) => (each ? `${each.tag}.${(each.element.getAttribute('class') ?? '').replace(/\S*\d\S*/g, '')}` : '');
	return `${own(span.parent)}>${own(span)}`;
}

/** Printed questions may be set a little lighter than those to be answered. */
function isLike({ look: one }: Block, { look: other }: Block): boolean {
	return one.size === other.size && one.italic === other.italic && Math.abs(one.weight - other.weight) <= 100;
}

/** Where its left and its right edge are. */
function placesOf({ box }: Block): string[] {
	return box ? [`left ${Math.round(box.left / 4)}`, `right ${Math.round(box.right / 4)}`] : [];
}

function lookOf({ look }: Block): string {
	return `${look.size} ${look.weight} ${look.italic}`;
}

/** True for a row with a place for an answer and nothing in it. */
function hasRoom(span: Span, label: Block): boolean {
	const { children } = span.element.shadowRoot ?? span.element;
	if (children.length < 2 || children.length > 4) return false;
	const last = children[children.length - 1] as Element;
	return (
		!last.contains(label.span.element) &&
		!label.span.element.contains(last) &&
		/^(TD|DIV|SPAN|P|DD|OUTPUT|PRE)$/.test(last.tagName.replace(/.*-.*/, 'DIV'))
	);
}

/** Those of the rows that begin alike, if they are enough, and what comes second is set or placed alike. */
function likeEachOther(rows: readonly RowOfWords[], asking: number, labelLooks: ReadonlyMap<string, number>): RowOfWords[] {
	const looks = new Map<string, number>();
	for (const { label } of rows) looks.set(lookOf(label), (looks.get(lookOf(label)) ?? 0) + 1);
	const [look, count] = [...looks].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
	const isTheirs = asking >= 2 || (asking === 1 && rows.length > 1);
	if (isTheirs) return rows.filter((row) => labelLooks.has(lookOf(row.label)) && isPair(row));
	if (count < FEWEST_ROWS || count < 0.8 * rows.length) return [];
	const alike = rows.filter((row) => lookOf(row.label) === look && isPair(row));
	const answered = alike.filter(({ values }) => values.length > 0);
	if (answered.length < 2 || answered.length < 0.4 * alike.length || alike.length < FEWEST_ROWS) return [];
	if (new Set(alike.map(({ label }) => label.text)).size < 0.8 * alike.length) return [];
	const isSetApart =
		answered.filter(({ values }) => lookOf(values[0] as Block) !== look || values[0]?.look.colour !== answered[0]?.label.look.colour)
			.length >=
		0.7 * answered.length;
	return isSetApart || stands(answered) ? alike : [];
}

/** What is said besides is one answer: side by side there would be several. */
function isPair({ label, values }: RowOfWords): boolean {
	const [first] = values;
	if (!first) return true;
	if (
		values
			.slice(1)
			.some((value) => overlap(value, first) && (value.look !== first.look || (value.box?.left ?? 0) > (first.box?.right ?? 0) + 12))
	)
		return false;
	return !label.box || !first.box || overlap(label, first) || first.box.top >= label.box.bottom - 6;
}

/** All answers begin at the same distance from the left. */
function stands(rows: readonly RowOfWords[]): boolean {
	const lefts = rows.map(({ values }) => values[0]?.box?.left ?? Number.NaN);
	const rights = rows.map(({ label }) => label.box?.right ?? Number.NaN);
	return (
		lefts.every((left) => Math.abs(left - (lefts[0] as number)) < 4) &&
		rows.every((row, index) => overlap(row.label, row.values[0] as Block) && (rights[index] as number) <= (lefts[index] as number) + 2)
	);
}

function meanSize(rows: readonly RowOfWords[]): number {
	return rows.reduce((sum, { span }) => sum + span.to - span.from, 0) / rows.length;
}

function terms(spans: Sequence['spans'], free: readonly Block[], used: Set<Block>, controls: readonly Item[]): PrintedField[] {
	const found: PrintedField[] = [];
	for (const span of spans.values()) {
		if (span.tag !== 'dd' || countIn(controls, span) > 0) continue;
		let term = span.element.previousElementSibling;
		while (term?.tagName === 'DD') term = null;
		const at = term && spans.get(term);
		const label = at && allIn(free, at)[0];
		if (!label || used.has(label)) continue;
		used.add(label);
		found.push(printedFrom({ span, label, values: allIn(free, span) }));
	}
	return found;
}

/** The part of a row that something stands in. */
function partOf(row: Span, inner: Span): Span {
	let part = inner;
	while (part !== row && part.parent && part.parent !== row) part = part.parent;
	return part;
}

function printedFrom({ span, label, values }: RowOfWords): PrintedField {
	const place = values.length > 0 ? partOf(span, values.map((value) => value.span).reduce(around)) : span;
	const empty = (span.element.shadowRoot ?? span.element).lastElementChild;
	const last = label.items.at(-1) as Item;
	const first = values[0]?.items[0] ?? last;
	const box: Box | null = together(values) ?? label.box;
	const control: Item = {
		...first,
		kind: 'control',
		element: values.length > 0 || !empty || span.tag === 'dd' ? place.element : empty,
		span: place,
		box,
	};
	return {
		label,
		field: {
			shape: 'printed',
			controls: [control],
			twins: [],
			own: place,
			room: span,
			box,
			sight: label.sight,
			options: [],
			tentative: false,
		},
	};
}

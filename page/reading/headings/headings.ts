import { comparable, isOneOf } from '../../dom/text.ts';
import type { Block } from '../blocks.ts';
import { countIn, type Sequence, type Span } from '../sequence.ts';
import type { AskedPlace, Heading, HeadingHints } from './heading.ts';
import { type Candidate, headingCandidates, type Part } from './heading-candidates.ts';

/** The headings of a page and what each of them heads. */
export class Headings {
	/** In page order. */
	readonly all: readonly Heading[];

	constructor(all: readonly Heading[]) {
		this.all = all;
	}

	/** The heading right above a place; null above the first. */
	over(place: number): Heading | null {
		return this.all.findLast(({ from, to, isTitle }) => !isTitle && from <= place && place < to) ?? null;
	}

	/** The last of what heads everything: the page's title; null if nothing does. */
	get title(): Heading | null {
		return this.all.findLast(({ isTitle }) => isTitle) ?? null;
	}

	/** The headings above a place, outermost first, without the title. */
	pathAt(place: number): string[] {
		return this.over(place)?.path ?? NONE;
	}

	/** Where what a block heads comes to its end; null if it heads nothing. */
	endOf(block: Block): number | null {
		return this.all.find((heading) => heading.block === block)?.to ?? null;
	}
}

const NONE: string[] = [];

/**
 * Finds what heads the parts of a page: by how it is set beside what else stands there, by what stands around it, and by what it
 * leads to. The tag is one sign among others.
 * @param asked what the page asks, in page order
 */
export function headingsOf(sequence: Sequence, blocks: readonly Block[], asked: readonly AskedPlace[], hints: HeadingHints): Headings {
	const candidates = headingCandidates(sequence, blocks, asked, hints);
	const boxes = new Map(candidates.map((candidate) => [candidate, boxOf(candidate, candidates, asked, sequence)]));
	const top = new Set<Candidate['style']>();
	const open: { candidate: Candidate; heading: Heading }[] = [];
	const all: Heading[] = [];
	for (const candidate of candidates) {
		const { block, text, at } = candidate;
		for (let last = open.at(-1); last; last = open.at(-1)) {
			if (last.heading.to > at && isUnder(candidate, last.candidate, boxes, top)) break;
			last.heading.to = Math.min(last.heading.to, at);
			open.pop();
		}
		const end = boxes.get(candidate)?.to ?? sequence.items.length;
		const around = open.at(-1)?.heading;
		if (open.length <= 1) top.add(candidate.style);
		const heading = { block, text, from: at, to: Math.min(end, around?.to ?? end), path: [], isTitle: false };
		open.push({ candidate, heading });
		all.push(heading);
	}
	markTitles(all, asked, hints);
	for (const heading of all) heading.path = pathTo(heading, all);
	return new Headings(all);
}

/** The part of the page that is a heading's own; null where headings and questions lie side by side. */
function boxOf(candidate: Candidate, candidates: readonly Candidate[], asked: readonly AskedPlace[], sequence: Sequence): Part | null {
	const owned = candidate.owned ?? ownedBy(candidate.block, sequence);
	if (owned) return owned;
	let home = homeOf(candidate, candidates, asked);
	if (!home) return null;
	const inside = (span: Span) => candidates.filter(({ at }) => at >= span.from && at < span.to);
	if (
		inside(home).some(
			(other) => other !== candidate && areMadeAlike(other, candidate) && !isNested(candidate, home as Span, other, candidates, asked),
		)
	)
		return null;
	for (let span = home.parent; span; span = span.parent) {
		const { from, to } = home;
		if (countIn(asked, { from: span.from, to: from }) > 0) break;
		if (inside(span).some(({ at, rank, style }) => at < from || (at >= to && (rank >= candidate.rank || style === candidate.style)))) break;
		home = span;
	}
	return home;
}

/** The first element around a heading that holds something asked, if it begins with the heading. */
function homeOf({ block }: Candidate, candidates: readonly Candidate[], asked: readonly AskedPlace[]): Span | null {
	let home: Span | null = block.span;
	while (home && countIn(asked, { from: block.to, to: home.to }) === 0) home = home.parent;
	if (!home) return null;
	const { from } = home;
	const isFirst = countIn(asked, { from, to: block.at }) === 0 && !candidates.some((other) => other.at >= from && other.at < block.at);
	return isFirst ? home : null;
}

/**
 * True for a heading like another one, in a part of its own inside the part of that other one: made alike, indented, or behind what
 * is asked there.
 */
function isNested(
	outer: Candidate,
	around: Span,
	inner: Candidate,
	candidates: readonly Candidate[],
	asked: readonly AskedPlace[],
): boolean {
	const home = homeOf(inner, candidates, asked);
	if (!home || home === around || home.to > around.to) return false;
	const isIndented = (inner.block.box?.left ?? 0) > (outer.block.box?.left ?? Number.POSITIVE_INFINITY) + LEAST_INDENT;
	return madeAlike(home, around) || isIndented || countIn(asked, { from: around.from, to: home.from }) > 0;
}

/** px */
const LEAST_INDENT = 4;

function madeAlike(one: Span, other: Span): boolean {
	return one.tag === other.tag && one.element.getAttribute('class') === other.element.getAttribute('class');
}

/** What the page itself says a heading is of: its fieldset or table, what it folds, or what is named after it. */
function ownedBy({ span, at }: Block, { spans }: Sequence): Part | null {
	for (let each: Span | null = span, climbed = 0; each?.parent && climbed < 5; each = each.parent, climbed += 1) {
		const { tag, element, parent } = each;
		if (
			(tag === 'legend' && parent.tag === 'fieldset') ||
			(tag === 'caption' && parent.tag === 'table') ||
			(tag === 'summary' && parent.tag === 'details')
		)
			return parent;
		const id = element.getAttribute('aria-controls') ?? element.getAttribute('data-bs-target')?.replace('#', '');
		const panel = id ? (element.getRootNode() as Document | ShadowRoot).getElementById?.(id) : null;
		const controlled = panel && spans.get(panel);
		if (controlled && controlled.from >= at && controlled.to > controlled.from) return { from: at, to: controlled.to };
	}
	return null;
}

/** Set alike, in the same kind of element. */
function areMadeAlike(one: Candidate, other: Candidate): boolean {
	return areAlike(one, other) && one.kind === other.kind;
}

/** Set alike, and of one level if both have one. */
function areAlike(one: Candidate, other: Candidate): boolean {
	return one.style === other.style && (one.level === null || other.level === null || one.level === other.level);
}

/** Type that differs by less may be of one rank: by a step in size, or by weight and ground together. */
const CLOSE = 30;

/** @param top the looks that headed a part of the page before, under nothing else */
function isUnder(
	inner: Candidate,
	outer: Candidate,
	boxes: ReadonlyMap<Candidate, Part | null>,
	top: ReadonlySet<Candidate['style']>,
): boolean {
	const box = boxes.get(outer);
	if (box) return inner.at < box.to;
	if (inner.style === outer.style) return !areAlike(inner, outer) && (outer.level ?? 0) < (inner.level ?? 0);
	if (outer.rank <= inner.rank) return false;
	return outer.rank - inner.rank >= CLOSE || !top.has(inner.style);
}

/**
 * What heads everything that is asked under any heading, but for what stands in lists, is the title: if several others stand under
 * it, or if it says so.
 */
function markTitles(all: readonly Heading[], asked: readonly AskedPlace[], hints: HeadingHints): void {
	const lists = all.filter(({ text }) => isOneOf(text, hints.lists));
	for (const heading of all) {
		const holds = ({ from, to }: Part, { at }: AskedPlace) => from <= at && at < to;
		const others = all.filter((other) => other !== heading && !other.isTitle && !holds(heading, { at: other.from } as AskedPlace));
		const headsAll = asked.every(
			(place) => holds(heading, place) || lists.some((list) => holds(list, place)) || !others.some((other) => holds(other, place)),
		);
		const under = all.filter(({ from, to }) => from > heading.from && to <= heading.to && countIn(asked, { from, to }) > 0);
		heading.isTitle =
			(headsAll && (under.length > 1 || asked.length === 0)) || (hints.isTitle(heading.text) && (headsAll || under.length > 0));
	}
}

function pathTo(heading: Heading, all: readonly Heading[]): string[] {
	const path: string[] = [];
	for (const other of all) {
		if (other.isTitle || other.from > heading.from || other.to <= heading.from) continue;
		if (comparable(path.at(-1) ?? '') !== comparable(other.text)) path.push(other.text);
	}
	return path;
}

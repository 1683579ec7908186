import { isOneOf } from '../../dom/text.ts';
import type { Block } from '../blocks.ts';
import { countIn, type Item, type Sequence, type Span } from '../sequence.ts';
import type { AskedPlace, HeadingHints } from './heading.ts';
import { tabsIn } from './tabs.ts';

/** Words that head something, by the look they share with others of the page. */
export interface Candidate {
	block: Block;
	/** Where what it heads begins. */
	at: number;
	/** What it heads, if the page says so. */
	owned: Part | null;
	text: string;
	style: Style;
	/** Higher for what stands over more. */
	rank: number;
	evidence: number;
	/** The element that is the heading as a whole. */
	whole: Span;
	/** What kind of element that is, and its level among headings. */
	kind: string;
	level: number | null;
}

/** A part of the sequence. */
export interface Part {
	from: number;
	to: number;
}

/** What headings of one kind have in common. */
interface Style {
	key: string;
}

const LONGEST = 150;
/** Evidence from which words are taken for a heading. */
const ENOUGH = 2.5;

/** The headings among the blocks of a page, in page order: all of one look, or none of them. */
export function headingCandidates(
	sequence: Sequence,
	blocks: readonly Block[],
	asked: readonly AskedPlace[],
	hints: HeadingHints,
): Candidate[] {
	const { items } = sequence;
	const spoken = new Set(asked.flatMap(({ label, words }) => (label ? [label, ...words] : words)));
	const free = blocks.filter((block) => !spoken.has(block));
	const tabs = tabsIn(sequence, free, asked, hints);
	for (const { block } of tabs) spoken.add(block);
	const usual = usualLook(asked, blocks, spoken);
	const byStyle = new Map<string, { style: Style; members: Candidate[] }>();
	for (const [index, block] of blocks.entries()) {
		if (spoken.has(block) || !mayHead(block)) continue;
		const text = headingText(block);
		if (text === '') continue;
		const place = placeOf(block, asked);
		const key = styleOf(block, place);
		const known = byStyle.get(key) ?? { style: { key }, members: [] };
		byStyle.set(key, known);
		const evidence = isOneOf(text, hints.sections)
			? 10
			: evidenceFor(block, place, usual, neighbours(index, blocks, items)) + (opensBox(block, place.whole, items, asked) ? 2 : 0);
		if (evidence > 0)
			known.members.push({
				block,
				at: block.at,
				owned: null,
				text,
				style: known.style,
				rank: rankOf(block, place),
				evidence,
				whole: place.whole,
				kind: place.kind,
				level: place.level,
			});
	}
	const found: Candidate[] = [];
	for (const { members } of byStyle.values()) {
		const leads = members.map((member, index) =>
			countIn(asked, { from: member.block.to, to: members[index + 1]?.block.at ?? items.length }),
		);
		const share = leads.reduce((sum, each) => sum + Math.min(each, 3), 0) / members.length;
		const gain = share >= 1.5 ? 1 : share < 0.5 ? -1.5 : share < 1.2 ? -0.5 : 0;
		const mean = members.reduce((sum, { evidence }) => sum + evidence, 0) / members.length;
		for (const member of members) if ((mean + member.evidence) / 2 + gain >= ENOUGH) found.push(member);
	}
	for (const { block, from, to } of tabs)
		found.push({
			block,
			at: from,
			owned: { from, to },
			text: headingText(block),
			style: TAB,
			rank: TAB_RANK,
			evidence: ENOUGH,
			whole: block.span,
			kind: 'tab',
			level: null,
		});
	const ordered = found.sort((a, b) => a.at - b.at || b.rank - a.rank);
	// What goes on in the element of a heading is no other one.
	return ordered.filter(({ block, whole }, index) => {
		const before = ordered[index - 1];
		return !before || before.whole !== whole || before.block.at === block.at;
	});
}

/** Headings that look alike are alike, whatever their tags; but for what folds, and for what heads a table or a group by its tag. */
function styleOf({ look, span }: Block, { kind, folds, bar }: Place): string {
	const type = /^(summary|legend|caption)$/.test(kind) ? kind : kind === '' ? 'plain' : 'set';
	return `${type} ${folds} ${look.size} ${look.weight} ${look.capitals} ${look.italic} ${look.colour} ${bar ? span.ground : ''}`;
}

const TAB: Style = { key: 'tab' };
/** Higher than any type. */
const TAB_RANK = 1000;

/** The look of most labels, or else of most words. */
interface Usual {
	size: number;
	weight: number;
	capitals: boolean;
	colour: string;
}

function usualLook(asked: readonly AskedPlace[], blocks: readonly Block[], spoken: ReadonlySet<Block>): Usual {
	const labels = asked.flatMap(({ label }) => label ?? []);
	const from = labels.length > 2 ? labels : blocks.filter((block) => !block.isMark && !spoken.has(block));
	const counts = new Map<Block['look'], number>();
	for (const { look } of from) counts.set(look, (counts.get(look) ?? 0) + 1);
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	return most?.[0] ?? { size: 16, weight: 400, capitals: false, colour: '' };
}

function mayHead(block: Block): boolean {
	if (block.isMark || block.sight === 'veiled' || block.sight === 'hidden') return false;
	if (block.text.length > LONGEST || !/\p{L}/u.test(block.text)) return false;
	for (let item = block.inside; item; item = item.inside) if (item.kind === 'control') return false;
	for (let span: Span | null = block.span; span; span = span.parent) if (isAside(span)) return false;
	return true;
}

const ASIDE_ROLES = new Set(['navigation', 'menu', 'menubar', 'tooltip', 'alert', 'status', 'listbox', 'tree', 'log', 'contentinfo']);

function isAside({ tag, role }: Span): boolean {
	return tag === 'nav' || tag === 'footer' || ASIDE_ROLES.has(role);
}

const ICON_WORD =
	/^(?:[a-z]+(?:_[a-z0-9]+)+|(?:chevron|arrow|caret|angle|expand|collapse|keyboard|icon)[-_ ][a-z_ -]+|expand|add|remove|menu|close)$/;

/** What a heading says, without the names of pictures that a font draws, and without the arrow that folds it. */
function headingText({ items, text }: Block): string {
	const icons = items.filter((item) => item.kind === 'text' && isIconWord(item));
	if (icons.length === 0) return text.replace(ARROWS, '');
	const words = items.filter((item) => item.kind === 'text' && !icons.includes(item));
	return words
		.map((item) => item.text)
		.join(' ')
		.replace(ARROWS, '');
}

const ARROWS = /[\s▾▼▲△▽▴▸►▶◀◂›»«‹⌃⌄^⏷⏶+–—-]+$/u;

function isIconWord({ text, element }: Item): boolean {
	if (!ICON_WORD.test(text)) return false;
	return text.includes('_') || /icon|symbol|glyph|\bfa\b|^I$/i.test(`${element.getAttribute('class') ?? ''} ${element.tagName}`);
}

/** What is around a block, as far as it tells a heading. */
interface Place {
	/** Words that are headings alike stand in the same kind of place. */
	kind: string;
	level: number | null;
	/** The element that is the heading as a whole: the bar, the button, the tag. */
	whole: Span;
	folds: boolean;
	/** A ground of its own, over most of the width. */
	bar: boolean;
	spans: boolean;
	titled: boolean;
	/** One of several cells in a row. */
	inRow: boolean;
}

const TITLE_CLASS =
	/(^|[\s_-])((section|panel|group|card|box|block|part|fieldset|tile|widget|form|accordion|collapse)?[_-]?(title|head(er|ing)?|hdr|hd|caption-?bar|legend)|h[1-6])([\s_-]?(text|bar))?($|\s)/i;

function placeOf(block: Block, asked: readonly AskedPlace[]): Place {
	const place: Place = { kind: '', level: null, whole: block.span, folds: false, bar: false, spans: false, titled: false, inRow: false };
	const { from, to } = spanOfLine(block, asked);
	for (let span: Span | null = block.span; span && span.from >= from && span.to <= to; span = span.parent) {
		const { tag, role, element } = span;
		place.whole = span;
		const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : role === 'heading' ? Number(element.getAttribute('aria-level') ?? 2) : null;
		if (level !== null && place.level === null) {
			place.level = level;
			place.kind = `h${level}`;
		}
		if (tag === 'legend' || tag === 'caption' || tag === 'summary') place.kind = tag;
		if (folds(span)) {
			place.folds = true;
			place.kind ||= 'fold';
		}
		if (TITLE_CLASS.test(element.getAttribute('class') ?? '') || /-(title|header|heading)$/.test(tag)) {
			place.titled = true;
			place.kind ||= 'titled';
		}
		if (tag === 'td' || tag === 'th' || /^(cell|gridcell|columnheader|rowheader)$/.test(role)) {
			const row = span.parent;
			const isAlone = row !== null && !hasOtherWords(row, span);
			const { rowSpan = 1 } = element as Partial<HTMLTableCellElement>;
			if (isAlone || rowSpan > 1) place.spans = true;
			else place.inRow = true;
			if (place.spans) place.kind ||= `cell ${tag}`;
			break;
		}
		if (span.ground !== (span.parent?.ground ?? '') && isWide(span)) place.bar = true;
	}
	return place;
}

/** The items that stand with a block in the heading as a whole: pictures, marks and what folds it. */
function spanOfLine({ span: own, box, at, to }: Block, asked: readonly AskedPlace[]): { from: number; to: number } {
	let whole: Span = own;
	for (let span = whole.parent; span && span.tag !== 'body'; span = span.parent) {
		if (span.to - span.from - (to - at) > MOST_BESIDE || countIn(asked, span) > 0) break;
		if (box && span.element.getBoundingClientRect().height > 2 * (box.bottom - box.top) + TALLEST_PADDING) break;
		whole = span;
	}
	return { from: whole.from, to: whole.to };
}

/** Pictures, badges and buttons in the line of a heading. */
const MOST_BESIDE = 6;
/** px above and below the words of a bar */
const TALLEST_PADDING = 40;

function hasOtherWords(row: Span, cell: Span): boolean {
	return row.to - row.from > cell.to - cell.from;
}

function folds({ element, tag, role }: Span): boolean {
	return tag === 'summary' || element.hasAttribute('aria-expanded') || (role !== 'tab' && element.hasAttribute('aria-controls'));
}

/** Over most of the width of what it stands in. */
function isWide({ element, parent }: Span): boolean {
	if (!parent) return false;
	const own = element.getBoundingClientRect().width;
	return own > 0 && own >= 0.6 * parent.element.getBoundingClientRect().width && own > 160;
}

/** True if it is the first that is said in a part of the page that asks several things, and not in all of it. */
function opensBox(block: Block, whole: Span, items: readonly Item[], asked: readonly AskedPlace[]): boolean {
	for (let span = whole.parent; span; span = span.parent) {
		if (items.slice(span.from, block.at).some(({ kind, sight }) => (kind === 'text' || kind === 'control') && sight !== 'veiled'))
			return false;
		if (countIn(asked, span) < 2) continue;
		const { from, to } = span;
		const labels = new Set(asked.flatMap(({ at, label }) => (label && at >= from && at < to ? [label] : [])));
		if (labels.size >= 2) return countIn(asked, span) < asked.length;
	}
	return false;
}

function isLike(look: Usual, { size, weight, capitals }: Usual): boolean {
	return Math.abs(look.size - size) < 0.6 && Math.abs(look.weight - weight) < 60 && look.capitals === capitals;
}

function evidenceFor({ text, look, inside }: Block, place: Place, usual: Usual, beside: boolean): number {
	let evidence = 0;
	if (place.level !== null) evidence += 3;
	if (place.kind === 'legend' || place.kind === 'caption') evidence += 2.5;
	if (place.folds) evidence += place.kind === 'summary' ? 3 : 2.5;
	if (place.bar) evidence += 2;
	if (place.spans) evidence += 1.5;
	if (place.titled) evidence += 1.5;
	const isSet = place.bar || place.level !== null || place.folds;
	evidence += Math.max(isSet ? 0 : -1.5, Math.min(2.5, (look.size - usual.size) / 1.6));
	if (look.weight > usual.weight + 50) evidence += 1;
	if (look.weight < usual.weight - 50) evidence -= 0.5;
	if (look.capitals && !usual.capitals) evidence += 1;
	if (look.colour !== usual.colour) evidence += 0.3;
	if (!place.bar && (place.kind === '' || place.kind.startsWith('cell')) && isLike(look, usual)) evidence -= 1.5;
	if (inside?.kind === 'press' && !place.folds && place.level === null) evidence -= place.bar ? 1 : 3;
	if (place.inRow) evidence -= 4;
	if (beside && place.level === null && !place.folds && place.kind !== 'legend') evidence -= 3;
	if (/\?$/.test(text)) evidence -= 2;
	if (/[.!]$/.test(text)) evidence -= 3;
	if (text.length > 90) evidence -= 1.5;
	return evidence;
}

/** True if something else to read or to answer stands in the same line, and is neither smaller nor pressed. */
function neighbours(index: number, blocks: readonly Block[], items: readonly Item[]): boolean {
	const block = blocks[index] as Block;
	const before = blocks[index - 1];
	const after = blocks.slice(index + 1).find(({ isMark }) => !isMark);
	if (before && !before.isMark && isBeside(before, block) && !before.inside) return true;
	if (after && isBeside(after, block) && !after.inside && after.look.size >= block.look.size && after.span.ground === block.span.ground)
		return true;
	const next = items[block.to];
	return next?.kind === 'control' && isBeside(next, block);
}

function isBeside({ box: a }: { box: Item['box'] }, { box: b }: { box: Item['box'] }): boolean {
	if (!a || !b) return false;
	const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** By the level of its tag, else by size, ground and weight. */
function rankOf({ look }: Block, place: Place): number {
	const type = look.size * 10 + (place.bar ? 60 : 0) + (look.weight >= 600 ? 15 : 0) + (look.capitals ? 10 : 0) + (place.folds ? 20 : 0);
	return type + (place.level === null ? 0 : 40 - place.level * 8);
}

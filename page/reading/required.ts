import { hasGeneratedSign } from '../dom/stylesheet-signs.ts';
import { comparable, isOneOf, tidy } from '../dom/text.ts';
import type { Block } from './blocks.ts';
import type { Field } from './field.ts';
import { overlap } from './fields.ts';
import { firstFrom, type Item, isIn, type Sequence, type Span } from './sequence.ts';

const EXPLAINS =
	/\b(required|mandatory|must be (answered|filled|completed)|have to be (answered|filled|completed)|need(s)? to be (answered|completed))\b/i;

/** How this page says that a question has to be answered. */
export interface RequiredKey {
	/** Signs that mean it, such as an asterisk. */
	signs: ReadonlySet<string>;
	/** True if the page says that what is red does. */
	red: boolean;
	words: readonly string[];
}

/** Reads the page's own key: what it says of signs, colours and words. An asterisk means it unless the page says otherwise. */
export function requiredKeyOf(blocks: readonly Block[], words: readonly string[]): RequiredKey {
	const signs = new Set(['*', '∗', '＊']);
	let red = false;
	for (const [index, block] of blocks.entries()) {
		if (block.isMark || block.text.length > 160 || !EXPLAINS.test(block.text)) continue;
		const before = blocks[index - 1];
		for (const sign of `${block.marks}${before?.isMark ? before.text : ''} ${quotedIn(block)}`.split(/\s+/))
			if (isSign(sign)) signs.add(sign);
		if (/\bred\b/i.test(block.text)) red = true;
	}
	return { signs, red, words: [...words, 'required', 'mandatory'] };
}

function quotedIn({ items }: Block): string {
	return (
		items
			.map(({ text }) => text)
			.join(' ')
			.match(/[^\p{L}\p{N}\s.,:;()'"“”‘’/-]+/gu)
			?.join(' ') ?? ''
	);
}

function isSign(sign: string): boolean {
	return sign.length > 0 && sign.length < 3 && !/[\p{L}\p{N}.,:;()'"?/-]/u.test(sign);
}

/** The label without a word in brackets, or behind a dash, that says that it has to be answered. */
export function withoutRequiredWord(text: string): string {
	return tidy(
		text
			.replace(/\s*[([]\s*(required|mandatory)\s*[)\]]/gi, ' ')
			.replace(/\s*[-–—:,]\s*(required|mandatory)$/i, '')
			.replace(/[\s*:]+$/, '')
			.replace(/^[\s*]+/, ''),
	);
}

/** True if the page shows that a field has to be answered. */
export function isRequired(field: Field, label: Block | null, key: RequiredKey, { items }: Sequence, blocks: readonly Block[]): boolean {
	if (field.controls.some(({ element }) => saysSo(element)) || field.twins.some(({ element }) => saysSo(element))) return true;
	for (let span: Span | null = field.own; span; span = span.parent) {
		if (span.role === 'radiogroup' || span.role === 'group' || span.role === 'combobox') if (saysSo(span.element)) return true;
		if (span === field.room) break;
	}
	if (isCalledSo(field, label)) return true;
	if (!label) return false;
	return saysItself(label, key) || nearLabel(field, label, key, items, blocks) || printsSign(field, label);
}

const CALLED = /(^|\s)(is-|q-)?(required|mandatory|req)(-(label|field|question|icon|mark))?(\s|$)/i;

/** Whole class names only, on the control, its label, a picture in that, or a block around this question alone: "required-form" says nothing about one question. */
function isCalledSo({ controls, own, room }: Field, label: Block | null): boolean {
	const called = (element: Element) => CALLED.test(element.getAttribute('class') ?? '');
	if (controls.some(({ element }) => called(element))) return true;
	for (let span: Span | null = own, climbed = 0; span && climbed < 4; span = span.parent, climbed += 1) {
		if (span.tag !== 'form' && called(span.element)) return true;
		if (span === room) break;
	}
	if (!label) return false;
	for (
		let span: Span | null = label.span, climbed = 0;
		span && climbed < 2 && span.from >= label.at - 1 && span.to <= label.to + 1;
		span = span.parent, climbed += 1
	)
		if (
			called(span.element) ||
			span.element.querySelector(
				'[class*="asterisk" i],[class*="required" i],[class*="mandatory" i],[title="required" i],[title="mandatory" i]',
			)
		)
			return true;
	return false;
}

/** True if the stylesheet prints a sign around the label, in an empty part of it, or around the row of the two. */
function printsSign({ own, room }: Field, label: Block): boolean {
	const elements = new Set<Element>();
	for (
		let span: Span | null = label.span, climbed = 0;
		span && climbed < 4 && span.from >= label.at - 1 && span.to <= label.to + 1;
		span = span.parent, climbed += 1
	) {
		elements.add(span.element);
		for (const part of (span.element.shadowRoot ?? span.element).children)
			if (part.childElementCount === 0 && part.textContent === '') elements.add(part);
	}
	for (let span: Span | null = own; span && span !== room.parent; span = span.parent) {
		if (span.element.tagName !== 'INPUT' && span.isBlock) elements.add(span.element);
		if (label.at >= span.from && label.to <= span.to) break;
	}
	return [...elements].some(hasGeneratedSign);
}

function saysSo(element: Element): boolean {
	return element.hasAttribute('required') || element.getAttribute('aria-required') === 'true';
}

function saysItself(label: Block, key: RequiredKey): boolean {
	if (hasSign(label.marks, key)) return true;
	const whole = label.items.map(({ text }) => text).join(' ');
	if (/[([]\s*(required|mandatory)\s*[)\]]|[-–—:,]\s*(required|mandatory)\s*$/i.test(whole)) return true;
	return key.red && isRed(label.look.colour);
}

function hasSign(marks: string, { signs }: RequiredKey): boolean {
	return [...marks].some((sign) => signs.has(sign));
}

function isRed(colour: string): boolean {
	const [red = 0, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number);
	return red >= 150 && green <= 60 && blue <= 60;
}

/** A sign, picture or word of its own beside the label or the control, and nearer to no other. */
function nearLabel(field: Field, label: Block, key: RequiredKey, items: readonly Item[], blocks: readonly Block[]): boolean {
	const first = field.controls[0] as Item;
	const last = field.controls.at(-1) as Item;
	const [from, to] = label.at < first.at ? [label.at, last.to] : [first.at, label.to];
	const isNear = (item: Item) => item.sight !== 'hidden' && (isIn(field.room, item) || overlap(item, label));
	const at = firstFrom(items, from);
	const end = firstFrom(items, to);
	const within = items.slice(at, end);
	const before: Item[] = [];
	for (let index = at - 1; index >= 0 && before.length < 3; index -= 1) {
		const item = items[index] as Item;
		if (item.kind === 'text' && !isWord(item, key)) break;
		if (item.kind === 'control' || item.kind === 'press') break;
		before.push(item);
	}
	const behind: Item[] = [];
	for (let index = end; index < items.length && behind.length < 4; index += 1) {
		const item = items[index] as Item;
		if (item.kind === 'text' && !isWord(item, key)) break;
		if (item.kind === 'control') break;
		behind.push(item);
	}
	void blocks;
	return [...within, ...before.filter(isNear), ...behind.filter(isNear)].some((item) => says(item, key));
}

function isWord(item: Item, { words }: RequiredKey): boolean {
	return isOneOf(item.text, words) && comparable(item.text).length < 12;
}

function says(item: Item, key: RequiredKey): boolean {
	if (item.sight === 'veiled' && item.kind !== 'text') return false;
	if (item.kind === 'mark') return hasSign(item.text, key);
	if (item.kind === 'image') return isOneOf(item.text, key.words) || /^(required|mandatory)\b/i.test(item.text);
	return item.kind === 'text' && isWord(item, key);
}

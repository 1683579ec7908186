import { tidy } from '../dom/text.ts';
import { around, type Box, type Item, type Look, type Sequence, type Span } from './sequence.ts';

/** Words that are read as one: a label, a heading, a help text, an answer. */
export interface Block {
	items: Item[];
	/** What it says, without marks at either end. */
	text: string;
	/** Marks before, in and behind it, such as an asterisk. */
	marks: string;
	at: number;
	to: number;
	/** The innermost element that holds all of it. */
	span: Span;
	look: Look;
	/** Null if it takes up no room. */
	box: Box | null;
	sight: Item['sight'];
	/** The control or press it stands in. */
	inside: Item | null;
	/** What is printed to show that something is so, with no word in it. */
	isMark: boolean;
}

/** The blocks of a page: runs of text in one line of thought, cut where the look says that something else begins. */
export function blocksOf({ items }: Sequence): Block[] {
	const blocks: Block[] = [];
	let open: Item[] = [];
	const close = () => {
		if (open.length > 0) blocks.push(blockFrom(open));
		open = [];
	};
	for (const item of items) {
		if (item.kind !== 'text' && item.kind !== 'mark') {
			if (item.kind !== 'image') close();
			continue;
		}
		const before = open.at(-1);
		const goes =
			item.inside === before?.inside && item.sight === before?.sight && (item.runsOn ? goesOn(open, item) : isBrokenLine(open, item));
		if (before && !goes) close();
		open.push(item);
	}
	close();
	return blocks;
}

/** A line that is broken in the middle of what it says: the same element goes on in the same type, right below. */
function isBrokenLine(open: readonly Item[], item: Item): boolean {
	const before = open.at(-1) as Item;
	if (before.span !== item.span || before.look !== item.look || before.kind !== 'text' || item.kind !== 'text') return false;
	if (/[:?.!]$/.test(before.text) || !/^[\p{Ll}\p{N}(]/u.test(item.text)) return false;
	return !before.box || !item.box || item.box.top - before.box.bottom < 0.8 * (before.look?.size ?? 16);
}

/** A change of size begins something else; one of weight or colour only where a sentence, a name or a bracket does. */
function goesOn(open: readonly Item[], item: Item): boolean {
	const words = open.findLast(({ kind }) => kind === 'text');
	if (!words || item.kind === 'mark') return true;
	const [was, now] = [words.look, item.look];
	if (was === now || !was || !now) return true;
	if (Math.abs(was.size - now.size) > 1) return false;
	return !/[:.?!)]$/.test(open.at(-1)?.text ?? '') && !/^[([]/.test(item.text);
}

function blockFrom(items: Item[]): Block {
	const [first] = items as [Item, ...Item[]];
	const words = items.filter(({ kind }) => kind === 'text');
	const last = items.at(-1) as Item;
	const text = tidy(items.map(({ text }) => text).join(' '));
	const lead = words[0] ?? first;
	return {
		items,
		text: words.length === 0 ? text : withoutMarks(text),
		marks: words.length === 0 ? text : `${/^[^\p{L}\p{N}]*/u.exec(text)?.[0] ?? ''}${/[^\p{L}\p{N}]*$/u.exec(text)?.[0] ?? ''}`,
		at: first.at,
		to: last.to,
		span: items.reduce((span, item) => around(span, item.span), first.span),
		look: lead.look as Look,
		box: together(words.length > 0 ? words : items),
		sight: first.sight,
		inside: first.inside,
		isMark: words.length === 0,
	};
}

/** Brackets and quotes that open inside stay. */
function withoutMarks(text: string): string {
	return text.replace(/^[^\p{L}\p{N}(“"'‘£]+/u, '').replace(/[\s*•●◆■▪†‡:]+$/u, '');
}

/** The box around them all. */
export function together(items: readonly { box: Box | null }[]): Box | null {
	const boxes = items.flatMap(({ box }) => box ?? []);
	if (boxes.length === 0) return null;
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		top: Math.min(...boxes.map(({ top }) => top)),
		right: Math.max(...boxes.map(({ right }) => right)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
	};
}

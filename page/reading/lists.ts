import type { Words } from '../../engine/model/adapter.ts';
import type { Key, ListRead, NextAction, RequestProgress, RequestRead } from '../../engine/model/snapshot.ts';
import { isCheckbox } from '../dom/controls.ts';
import { comparable, isOneOf, tidy } from '../dom/text.ts';
import { startsWith } from '../lists/row-list.ts';
import type { RowNodes } from '../nodes.ts';
import type { StableKeys } from '../questions/stable-keys.ts';
import { answerAt, isTicked } from './answers/answer.ts';
import type { Block } from './blocks.ts';
import type { Field } from './field.ts';
import { overlap } from './fields.ts';
import { answerPlaceOf, attributeOf } from './questions.ts';
import type { PageRead } from './read-page.ts';
import { allIn, around, type Span } from './sequence.ts';
import type { Table } from './tables.ts';

/** One thing of a list: what is said of it under the head of each column, behind each label, or without either. */
interface ListedRow {
	span: Span;
	title: Block;
	/** What is printed or chosen under these words. */
	named: { name: string; text: string | null; tick: boolean | null }[];
	/** What is said besides, in page order. */
	loose: Block[];
	/** A picker without words of its own. */
	picker: string | null;
}

/** A list on the page: the part of the sequence it takes up, and its rows. Rows are null where there is something and it can't be told what. */
export interface FoundRows {
	from: number;
	to: number;
	rows: ListedRow[] | null;
}

/**
 * The list that stands under one of these names, or in a table whose first column has one; null if the page shows none.
 * @param told the part of the page that an adapter points at
 */
export function findRows(page: PageRead, names: readonly string[], words: Words, told: Element | null): FoundRows | null {
	const span = told && page.sequence.spans.get(told);
	if (span) return rowsIn(page, { from: span.from, to: span.to }, names, words, true);
	let empty: FoundRows | null = null;
	for (const heading of page.headings.all) {
		if (!isOneOf(heading.text, names)) continue;
		const found = rowsIn(page, { from: heading.block.to, to: heading.to }, names, words, false);
		if (found.rows && found.rows.length > 0) return found;
		empty ??= found;
	}
	for (const table of page.tables.all) {
		const first = table.heads.at(-1)?.cells[0]?.blocks[0]?.text ?? '';
		if (isOneOf(first, names) && headsKnown(table, words) > 0) return rowsIn(page, table.span, names, words, false);
	}
	return empty;
}

const known = (words: Words) => [words.assignee, words.status, words['send immediately'], words['date sent'], words['date answered']];

function headsKnown(table: Table, words: Words): number {
	const heads = table.heads.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(({ text }) => text)));
	return heads.filter((head) => known(words).some((names) => isOneOf(head, names))).length;
}

function rowsIn(page: PageRead, place: { from: number; to: number }, names: readonly string[], words: Words, mapped: boolean): FoundRows {
	const blocks = allIn(page.blocks, place).filter(({ isMark, sight }) => !isMark && (sight === 'shown' || sight === 'folded'));
	const fields = page.fields.filter(
		({ controls, shape }) => shape !== 'printed' && (controls[0]?.at ?? -1) >= place.from && (controls[0]?.at ?? 0) < place.to,
	);
	const rows = [
		() => tableRows(page, place, names, words),
		() => lineRows(blocks, words),
		() => alikeRows(page, place, fields, words, mapped),
	];
	for (const read of rows) {
		const found = read();
		if (found && found.length > 0) {
			const from = Math.min(...found.map(({ span }) => span.from));
			return { from: Math.min(from, place.from), to: Math.max(...found.map(({ span }) => span.to)), rows: found };
		}
	}
	const said = blocks.filter(({ inside }) => inside === null);
	const saysNone = said.length === 0 || said.some(({ text }) => isOneOf(text, words.none) || /^(no|none|there are no)\b/i.test(text));
	const isHeadAlone = page.tables.all.some(
		({ span, heads, rows: all }) => span.from >= place.from && span.to <= place.to && heads.length > 0 && all.length === heads.length,
	);
	return { from: place.from, to: place.from, rows: saysNone || isHeadAlone ? [] : null };
}

/** Rows of a table whose columns have names. */
function tableRows(page: PageRead, place: { from: number; to: number }, names: readonly string[], words: Words): ListedRow[] | null {
	for (const table of page.tables.all) {
		if (table.span.from < place.from || table.span.to > place.to || table.heads.length === 0) continue;
		const heads = table.heads.at(-1)?.cells ?? [];
		const titleAt = Math.max(
			0,
			heads.findIndex(({ blocks }) => isOneOf(blocks[0]?.text ?? '', names)),
		);
		if (headsKnown(table, words) === 0) continue;
		return table.rows.flatMap((row): ListedRow[] => {
			if (table.heads.includes(row)) return [];
			const under = (column: number) => row.cells.find((cell) => cell.column <= column && cell.until > column);
			const title = under(heads[titleAt]?.column ?? 0)?.blocks.find(({ inside }) => inside?.kind !== 'control');
			if (!title || row.cells.length < 2) return [];
			const named = heads.flatMap(({ blocks, column }) => {
				const cell = under(column);
				const name = blocks[0]?.text ?? '';
				return cell && name !== '' ? [{ name, ...contentOf(page, cell.span, words) }] : [];
			});
			return [{ span: row.span, title, named, loose: [], picker: null }];
		});
	}
	return null;
}

/** What a cell says, or what is answered in it. */
function contentOf(page: PageRead, span: Span, words: Words): { text: string | null; tick: boolean | null } {
	const field = page.fields.find(({ own, shape }) => shape !== 'printed' && own.from >= span.from && own.to <= span.to);
	if (field) return answered(page, field, words);
	const text = tidy(
		allIn(page.blocks, span)
			.filter(({ isMark, sight, inside }) => !isMark && sight !== 'veiled' && (inside?.kind !== 'press' || inside.span.tag === 'a'))
			.map(({ text }) => text)
			.join(' '),
	);
	return { text, tick: /^(yes|true)$/i.test(text) ? true : /^(no|false)$/i.test(text) ? false : null };
}

function answered(page: PageRead, field: Field, words: Words): { text: string | null; tick: boolean | null } {
	const first = field.controls[0]?.element;
	if (first && field.shape === 'one' && isCheckbox(first)) return { text: null, tick: isTicked(first) };
	const { state, text } = answerAt(answerPlaceOf(field, null, page, ''), words['placeholder options']);
	const tick = /^yes$/i.test(text) ? true : /^no$/i.test(text) ? false : null;
	return { text: state === 'unread' ? null : text, tick };
}

/** Lines under a line of heads, whatever they are made of. */
function lineRows(blocks: readonly Block[], words: Words): ListedRow[] | null {
	const lines: Block[][] = [];
	for (const block of [...blocks].sort((a, b) => (a.box?.top ?? 0) - (b.box?.top ?? 0))) {
		const line = lines.find(([first]) => first && overlap(first, block));
		if (line) line.push(block);
		else if (block.box) lines.push([block]);
	}
	for (const line of lines) line.sort((a, b) => (a.box?.left ?? 0) - (b.box?.left ?? 0));
	const at = lines.findIndex((line) => line.length > 1 && line.some(({ text }) => known(words).some((names) => isOneOf(text, names))));
	const heads = lines[at];
	if (!heads) return null;
	return lines.slice(at + 1).flatMap((line): ListedRow[] => {
		const cells = heads.map((head, index) => {
			const from = (head.box?.left ?? 0) - 12;
			const to = (heads[index + 1]?.box?.left ?? Number.POSITIVE_INFINITY) - 12;
			return { name: head.text, said: line.filter(({ box }) => box && box.left >= from && box.left < to) };
		});
		const title = cells[0]?.said[0];
		if (!title || line.length < 2) return [];
		const span = line.map((block) => block.span).reduce(around);
		const named = cells.slice(1).map(({ name, said }) => {
			const text = said.map((block) => block.text).join(' ');
			return { name, text, tick: /^yes$/i.test(text) ? true : /^no$/i.test(text) ? false : null };
		});
		return [{ span, title, named, loose: [], picker: null }];
	});
}

/** Parts made alike, such as the items of a list or cards: each with words that name it, and something that says what it is. */
function alikeRows(
	page: PageRead,
	place: { from: number; to: number },
	fields: readonly Field[],
	words: Words,
	mapped: boolean,
): ListedRow[] | null {
	const spans = [...page.sequence.spans.values()].filter(({ from, to }) => from >= place.from && to <= place.to && to > from);
	const groups = new Map<string, Span[]>();
	for (const span of spans) {
		const isRow =
			/^(li|tr|article)$/.test(span.tag) ||
			/^(listitem|row|article)$/.test(span.role) ||
			(span.tag !== 'dl' && span.element.firstElementChild?.tagName === 'DT');
		const kind = isRow
			? `row ${span.tag} ${span.role}`
			: `${span.parent?.from}.${span.parent?.depth}.${span.tag}.${span.element.getAttribute('class') ?? ''}`;
		groups.set(kind, [...(groups.get(kind) ?? []), span]);
	}
	let best: ListedRow[] = [];
	for (const [kind, alike] of groups) {
		const isMarked = kind.startsWith('row ');
		if (alike.length < 2 && !isMarked && !mapped) continue;
		if (
			alike.some((span) =>
				alike.some((other) => other !== span && other.from >= span.from && other.to <= span.to && other.depth > span.depth),
			)
		)
			continue;
		const parsed = alike.flatMap((span) => rowFrom(page, span, fields, words) ?? []);
		// What one of several parts made alike shows holds for them all.
		const isSure = parsed.length > 1 && parsed.length === alike.length && parsed.some((row) => hasEvidence(row, words, false));
		const rows = isSure ? parsed : parsed.filter((row) => row.ticked || hasEvidence(row, words, mapped || isMarked));
		if (
			rows.length > best.length ||
			(rows.length === best.length && rows.length > 0 && rows.length === alike.length && sizeOf(rows) > sizeOf(best))
		)
			best = rows;
	}
	return best;
}

function sizeOf(rows: readonly ListedRow[]): number {
	return rows.reduce((sum, { span }) => sum + span.to - span.from, 0);
}

function rowFrom(page: PageRead, span: Span, fields: readonly Field[], words: Words): (ListedRow & { ticked?: boolean }) | null {
	const own = fields.filter(({ own }) => own.from >= span.from && own.to <= span.to);
	const wordsFor = (field: Field) => page.labels.get(field)?.best?.block.text ?? attributeOf(field)?.text ?? '';
	const isKnown = (text: string) => known(words).some((names) => isOneOf(text, names));
	const labels = new Set(
		own.flatMap((field) => (isKnown(wordsFor(field)) || field.shape === 'one' ? (page.labels.get(field)?.best?.block ?? []) : [])),
	);
	const names = new Set([...labels].filter(({ text }) => isKnown(text)));
	const blocks = allIn(page.blocks, span).filter(
		({ isMark, sight, inside }) =>
			!isMark && sight !== 'veiled' && inside?.kind !== 'control' && (inside?.kind !== 'press' || inside.span.tag === 'a'),
	);
	const [only] = own;
	// Offered by a tick box that names it: it is on the list if it is ticked.
	if (
		only &&
		own.length === 1 &&
		only.shape === 'one' &&
		isCheckbox(only.controls[0]?.element as Element) &&
		blocks.length === 1 &&
		labels.has(blocks[0] as Block)
	) {
		if (isOneOf(blocks[0]?.text ?? '', words['send immediately'])) return null;
		return isTicked(only.controls[0]?.element as Element)
			? { span, title: blocks[0] as Block, named: [], loose: [], picker: null, ticked: true }
			: null;
	}
	const said = blocks.filter((block) => !names.has(block));
	const [title, ...rest] = said;
	const offer = own.find((field) => page.labels.get(field)?.best?.block === title && isCheckbox(field.controls[0]?.element as Element));
	if (offer && !isTicked(offer.controls[0]?.element as Element)) return null;
	if (!title || title.text.length > 160 || (own.find((field) => field !== offer)?.controls[0]?.at ?? Number.POSITIVE_INFINITY) < title.at)
		return null;
	const named: ListedRow['named'] = [];
	let picker: string | null = null;
	for (const field of own) {
		if (field === offer) continue;
		const name = wordsFor(field);
		const content = answered(page, field, words);
		if (known(words).some((names) => isOneOf(name, names))) named.push({ name, ...content });
		else if (content.tick === null) picker = content.text;
	}
	const loose: Block[] = [];
	for (let index = 0; index < rest.length; index += 1) {
		const block = rest[index] as Block;
		const [, label = '', value = ''] = /^([^:]{2,40}):\s+(.*)$/.exec(block.text) ?? [];
		const next = rest[index + 1];
		if (value !== '' && known(words).some((names) => isOneOf(label, names)))
			named.push({ name: label, text: value, tick: /^yes/i.test(value) });
		else if (
			next &&
			known(words).some((names) => isOneOf(block.text, names)) &&
			!isOneOf(block.text, words['send immediately']) &&
			!isOneOf(block.text, [...words.sent, ...words.answered])
		) {
			named.push({ name: block.text, text: next.text, tick: /^yes/i.test(next.text) });
			index += 1;
		} else loose.push(block);
	}
	return { span, title, named, loose, picker };
}

/** What the title says in its own type: "to" and the like may go on behind it. */
function titleOf({ title, picker, named }: ListedRow): string {
	if (picker === null && named.length === 0) return title.text;
	const lead = title.items.filter(({ look }) => look === title.look).map(({ text }) => text);
	return tidy(lead.join(' ')).replace(/^[^\p{L}\p{N}]+|\s*[:*]+$/gu, '') || title.text;
}

/** Something that only a next action or request has: whom it goes to, where it has got to, that it goes at once, a day. */
function hasEvidence({ named, loose, picker, title }: ListedRow, words: Words, isMarked: boolean): boolean {
	if (named.length > 0 || picker !== null) return true;
	const isStatus = (text: string) =>
		[...words['not sent'], ...words.sent, ...words.answered, ...words['send immediately']].some((word) => startsWith(text, word));
	if (loose.some(({ text }) => isStatus(text) || /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/.test(text))) return true;
	return (
		isMarked &&
		loose.length > 0 &&
		loose.length < 3 &&
		loose.every(({ text, look, span }) => text.length < 60 && (look !== title.look || span.tag === 'dd'))
	);
}

const said = (row: ListedRow, names: readonly string[]) => row.named.find(({ name }) => isOneOf(name, names));

/** Whom a row goes to, as printed or chosen; null if it does not say. */
function recipientOf(row: ListedRow, words: Words): string | null {
	const named = said(row, words.assignee);
	if (named) return named.text === null ? null : withoutDash(named.text);
	if (row.picker !== null) return row.picker;
	const isOther = (text: string) =>
		[...words['not sent'], ...words.sent, ...words.answered, ...words['send immediately']].some((word) => startsWith(text, word)) ||
		/\d{4}|^send\b/i.test(text);
	const other = row.loose.find(({ text }) => !isOther(text));
	if (!other) return null;
	for (const name of words.assignee)
		if (comparable(other.text).startsWith(`${comparable(name)} `)) return tidy(other.text.slice(name.length)).replace(/^:\s*/, '');
	return withoutDash(other.text);
}

function withoutDash(text: string): string {
	return /[\p{L}\p{N}]/u.test(text) && !/^(not (yet )?(assigned|allocated|chosen)|unassigned|unallocated|nobody|no one|none)$/i.test(text)
		? text
		: '';
}

/** @param found the part of the page that holds the next actions; null if it is not on the page now */
export function nextActionsFrom(found: FoundRows | null, words: Words, keys: StableKeys, nodes: RowNodes): ListRead<NextAction> {
	return listFrom(found, 'next action', keys, nodes, (row, key) => {
		const tick = said(row, words['send immediately']);
		const isPrinted = row.loose.some(({ text }) => words['send immediately'].some((word) => startsWith(text, word)));
		return { key, action: titleOf(row), assignee: recipientOf(row, words), sendImmediately: tick ? tick.tick : isPrinted ? true : null };
	});
}

/** @param found the part of the page that holds the requests; null if it is not on the page now */
export function requestsFrom(found: FoundRows | null, words: Words, keys: StableKeys, nodes: RowNodes): ListRead<RequestRead> {
	return listFrom(found, 'request', keys, nodes, (row, key) => {
		const all = [...words['not sent'], ...words.sent, ...words.answered];
		const isStatus = (text: string) => all.some((word) => startsWith(text, word));
		const status =
			said(row, words.status)?.text ??
			row.named.find(({ text }) => text !== null && isStatus(text))?.text ??
			row.loose.find(({ text }) => isStatus(text))?.text ??
			null;
		return {
			key,
			request: titleOf(row),
			to: recipientOf(row, words),
			status,
			progress: progressOf(status, words),
			sent: said(row, words['date sent'])?.text || null,
			answered: said(row, words['date answered'])?.text || null,
		};
	});
}

function listFrom<Thing>(
	found: FoundRows | null,
	kind: string,
	keys: StableKeys,
	nodes: RowNodes,
	read: (row: ListedRow, key: Key) => Thing,
): ListRead<Thing> {
	if (!found) return { reach: 'none', things: [] };
	if (!found.rows) return { reach: 'part', things: [] };
	const things = found.rows.map((row) => {
		const key = keys.keyFor([kind, titleOf(row)]);
		nodes.set(key, { row: row.span.element, title: row.title.span.element });
		return read(row, key);
	});
	return { reach: 'all', things };
}

function progressOf(status: string | null, words: Words): RequestProgress {
	if (status === null) return 'unread';
	const is = (names: string[]) => names.some((name) => startsWith(status, name));
	if (is(words['not sent'])) return 'not sent';
	if (is(words.answered)) return 'answered';
	return is(words.sent) ? 'sent' : 'unread';
}

/** True for a place in the sequence that belongs to one of the lists. */
export function isListed(lists: readonly (FoundRows | null)[], at: number): boolean {
	return lists.some((list) => list?.rows && list.rows.length > 0 && at >= list.from && at < list.to);
}

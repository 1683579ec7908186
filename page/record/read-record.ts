import type { Adapter, ListWords, RecordScreen } from '../../engine/model/adapter.ts';
import type { Fact, ListSeen, PartRead } from '../../engine/model/facts.ts';
import type { RequestedFacts, RequestedPart } from '../../engine/model/requested-facts.ts';
import type { Question, Snapshot } from '../../engine/model/snapshot.ts';
import { Parts, screenOf } from '../adapter/locate.ts';
import { ReadBudget } from '../dom/read-budget.ts';
import { comparable, isOneOf, tidy } from '../dom/text.ts';
import { isShown } from '../dom/visibility.ts';
import { GRIDS, type Grid, gridIn, valueIn } from '../lists/grids.ts';
import { type LabelValuePairs, pairsIn } from '../lists/label-value-pairs.ts';
import { reachOf } from '../lists/list-reach.ts';
import { type Outline, outlineOf } from '../outline/outline.ts';
import { headingsIn, recordScreenIn, type ScreenHeading } from './record-screen.ts';
import { isAbout, recordShown, type WhoseRecord } from './whose-record.ts';

/** What a screen of the record lists, in full and in memory. */
export interface RecordRead {
	screen: RecordScreen;
	/** By the kind of what is in them. */
	lists: Record<string, ListSeen>;
}

/**
 * Reads what a screen of the record lists, as far as some rule asks for it.
 * @param snapshot what was read of the page besides
 * @returns null if the page is none of the screens that are known
 */
export function readRecord(document: Document, adapter: Adapter, snapshot: Snapshot, asked: RequestedFacts): RecordRead | null {
	return snapshot.screen === 'record' ? new RecordReader(document, adapter, snapshot, asked).read() : null;
}

class RecordReader {
	readonly #document: Document;
	/** The screen that the adapter says it is; null if it leaves that to the page. */
	readonly #mapped: RecordScreen | null;
	readonly #adapter: Adapter;
	readonly #snapshot: Snapshot;
	readonly #asked: RequestedFacts;
	readonly #parts: Parts;
	readonly #outline: Outline;
	readonly #headings: ScreenHeading[];
	readonly #whose: WhoseRecord;

	constructor(document: Document, adapter: Adapter, snapshot: Snapshot, asked: RequestedFacts) {
		const map = screenOf(document, adapter);
		this.#document = document;
		this.#adapter = adapter;
		this.#snapshot = snapshot;
		this.#asked = asked;
		this.#parts = new Parts(document, map);
		this.#mapped = adapter.records.find(({ screen }) => screen === map?.screen)?.screen ?? null;
		this.#outline = outlineOf(document, new ReadBudget());
		this.#headings = headingsIn(this.#outline);
		this.#whose = recordShown(document, adapter.words, this.#parts);
	}

	read(): RecordRead | null {
		const { records } = this.#adapter;
		const screen = this.#mapped ?? recordScreenIn(this.#document, this.#outline, this.#headings, records);
		const { lists } = records.find((record) => record.screen === screen) ?? {};
		if (screen === null || !lists) return null;
		const read: Record<string, ListSeen> = {};
		for (const list of lists) {
			const parts = this.#asked.kinds[list.kind];
			if (!parts) continue;
			const found = this.#list(list, parts, screen, lists.length > 1);
			if (found) read[list.kind] = found;
		}
		return { screen, lists: read };
	}

	#list(list: ListWords, asked: Record<string, RequestedPart>, screen: RecordScreen, hasOthers: boolean): ListSeen | null {
		if (list.kind === 'person') return this.#labels(list, asked);
		return screen === 'step-details' ? this.#oneStep(list, asked) : this.#rows(list, asked, hasOthers);
	}

	/** A list in rows under the names of its columns; null if the page has none. */
	#rows(list: ListWords, asked: Record<string, RequestedPart>, hasOthers: boolean): ListSeen | null {
		const located = this.#parts.get(`${list.kind} list`);
		const { elements } = this.#outline;
		const inside = located ? [located, ...located.querySelectorAll('*')] : elements;
		const isOwn = (element: Element) => located !== null || !hasOthers || isOneOf(this.#headingOf(element)?.text ?? '', list.under);
		const grids = inside.flatMap((element) =>
			element.matches(GRIDS) && isShown(element) && isOwn(element) ? (gridIn(element, list.columns) ?? []) : [],
		);
		if (grids.length === 0) return this.#none(list, hasOthers);
		const rows = grids.flatMap((grid) => grid.rows.map((row) => ({ grid, cells: row.cells })));
		const facts = rows.flatMap(({ grid, cells }) => this.#fact(list, asked, grid, cells));
		const around = [...new Set(grids.flatMap((grid) => this.#around(grid.element)))];
		const { reach, fromTheStart } = reachOf(grids, around, rows.length, this.#adapter.words);
		// A list without rows that does not say that it has none may not have been filled yet.
		const isWhole = reach === 'all' && (rows.length > 0 || around.some((element) => this.#saysNone(element)));
		return { reach: isWhole ? 'all' : 'part', fromTheStart, facts };
	}

	/** A row as a fact; none if it is another person's, and one of which nothing is known if that can't be told. */
	#fact(list: ListWords, asked: Record<string, RequestedPart>, { columns, headers }: Grid, cells: Element[]): Fact[] {
		const { words } = this.#adapter;
		const taken = new Set(columns.values());
		const subject = list.namesOthers ? -1 : headers.findIndex((header, at) => !taken.has(at) && isOneOf(header, words.subject));
		const named = subject < 0 ? '' : valueIn(cells[subject] as Element);
		const isOwn = named === '' ? true : named === null ? null : isAbout(named, this.#whose, words['several people']);
		if (isOwn === false) return [];
		const read = (part: string): PartRead => {
			const at = columns.get(part);
			return at === undefined || isOwn === null ? null : valueIn(cells[at] as Element);
		};
		return [{ parts: Object.fromEntries(Object.keys(asked).map((part) => [part, read(part)])) }];
	}

	/** Nothing at all, if the page says so where the list would be. */
	#none({ under }: ListWords, hasOthers: boolean): ListSeen | null {
		const { elements } = this.#outline;
		const says = elements.filter((element) => this.#saysNone(element));
		const own = hasOthers ? says.filter((element) => isOneOf(this.#headingOf(element)?.text ?? '', under)) : says;
		const [first] = own;
		if (!first) return null;
		return { ...reachOf([], this.#around(first), 0, this.#adapter.words), facts: [] };
	}

	#saysNone(element: Element): boolean {
		if (element.childElementCount > 0) return false;
		const text = tidy(element.textContent);
		return (
			text.length < 80 &&
			(isOneOf(text, this.#adapter.words.none) ||
				/^(?:there (?:are|is) )?no [a-z ]*(?:recorded|found|to show|to display|yet|on this record)\b/i.test(text)) &&
			isShown(element)
		);
	}

	#headingOf(element: Element): ScreenHeading | null {
		const isBefore = (heading: Element) =>
			!element.contains(heading) && (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
		const caption = this.#headings.find((heading) => heading.element.tagName === 'CAPTION' && element.contains(heading.element));
		return caption ?? this.#headings.findLast((heading) => isBefore(heading.element)) ?? null;
	}

	/** From the heading of a list to the next heading behind it. */
	#around(list: Element): Element[] {
		const { elements } = this.#outline;
		const heading = this.#headingOf(list)?.element;
		const isAfter = (one: Element) => !list.contains(one) && (list.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
		const next = this.#headings.find((each) => isAfter(each.element))?.element;
		const [from, to] = [heading ? elements.indexOf(heading) : 0, next ? elements.indexOf(next) : elements.length];
		return elements.slice(from, to).filter((element) => !element.closest('footer,[role=contentinfo]'));
	}

	/** A person's details: each label that is asked for, and what stands behind it or is typed there. */
	#labels({ columns }: ListWords, asked: Record<string, RequestedPart>): ListSeen | null {
		const printed = pairsIn(this.#outline.elements);
		const parts = Object.fromEntries(
			Object.entries(asked).map(([part, { called = [] }]) => [
				part,
				behind([part, ...called, ...(columns[part] ?? [])], printed, this.#snapshot.questions),
			]),
		);
		return Object.values(parts).every((part) => part === null) ? null : { reach: 'all', fromTheStart: false, facts: [{ parts }] };
	}

	/** The details of one step, which say nothing of the others. */
	#oneStep({ columns }: ListWords, asked: Record<string, RequestedPart>): ListSeen | null {
		const printed = pairsIn(this.#outline.elements);
		const parts = Object.fromEntries(Object.keys(asked).map((part) => [part, behind(columns[part] ?? [], printed, [])]));
		return parts.name ? { reach: 'part', fromTheStart: false, facts: [{ parts }] } : null;
	}
}

/** What stands behind any of these labels: a text if there is one, nothing if all are empty, null if there is no such label. */
function behind(labels: readonly string[], printed: LabelValuePairs, questions: readonly Question[]): PartRead {
	const keys = new Set(labels.map(comparable));
	const typed = questions
		.filter(({ label }) => keys.has(comparable(label)))
		.map(({ state, answer }) => (state === 'unread' ? null : state === 'empty' ? '' : answer || ' '));
	const texts = [...[...keys].flatMap((key) => printed.get(key) ?? []), ...typed];
	return texts.find((text) => text) ?? (texts.length === 0 || texts.includes(null) ? null : '');
}

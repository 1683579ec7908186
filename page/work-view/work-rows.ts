import type { Adapter, Words } from '../../engine/model/adapter.ts';
import type { ClosedFolder, WorkItem, WorkItemType } from '../../engine/model/work-items.ts';
import { Parts, screenOf } from '../adapter/locate.ts';
import { ReadBudget } from '../dom/read-budget.ts';
import { withReadingCache } from '../dom/reading-cache.ts';
import { comparable, isOneOf, tidy } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { isShown } from '../dom/visibility.ts';
import type { FoundList } from '../lists/find-list.ts';
import { type ListRow, rowsOf, startsWith, textInRow, wordInRow } from '../lists/row-list.ts';
import { outlineOf } from '../outline/outline.ts';
import { workListIn } from './work-list.ts';

/** What is read beside the page: rows and closed folders, and where each stands. */
export interface WorkRowsRead {
	rows: { item: WorkItem; element: Element; title: Element }[];
	closed: { folder: ClosedFolder; element: Element }[];
	list: Element;
	/** It is the work of a whole team. */
	team: boolean;
}

export interface WorkHints {
	stepNamed(name: string): string | null;
	/** The posts of a worker or team, by the council's list. */
	postsOf(name: string): string[];
	viewer: string | null;
}

const HEADERS = 'tr,[role=row],h2,h3,h4,h5,h6,[role=heading],summary,[aria-expanded]';
const HEADS = 'h1,h2,h3,h4,[role=heading],caption,legend';
/** They head a list too, where they say that and no more. */
const PLAIN_HEADS = 'p,b,strong';
const CLOSED = /^(?:[▸▶►⏵▷+]|\[\+\])/;
const NUMBER = /(?<![\w/.-])(?=(?:[\w-]*\d){3})[A-Z0-9][A-Z0-9-]{1,18}[A-Z0-9](?![\w/.-])/gi;
const DATE = /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d{4}-\d\d-\d\d\b/g;

interface Folder {
	element: Element;
	record: string | null;
	closed: boolean;
	left: boolean;
}

/** Reads the work view of a page; null if it shows none. */
export function readWorkRows(document: Document, adapter: Adapter, rows: WorkRows, hints: WorkHints): WorkRowsRead | null {
	return withReadingCache(() => {
		const outline = outlineOf(document, new ReadBudget(), adapter.words.sections);
		const list = workListIn(outline, new Parts(document, screenOf(document, adapter)), adapter.words);
		return list && { ...rows.read(list, adapter.words, hints), team: saysTeam(document, adapter.words) };
	});
}

/** Reads what each row of a work view says of itself. Names are compared, and go no further than this. */
export class WorkRows {
	/** Who had the only row of this step on this record when it was last read. In memory, for as long as the page is open. */
	#had = new Map<string, string>();

	read(list: FoundList, words: Words, hints: WorkHints): Omit<WorkRowsRead, 'team'> {
		const folders = foldersIn(list.element, words);
		const holders = new Map<string, string | null>();
		const shown = rowsOf(list, words['work list']).filter(({ element }) => isShown(element));
		const rows = shown.map((row) => {
			const folder = folderOf(row.element, folders);
			const holder = textInRow(row.element, words.assignee);
			const item = itemIn(row, folder, holder, words, hints);
			const key = item.step !== null && item.record !== null && item.type === 'step' ? `${item.record} ${item.step}` : null;
			// Two rows of one step can't be told apart, so nobody can say that one of them has moved.
			if (key !== null) holders.set(key, holders.has(key) ? null : comparable(holder ?? ''));
			return { key, item, element: row.element, title: row.title };
		});
		for (const { key, item } of rows) {
			const now = key === null ? null : holders.get(key);
			const before = key === null ? undefined : this.#had.get(key);
			item.moved = Boolean(now) && before !== undefined && before !== now;
		}
		for (const [key, holder] of holders) if (holder) this.#had.set(key, holder);
		return {
			rows: rows.map(({ item, element, title }) => ({ item, element, title })),
			list: list.element,
			closed: folders.filter(({ closed }) => closed).map(({ element, record }) => ({ element, folder: { record } })),
		};
	}
}

/** By its title or what heads it: a menu may lead there from every page. */
function saysTeam(document: Document, words: Words): boolean {
	const says = (text: string) => words['team work view'].some((word) => startsWith(text, word));
	const isNoMore = (text: string) => words['team work view'].some((word) => comparable(text) === comparable(word));
	const among = (heads: string, is: (text: string) => boolean) =>
		[...unclobbered(document).querySelectorAll(heads)].some(
			(head) => is(textOf(head)) && head.querySelector('a') === null && isShown(head),
		);
	return says(unclobbered(document).title) || among(HEADS, says) || among(PLAIN_HEADS, isNoMore);
}

function itemIn(row: ListRow, folder: Folder | null, holder: string | null, words: Words, hints: WorkHints): WorkItem {
	const { element, name } = row;
	const status = textInRow(element, words.status) ?? wordInRow(element, [...words['to start'], ...words.begun]) ?? '';
	const is = (names: string[]) => names.some((word) => startsWith(status, word));
	const ended = isLeft(holder ?? '', words);
	const bare = ended ? (holder ?? '').replace(/\s*\([^)]*\)\s*$/, '') : (holder ?? '');
	return {
		step: hints.stepNamed(name),
		type: typeOf(row, words),
		record: numberIn(textInRow(element, words['record number']) ?? '') ?? folder?.record ?? null,
		scheduled: dayIn(textInRow(element, words.scheduled) ?? textOf(element)),
		posts: bare === '' ? [] : hints.postsOf(bare),
		mine: hints.viewer === null || bare === '' ? null : comparable(bare) === comparable(hints.viewer),
		left: ended || (folder?.left ?? false),
		moved: false,
		started: is(words.begun) || (is(words['to start']) ? false : null),
	};
}

function isLeft(text: string, words: Words): boolean {
	return words['role ended'].some(
		(word) => comparable(text).endsWith(comparable(word)) || tidy(text).toLowerCase().includes(`(${word.toLowerCase()})`),
	);
}

/** By what its icon or its column says, or by what its name begins with. */
function typeOf({ element, name }: ListRow, words: Words): WorkItemType {
	const icons = [...element.querySelectorAll('[aria-label],img[alt],[title]')].map(
		(icon) => icon.getAttribute('aria-label') ?? icon.getAttribute('alt') ?? icon.getAttribute('title') ?? '',
	);
	const said = [textInRow(element, words['item type']) ?? '', ...icons];
	const is = (names: string[]) => said.some((text) => isOneOf(text, names));
	if (is(words['request item']) || words['request item'].some((word) => startsWith(name, word) && name.includes(':'))) return 'request';
	if (is(words['visit item']) || isOneOf(name, words['visit item'])) return 'visit';
	return is(words['other item']) ? 'other' : 'step';
}

/** Each line that stands over rows and is none itself, in the order of the page. */
function foldersIn(list: Element, words: Words): Folder[] {
	const found: Folder[] = [];
	for (const element of unclobbered(list).querySelectorAll(HEADERS)) {
		const isRow = element.tagName === 'TR' || element.getAttribute('role') === 'row';
		if (isRow ? element.children.length !== 1 || element.querySelector('table,tr') !== null : element.closest('tr,[role=row]') !== null)
			continue;
		if (!isShown(element) || found.some((other) => other.element.contains(element))) continue;
		const text = textOf(element);
		if (text === '') continue;
		const expands = element.hasAttribute('aria-expanded') ? element : element.querySelector('[aria-expanded]');
		const closed = expands ? expands.getAttribute('aria-expanded') === 'false' : CLOSED.test(text);
		found.push({ element, record: numberIn(text), closed, left: isLeft(text, words) });
	}
	return found;
}

/** The last folder that begins before a row. */
function folderOf(row: Element, folders: Folder[]): Folder | null {
	return folders.findLast(({ element }) => (element.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) ?? null;
}

/** The only number in a text that looks like a record's; null if there is none, or are several. */
function numberIn(text: string): string | null {
	const numbers = [...new Set(text.match(NUMBER) ?? [])].filter((each) => !/^\d+-\d+-\d+$/.test(each));
	return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

/** The only day in a text; null if there is none, or are several. */
function dayIn(text: string): string | null {
	const [day, ...others] = text.match(DATE) ?? [];
	if (day === undefined || others.length > 0) return null;
	return day.replace(
		/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
		(_, date, month, year) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
	);
}

/** With what its buttons say: a folder is opened by pressing its name. */
function textOf(element: Element): string {
	return tidy(element.textContent);
}

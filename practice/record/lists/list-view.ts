import type { Entry } from '../kept/entry.ts';
import type { ListPart } from '../parts/parts.ts';

/** How a list is shown: page, filters, order and folders. */
export interface ListView {
	page: number;
	perPage: number;
	/** No more than so many are fetched; null for all there are. */
	limit: number | null;
	mine: boolean;
	type: string;
	/** A column; empty for the list's own date. */
	sort: string;
	reversed: boolean;
	folders: 'none' | 'open' | 'closed';
	/** The folders that are not as the others are. */
	toggled: string[];
}

export type Line = { kind: 'entry'; entry: Entry } | { kind: 'folder'; name: string; count: number; open: boolean };

export interface Shown {
	lines: Line[];
	/** What the page says of what it does not show. */
	notes: string[];
	pages: number;
	cut: boolean;
}

/** What is shown of a list, and what is said of the rest. */
export function shownOf(part: ListPart, view: ListView, worker: string): Shown {
	const matching = part.entries.filter((entry) => isWanted(part, entry, view, worker));
	const sorted = inOrder(part, matching, view);
	const cut = view.limit !== null && sorted.length > view.limit;
	const fetched = view.limit === null ? sorted : sorted.slice(0, view.limit);
	const pages = Math.max(1, Math.ceil(fetched.length / view.perPage));
	const page = Math.min(view.page, pages);
	const first = (page - 1) * view.perPage;
	const here = fetched.slice(first, first + view.perPage);
	const lines = view.folders === 'none' ? here.map((entry): Line => ({ kind: 'entry', entry })) : inFolders(part, here, view);
	const notes = [
		filterNote(part, view, matching.length),
		view.folders === 'none' ? countNote(first, here.length, matching.length, cut) : folderNote(lines, here.length, matching.length),
		pages > 1 ? `Page ${page} of ${pages}.` : '',
		sortNote(part, view, matching.length),
	];
	return { lines, notes: notes.filter((note) => note !== ''), pages, cut };
}

/** The sorts of things there are in a list, in the order of the alphabet. */
export const typesIn = (part: ListPart): string[] => [...new Set(part.entries.map((entry) => entry['type'] ?? ''))].filter(Boolean).sort();

function isWanted(part: ListPart, entry: Entry, view: ListView, worker: string): boolean {
	const isMine = part.mine === undefined || !view.mine || entry[part.mine] === worker;
	return isMine && (!isTyped(part, view) || entry['type'] === view.type);
}

/** A list that has nothing of the type is not filtered by it: it has other types. */
const isTyped = (part: ListPart, { type }: ListView): boolean => typesIn(part).includes(type);

function inOrder(part: ListPart, entries: Entry[], view: ListView): Entry[] {
	const by = sortedBy(part, view);
	if (by === undefined) return entries;
	const sorted = entries.toSorted((one, other) => (one[by.key] ?? '').localeCompare(other[by.key] ?? ''));
	return isReversed(part, view) ? sorted.reverse() : sorted;
}

export function sortedBy(part: ListPart, { sort }: ListView) {
	return part.columns.find(({ key }) => key === sort) ?? part.columns.find(({ key }) => key === part.date);
}

/** Dates begin with the newest and words with A, until somebody asks for the other way. */
export function isReversed(part: ListPart, view: ListView): boolean {
	return (sortedBy(part, view)?.kind === 'date') !== view.reversed;
}

function inFolders(part: ListPart, entries: Entry[], view: ListView): Line[] {
	const folderOf = (entry: Entry) => (part.date === undefined ? '' : (entry[part.date] ?? '').slice(0, 4)) || 'No date';
	return [...new Set(entries.map(folderOf))].flatMap((name): Line[] => {
		const inside = entries.filter((entry) => folderOf(entry) === name);
		const open = (view.folders === 'open') !== view.toggled.includes(name);
		const folder: Line = { kind: 'folder', name, count: inside.length, open };
		return open ? [folder, ...inside.map((entry): Line => ({ kind: 'entry', entry }))] : [folder];
	});
}

function folderNote(lines: Line[], here: number, all: number): string {
	const closed = lines.flatMap((line) => (line.kind === 'folder' && !line.open ? line.count : []));
	const hidden = closed.reduce((sum, count) => sum + count, 0);
	const said = `${here} of ${all} in these folders.`;
	if (hidden === 0) return all === 0 ? '' : said;
	return `${said} ${hidden} not shown: ${closed.length === 1 ? 'a folder is' : `${closed.length} folders are`} closed.`;
}

function filterNote(part: ListPart, view: ListView, matching: number): string {
	const filters = [view.mine && part.mine !== undefined ? 'only mine' : '', isTyped(part, view) ? view.type : ''].filter(Boolean);
	return filters.length === 0 ? '' : `Filter: ${filters.join(', ')}. ${matching} of ${part.entries.length} match.`;
}

function countNote(first: number, here: number, all: number, cut: boolean): string {
	if (all === 0) return '';
	if (here === all) return `Showing all ${all}.`;
	return cut && first === 0 ? `Showing ${here} of ${all}.` : `Showing ${first + 1} to ${first + here} of ${all}.`;
}

function sortNote(part: ListPart, view: ListView, count: number): string {
	const by = sortedBy(part, view);
	if (by === undefined || count < 2) return '';
	const [down, up] = by.kind === 'date' ? ['newest first', 'oldest first'] : ['Z to A', 'A to Z'];
	return `Sorted by ${by.label.toLowerCase()}, ${isReversed(part, view) ? down : up}.`;
}

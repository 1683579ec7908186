import { isControl } from '../dom/controls.ts';
import { controlsIn } from '../dom/controls-inside.ts';
import { captionOf, comparable, isOneOf } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { headerAbove, headerRowOf } from '../outline/tables.ts';
import { labelOf } from '../questions/label-text.ts';
import type { FoundList } from './find-list.ts';

/** A list on the page whose rows each stand for one thing, such as next actions or requests. */
export interface ListRow {
	element: Element;
	/** What the row is about, and the element that says so. */
	name: string;
	title: Element;
}

const ROWS = 'tr,li,[role=row],[role=listitem]';

/** The rows of a list: those with a name and no row inside. Header rows and the line that adds another are not rows. */
export function rowsOf({ element: container, mapped }: FoundList, names: readonly string[]): ListRow[] {
	const marked = [...unclobbered(container).querySelectorAll(ROWS)];
	return (marked.length === 0 && mapped ? drawnRows(container) : marked).flatMap((element) => {
		if (element.querySelector(ROWS) || isHeaderRow(element) || isTitleRow(element)) return [];
		const title = cellUnder(element, names) ?? titleOf(element);
		return title === null ? [] : [{ element, title, name: captionOf(title) }];
	});
}

/** The rows of a list that is not marked up as one: ticks with their labels, or else several things side by side. */
function drawnRows(container: Element): Element[] {
	const ticks = [...container.querySelectorAll('label')].filter(isTickedLabel);
	const [only] = container.children;
	if (ticks.length > 0) return ticks;
	if (only && container.childElementCount === 1 && container.tagName !== 'DL') return drawnRows(only);
	return [...container.children].filter((child) => child.childElementCount > 1 && !isControl(child));
}

function isTickedLabel(element: Element): boolean {
	return element.querySelector('input[type=checkbox]') !== null && element.childElementCount === 1 && captionOf(element) !== '';
}

/** The cell in the column headed with one of these words, with text in it. */
function cellUnder(row: Element, names: readonly string[]): Element | null {
	return [...row.children].find((cell) => isOneOf(headerFor(cell), names) && captionOf(cell) !== '') ?? null;
}

/** A row offered by a tick box that names it, and not taken. */
export function isTickedOff({ title }: ListRow): boolean {
	return title.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked === false;
}

function isHeaderRow(row: Element): boolean {
	const cells = [...row.children];
	if (row.closest('thead') || cells.every((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader'))
		return cells.length > 0;
	const table = row.closest('table');
	return table !== null && headerRowOf(table) === row;
}

/** One cell across the whole table is a title, not a thing. */
function isTitleRow(row: Element): boolean {
	return row.tagName === 'TR' && row.children.length === 1;
}

/** The first element of the row with text in it that is not the label of a control; null if a control comes first. */
function titleOf(row: Element): Element | null {
	if (isTickedLabel(row)) return row;
	for (const child of row.children) {
		if (isControl(child) || child.tagName === 'BUTTON' || child.tagName === 'LABEL') return null;
		if (captionOf(child) !== '') return child;
	}
	return row.childElementCount === 0 && captionOf(row) !== '' ? row : null;
}

/** The control in a row that is labelled, or stands in a column headed, with one of these words. */
export function controlInRow(row: Element, words: readonly string[], accepts: (control: Element) => boolean): Element | null {
	const controls = controlsIn(row).filter(accepts);
	return controls.find((control) => isOneOf(captionFor(control), words)) ?? null;
}

function captionFor(control: Element): string {
	const header = headerFor(control.closest('td,th,[role=cell],[role=gridcell]'));
	return header !== '' ? header : labelOf([control], null).text;
}

/** The printed text of a row's cell in a column headed with one of these words; null if there is no such column. */
export function textInRow(row: Element, words: readonly string[]): string | null {
	const cell = [...row.children].find((each) => isOneOf(headerFor(each), words));
	return cell ? captionOf(cell) : null;
}

/** What stands in a column of one of these names, or behind one of them and a colon; null if neither is there, or nothing is. */
export function labelledInRow(row: Element, words: readonly string[]): string | null {
	const inColumn = textInRow(row, words);
	if (inColumn !== null) return inColumn || null;
	for (const element of row.querySelectorAll('*')) {
		const [label = '', value = ''] = element.childElementCount === 0 ? captionOf(element).split(/:\s(.*)/) : [];
		if (value !== '' && isOneOf(label, words)) return value;
	}
	return null;
}

/** The first text in a row that starts with one of these words, as a word on its own: a status. */
export function wordInRow(row: Element, words: readonly string[]): string | null {
	for (const element of row.querySelectorAll('*')) {
		if (element.childElementCount > 0 || isControl(element) || ['BUTTON', 'A', 'OPTION', 'LABEL'].includes(element.tagName)) continue;
		const text = captionOf(element);
		if (text !== '' && words.some((word) => startsWith(text, word))) return text;
	}
	return null;
}

/** True if the text is the word, or goes on after it with a date, a name or a comma. */
export function startsWith(text: string, word: string): boolean {
	const said = comparable(text);
	const key = comparable(word);
	return said === key || (said.startsWith(key) && /^[\s,.:;(–-]/.test(said.slice(key.length)));
}

function headerFor(cell: Element | null): string {
	const table = cell?.closest('table');
	const headers = table ? headerRowOf(table) : null;
	return cell && headers ? headerAbove(headers, cell as HTMLTableCellElement) : '';
}

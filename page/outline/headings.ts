import { isControl, isTick } from '../dom/controls.ts';
import { controlsIn, holdsControl } from '../dom/controls-inside.ts';
import { labelsOf } from '../dom/native-labels.ts';
import { cachedWhileReading } from '../dom/reading-cache.ts';
import { captionOf, isOneOf, tidy } from '../dom/text.ts';
import { isForm, unclobbered } from '../dom/unclobbered.ts';
import { parentOf } from '../dom/visibility.ts';
import { isBold } from './tables.ts';

interface Heading {
	level: number;
	text: string;
	/** The element at whose end it stops heading things; null if only the next heading ends it. */
	until: Element | null;
}

const LONGEST_HEADING = 150;
/** Headings by shape come below all real ones, and deeper tables below shallower. */
const BELOW_HEADINGS = 10;

/** The headings that the reader is under, as the page is walked in order. */
export class Headings {
	#open: Heading[] = [];
	#path: string[] | null = null;
	/** The looks of title rows met so far in each table, so that a second look is a level further down. */
	readonly #looks = new WeakMap<Element, string[]>();

	/** The level of each look of title drawn without a heading element. */
	readonly #drawnLevels = new Map<string, number>();

	readonly #sections: readonly string[];
	/** The heading met last that only an adapter's words made one. */
	#named: Element | null = null;

	/** @param sections words that head a section, however they are drawn */
	constructor(sections: readonly string[]) {
		this.#sections = sections;
	}

	/** One and the same list for all that stands under the same headings. */
	path(): string[] {
		this.#path ??= this.#open.map((heading) => heading.text);
		return this.#path;
	}

	save(): Heading[] {
		return [...this.#open];
	}

	restore(open: Heading[]): void {
		this.#open = open;
		this.#path = null;
	}

	/** Ends the headings that reach no further than this element. */
	leave(element: Element): void {
		const at = this.#open.findIndex((heading) => heading.until === element);
		if (at < 0) return;
		this.#open.length = at;
		this.#path = null;
	}

	/** Takes the element as a heading if it is one. */
	take(element: Element): boolean {
		const heading = this.#headingFrom(element);
		if (!heading) return false;
		while ((this.#open.at(-1)?.level ?? -1) >= heading.level) this.#open.pop();
		this.#open.push(heading);
		this.#path = null;
		return true;
	}

	#headingFrom(element: Element): Heading | null {
		const level = LEVELS.get(element.tagName);
		if (level !== undefined) {
			// A real heading in a drawn one says how high all the drawn ones are.
			const drawn = element.parentElement;
			if (drawn && !isForm(drawn) && isDrawnAsTitle(drawn)) this.#drawnLevels.set(lookOf(drawn), level);
			return titled(level, element);
		}
		if (element.getAttribute('role') === 'heading') return titled(Number(element.getAttribute('aria-level') ?? 2), element);
		if (element.tagName === 'LEGEND')
			return isQuestionLegend(element) ? null : titled(BELOW_HEADINGS - 1 + depth(element, 'fieldset') / 100, element);
		if (element.tagName === 'CAPTION') return titled(BELOW_HEADINGS + depth(element, 'table'), element);
		if (element.tagName === 'SUMMARY') return titled(BELOW_HEADINGS - 2, element);
		if (element.tagName === 'TR') return this.#titleRow(element as HTMLTableRowElement);
		return this.#drawnTitle(element) ?? this.#namedTitle(element);
	}

	/** A short line in a block of its own, with a class that calls it a title, over something to answer. */
	#drawnTitle(element: Element): Heading | null {
		if (!isDrawnAsTitle(element) || element.querySelector(NOT_IN_TITLE) || !headsSomething(element)) return null;
		return titled(this.#drawnLevels.get(lookOf(element)) ?? BELOW_HEADINGS - 3, element);
	}

	/** One of the words that an adapter says head a section: not where they are pressed, as in a menu of sections. */
	#namedTitle(element: Element): Heading | null {
		if (this.#sections.length === 0 || element.childElementCount > 2 || this.#named?.contains(element)) return null;
		if (!isOneOf(captionOf(element), this.#sections) || element.closest(PRESSED) || !headsSomething(element)) return null;
		this.#named = element;
		return titled(BELOW_HEADINGS - 3, element);
	}

	#titleRow(row: HTMLTableRowElement): Heading | null {
		const cell = titleCellOf(row);
		const table = row.closest('table');
		if (!cell || !table) return null;
		const look = `${cell.tagName}.${cell.className}.${cell.getAttribute('bgcolor') ?? ''}.${cell.firstElementChild?.tagName ?? ''}`;
		const looks = this.#looks.get(table) ?? [];
		if (!looks.includes(look)) this.#looks.set(table, [...looks, look]);
		const rank = looks.includes(look) ? looks.indexOf(look) : looks.length;
		return titled(BELOW_HEADINGS + depth(row, 'table') + rank / 10, cell, rowOfTableAfter(row));
	}
}

/** The cell of a row that heads the rows of several cells after it: the only one, with short text in bold or as a header and nothing to answer. */
const titleCellOf = cachedWhileReading((row: HTMLTableRowElement): HTMLTableCellElement | null => {
	const filled = [...row.cells].filter((cell) => captionOf(cell) !== '' || cell.querySelector('input,select,textarea,table'));
	const [cell] = filled;
	if (!cell || filled.length > 1 || cell.querySelector('table,input,select,textarea,button,[contenteditable],[role],a[href]')) return null;
	const spans = cell.colSpan > 1 || row.cells.length === 1;
	const table = row.closest('table');
	if (!spans || !table || !isEmphasised(cell)) return null;
	const heads = (later: HTMLTableRowElement) => later.cells.length > 1 || later.querySelector('table') !== null || holdsControl(later);
	return [...table.rows].some((later) => later.rowIndex > row.rowIndex && heads(later)) ? cell : null;
});

/** True if this row heads another of several cells, and so is no label of what stands in one of them. */
export function isTitleOver(row: Element, other: Element): boolean {
	return row.tagName === 'TR' && other.childElementCount > 1 && titleCellOf(row as HTMLTableRowElement) !== null;
}
const LEVELS: ReadonlyMap<string, number> = new Map(['H1', 'H2', 'H3', 'H4', 'H5', 'H6'].map((tag, index) => [tag, index + 1]));

const TITLE_CLASS =
	/(^|[\s_-])((section|panel|group|card|box|block|part|fieldset|tile|widget|form)?[_-]?(title|head(er|ing)?|hdr|caption-?bar)|h[1-6])([\s_-]?(text|bar))?($|\s)/i;
const PRESSED = 'label,button,a,nav,[role=tab],[role=link],[role=button],[role=treeitem],[role=menuitem]';
const NOT_IN_TITLE =
	'input,select,textarea,button,label,a[href],table,p,ul,ol,[contenteditable],[role=button],[role=toolbar],h1,h2,h3,h4,h5,h6,[role=heading]';

const DRAWN = new Set(['DIV', 'SPAN', 'P', 'B', 'STRONG', 'HEADER']);

function isDrawnAsTitle(element: Element): boolean {
	const { tagName } = element;
	if (!DRAWN.has(tagName)) return tagName.includes('-') && saysTitle(`${tagName} ${element.className}`) && isOutsideOthers(element);
	return saysTitle(element.className) && isOutsideOthers(element);
}

/** The same few classes are on most elements of a page. */
const saysTitle = cachedWhileReading((look: string): boolean => TITLE_CLASS.test(look));

function isOutsideOthers(element: Element): boolean {
	return !element.closest('label,button,a,th,td');
}

function lookOf(element: Element): string {
	return `${element.tagName}.${element.className}`;
}

/** What it heads comes after it, beside it or beside the block it is the head of; and is not just its own control. */
function headsSomething(title: Element): boolean {
	for (let node: Element | null = title, climbed = 0; node && climbed < 3; node = parentOf(node), climbed += 1) {
		for (let next = unclobbered(node).nextElementSibling; next; next = unclobbered(next).nextElementSibling) {
			if (isControl(next)) return false;
			if (controlsIn(next).length > 0) return true;
		}
	}
	return false;
}

function titled(level: number, element: Element, until: Element | null = null): Heading | null {
	// A heading that folds its section holds nothing but a button.
	const text = captionOf(element) || tidy(element.querySelector('button,[role=button]')?.textContent);
	return text !== '' && text.length <= LONGEST_HEADING ? { level, text, until } : null;
}

/** A title row over a row that holds nothing but a table heads that table alone. */
function rowOfTableAfter(row: HTMLTableRowElement): Element | null {
	const next = row.nextElementSibling;
	const cells = next ? [...next.children].filter((cell) => captionOf(cell) !== '' || cell.childElementCount > 0) : [];
	const [only, ...more] = cells;
	return only && more.length === 0 && only.firstElementChild?.tagName === 'TABLE' && only.childElementCount === 1 ? next : null;
}

function isEmphasised(cell: HTMLTableCellElement): boolean {
	return cell.tagName === 'TH' || cell.querySelector('h1,h2,h3,h4,h5,h6') !== null || isBold(cell);
}

function depth(element: Element, tag: string): number {
	let count = 0;
	const around = (inner: Element) => {
		const parent = parentOf(inner);
		return parent && unclobbered(parent).closest(tag);
	};
	for (let node = around(element); node; node = around(node)) count += 1;
	return count;
}

/** A legend over one set of ticks, or over the boxes of one date, is that question's label and heads nothing. */
export const isQuestionLegend = cachedWhileReading((legend: Element): boolean => {
	const fieldset = legend.parentElement;
	if (fieldset?.tagName !== 'FIELDSET') return false;
	const all = controlsIn(fieldset);
	const [first] = all;
	// Radio buttons and what one of them brings up: the legend asks about the buttons.
	const radios = all.filter((control) => isTick(control) && control.type === 'radio');
	const asksRadios =
		first === radios[0] &&
		all.length - radios.length <= MOST_BROUGHT_UP &&
		!hasTextBetween(legend, first) &&
		radios.length > 1 &&
		new Set(radios.map((radio) => (radio as HTMLInputElement).name)).size === 1;
	const controls = asksRadios ? radios : all;
	if (controls.length < 2 || fieldset.querySelector('fieldset')) return controls.length === 1 && isTick(controls[0] as Element);
	if (controls.every(isTick)) {
		if (hasTextBetween(legend, first)) return false;
		const types = new Set(controls.map((control) => (control as HTMLInputElement).type));
		const names = new Set(controls.map((control) => (control as HTMLInputElement).name));
		return types.size === 1 && (types.has('checkbox') || names.size === 1);
	}
	return controls.length <= MOST_DATE_PARTS && controls.every((control) => isDatePart(control));
});

/** A class that says that something helps to answer, and asks nothing. */
export const HINT = /(^|[\s_-])(hint|help|error|message|description|note|counter)($|[\s_-])/i;

/** Words of another label between a legend and the first control: then the legend heads a section. */
function hasTextBetween(legend: Element, first: Element | undefined): boolean {
	if (!first) return false;
	const [label] = labelsOf(first);
	const walker = unclobbered(legend.ownerDocument).createTreeWalker(legend.parentElement ?? legend, NodeFilter.SHOW_TEXT);
	for (let text = walker.nextNode(); text; text = walker.nextNode()) {
		if (legend.contains(text) || label?.contains(text)) continue;
		if (text.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING) return false;
		if (/\p{L}/u.test(text.nodeValue ?? '') && !HINT.test(text.parentElement?.className ?? '')) return true;
	}
	return false;
}

/** Where more stands behind the first radio buttons, the fieldset is a section, and its legend the heading. */
const MOST_BROUGHT_UP = 1;

/** Day, month, year, hour and minute. */
const MOST_DATE_PARTS = 5;

/** One box of a date or time that is split over several. */
export function isDatePart(control: Element): boolean {
	if (control.tagName !== 'INPUT' && control.tagName !== 'SELECT' && control.getAttribute('role') !== 'spinbutton') return false;
	const input = control as HTMLInputElement;
	const name = `${input.name} ${input.id} ${input.getAttribute('aria-label') ?? ''} ${input.placeholder ?? ''}`;
	return DATE_PART.test(name) || labelsOf(control).some((label) => DATE_PART.test(label.textContent));
}

const DATE_PART = /\b(day|month|year|hour|minute|dd|mm|yyyy|hh)\b|[-_.](d|m|y|day|month|year|hour|min|minute)s?\b/i;

import type { LabelSource } from '../../engine/model/snapshot.ts';
import { closestIfAny } from '../dom/closest-if-any.ts';
import { isCheckbox, isControl, isRadio, isTick } from '../dom/controls.ts';
import { holdsControl, holdsOtherThan } from '../dom/controls-inside.ts';
import { labelsOf } from '../dom/native-labels.ts';
import { captionOf, comparable, tidy } from '../dom/text.ts';
import { isForm, unclobbered } from '../dom/unclobbered.ts';
import { isShown, parentOf } from '../dom/visibility.ts';
import { HINT, isDatePart, isQuestionLegend, isTitleOver } from '../outline/headings.ts';
import { isPrintedAnswer, placeInTable } from '../outline/tables.ts';
import { isPageChrome } from './page-chrome.ts';
import { isPair } from './question-kind.ts';

/** A label as printed, signs included, where it stands and which strategy found it. */
export interface FoundLabel {
	text: string;
	from: LabelSource;
	/** Null if the label is an attribute, not an element. */
	element: Element | null;
}

interface Asked {
	/** The controls of the question, in page order. */
	controls: readonly Element[];
	first: Element;
	/** The element around the choices of a radio group or set of tick boxes. */
	group: Element | null;
}

type Strategy = (asked: Asked) => FoundLabel | null;

/**
 * Finds the label of a question: the first strategy that finds text with a letter in it. Measured on saved pages, the
 * accessible name alone finds about half of the labels of old forms, this ladder more than nine in ten.
 */
export function labelOf(controls: readonly Element[], group: Element | null): FoundLabel {
	const [first] = controls;
	if (!first) return { text: '', from: 'none', element: null };
	for (const strategy of LADDER) {
		const found = strategy({ controls, first, group });
		if (found && isLabel(found)) return found.element ? found : { ...found, element: printed(found.text, { controls, first, group }) };
	}
	return { text: '', from: 'none', element: null };
}

const LONGEST_LABEL = 250;

function isLabel({ text }: FoundLabel): boolean {
	return /\p{L}/u.test(text) && text.length <= LONGEST_LABEL;
}

/** Where a label that is only an attribute is printed as well, for the signs on it and to scroll to. */
function printed(text: string, asked: Asked): Element | null {
	for (const strategy of [rowHeader, behindInBlock, textBefore]) {
		const found = strategy(asked);
		if (found?.element && comparable(found.text).includes(comparable(text))) return found.element;
	}
	return null;
}

/** Day, month and year have labels of their own; what is asked stands over them. */
function isDateSet(controls: readonly Element[]): boolean {
	return controls.length > 1 && controls.every(isDatePart);
}

const ownLabel: Strategy = ({ first, controls, group }) => {
	if (group || ((isRadio(first) || isCheckbox(first)) && controls.length > 1) || isDateSet(controls)) return null;
	const [label] = labelsOf(first);
	if (!label) return null;
	return { text: captionOf(label), from: 'label', element: label };
};

/** A tick drawn without an input has its label inside. */
const ownText: Strategy = ({ first, controls }) =>
	controls.length === 1 &&
	first.tagName !== 'INPUT' &&
	isCheckbox(first) &&
	!first.hasAttribute('aria-label') &&
	!first.hasAttribute('aria-labelledby') &&
	first.getAttribute('role') !== 'switch'
		? { text: captionOf(first), from: 'aria', element: first }
		: null;

/** An editor takes the place of a box that is now hidden, and the label still stands over both. */
const editorLabel: Strategy = ({ first }) => {
	if (first.tagName !== 'IFRAME' && !(first as HTMLElement).isContentEditable) return null;
	if (first.hasAttribute('aria-labelledby')) return null;
	for (let node = parentOf(first), climbed = 0; node && climbed < 8; node = parentOf(node), climbed += 1) {
		const labels = [...unclobbered(node).querySelectorAll('label')].filter((label) => captionOf(label) !== '' && isShown(label));
		const [label] = labels;
		if (label)
			return labels.length === 1 && (!label.control || !isShown(label.control))
				? { text: captionOf(label), from: 'label', element: label }
				: null;
	}
	return null;
};

const ariaLabel: Strategy = ({ first, controls, group }) => {
	const labelled = group ?? (controls.length > 1 && (isTick(first) || isDateSet(controls)) ? null : first);
	if (!labelled || !(labelled.hasAttribute('aria-labelledby') || labelled.hasAttribute('aria-label'))) return null;
	const pointed = labelled.getAttribute('aria-labelledby')?.split(/\s+/)[0];
	const element = pointed ? (unclobbered(labelled.getRootNode() as Document | ShadowRoot).getElementById?.(pointed) ?? null) : null;
	// What labels it may itself have no text but a name, or nothing but a button.
	const text = element
		? captionOf(element) || tidy(element.getAttribute('aria-label')) || tidy(element.textContent)
		: tidy(labelled.getAttribute('aria-label'));
	return { text, from: 'aria', element };
};

const fieldsetAround = closestIfAny('fieldset');

const legend: Strategy = ({ first }) => {
	const own = fieldsetAround(first)?.querySelector(':scope > legend');
	return own && isQuestionLegend(own) ? { text: captionOf(own), from: 'legend', element: own } : null;
};

/** In a table of rows the column says what is asked, and an ARIA name often adds the row to it. */
const columnHeader: Strategy = ({ first }) => {
	const text = placeInTable(first)?.columnHeader;
	return text ? { text, from: 'column-header', element: null } : null;
};

const rowHeader: Strategy = ({ first }) => {
	const text = placeInTable(first)?.rowHeader;
	return text ? { text, from: 'row-header', element: first.closest('tr')?.querySelector('th') ?? null } : null;
};

const descriptionAround = closestIfAny('dd');

const term: Strategy = ({ first }) => {
	const before = descriptionAround(first)?.previousElementSibling;
	return before?.tagName === 'DT' ? { text: captionOf(before), from: 'term', element: before } : null;
};

/** Rich text that can't be typed over still belongs to a question of its own. */
function isLockedEditor(element: Element): boolean {
	const node = unclobbered(element);
	return node.matches('[contenteditable],iframe') || node.querySelector('[contenteditable],iframe') !== null;
}

const HEADING = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LEGEND', 'CAPTION', 'SUMMARY']);

function isHeading(element: Element): boolean {
	return !isForm(element) && (HEADING.has(element.tagName) || element.getAttribute('role') === 'heading');
}

/** How far up to look for text before a control. */
const MOST_PARENTS = 5;

/** The nearest text before the control, climbing a few parents, but never past another control. */
const textBefore: Strategy = ({ first, controls, group }) => {
	const inSight = isShown(first);
	let node: Element = group ?? aroundAll(first, controls);
	if (isPair(controls)) node = first;
	for (let climbed = 0; climbed < MOST_PARENTS; climbed += 1) {
		const found = lastTextBefore(node, inSight);
		if (found === 'stop') return null;
		if (found) return { ...found, from: 'text-before' };
		const parent = parentOf(node);
		if (!parent || isForm(parent) || /^(BODY|FIELDSET|SECTION)$/.test(parent.tagName)) return null;
		if (parent.tagName === 'TABLE' && !(controls.length > 1 && holdsOnly(parent, controls))) return null;
		node = parent;
	}
	return null;
};

/** In a block of its own a question may stand with its label after it, and nothing before. */
const behindInBlock: Strategy = ({ first, controls, group }) => {
	const inSight = isShown(first);
	const levels = levelsOfBlock(group ?? aroundAll(first, controls), controls);
	for (const level of levels) {
		const after = firstElementAfter(level, inSight);
		if (!after) continue;
		const isBehindText = levels.some((each) => isText(lastTextBefore(each, inSight)));
		return isBehindText ? null : { ...after, from: 'text-after' };
	}
	return null;
};

function isText(found: ReturnType<typeof lastTextBefore>): boolean {
	return found !== null && found !== 'stop';
}

/** The controls of a question, and each element around them up to the block that asks nothing else. */
function levelsOfBlock(inner: Element, controls: readonly Element[]): Element[] {
	const levels = [inner];
	for (let node = parentOf(inner); node && levels.length < MOST_PARENTS; node = parentOf(node)) {
		if (!/^(DIV|P|LI|SPAN|TD|TR)$/.test(unclobbered(node).tagName) || holdsOtherThan(controls, node)) break;
		levels.push(node);
	}
	return levels;
}

const PRESSABLE = 'button,a[href],[role=button],input[type=button],input[type=submit]';

/** The next element behind, if it says something and asks nothing. */
function firstElementAfter(node: Element, inSight: boolean): { text: string; element: Element } | null {
	for (let next = node.nextElementSibling; next; next = unclobbered(next).nextElementSibling) {
		const node = unclobbered(next);
		if (isControl(next) || holdsControl(next) || isHeading(next) || node.matches(PRESSABLE) || node.querySelector(PRESSABLE)) return null;
		if (HINT.test(node.className) || isPageChrome(next) || (inSight && !isShown(next))) continue;
		const text = captionOf(next);
		if (isLabelText(text)) return { text, element: next };
	}
	return null;
}

/** The smallest element that holds all the controls. */
function aroundAll(first: Element, controls: readonly Element[]): Element {
	let node = first;
	for (let up = parentOf(node); up && !controls.every((control) => unclobbered(node).contains(control)); up = parentOf(up)) node = up;
	return /^(TR|TBODY|TABLE)$/.test(unclobbered(node).tagName)
		? (node.closest('table') ?? node)
		: controls.includes(node) || holdsText(node, first)
			? first
			: node;
}

/** Text before the first of them belongs to the question, if it stands in the same element. */
function holdsText(node: Element, first: Element): boolean {
	for (let child = unclobbered(node).firstChild; child && !unclobbered(child).contains(first); child = unclobbered(child).nextSibling)
		if (isLabelText(tidy(unclobbered(child).textContent))) return true;
	return false;
}

function holdsOnly(element: Element, controls: readonly Element[]): boolean {
	return !holdsOtherThan(controls, element);
}

/** @param inSight true if the control shows: then what is hidden before it is no label of its own */
function lastTextBefore(node: Element, inSight: boolean): { text: string; element: Element | null } | 'stop' | null {
	for (let sibling = unclobbered(node).previousSibling; sibling; sibling = unclobbered(sibling).previousSibling) {
		if (unclobbered(sibling).nodeType === Node.TEXT_NODE) {
			const text = tidy(sibling.nodeValue);
			if (isLabelText(text)) return { text: text.replace(/(\?)\s*yes$/i, '$1'), element: node.parentElement };
		} else if (unclobbered(sibling).nodeType === Node.ELEMENT_NODE) {
			const element = sibling as Element;
			if (isPageChrome(element) || (inSight && !isShown(element))) continue;
			if (isControl(element) || holdsControl(element) || isHeading(element) || isLockedEditor(element)) return 'stop';
			const text = captionOf(element);
			if (isLabelText(text))
				return isTitleOver(element, node) || isListOfLinks(element) || isPrintedRow(element) ? 'stop' : { text, element };
		}
	}
	return null;
}

/** Words of several things to press are a menu, whatever it is made of. */
function isListOfLinks(element: Element): boolean {
	return [...element.querySelectorAll(PRESSABLE)].filter((each) => captionOf(each) !== '').length > 1;
}

/** A row with an answer that the page prints is another question. */
function isPrintedRow(element: Element): boolean {
	return element.tagName === 'TR' && [...(element as HTMLTableRowElement).cells].some(isPrintedAnswer);
}

/** A required sign in a cell of its own is not the label, and nor is the word beside a tick. */
function isLabelText(text: string): boolean {
	return /\p{L}/u.test(text) && !/^[(*]?\s*(required|mandatory)\s*\)?$/i.test(text) && !/^(yes|no|y|n|true|false)$/i.test(text);
}

/** True if nothing comes before the control in the block it stands in, and a label may come after. */
function opensItsLine(control: Element): boolean {
	const block = control.parentElement;
	const after = control.nextElementSibling;
	if (!after?.matches('span,label,b,strong,em') || (isShown(control) && !isShown(after))) return false;
	if (!block || !/^(DIV|P|LI|TD)$/.test(block.tagName) || holdsOtherThan([control], block)) return false;
	for (let before = control.previousSibling; before; before = before.previousSibling)
		if (/\p{L}/u.test(before.textContent ?? '')) return false;
	return true;
}

/** Tick boxes are often labelled behind, and so are boxes that open their line. */
const textAfter: Strategy = ({ first, controls, group }) => {
	if (group || controls.length > 1 || !(isCheckbox(first) || opensItsLine(first))) return null;
	for (let sibling = first.nextSibling; sibling; sibling = sibling.nextSibling) {
		const text =
			sibling.nodeType === Node.TEXT_NODE
				? tidy(sibling.nodeValue)
				: sibling.nodeType === Node.ELEMENT_NODE
					? captionOf(sibling as Element)
					: '';
		if (isLabelText(text))
			return { text, from: 'text-after', element: sibling.nodeType === Node.ELEMENT_NODE ? (sibling as Element) : first.parentElement };
		if (sibling.nodeType === Node.ELEMENT_NODE && isControl(sibling as Element)) return null;
	}
	return null;
};

const tickText: Strategy = (asked) => (isCheckbox(asked.first) ? textAfter(asked) : null);

const placeholder: Strategy = ({ first }) => {
	const text = tidy(first.getAttribute('placeholder') ?? first.getAttribute('aria-placeholder'));
	return text && !/^(dd|mm|yyyy|hh)\b/i.test(text) ? { text, from: 'placeholder', element: null } : null;
};

/** Old pages fill the title with the control's own id, which names nothing. */
const title: Strategy = ({ first }) => {
	const text = tidy(first.getAttribute('title'));
	return text && text !== first.id && text !== first.getAttribute('name') ? { text, from: 'title', element: null } : null;
};

const LADDER: Strategy[] = [
	ownLabel,
	ownText,
	editorLabel,
	columnHeader,
	ariaLabel,
	legend,
	rowHeader,
	term,
	tickText,
	behindInBlock,
	textBefore,
	textAfter,
	placeholder,
	title,
];

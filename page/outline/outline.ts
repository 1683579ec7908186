import { bodyIn, isControl, isEditorFrame } from '../dom/controls.ts';
import { holdsControl } from '../dom/controls-inside.ts';
import { isOpaqueFrame } from '../dom/opaque-frames.ts';
import { OWN_TAG } from '../dom/own-element.ts';
import type { ReadBudget } from '../dom/read-budget.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { isShown } from '../dom/visibility.ts';
import { Headings } from './headings.ts';
import { isPrintedAnswer, isPrintedBelow } from './tables.ts';

/** A control, or an answer printed in the place of one, and where it stands. */
export interface Placed {
	control: Element;
	/** The headings above it, outermost first. */
	path: string[];
}

export interface Outline {
	controls: Placed[];
	/** Every heading met, with those above it. */
	sections: { heading: Element; path: string[] }[];
	/** Frames that nobody but their own page can look into, and the headings above each. */
	unseen: { frame: Element; path: string[] }[];
	/** Elements of the page that other readers look for, in page order, so that the page is walked once. */
	elements: Element[];
	/** What heads everything, where that is known. */
	title?: string | null;
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'OPTION', 'OPTGROUP']);
/** Leaving one of these ends the headings inside it. */
const CONTAINERS = new Set(['SECTION', 'ARTICLE', 'FIELDSET', 'DETAILS', 'TABLE', 'FORM', 'DIALOG', 'ASIDE', 'NAV', 'MAIN']);
const CONTAINER_ROLES = new Set(['region', 'group', 'tabpanel', 'form', 'dialog', 'article', 'radiogroup']);

/** An answer that the page prints, or rich text that is locked: nobody can type over it. */
function isPrinted(element: Element): boolean {
	switch (element.tagName) {
		case 'OUTPUT':
			return true;
		case 'DD':
			return (
				element.previousElementSibling?.tagName === 'DT' &&
				!element.querySelector('input,select,textarea,[contenteditable],[role],button,a')
			);
		case 'TD':
			return isPrintedAnswer(element as HTMLTableCellElement);
		case 'SPAN':
			return isPrintedBelow(element);
		default:
			return element.getAttribute('contenteditable') === 'false' && !holdsControl(element);
	}
}

/**
 * Walks the page once, through open shadow roots and frames of the same origin, in reading order.
 * @param sections words that head a section, however they are drawn
 * @param printed answers that the adapter says are printed here
 * @throws BudgetExceeded
 */
export function outlineOf(
	document: Document,
	effort: ReadBudget,
	sections: readonly string[] = [],
	printed: ReadonlySet<Element> = new Set(),
): Outline {
	const outline: Outline = { controls: [], sections: [], unseen: [], elements: [] };
	const headings = new Headings(sections);

	function visit(element: Element): void {
		const node = unclobbered(element);
		if (SKIPPED.has(node.tagName) || node.tagName === OWN_TAG) return;
		effort.element();
		// A form says nothing of itself.
		const form = node !== element;
		if (!form) outline.elements.push(element);
		if (!form && (isControl(element) || isPrinted(element) || printed.has(element))) {
			outline.controls.push({ control: element, path: headings.path() });
			return;
		}
		const role = node.getAttribute('role');
		const contained = CONTAINERS.has(node.tagName) || (role !== null && CONTAINER_ROLES.has(role));
		const before = contained ? headings.save() : null;
		if (!form && headings.take(element)) outline.sections.push({ heading: element, path: headings.path() });
		if (node.tagName === 'IFRAME') visitFrame(element as HTMLIFrameElement);
		else visitChildren(node.shadowRoot ?? node);
		if (before) headings.restore(before);
		headings.leave(element);
	}

	function visitChildren(parent: ParentNode): void {
		for (let child = parent.firstElementChild; child; child = unclobbered(child).nextElementSibling) {
			if (child.tagName === 'SLOT') for (const assigned of (child as HTMLSlotElement).assignedElements()) visit(assigned);
			visit(child);
		}
	}

	function visitFrame(frame: HTMLIFrameElement): void {
		const body = bodyIn(frame);
		if (body && isShown(frame) && !isEditorFrame(frame)) visit(body);
		else if (!body && isOpaqueFrame(frame)) outline.unseen.push({ frame, path: headings.path() });
	}

	const { body } = unclobbered(document);
	if (body) visit(body);
	return outline;
}

import { documentIn, isControl, isEditorFrame } from './controls.ts';
import { Headings } from './headings.ts';
import { isPrintedAnswer } from './tables.ts';
import { isShown } from './visibility.ts';

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
	/** Elements of the page that other readers look for, in page order, so that the page is walked once. */
	elements: Element[];
	/** True if the walk stopped at its limit. */
	cutShort: boolean;
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'OPTION', 'OPTGROUP']);
/** Leaving one of these ends the headings inside it. */
const CONTAINERS = new Set(['SECTION', 'ARTICLE', 'FIELDSET', 'DETAILS', 'TABLE', 'FORM', 'DIALOG', 'ASIDE', 'NAV', 'MAIN']);
const CONTAINER_ROLES = new Set(['region', 'group', 'tabpanel', 'form', 'dialog', 'article', 'radiogroup']);
/** Far above any step seen: a page this large is not a step. */
const MOST_ELEMENTS = 60_000;

/** The tag of our own element on the page, which is never read. */
export const OWN_TAG = 'STEPCHECK-OVERLAY';

/** An answer that the page prints and nobody can type over. */
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
		default:
			return false;
	}
}

/**
 * Walks the page once, through open shadow roots and frames of the same origin, in reading order.
 * @param sections words that head a section, however they are drawn
 * @param printed answers that the adapter says are printed here
 */
export function outlineOf(document: Document, sections: readonly string[] = [], printed: ReadonlySet<Element> = new Set()): Outline {
	const outline: Outline = { controls: [], sections: [], elements: [], cutShort: false };
	const headings = new Headings(sections);
	let seen = 0;

	function visit(element: Element): void {
		if (SKIPPED.has(element.tagName) || element.tagName === OWN_TAG) return;
		seen += 1;
		if (seen > MOST_ELEMENTS) {
			outline.cutShort = true;
			return;
		}
		outline.elements.push(element);
		if (isControl(element) || isPrinted(element) || printed.has(element)) {
			outline.controls.push({ control: element, path: headings.path() });
			return;
		}
		const role = element.getAttribute('role');
		const contained = CONTAINERS.has(element.tagName) || (role !== null && CONTAINER_ROLES.has(role));
		const before = contained ? headings.save() : null;
		if (headings.take(element)) outline.sections.push({ heading: element, path: headings.path() });
		if (element.tagName === 'IFRAME') visitFrame(element as HTMLIFrameElement);
		else visitChildren(element.shadowRoot ?? element);
		if (before) headings.restore(before);
		headings.leave(element);
	}

	function visitChildren(parent: ParentNode): void {
		for (const child of parent.children) {
			if (child.tagName === 'SLOT') for (const assigned of (child as HTMLSlotElement).assignedElements()) visit(assigned);
			visit(child);
		}
	}

	function visitFrame(frame: HTMLIFrameElement): void {
		const inside = documentIn(frame);
		if (inside?.body && isShown(frame) && !isEditorFrame(frame)) visit(inside.body);
	}

	if (document.body) visit(document.body);
	return outline;
}

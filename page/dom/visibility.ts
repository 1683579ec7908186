import { labelsOf } from './native-labels.ts';
import { cachedWhileReading } from './reading-cache.ts';
import { unclobbered } from './unclobbered.ts';

/**
 * Whether a control is on the page for somebody to answer. A question the form has put away is not asked; a whole
 * section that is folded or behind a tab still is.
 */
export function isOnForm(element: Element): boolean {
	if (isShown(element)) return true;
	const hiding = outermostHidden(element);
	return hiding !== null && isFoldedPart(hiding);
}

/** True if it takes up room and is not made invisible. */
export const isShown = cachedWhileReading((element: Element): boolean => {
	const node = unclobbered(element);
	if (!isDocumentShown(node.ownerDocument)) return false;
	return node.checkVisibility(VISIBLE) || isDressedUp(element);
});

const VISIBLE = { visibilityProperty: true };

const isDocumentShown = cachedWhileReading((document: Document): boolean => {
	const frame = unclobbered(document).defaultView?.frameElement;
	return !frame || isShown(frame);
});

/** A native tick box hidden behind a drawn one still takes the answer, as long as its label shows. */
function isDressedUp(element: Element): boolean {
	if (element.tagName !== 'INPUT' || !/^(checkbox|radio|file)$/.test((element as HTMLInputElement).type)) return false;
	return labelsOf(element).some((label) => label.checkVisibility(VISIBLE));
}

function outermostHidden(element: Element): Element | null {
	let hidden: Element | null = null;
	for (let node: Element | null = element; node; node = parentOf(node)) {
		if (hasBox(node)) break;
		hidden = node;
	}
	return hidden;
}

const hasBox = cachedWhileReading((element: Element): boolean => unclobbered(element).checkVisibility());

/**
 * The parent, out through shadow roots. By the prototype's own getters: a form with a field called "parentElement" puts that
 * field in the place of its parent, and climbing would go round for ever.
 */
export function parentOf(element: Element): Element | null {
	const parent = parentElement.call(element);
	if (parent) return parent;
	const root = Node.prototype.getRootNode.call(element);
	return 'host' in root ? (root as ShadowRoot).host : null;
}

const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get as (this: Element) => Element | null;

/** A tab's panel or a folded section, by what shows that it can be opened. Anything else that is hidden is not asked. */
export const isFoldedPart = cachedWhileReading((element: Element): boolean => {
	const node = unclobbered(element);
	if (node.getAttribute('role') === 'tabpanel' || node.closest('details:not([open])')) return true;
	return isOpenedByAnother(node) || isUnderHeading(node) || isOneOfPanels(element);
});

function isOpenedByAnother({ id, ownerDocument }: Element): boolean {
	const name = CSS.escape(id);
	return (
		id !== '' &&
		unclobbered(ownerDocument).querySelector(
			`[aria-controls~="${name}"],[data-target="#${name}"],[data-bs-target="#${name}"],a[href="#${name}"]`,
		) !== null
	);
}

/** The body of a folded section has its heading right before it. */
function isUnderHeading(element: Element): boolean {
	const before = element.previousElementSibling;
	return before !== null && unclobbered(before).matches('h1,h2,h3,h4,h5,h6,[role="heading"],legend,[aria-expanded]');
}

/** One of several parts that look alike, with something to answer in each, of which exactly one shows. */
function isOneOfPanels(element: Element): boolean {
	return panelsAround(element).length > 1;
}

/** The alternatives to an element among its siblings, itself included; empty if it is none of several. */
export function panelsAround(element: Element): Element[] {
	const { tagName, className } = unclobbered(element);
	const parent = parentElement.call(element);
	const alike = [...(parent ? unclobbered(parent).children : [])].filter((other) => {
		const node = unclobbered(other);
		return node.tagName === tagName && node.className === className;
	});
	if (alike.length < 2 || !alike.every((other) => unclobbered(other).querySelectorAll(ANSWERABLE).length > 1)) return [];
	return alike.filter((other) => unclobbered(other).checkVisibility()).length === 1 ? alike : [];
}

const ANSWERABLE = 'input:not([type=hidden]),select,textarea,[contenteditable],[role=textbox],[role=combobox]';

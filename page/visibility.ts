/**
 * Whether a control is on the page for somebody to answer. A question the form has put away is not asked; a whole
 * section that is folded or behind a tab still is.
 */
export function isAsked(element: Element): boolean {
	if (isShown(element)) return true;
	const hiding = outermostHidden(element);
	return hiding !== null && isFoldedPart(hiding);
}

/** True if it takes up room and is not made invisible. */
export function isShown(element: Element): boolean {
	const frame = element.ownerDocument.defaultView?.frameElement;
	if (frame && !isShown(frame)) return false;
	if (!element.checkVisibility({ visibilityProperty: true })) return isDressedUp(element);
	return true;
}

/** A native tick box hidden behind a drawn one still takes the answer, as long as its label shows. */
function isDressedUp(element: Element): boolean {
	const labels = (element as HTMLInputElement).labels;
	return labels !== null && labels !== undefined && [...labels].some((label) => label.checkVisibility({ visibilityProperty: true }));
}

function outermostHidden(element: Element): Element | null {
	let hidden: Element | null = null;
	for (let node: Element | null = element; node; node = parentOf(node)) {
		if (!node.checkVisibility()) hidden = node;
		else break;
	}
	return hidden;
}

/** The parent, out through shadow roots. */
export function parentOf(element: Element): Element | null {
	if (element.parentElement) return element.parentElement;
	const root = element.getRootNode();
	return 'host' in root ? (root as ShadowRoot).host : null;
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend';

/** A tab's panel or a folded section: it has a heading or a tab of its own, and more than one thing to answer. */
function isFoldedPart(element: Element): boolean {
	if (element.getAttribute('role') === 'tabpanel') return true;
	if (element.tagName === 'DETAILS' || element.closest('details:not([open])')) return true;
	return element.querySelector(HEADINGS) !== null && element.querySelectorAll('input,select,textarea,[contenteditable],[role]').length > 1;
}

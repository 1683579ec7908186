import { captionOf, tidy } from './text.ts';

/** Signs printed in or beside a label that say the question is required. */
const SIGN = /(^|[\s(])\*+(\s|\)|$)|^\*|\*$|\((required|mandatory)\)|\b(required|mandatory)\s*$/i;
const SIGN_ALONE = /^[(*\s]*(\*|required|mandatory)[*)\s]*$/i;

/** The label as a procedure prints it: without the sign that it is required, and without the colon. */
export function withoutSigns(label: string): string {
	return tidy(
		label
			.replace(/\((required|mandatory)\)/gi, ' ')
			.replace(/^[\s*]+|[\s*]+$/g, '')
			.replace(/\s[-–—]?\s*(required|mandatory)$/i, '')
			.replace(/\s*:\s*$/, '')
			.replace(/[\s*]+$/g, ''),
	);
}

/** True if the page marks the question as required, by attribute, sign, word, class or a sign the stylesheet adds. */
export function isMarkedRequired(
	controls: readonly Element[],
	group: Element | null,
	label: { text: string; element: Element | null },
): boolean {
	if (controls.some(saysRequired) || (group !== null && saysRequired(group))) return true;
	if (SIGN.test(label.text)) return true;
	const [first] = controls;
	if (!first) return false;
	return (label.element !== null && (hasSign(label.element) || hasSignBeside(label.element))) || hasSignBeside(first);
}

/** True if the table that a control stands in is marked as required, in its caption or beside it: one row of it, at least. */
export function isTableRequired(control: Element): boolean {
	const table = control.closest('table');
	if (!table) return false;
	const around = [table, table.parentElement].filter((element) => element !== null);
	const captions = [table.caption, ...around.map((element) => element.previousElementSibling)].filter(
		(element) => element !== null && element !== undefined,
	);
	return captions.some((caption) => SIGN.test(captionOf(caption)) || hasSign(caption) || isSignOnly(caption)) || around.some(hasSignBeside);
}

function saysRequired(element: Element): boolean {
	return element.hasAttribute('required') || element.getAttribute('aria-required') === 'true';
}

/** Whole class names only: "required-form" on a wrapper says nothing about one question. */
const REQUIRED_CLASS = /(^|\s)(is-|q-)?(required|mandatory|req)(-(label|field|question|icon|mark))?(\s|$)/i;

function hasSign(label: Element): boolean {
	if (REQUIRED_CLASS.test(label.className) || label.querySelector('[class*="required" i],[class*="mandatory" i]')) return true;
	if (label.querySelector('img[alt*="required" i],img[alt*="mandatory" i],[title="required" i],[title="mandatory" i]')) return true;
	const view = label.ownerDocument.defaultView;
	if (!view) return false;
	return ['::after', '::before'].some((part) => view.getComputedStyle(label, part).content.includes('*'));
}

/** A sign in an element or cell of its own, next to the label or the control. */
function hasSignBeside(element: Element): boolean {
	const cell = element.closest('td,th');
	const neighbours = [element.previousElementSibling, element.nextElementSibling, cell?.previousElementSibling, cell?.nextElementSibling];
	return neighbours.some((neighbour) => neighbour !== null && neighbour !== undefined && isSignOnly(neighbour));
}

function isSignOnly(element: Element): boolean {
	const text = captionOf(element);
	if (text !== '') return text.length < 20 && SIGN_ALONE.test(text);
	return element.matches('img[alt*="required" i],img[alt*="mandatory" i],[title*="required" i]');
}

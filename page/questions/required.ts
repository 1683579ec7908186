import { isControl } from '../dom/controls.ts';
import { holdsControl, holdsOtherThan } from '../dom/controls-inside.ts';
import { cachedWhileReading } from '../dom/reading-cache.ts';
import { isSignOnly } from '../dom/required-signs.ts';
import { hasGeneratedSign } from '../dom/stylesheet-signs.ts';
import { captionOf, tidy } from '../dom/text.ts';
import { isForm, unclobbered } from '../dom/unclobbered.ts';
import { parentOf } from '../dom/visibility.ts';
import { cellAround } from '../outline/tables.ts';

/** Signs printed in or beside a label that say the question is required. */
const SIGN = /(^|[\s(])\*+(\s|\)|$)|^\*|\*$|\((required|mandatory)\)|[-–—:,]\s*(required|mandatory)\s*$/i;

const MAY_HAVE_SIGN = /[*:(]|required|mandatory/i;

/** The label as a procedure prints it: without the sign that it is required, and without the colon. */
export function withoutSigns(label: string): string {
	if (!MAY_HAVE_SIGN.test(label)) return tidy(label);
	return tidy(
		label
			.replace(/\((required|mandatory)\)/gi, ' ')
			.replace(/^[\s*]+|[\s*]+$/g, '')
			.replace(/\s*[-–—:,]\s*(required|mandatory)$/i, '')
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
	return (
		(label.element !== null && (hasSign(label.element) || hasSignBeside(label.element))) ||
		hasSignBeside(first) ||
		isWrappedAsRequired(controls)
	);
}

/** True if the table that a control stands in is marked as required, in its caption or beside it: one row of it, at least. */
export function isTableRequired(control: Element): boolean {
	const table = control.closest('table,[role=table],[role=grid]');
	if (!table) return false;
	const around = [table, table.parentElement, table.parentElement?.closest('td,[role=cell]')].filter((element) => element != null);
	const caption = table.querySelector(':scope > caption');
	// A whole section before the table is no caption of it.
	const beside = around.flatMap((element) => [unclobbered(element).previousElementSibling, unclobbered(element).nextElementSibling]);
	const captions = [caption, ...beside].flatMap((element) => (element && !holdsOneControl(element) ? [element] : []));
	return captions.some((caption) => SIGN.test(captionOf(caption)) || hasSign(caption) || isSignOnly(caption)) || around.some(hasSignBeside);
}

function saysRequired(element: Element): boolean {
	return (
		/(^|\s)(required|mandatory)(\s|$)/i.test(element.getAttribute('class') ?? '') ||
		element.hasAttribute('required') ||
		element.getAttribute('aria-required') === 'true'
	);
}

/** Whole class names only: "required-form" on a wrapper says nothing about one question. */
const REQUIRED_CLASS = /(^|\s)(is-|q-)?(required|mandatory|req)(-(label|field|question|icon|mark))?(\s|$)/i;

const SIGN_INSIDE =
	'[class*="required" i],[class*="mandatory" i],[class*="asterisk" i],img[alt*="required" i],img[alt*="mandatory" i],[title="required" i],[title="mandatory" i]';

function hasSign(label: Element): boolean {
	if (isForm(label)) return false;
	if (isRequiredClass(label.className)) return true;
	if (label.firstElementChild !== null && (signIn(label) !== null || label.querySelector(SIGN_INSIDE))) return true;
	return hasGeneratedSign(label) || isRed(label);
}

/** The same few classes are on most elements of a page. */
const isRequiredClass = cachedWhileReading((classes: string): boolean => REQUIRED_CLASS.test(classes));

/** The element inside a label that is nothing but the sign. */
export function signIn(label: Element): Element | null {
	if (label.firstElementChild === null) return null;
	return [...label.querySelectorAll('*')].find((element) => element.firstElementChild === null && isSignOnly(element)) ?? null;
}

/** Words in red. What a council means by it is what old forms mean: this one has to be answered. */
function isRed(label: Element): boolean {
	const inner = label.querySelector('font,span,b,strong') ?? label;
	const color = unclobbered(label.ownerDocument).defaultView?.getComputedStyle(inner).color;
	return color !== undefined && isRedColor(color);
}

const isRedColor = cachedWhileReading((color: string): boolean => {
	const [red = 0, green = 255, blue = 255] = (color.match(/\d+/g) ?? []).map(Number);
	return red >= 150 && green <= 60 && blue <= 60;
});

/** A sign in an element or cell of its own, next to the label or the control. */
function hasSignBeside(element: Element): boolean {
	const node = unclobbered(element);
	const cell = cellAround(element);
	const neighbours = [
		signBefore(node),
		node.nextElementSibling,
		cell?.previousElementSibling,
		cell?.nextElementSibling,
		afterWrapper(element),
	];
	return neighbours.some((neighbour) => neighbour !== null && neighbour !== undefined && isSignOnly(neighbour));
}

const WRAPPERS = new Set(['DIV', 'P', 'LI', 'TR', 'TD', 'SPAN', 'FIELDSET']);

/** A block around one question alone can say so by its class. */
function isWrappedAsRequired(controls: readonly Element[]): boolean {
	for (let node = controls[0] ? parentOf(controls[0]) : null, climbed = 0; node && climbed < 3; node = parentOf(node), climbed += 1) {
		if (!isForm(node) && WRAPPERS.has(node.tagName) && isRequiredClass(node.className)) return !holdsOtherThan(controls, node);
	}
	return false;
}

/** A sign that comes after somebody else's control is that question's. */
function signBefore(element: Element): Element | null {
	const before = element.previousElementSibling;
	const further = before && unclobbered(before).previousElementSibling;
	return further && holdsOneControl(further) ? null : before;
}

/** What stands behind a block that holds the control and nothing else to answer. */
function afterWrapper(control: Element): Element | null {
	const wrapper = control.parentElement;
	return isControl(control) && wrapper && /^(DIV|SPAN)$/.test(wrapper.tagName) ? wrapper.nextElementSibling : null;
}

function holdsOneControl(element: Element): boolean {
	return isControl(element) || holdsControl(element);
}

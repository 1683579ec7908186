import { closestIfAny } from '../dom/closest-if-any.ts';
import { isCheckbox, isRadio } from '../dom/controls.ts';
import { labelsOf } from '../dom/native-labels.ts';
import { cachedWhileReading } from '../dom/reading-cache.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { parentOf } from '../dom/visibility.ts';
import type { Item } from './sequence.ts';

const TOOLS =
	'nav,aside,body > header,body > footer,[role=search],[role=toolbar],[role=menu],[role=menubar],[role=banner],[role=navigation],[role=contentinfo],[role=complementary]';
const TOOL_CLASS =
	/toolbar|(^|[\s_-])(quick-?search|search-?(bar|form)|navbar|masthead|html-?tools|pager|pagination|paginate|clipboard)($|[\s_-])/i;
/** A form with more to fill in than this is no place to sign in. */
const LARGEST_LOGIN = 12;

const formWithPassword = closestIfAny<HTMLFormElement>('form:has(input[type=password])');

/** Search boxes, menus and toolbars of the page and of its editors are there to work with, not to answer. */
export function isPartOfTool({ element }: Item): boolean {
	const form = formWithPassword(element);
	if (form && unclobbered(form).length <= LARGEST_LOGIN) return true;
	if ((element as HTMLInputElement).type === 'search') return true;
	// Choices drawn as buttons in a bar are an answer.
	const isTick = isRadio(element) || isCheckbox(element);
	for (let node: Element | null = element; node && node.tagName !== 'BODY'; node = parentOf(node))
		if (
			toolsIn(unclobbered(node).getRootNode() as Document | ShadowRoot).has(node) &&
			!(isTick && unclobbered(node).getAttribute('role') === 'toolbar')
		)
			return true;
	for (let node: Element | null = parentOf(element); node && node.tagName !== 'BODY'; node = parentOf(node))
		if (!isTick && TOOL_CLASS.test(unclobbered(node).getAttribute('class') ?? '')) return true;
	return isListOfAnother(element);
}

const toolsIn = cachedWhileReading(
	(root: Document | ShadowRoot): ReadonlySet<Element> => new Set(unclobbered(root).querySelectorAll(TOOLS)),
);

/** The list that a combobox opens. */
function isListOfAnother(element: Element): boolean {
	if (element.getAttribute('role') !== 'listbox') return false;
	const { id } = element;
	if (id === '') return element.closest('[role=combobox]') !== null;
	const root = element.getRootNode() as Document | ShadowRoot;
	return unclobbered(root).querySelector(`[aria-controls~="${CSS.escape(id)}"],[aria-owns~="${CSS.escape(id)}"]`) !== null;
}

/** One box of a date or time that is split over several. */
export function isDatePart(control: Element): boolean {
	if (control.tagName !== 'INPUT' && control.tagName !== 'SELECT' && control.getAttribute('role') !== 'spinbutton') return false;
	return DATE_PART.test(namesOf(control)) || labelsOf(control).some((label) => DATE_PART.test(label.textContent));
}

const DATE_PART = /\b(day|month|year|hour|minute|dd|mm|yyyy|hh)\b|[-_.](d|m|y|day|month|year|hour|min|minute)s?\b/i;

/** A box for the time of day. */
export function isTimePart(control: Element): boolean {
	return (
		(control as HTMLInputElement).type === 'time' ||
		/hour|minute|\bhh\b|(?<!date ?|date-?and-?|datetime.*)time(?!s?tamp)/i.test(namesOf(control))
	);
}

function namesOf(control: Element): string {
	const input = control as HTMLInputElement;
	return `${input.name ?? ''} ${input.id} ${control.getAttribute('aria-label') ?? ''} ${input.placeholder ?? ''}`;
}

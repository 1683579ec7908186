import { closestIfAny } from '../dom/closest-if-any.ts';
import { cachedWhileReading } from '../dom/reading-cache.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { parentOf } from '../dom/visibility.ts';

const FURNITURE =
	'nav,aside,body > header,body > footer,[role=search],[role=toolbar],[role=menu],[role=menubar],[role=banner],[role=navigation],[role=contentinfo],[role=complementary],[class~=pager],[class~=pagination]';
const FURNITURE_CLASS = /toolbar|(^|[\s_-])(quick-?search|search-?(bar|form)|navbar|masthead|htmltools|datepicker|ql-clipboard)($|[\s_-])/i;

/** A form with more to fill in than this is no place to sign in, and would be searched again for each of its controls. */
const LARGEST_LOGIN = 12;

const formWithPassword = closestIfAny<HTMLFormElement>('form:has(input[type=password])');

/** Search boxes, menus and toolbars of the page and of its editors are there to work with, not to answer. */
export function isPageChrome(control: Element): boolean {
	const form = formWithPassword(control);
	if (form && unclobbered(form).length <= LARGEST_LOGIN) return true;
	for (let node: Element | null = control; node && node.tagName !== 'BODY'; node = parentOf(node)) if (isToWorkWith(node)) return true;
	return false;
}

const isToWorkWith = cachedWhileReading((element: Element): boolean => {
	const node = unclobbered(element);
	if (furnitureIn(node.getRootNode() as Document | ShadowRoot).has(element)) return true;
	return !ANSWERABLE.has(node.tagName) && isFurnitureClass(node.getAttribute('class') ?? '');
});

/** Looked for all at once: to try so many selectors on one element after another takes far longer. */
const furnitureIn = cachedWhileReading(
	(root: Document | ShadowRoot): ReadonlySet<Element> => new Set(unclobbered(root).querySelectorAll(FURNITURE)),
);

/** The same few classes are on most elements of a page. */
const isFurnitureClass = cachedWhileReading((classes: string): boolean => classes !== '' && FURNITURE_CLASS.test(classes));

const ANSWERABLE = new Set(['INPUT', 'SELECT', 'TEXTAREA']);

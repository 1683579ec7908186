import { asked } from './asked.ts';
import { parentOf } from './visibility.ts';

const FURNITURE =
	'nav,aside,body > header,body > footer,[role=search],[role=toolbar],[role=menu],[role=menubar],[role=banner],[role=navigation],[role=contentinfo],[role=complementary],[class~=pager],[class~=pagination]';
const FURNITURE_CLASS = /toolbar|(^|[\s_-])(quick-?search|search-?(bar|form)|navbar|masthead|htmltools|datepicker|ql-clipboard)($|[\s_-])/i;

/** A form with more to fill in than this is no place to sign in, and would be searched again for each of its controls. */
const LARGEST_LOGIN = 12;

/** Search boxes, menus and toolbars of the page and of its editors are there to work with, not to answer. */
export function isFurniture(control: Element): boolean {
	const form = control.closest('form');
	if (form && asked(form).length <= LARGEST_LOGIN && asked(form).querySelector('input[type=password]')) return true;
	for (let at: Element | null = control; at && at.tagName !== 'BODY'; at = parentOf(at)) {
		const node = asked(at);
		if (node.matches(FURNITURE)) return true;
		if (!isAnswerable(node) && FURNITURE_CLASS.test(node.getAttribute('class') ?? '')) return true;
	}
	return false;
}

function isAnswerable(node: Element): boolean {
	return /^(INPUT|SELECT|TEXTAREA)$/.test(node.tagName);
}

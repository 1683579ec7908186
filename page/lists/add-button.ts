import { isControl } from '../dom/controls.ts';
import { captionOf, isOneOf } from '../dom/text.ts';

const ADD = ['Add', 'Add another', 'Add new', 'Add selected'];

/** True for a list that a button beside it, before the next control, adds from: what is chosen there answers nothing until it is added. */
export function hasAddButton(control: Element): boolean {
	for (let next = control.nextElementSibling; next; next = next.nextElementSibling) {
		if (isControl(next)) return false;
		if (!next.matches('button,a,input[type=button],input[type=submit],[role=button]')) continue;
		return isOneOf(next.tagName === 'INPUT' ? (next as HTMLInputElement).value : captionOf(next), ADD);
	}
	return false;
}

import { type Attributes, type Child, h } from './h.ts';

const plain: Record<string, string> = { header: 'div', main: 'div', nav: 'div', dl: 'div', dt: 'b', dd: 'span' };

/** A form as servers once sent it: each section a fieldset, its heading the legend, each button an input. */
export function fieldsets(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
	if (tag === 'section') return asFieldset(h('fieldset', attributes, ...children));
	if (tag === 'button') return h('input', { ...attributes, value: h('span', {}, ...children).textContent });
	return h(plain[tag] ?? tag, attributes, ...children);
}

function asFieldset(fieldset: HTMLElement): HTMLElement {
	const heading = fieldset.firstElementChild;
	if (heading !== null && /^H\d$/.test(heading.tagName)) {
		heading.replaceWith(h('legend', { id: heading.id === '' ? null : heading.id }, ...heading.childNodes));
		fieldset.removeAttribute('aria-labelledby');
	}
	return fieldset;
}

import { type ComponentChildren, isValidElement, type VNode } from 'preact';

/** Elements that have no end tag. */
const EMPTY = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);

/**
 * What components draw, as HTML text. For components that keep no state: a hand-out has none.
 * @throws TypeError for what can't be written as text, such as a listener
 */
export function markupOf(children: ComponentChildren): string {
	if (Array.isArray(children)) return children.map(markupOf).join('');
	if (children === null || children === undefined || typeof children === 'boolean') return '';
	if (!isValidElement(children)) return escaped(String(children));
	const { type, props } = children as VNode<Record<string, unknown>>;
	if (typeof type === 'function') return markupOf((type as (props: unknown) => ComponentChildren)(props));
	const { children: inside, ...attributes } = props;
	const written = Object.entries(attributes).map(attribute).join('');
	return EMPTY.has(type) ? `<${type}${written}>` : `<${type}${written}>${markupOf(inside as ComponentChildren)}</${type}>`;
}

function attribute([name, value]: [string, unknown]): string {
	if (name === 'key' || value === undefined || value === null || (value === false && !name.startsWith('aria-'))) return '';
	if (typeof value === 'function' || typeof value === 'object') throw new TypeError(`“${name}” can’t be written as text.`);
	return value === true && !name.startsWith('aria-') ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

export type Child = Node | string | null | Child[];
export type Attributes = Record<string, string | boolean | null>;

/** Makes an element: `h`, or the equivalent of another markup. */
export type Make = (tag: string, attributes?: Attributes, ...children: Child[]) => HTMLElement;

/** An element with these attributes and children; false and null leave an attribute out. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes?: Attributes, ...children: Child[]): HTMLElementTagNameMap[K];
export function h(tag: string, attributes?: Attributes, ...children: Child[]): HTMLElement;
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === null || value === false) continue;
		element.setAttribute(name, value === true ? '' : value);
	}
	append(element, children);
	return element;
}

function append(element: HTMLElement, children: Child[]): void {
	for (const child of children) {
		if (child === null) continue;
		if (Array.isArray(child)) append(element, child);
		else element.append(child);
	}
}

import { type Attributes, type Child, h } from './h.ts';

const roles: Record<string, Attributes> = {
	h1: { role: 'heading', 'aria-level': '1' },
	h2: { role: 'heading', 'aria-level': '2' },
	h3: { role: 'heading', 'aria-level': '3' },
	header: { role: 'banner' },
	main: { role: 'main' },
	nav: { role: 'navigation' },
	section: { role: 'region' },
	ul: { role: 'list' },
	li: { role: 'listitem' },
	table: { role: 'table' },
	thead: { role: 'rowgroup' },
	tbody: { role: 'rowgroup' },
	tr: { role: 'row' },
	th: { role: 'columnheader' },
	td: { role: 'cell' },
	button: { role: 'button', tabindex: '0' },
	a: { role: 'link', tabindex: '0' },
};

/** Every element as a div with an ARIA role. */
export function ariaDivs(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
	const { type: _type, href: _href, scope, colspan: _colspan, disabled, ...kept } = attributes;
	const role = scope === 'row' ? { role: 'rowheader' } : roles[tag];
	const element = h('div', { ...role, ...kept, 'aria-disabled': disabled === true ? 'true' : null }, ...children);
	element.classList.add(`is-${tag}`);
	if (element.tabIndex === 0) element.addEventListener('keydown', pressed);
	return element;
}

function pressed(event: KeyboardEvent): void {
	if ((event.key !== 'Enter' && event.key !== ' ') || event.target !== event.currentTarget) return;
	event.preventDefault();
	(event.currentTarget as HTMLElement).click();
}

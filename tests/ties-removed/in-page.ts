import { freeze } from '../renderers/in-page/freeze.ts';

/** A control and the words its author tied to it. */
export interface Tied {
	/** Its name or id, which no other question of the page has. */
	ref: string;
	label: string;
}

/** A page with its ties and without them, and what they said. */
export interface TwoPages {
	labels: Tied[];
	tied: string;
	untied: string;
}

const CONTROLS =
	'input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea, [contenteditable=true][id], [role=textbox][id], [role=combobox][id]';

const PART_OF_DATE = /^(day|month|year|hours?|minutes?|time)$/i;

/**
 * Takes the labels of a page's controls and then removes what tied them. Runs in the page, which is not the same afterwards.
 * @param only the controls that count; all of them if null
 */
export async function withAndWithoutTies(only: { selector: string } | { names: string[] } | null): Promise<TwoPages> {
	const roots = everyRoot(document);
	const labels = oneEach(roots.flatMap((root) => labelsIn(root, only)));
	const tied = await freeze(document);
	for (const root of roots) untie(root);
	return { labels, tied, untied: await freeze(document) };
}

type Root = Document | ShadowRoot;

function everyRoot(root: Root): Root[] {
	const inside = [...root.querySelectorAll('*')].map((element) =>
		element instanceof HTMLIFrameElement ? element.contentDocument : element.shadowRoot,
	);
	return [root, ...inside.flatMap((one) => (one ? everyRoot(one) : []))];
}

function labelsIn(root: Root, only: Parameters<typeof withAndWithoutTies>[0]): Tied[] {
	return [...root.querySelectorAll<HTMLElement>(CONTROLS)].flatMap((control) => {
		const ref = control.getAttribute('name') || control.id;
		if (!ref || !isShown(control)) return [];
		if (only && ('selector' in only ? !control.matches(only.selector) : !only.names.includes(ref))) return [];
		const label = isOption(control) ? groupLabel(control, root) : ownLabel(control, root);
		return label && !PART_OF_DATE.test(label) ? [{ ref, label }] : [];
	});
}

/** Labels of which nobody can say whose they are go: two different ones under one ref. */
function oneEach(labels: Tied[]): Tied[] {
	const byRef = new Map<string, Tied[]>();
	for (const one of labels) byRef.set(one.ref, [...(byRef.get(one.ref) ?? []), one]);
	return [...byRef.values()].flatMap((same) => (same[0] && new Set(same.map(({ label }) => label)).size === 1 ? [same[0]] : []));
}

/** True for one of several buttons or boxes that answer one question: the nearest other controls are boxes too. */
function isOption(control: HTMLElement): boolean {
	const type = control.getAttribute('type');
	if (type !== 'checkbox') return type === 'radio';
	let around = control.parentElement;
	while (around && around.querySelectorAll(CONTROLS).length < 2) around = around.parentElement;
	return around !== null && [...around.querySelectorAll(CONTROLS)].every((other) => other.getAttribute('type') === 'checkbox');
}

function ownLabel(control: HTMLElement, root: Root): string | null {
	const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
	return textOf(labels.length > 0 ? labels : labelledBy(control, root));
}

function groupLabel(control: HTMLElement, root: Root): string | null {
	const group = control.closest('[role=radiogroup], [role=group], fieldset');
	if (!group) return null;
	const legend = group.querySelector(':scope > legend');
	return textOf(group.hasAttribute('aria-labelledby') ? labelledBy(group, root) : legend ? [legend] : []);
}

function labelledBy(element: Element, root: Root): Element[] {
	const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
	return ids.flatMap((id) => root.getElementById(id) ?? []);
}

/** The visible words of labels; null if one of them can't be seen or holds a choice. */
function textOf(labels: Element[]): string | null {
	if (labels.length === 0 || !labels.every(isShown)) return null;
	const words = labels.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim();
	return words === '' ? null : words;
}

function wordsOf(node: Node): string {
	if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
	if (!(node instanceof Element) || node.matches('input, select, textarea, button, script, style, [contenteditable=true]')) return '';
	return isShown(node) || getComputedStyle(node).display === 'contents' ? [...node.childNodes].map(wordsOf).join(' ') : '';
}

function isShown(element: Element): boolean {
	const { width, height } = element.getBoundingClientRect();
	return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
}

function untie(root: Root): void {
	for (const element of root.querySelectorAll<HTMLElement>('*')) {
		for (const { name } of [...element.attributes]) {
			if (name.startsWith('aria-') || name === 'title' || name === 'placeholder') element.removeAttribute(name);
		}
	}
	for (const label of root.querySelectorAll('label')) {
		if (label.querySelector('input, select, textarea, [contenteditable]')) unwrap(label);
		else label.removeAttribute('for');
	}
}

const LOOK = ['display', 'float', 'margin', 'padding', 'position', 'font', 'color', 'text-align', 'grid-area', 'flex'];

/** A span in the place of a label, where it stood and with its look. */
function unwrap(label: HTMLElement): void {
	const span = label.ownerDocument.createElement('span');
	for (const { name, value } of [...label.attributes]) if (name !== 'for') span.setAttribute(name, value);
	const look = getComputedStyle(label);
	for (const property of LOOK) span.style.setProperty(property, look.getPropertyValue(property));
	span.append(...label.childNodes);
	label.replaceWith(span);
}

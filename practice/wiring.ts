import { h } from './h.ts';
import type { Variant } from './variant.ts';

export type Clicks = Record<string, (...args: string[]) => void>;
export type Changes = Record<string, (control: HTMLElement, ...args: string[]) => void>;

/** Ties a control to what it does, without the control knowing how this variant listens. */
export interface Wiring {
	click(element: HTMLElement, name: string, ...args: string[]): HTMLElement;
	change<E extends HTMLElement>(element: E, name: string, ...args: string[]): E;
	link(text: string, name: string, ...args: string[]): HTMLElement;
}

declare global {
	interface Window {
		practice?: Record<string, (...args: never[]) => void>;
	}
}

export function wire(variant: Variant, clicks: Clicks, changes: Changes): Wiring {
	// Called from attributes and javascript: links, which navigate away when they get a value back.
	if (variant.events === 'inline' || variant.finish === 'javascript-link') window.practice = { ...clicks, ...changes };
	return variant.events === 'inline' ? inline : delegated(clicks, changes);
}

const call = (name: string, args: string[]): string => `practice.${name}(${args.join(', ')})`;
const quoted = (args: string[]): string[] => args.map((arg) => `'${arg}'`);

/** Rich text has no change event. */
const eventOf = (element: HTMLElement): string => (element.hasAttribute('contenteditable') ? 'input' : 'change');

const inline: Wiring = {
	click(element, name, ...args) {
		element.setAttribute('onclick', call(name, quoted(args)));
		return element;
	},
	change(element, name, ...args) {
		element.setAttribute(`on${eventOf(element)}`, call(name, ['this', ...quoted(args)]));
		return element;
	},
	link: (text, name, ...args) => h('a', { href: `javascript:${call(name, quoted(args))}` }, text),
};

function delegated(clicks: Clicks, changes: Changes): Wiring {
	const onClick = new WeakMap<Element, () => void>();
	const onChange = new WeakMap<Element, () => void>();
	document.addEventListener('click', (event) => {
		let element = event.target instanceof Element ? event.target : null;
		while (element !== null && !onClick.has(element)) element = element.parentElement;
		if (element === null) return;
		if (element instanceof HTMLAnchorElement) event.preventDefault();
		onClick.get(element)?.();
	});
	for (const type of ['change', 'input']) {
		document.addEventListener(type, (event) => {
			const control = event.target;
			if (control instanceof HTMLElement && eventOf(control) === type) onChange.get(control)?.();
		});
	}
	const wiring: Wiring = {
		click(element, name, ...args) {
			onClick.set(element, () => clicks[name]?.(...args));
			return element;
		},
		change(element, name, ...args) {
			onChange.set(element, () => changes[name]?.(element, ...args));
			return element;
		},
		link: (text, name, ...args) => wiring.click(h('a', { href: '#' }, text), name, ...args),
	};
	return wiring;
}

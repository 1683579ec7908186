import type { Variant } from '../site/variant.ts';
import { h, type Make } from './h.ts';

export type Clicks = Record<string, (...args: string[]) => void>;
export type Changes = Record<string, (control: HTMLElement, ...args: string[]) => void>;

/** Binds controls to commands, in whichever way this variant listens to events. */
export interface Wiring {
	click(element: HTMLElement, name: string, ...args: string[]): HTMLElement;
	change<E extends HTMLElement>(element: E, name: string, ...args: string[]): E;
	link(text: string, name: string, ...args: string[]): HTMLElement;
	/** To be called for each shadow root: change events do not leave it. */
	listenIn(root: Document | ShadowRoot): void;
}

declare global {
	interface Window {
		practice?: Record<string, (...args: never[]) => void>;
	}
}

export function wire(variant: Variant, clicks: Clicks, changes: Changes, make: Make = h): Wiring {
	// Called from attributes and javascript: links, which navigate away when they get a value back.
	if (variant.events === 'inline' || variant.finish === 'javascript-link') window.practice = { ...clicks, ...changes };
	return variant.events === 'inline' ? inline : delegated(clicks, changes, make);
}

const call = (name: string, args: string[]): string => `practice.${name}(${args.join(', ')})`;
const quoted = (args: string[]): string[] => args.map((arg) => `'${arg}'`);

/** Rich text has no change event. */
const eventOf = (element: HTMLElement): string => (element.hasAttribute('contenteditable') ? 'input' : 'change');

const inline: Wiring = {
	click(element, name, ...args) {
		if (!isDisabled(element)) element.setAttribute('onclick', call(name, quoted(args)));
		return element;
	},
	change(element, name, ...args) {
		element.setAttribute(`on${eventOf(element)}`, call(name, ['this', ...quoted(args)]));
		return element;
	},
	link: (text, name, ...args) => h('a', { href: `javascript:${call(name, quoted(args))}` }, text),
	listenIn() {},
};

function delegated(clicks: Clicks, changes: Changes, make: Make): Wiring {
	const onClick = new WeakMap<EventTarget, () => void>();
	const onChange = new WeakMap<EventTarget, () => void>();
	document.addEventListener('click', (event) => {
		const element = event.composedPath().find((each) => onClick.has(each));
		if (element === undefined || (element instanceof HTMLElement && isDisabled(element))) return;
		if (element instanceof HTMLAnchorElement) event.preventDefault();
		onClick.get(element)?.();
	});
	const wiring: Wiring = {
		click(element, name, ...args) {
			onClick.set(element, () => clicks[name]?.(...args));
			return element;
		},
		change(element, name, ...args) {
			onChange.set(element, () => changes[name]?.(element, ...args));
			return element;
		},
		link: (text, name, ...args) => wiring.click(make('a', { href: '#' }, text), name, ...args),
		listenIn(root) {
			for (const type of ['change', 'input']) {
				root.addEventListener(type, (event) => {
					const control = event.target;
					if (control instanceof HTMLElement && eventOf(control) === type) onChange.get(control)?.();
				});
			}
		},
	};
	wiring.listenIn(document);
	return wiring;
}

const isDisabled = (element: HTMLElement): boolean => element.getAttribute('aria-disabled') === 'true';

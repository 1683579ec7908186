type Child = Node | string | null | undefined | false;
type Attribute = string | number | boolean | null | undefined;

/** An element with attributes (true: present, false or null: absent) and children (nothing for what is false or null). */
export function el(tag: string, attributes: Record<string, Attribute> = {}, ...children: (Child | Child[])[]): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== false && value != null) element.setAttribute(name, value === true ? '' : String(value));
	}
	element.append(...children.flat().filter((child): child is Node | string => child != null && child !== false));
	return element;
}

/** Runs classic scripts one after another, as script tags in a page. */
export async function runScripts(...addresses: string[]): Promise<void> {
	for (const address of addresses) {
		await new Promise<void>((resolve, reject) => {
			const script = el('script', { src: address });
			script.addEventListener('load', () => resolve());
			script.addEventListener('error', () => reject(new Error(`${address} did not load.`)));
			document.head.append(script);
		});
	}
}

/** Loads style sheets, in order. */
export async function loadStyles(...addresses: string[]): Promise<void> {
	await Promise.all(
		addresses.map(
			(address) =>
				new Promise<void>((resolve, reject) => {
					const link = el('link', { rel: 'stylesheet', href: address });
					link.addEventListener('load', () => resolve());
					link.addEventListener('error', () => reject(new Error(`${address} did not load.`)));
					document.head.append(link);
				}),
		),
	);
}

/** Adds rules to the page. */
export function addStyle(rules: string): void {
	document.head.append(el('style', {}, rules));
}

type Draw = () => HTMLElement;

/** The parts of the page that are thrown away and drawn again, by name. */
export class Regions {
	#drawn = new Map<string, { element: HTMLElement; draw: Draw }>();

	draw(name: string, draw: Draw): HTMLElement {
		const element = draw();
		this.#drawn.set(name, { element, draw });
		return element;
	}

	redraw(name: string): void {
		const region = this.#drawn.get(name);
		if (region === undefined) return;
		const focused = addressOf(deepFocus());
		const old = region.element;
		old.replaceWith(this.draw(name, region.draw));
		if (focused !== null) find(document, focused)?.focus({ preventScroll: true });
	}

	element(name: string): HTMLElement | undefined {
		return this.#drawn.get(name)?.element;
	}
}

/** What has the focus, in whichever shadow root. */
export function deepFocus(): Element | null {
	let focused = document.activeElement;
	while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
	return focused;
}

function addressOf(focused: Element | null): string | null {
	if (focused === null) return null;
	if (focused.id !== '') return `#${CSS.escape(focused.id)}`;
	const name = focused.getAttribute('name');
	return name === null ? null : `[name="${CSS.escape(name)}"]`;
}

function find(root: Document | ShadowRoot, address: string): HTMLElement | null {
	const here = root.querySelector<HTMLElement>(address);
	if (here !== null) return here;
	for (const host of root.querySelectorAll(':is(mosaic-section, mosaic-field)')) {
		const inside = host.shadowRoot === null ? null : find(host.shadowRoot, address);
		if (inside !== null) return inside;
	}
	return null;
}

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
		const focused = addressOfFocus();
		const old = region.element;
		old.replaceWith(this.draw(name, region.draw));
		if (focused !== null) document.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
	}

	element(name: string): HTMLElement | undefined {
		return this.#drawn.get(name)?.element;
	}
}

function addressOfFocus(): string | null {
	const focused = document.activeElement;
	if (focused === null) return null;
	if (focused.id !== '') return `#${CSS.escape(focused.id)}`;
	const name = focused.getAttribute('name');
	return name === null ? null : `[name="${CSS.escape(name)}"]`;
}

import { deepFocus } from '../markup/regions.ts';
import { type Editor, openForms } from './editor.ts';
import { drawnSections } from './sections.ts';

const everyMilliseconds = 200;

/** Redraws the page five times a second, one part at a time, but never the part that has the focus. */
export function keepRedrawing(editor: Editor): void {
	let turn = 0;
	setInterval(() => {
		const form = openForms(editor).find(({ id }) => id === editor.desk.tab);
		const sections = form === undefined ? [] : drawnSections(editor, form).map(({ key }) => `section:${form.id}:${key}`);
		const regions = ['toolbar', 'tabs', ...sections];
		turn = (turn + 1) % regions.length;
		for (const region of new Set(['toolbar', regions[turn] ?? 'tabs'])) {
			if (!isIn(editor.regions.element(region), deepFocus())) editor.regions.redraw(region);
		}
	}, everyMilliseconds);
}

function isIn(region: HTMLElement | undefined, focused: Element | null): boolean {
	let node: Node | null = focused;
	while (node !== null) {
		if (node === region) return true;
		node = node instanceof ShadowRoot ? node.host : node.parentNode;
	}
	return false;
}

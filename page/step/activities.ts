import type { Parts } from '../adapter/locate.ts';
import { captionOf, comparable } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { panelsAround, parentOf } from '../dom/visibility.ts';
import type { Outline } from '../outline/outline.ts';
import type { Hints } from './step-details.ts';

/**
 * Mosaic shows one tab for each activity of a step: its own form, and each form or letter added to it. Tabs count as
 * activities only if one of them is the step itself; others may be sections.
 */
export class Activities {
	/** Forms and letters added to the step, as printed. */
	readonly forms: string[];
	readonly #formOfPanel = new Map<Element, string>();
	readonly #hints: Hints;
	/** The form that each outermost heading is the name of: hundreds of questions stand under a few. */
	readonly #formOfHeading = new Map<string, string | null>();

	constructor(outline: Outline, parts: Parts, step: string | null, hints: Hints) {
		this.#hints = hints;
		const forms = new Set<string>();
		const tabs = tabsIn(outline, parts, step);
		const panels = panelsFor(tabs, outline);
		for (const [index, tab] of tabs.entries()) {
			const name = captionOf(tab);
			if (step !== null && comparable(name) === comparable(step)) continue;
			const form = hints.formNamed(name) ?? name;
			forms.add(form);
			const panel = panels[index];
			if (panel) this.#formOfPanel.set(panel, form);
		}
		for (const { path } of outline.sections) {
			const form = hints.formNamed(path[0] ?? '');
			if (form && path.length === 1 && leadsSections(outline, path[0] ?? '')) forms.add(form);
		}
		this.forms = [...forms];
	}

	/** The form a place on the page belongs to, and the headings inside it. */
	placementOf(at: Element, path: string[]): { form: string | null; path: string[] } {
		for (const [panel, form] of this.#formOfPanel) if (unclobbered(panel).contains(at)) return { form, path };
		const named = path[0] === undefined ? null : this.#formNamed(path[0]);
		return named ? { form: named, path: path.slice(1) } : { form: null, path };
	}

	#formNamed(heading: string): string | null {
		const before = this.#formOfHeading.get(heading);
		if (before !== undefined) return before;
		const named = this.#hints.formNamed(heading);
		const form = named && this.forms.includes(named) ? named : null;
		this.#formOfHeading.set(heading, form);
		return form;
	}
}

/** Where no tab says so, a form's name heads its sections: it stands over other headings. */
function leadsSections(outline: Outline, heading: string): boolean {
	return outline.sections.some(({ path }) => path[0] === heading && path.length > 1);
}

function tabsIn(outline: Outline, parts: Parts, step: string | null): Element[] {
	const located = parts.get('activities');
	if (located)
		return [...located.querySelectorAll('[role=tab],a,button,li,td')].filter(
			(tab) => !tab.querySelector('[role=tab],a,button,li,td') && captionOf(tab) !== '',
		);
	const tabs = outline.elements.filter((element) => element.getAttribute('role') === 'tab');
	return step !== null && tabs.some((tab) => comparable(captionOf(tab)) === comparable(step)) ? tabs : [];
}

/** The panel of each tab, by what the tab says it controls; else, where there are as many panels as tabs, in turn. */
function panelsFor(tabs: Element[], outline: Outline): (Element | null)[] {
	const named = tabs.map((tab) => {
		const id = tab.getAttribute('aria-controls');
		return id ? unclobbered(tab.ownerDocument).getElementById(id) : null;
	});
	return named.some((panel) => panel !== null) ? named : panelsInTurn(tabs.length, outline);
}

function panelsInTurn(count: number, { controls }: Outline): Element[] {
	if (count < 2) return [];
	for (let node: Element | null = controls[0]?.control ?? null; node; node = parentOf(node)) {
		const panels = panelsAround(node);
		if (panels.length === count) return panels;
	}
	return [];
}

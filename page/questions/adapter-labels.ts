import type { Locator, ScreenMap } from '../../engine/model/adapter.ts';
import { hits, locate } from '../adapter/locate.ts';
import { isControl, isTick } from '../dom/controls.ts';
import { controlsIn } from '../dom/controls-inside.ts';
import { captionOf } from '../dom/text.ts';
import { isDatePart } from '../outline/headings.ts';
import type { FoundLabel } from './label-text.ts';

/** The labels that an adapter says where to find, each for one question. What is not plainly there is left to the ladder. */
export class AdapterLabels {
	/** Answers that the page prints and nobody can type over. */
	readonly printed = new Set<Element>();
	/** Labels whose question or words have moved. */
	readonly drift: string[] = [];
	readonly #labels = new Map<Element, FoundLabel>();

	constructor(document: Document, screen: ScreenMap | null) {
		for (const { question, label } of screen?.labels ?? []) {
			const found = locate(document, label);
			const asked = questionAt(document, question);
			if (!found || !asked || captionOf(found.element) === '') continue;
			const told: FoundLabel = { text: captionOf(found.element), from: 'adapter', element: found.element };
			for (const control of asked.controls) this.#labels.set(control, told);
			if (asked.printed) this.printed.add(asked.printed);
			if (found.drift || asked.drift) this.drift.push(told.text);
		}
	}

	of(controls: readonly Element[]): FoundLabel | null {
		return (controls[0] && this.#labels.get(controls[0])) ?? null;
	}
}

interface Asked {
	controls: Element[];
	/** Where there is no control: what prints the answer. */
	printed: Element | null;
	drift: boolean;
}

function questionAt(document: Document, locators: readonly Locator[]): Asked | null {
	for (const [index, locator] of locators.entries()) {
		const controls = questionOfHits(hits(document, locator));
		const [first] = controls;
		if (first) return { controls, printed: isControl(first) ? null : first, drift: index > 0 };
	}
	return null;
}

/** The controls of one question, or the one element that prints its answer; none if they could be of several. */
export function questionOfHits(found: readonly Element[]): Element[] {
	const controls = found.flatMap((element) => (isControl(element) ? [element] : controlsIn(element)));
	if (controls.length === 0) return found.length === 1 ? [...found] : [];
	const [first, ...more] = controls as [Element, ...Element[]];
	const together = more.every((control) => (isTick(first) && isTick(control)) || (isDatePart(first) && isDatePart(control)));
	return together ? controls : [];
}

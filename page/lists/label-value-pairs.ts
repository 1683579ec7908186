import { captionOf, comparable } from '../dom/text.ts';
import { isShown } from '../dom/visibility.ts';
import type { Outline } from '../outline/outline.ts';
import { valueIn } from './grids.ts';

const LONGEST = 60;

/** What a page prints behind its labels: label -> each text behind it, null for one that can't be read. */
export type LabelValuePairs = Map<string, (string | null)[]>;

/** Labels and what stands behind each: in a list of terms, in a row of two cells, or behind a colon. */
export function pairsIn(elements: Outline['elements']): LabelValuePairs {
	const found: LabelValuePairs = new Map();
	for (const element of elements) {
		const text = isLabel(element) ? captionOf(element) : '';
		if (text === '' || text.length > LONGEST || !isShown(element)) continue;
		const behind = behindLabel(element);
		if (behind === undefined) continue;
		const key = comparable(text);
		found.set(key, [...(found.get(key) ?? []), behind]);
	}
	return found;
}

function isLabel(element: Element): boolean {
	return element.childElementCount === 0 || element.tagName === 'DT' || element.tagName === 'TH' || element.tagName === 'TD';
}

/** Undefined if it is no label. */
function behindLabel(label: Element): string | null | undefined {
	const next = label.nextElementSibling;
	if (!next) return undefined;
	const [own, other] = [label.tagName, next.tagName];
	if (own === 'DT') return other === 'DD' ? valueIn(next) : undefined;
	if (own === 'TD' || own === 'TH') {
		const cells = label.parentElement?.childElementCount ?? 0;
		const isFirst = label === label.parentElement?.firstElementChild;
		const isTerm = (isFirst && cells === 2) || captionOf(label).endsWith(':');
		return isTerm && !next.querySelector('table,dl') ? valueIn(next) : undefined;
	}
	// A pair in a block of its own, as terms without markup are.
	return label.parentElement?.childElementCount === 2 && next.querySelector('table,dl,[role=row]') === null ? valueIn(next) : undefined;
}

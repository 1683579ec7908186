import { cachedWhileReading } from './reading-cache.ts';
import { unclobbered } from './unclobbered.ts';

/**
 * The labels that the page itself ties to a control, in page order. As the control's own `labels` has them; but to say that,
 * the browser looks through the whole page for each control, and here it is looked through once in a reading.
 */
export function labelsOf(control: Element): readonly HTMLLabelElement[] {
	return labelsIn(control.getRootNode() as Document | ShadowRoot).get(control) ?? NONE;
}

const NONE: readonly HTMLLabelElement[] = [];

const labelsIn = cachedWhileReading((root: Document | ShadowRoot): ReadonlyMap<Element, HTMLLabelElement[]> => {
	const labels = new Map<Element, HTMLLabelElement[]>();
	for (const label of unclobbered(root).querySelectorAll('label')) {
		const { control } = label;
		// An element of the page's own making has no `labels`.
		if (control && !control.tagName.includes('-')) labels.set(control, [...(labels.get(control) ?? NONE), label]);
	}
	return labels;
});

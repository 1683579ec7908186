import { ownValue } from '../model/names.ts';
import type { Rule, StepSlice } from '../model/rule.ts';

/** Where a rule comes from: the document, the paragraph, and which version of which pack. */
export function sourceText({ document, paragraph, pack: id }: Rule['source'], packs: StepSlice['packs']): string {
	const pack = ownValue(packs, id);
	if (!pack) return `${document}: ${paragraph}`;
	return `${document}: ${paragraph} (${pack.title === document ? '' : `${pack.title}, `}version ${pack.version})`;
}

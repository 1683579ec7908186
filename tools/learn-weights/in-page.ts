import type { Words } from '../../engine/model/adapter.ts';
import { ReadBudget } from '../../page/dom/read-budget.ts';
import { withReadingCache } from '../../page/dom/reading-cache.ts';
import type { Feature } from '../../page/reading/features.ts';
import { nameOf } from '../../page/reading/fields.ts';
import { readPasses } from '../../page/reading/read-page.ts';
import { withoutRequiredWord } from '../../page/reading/required.ts';

/** A field of a page, and all blocks that may label it. */
export interface FieldSeen {
	/** The name or id of its first control. */
	ref: string | null;
	candidates: { text: string; features: Partial<Record<Feature, number>> }[];
}

/** Runs in the page, with the code the extension ships. */
export function fieldsOnThisPage(words: Words): FieldSeen[] {
	return withReadingCache(() => {
		const passes = readPasses(document, new ReadBudget(), {
			isTitle: () => false,
			sections: [],
			required: words.required,
			lists: [...words['next actions'], ...words.requests],
		});
		let step = passes.next();
		while (!step.done) step = passes.next();
		const { fields, labels } = step.value;
		return fields.flatMap((field) => {
			const [first] = field.controls;
			if (!first || field.shape === 'printed') return [];
			const candidates = (labels.get(field)?.candidates ?? []).map(({ block, features }) => ({
				text: withoutRequiredWord(block.text),
				features,
			}));
			return [{ ref: nameOf(first) || first.element.id || null, candidates }];
		});
	});
}

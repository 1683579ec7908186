import type { Kind } from '../../forms/form.ts';
import type { Variant } from '../../site/variant.ts';

export type DrawnKind =
	| 'text'
	| 'long-text'
	| 'rich-text'
	| 'number'
	| 'date'
	| 'date-time'
	| 'yes-no'
	| 'choice'
	| 'choices'
	| 'person'
	| 'file'
	| 'read-only';

const always: Partial<Record<Kind, DrawnKind>> = {
	textarea: 'long-text',
	select: 'choice',
	checkbox: 'yes-no',
	checkboxes: 'choices',
	system: 'read-only',
};

/** What a question is to somebody who sees it: a plain box for rich text is long text, and a list of Yes and No a choice. */
export function kindAsDrawn(variant: Variant, kind: Kind): DrawnKind {
	if (kind === 'rich') return variant.rich === 'textarea' ? 'long-text' : 'rich-text';
	if (kind === 'yes-no') return variant['yes-no'] === 'select' ? 'choice' : 'yes-no';
	if (kind === 'table') throw new Error('A table is its cells');
	return always[kind] ?? (kind as DrawnKind);
}

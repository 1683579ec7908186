import { type Child, h } from '../../markup/h.ts';
import type { Shape } from '../controls/control.ts';
import type { Editor } from '../editor.ts';
import type { Field } from './field.ts';

/** What a control that isn't a plain box says of its own name, in the variants where it says any. */
export function nameOf(editor: Editor, field: Field): Record<string, string> {
	switch (editor.variant.labels) {
		case 'for':
		case 'wrapping':
		case 'labelledby':
			return { 'aria-labelledby': `${field.name}-label` };
		case 'aria-label':
			return { 'aria-label': field.question.label };
		default:
			return {};
	}
}

/** What a plain box says of its own name: where a label element does it, nothing. */
export function nameOfBox(editor: Editor, field: Field): Record<string, string> {
	return editor.variant.labels === 'for' || editor.variant.labels === 'wrapping' ? {} : nameOf(editor, field);
}

/** What a set of buttons or boxes says of itself: where a fieldset does it, nothing. */
export function nameOfSet(editor: Editor, field: Field, role: 'group' | 'radiogroup'): Record<string, string> {
	const { labels, markup } = editor.variant;
	if (labels === 'labelledby' || labels === 'aria-label') return { role, ...nameOf(editor, field) };
	return markup === 'aria-divs' ? { role } : {};
}

/** The words that only stand in the box, in the variant that has them there, with their mark. */
export function placeholderOf(editor: Editor, { question }: Field): string | null {
	if (!inPlaceholder(editor, question.kind)) return null;
	if (question.required !== true) return question.label;
	if (editor.variant.required === 'asterisk') return `${question.label} *`;
	return editor.variant.required === 'word' ? `${question.label} (required)` : question.label;
}

export function inPlaceholder(editor: Editor, kind: Field['question']['kind']): boolean {
	const hasRoom = ['text', 'number', 'textarea'].includes(kind) || (kind === 'rich' && editor.variant.rich === 'textarea');
	return editor.variant.labels === 'placeholder' && hasRoom;
}

/** The words of a question as the element that this variant puts them in, but for those that go inside something. */
export function captionElement(editor: Editor, field: Field, shape: Shape, caption: Child[]): HTMLElement {
	const { labels, markup } = editor.variant;
	const old = markup === 'nested-tables';
	if (labels === 'for' && shape === 'box') return h('label', { for: field.name }, caption);
	const pointedAt = (labels === 'for' && shape !== 'tick' && shape !== 'set') || labels === 'wrapping' || labels === 'labelledby';
	return h(old ? 'span' : 'div', { class: old ? null : 'label', id: pointedAt ? `${field.name}-label` : null }, caption);
}

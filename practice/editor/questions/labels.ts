import { type Child, h } from '../../markup/h.ts';
import type { Shape } from '../controls/control.ts';
import type { Editor } from '../editor.ts';
import type { Field } from './field.ts';

/** The ARIA attributes that name a control, in the variants that have them. */
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

/** The same for a plain box, which needs none where it has a label element. */
export function nameOfBox(editor: Editor, field: Field): Record<string, string> {
	return editor.variant.labels === 'for' || editor.variant.labels === 'wrapping' ? {} : nameOf(editor, field);
}

/** The same for a set of buttons or boxes, which needs none where it has a fieldset. */
export function nameOfSet(editor: Editor, field: Field, role: 'group' | 'radiogroup'): Record<string, string> {
	const { labels, markup } = editor.variant;
	if (labels === 'labelledby' || labels === 'aria-label') return { role, ...nameOf(editor, field) };
	return markup === 'aria-divs' ? { role } : {};
}

/** The label and its required mark as a placeholder, in the variant that has them there; null in the others. */
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

/** The element that holds the label of a question, for labels that do not wrap their control. */
export function captionElement(editor: Editor, field: Field, shape: Shape, caption: Child[]): HTMLElement {
	const { labels, markup } = editor.variant;
	const old = markup === 'nested-tables';
	if (labels === 'for' && shape === 'box') return h('label', { for: field.name }, caption);
	const pointedAt = (labels === 'for' && shape !== 'tick' && shape !== 'set') || labels === 'wrapping' || labels === 'labelledby';
	return h(old ? 'span' : 'div', { class: old ? null : 'label', id: pointedAt ? `${field.name}-label` : null }, caption);
}

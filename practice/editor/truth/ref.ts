import { partName } from '../controls/split-date.ts';
import type { Editor } from '../editor.ts';
import type { Field } from '../questions/field.ts';
import { printed } from '../standing.ts';

/** The name, or else the id, of the first control of a question; null where it has none. */
export function refOf(editor: Editor, field: Field): string | null {
	const { name, question } = field;
	const { markup, dates } = editor.variant;
	if (printed(editor)) return null;
	switch (question.kind) {
		case 'yes-no':
			return editor.variant['yes-no'] === 'radios' && markup === 'aria-divs' ? `${name}-yes` : name;
		case 'select':
			return editor.variant.choice === 'radios' && markup === 'aria-divs' ? `${name}-1` : name;
		case 'checkboxes':
			return `${name}-1`;
		case 'date':
		case 'date-time':
			return dates === 'split' ? partName(field, 'Day') : name;
		case 'system':
			return markup === 'nested-tables' ? null : name;
		default:
			return name;
	}
}

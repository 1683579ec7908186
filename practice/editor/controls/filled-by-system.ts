import type { Question } from '../../forms/form.ts';
import { h } from '../../markup/h.ts';
import type { Step } from '../../steps/step.ts';
import type { Editor } from '../editor.ts';
import type { Field } from '../questions/field.ts';
import { nameOfBox } from '../questions/labels.ts';
import type { Control } from './control.ts';

export function filledBySystem(editor: Editor, field: Field): Control {
	const value = systemAnswer(editor.step, field.question);
	if (editor.variant.markup === 'nested-tables') return { element: h('span', { class: 'system' }, value), shape: 'words' };
	return { element: h('input', { id: field.name, type: 'text', value, readonly: true, ...nameOfBox(editor, field) }), shape: 'box' };
}

export function systemAnswer(step: Step, { filled, filledWith }: Question): string {
	if (filled !== undefined) return filled;
	if (filledWith === 'person') return step.person.name;
	return filledWith === 'assigned worker' ? step.assignedTo.name : step.assignedTo.manager;
}

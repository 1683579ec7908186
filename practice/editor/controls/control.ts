import type { Question } from '../../forms/form.ts';
import { h } from '../../h.ts';
import type { Editor } from '../editor.ts';
import type { Field } from '../field.ts';
import { checkbox, checkboxes, yesNo } from './choices.ts';
import { date, dateTime } from './date.ts';
import { repeatingTable } from './repeating-table.ts';
import { rich } from './rich.ts';
import { answerList } from './select.ts';
import { line, paragraph } from './text.ts';

export function control(editor: Editor, field: Field): HTMLElement {
	switch (field.question.kind) {
		case 'text':
			return line(editor, field, 'text');
		case 'number':
			return line(editor, field, 'number');
		case 'textarea':
			return paragraph(editor, field);
		case 'rich':
			return rich(editor, field);
		case 'date':
			return date(editor, field);
		case 'date-time':
			return dateTime(editor, field);
		case 'select':
			return answerList(editor, field, field.question.options ?? []);
		case 'yes-no':
			return yesNo(editor, field);
		case 'checkbox':
			return checkbox(editor, field);
		case 'checkboxes':
			return checkboxes(editor, field);
		case 'table':
			return repeatingTable(editor, field);
		case 'system':
			return filledBySystem(editor, field);
	}
}

function filledBySystem(editor: Editor, { name, question }: Field): HTMLElement {
	const value = systemAnswer(editor, question);
	if (editor.variant.markup === 'nested-tables') return h('span', { class: 'system' }, value);
	return h('input', { id: name, type: 'text', value, readonly: true });
}

function systemAnswer({ step }: Editor, { filledWith }: Question): string {
	if (filledWith === 'person') return step.person.name;
	return filledWith === 'assigned worker' ? step.assignedTo.name : step.assignedTo.manager;
}

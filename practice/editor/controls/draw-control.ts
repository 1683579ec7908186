import { checkbox, checkboxes } from '../choices/checkboxes.ts';
import { oneOf } from '../choices/one-of.ts';
import { yesNo } from '../choices/yes-no.ts';
import type { Editor } from '../editor.ts';
import type { Field } from '../questions/field.ts';
import { printed } from '../standing.ts';
import type { Control } from './control.ts';
import { date } from './date.ts';
import { file } from './file.ts';
import { filledBySystem } from './filled-by-system.ts';
import { person } from './person.ts';
import { printedAnswer } from './printed-answer.ts';
import { repeatingTable } from './repeating-table.ts';
import { rich } from './rich.ts';
import { line, paragraph } from './text.ts';

export function drawControl(editor: Editor, field: Field): Control {
	if (printed(editor)) return { element: printedAnswer(editor, field), shape: 'words' };
	switch (field.question.kind) {
		case 'text':
			return { element: line(editor, field, 'text'), shape: 'box' };
		case 'number':
			return { element: line(editor, field, 'number'), shape: 'box' };
		case 'textarea':
			return { element: paragraph(editor, field), shape: 'box' };
		case 'rich':
			return rich(editor, field);
		case 'date':
		case 'date-time':
			return date(editor, field);
		case 'select':
			return oneOf(editor, field, field.question.options ?? [], editor.variant.choice);
		case 'yes-no':
			return yesNo(editor, field);
		case 'checkbox':
			return checkbox(editor, field);
		case 'checkboxes':
			return { element: checkboxes(editor, field), shape: 'set' };
		case 'table':
			return { element: repeatingTable(editor, field), shape: 'table' };
		case 'person':
			return { element: person(editor, field), shape: 'box' };
		case 'file':
			return { element: file(editor, field), shape: 'box' };
		case 'system':
			return filledBySystem(editor, field);
	}
}

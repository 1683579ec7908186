import type { Editor } from '../editor.ts';
import type { Field } from '../field.ts';
import { printed } from '../standing.ts';
import { checkbox, checkboxes } from './checkboxes.ts';
import { date } from './date.ts';
import { file } from './file.ts';
import { filledBySystem } from './filled-by-system.ts';
import { oneOf } from './one-of.ts';
import { person } from './person.ts';
import { printedAnswer } from './printed-answer.ts';
import { repeatingTable } from './repeating-table.ts';
import { rich } from './rich.ts';
import { line, paragraph } from './text.ts';
import { yesNo } from './yes-no.ts';

/** What ties words to a control: a label to a box or a tick, a legend to a set, something else to the rest. */
export type Shape = 'box' | 'tick' | 'set' | 'widget' | 'table' | 'words';

export interface Control {
	element: HTMLElement;
	shape: Shape;
}

export function control(editor: Editor, field: Field): Control {
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

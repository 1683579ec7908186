import { asPrinted } from '../../site/clock.ts';
import type { Editor } from '../editor.ts';
import { type Field, textOf } from '../questions/field.ts';
import type { Control } from './control.ts';
import { splitDate } from './split-date.ts';
import { line } from './text.ts';

export function date(editor: Editor, field: Field): Control {
	const timed = field.question.kind === 'date-time';
	switch (editor.variant.dates) {
		case 'picker':
			return { element: line(editor, field, timed ? 'datetime-local' : 'date'), shape: 'box' };
		case 'text':
			return { element: timed ? typed(editor, field, 'dd/mm/yyyy hh:mm', '18') : typed(editor, field, 'dd/mm/yyyy', '12'), shape: 'box' };
		case 'split':
			return { element: splitDate(editor, field), shape: 'set' };
	}
}

function typed(editor: Editor, field: Field, pattern: string, size: string): HTMLInputElement {
	const box = line(editor, { ...field, answer: asPrinted(textOf(field.answer)) }, 'text');
	box.setAttribute('size', size);
	box.setAttribute('maxlength', String(pattern.length));
	box.setAttribute('placeholder', pattern);
	return box;
}

import { asPrinted } from '../../clock.ts';
import type { Editor } from '../editor.ts';
import { type Field, textOf } from '../field.ts';
import { line } from './text.ts';

export function date(editor: Editor, field: Field): HTMLInputElement {
	return editor.variant.dates === 'picker' ? line(editor, field, 'date') : typed(editor, field, 'dd/mm/yyyy', '12');
}

export function dateTime(editor: Editor, field: Field): HTMLInputElement {
	return editor.variant.dates === 'picker' ? line(editor, field, 'datetime-local') : typed(editor, field, 'dd/mm/yyyy hh:mm', '18');
}

function typed(editor: Editor, field: Field, pattern: string, size: string): HTMLInputElement {
	const box = line(editor, { ...field, answer: asPrinted(textOf(field.answer)) }, 'text');
	box.setAttribute('size', size);
	box.setAttribute('maxlength', String(pattern.length));
	box.setAttribute('placeholder', pattern);
	return box;
}

import { asPrinted } from '../../clock.ts';
import type { Editor } from '../editor.ts';
import { type Field, textOf } from '../field.ts';
import { line } from './text.ts';

export function date(editor: Editor, field: Field): HTMLInputElement {
	if (editor.variant.dates === 'picker') return line(editor, field, 'date');
	const box = line(editor, { ...field, answer: asPrinted(textOf(field.answer)) }, 'text');
	box.setAttribute('size', '12');
	box.setAttribute('maxlength', '10');
	box.setAttribute('placeholder', 'dd/mm/yyyy');
	return box;
}

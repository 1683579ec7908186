import type { Form, Question } from '../../forms/form.ts';
import { h } from '../../h.ts';
import { control } from '../controls/control.ts';
import type { Editor } from '../editor.ts';
import { fieldOf, isShown } from '../field.ts';
import { requiredMark } from '../required.ts';
import { questionRegion } from '../shown.ts';

/** Nothing but their places in the row ties the words to the box. */
export function questionRow(editor: Editor, form: Form, question: Question): HTMLElement {
	return editor.regions.draw(questionRegion(form, question.key), () => {
		const row = h(
			'tr',
			{},
			h('td', { valign: 'top', width: '230' }, question.label),
			h('td', { valign: 'top', width: '10' }, requiredMark(editor, question)),
			h('td', { valign: 'top' }, control(editor, fieldOf(editor, form, question))),
		);
		if (!isShown(editor, form, question)) row.style.display = 'none';
		return row;
	});
}

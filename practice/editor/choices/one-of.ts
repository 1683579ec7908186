import type { Control } from '../controls/control.ts';
import type { Editor } from '../editor.ts';
import type { Field } from '../questions/field.ts';
import { answerCombobox } from './combobox.ts';
import { radios } from './radios.ts';
import { answerList } from './select.ts';

/** One answer out of several. */
export function oneOf(editor: Editor, field: Field, options: string[], how: Editor['variant']['choice']): Control {
	switch (how) {
		case 'select':
			return { element: answerList(editor, field, options), shape: 'box' };
		case 'radios': {
			const tails = options.map((_, index) => String(index + 1));
			return { element: radios(editor, field, options, tails), shape: 'set' };
		}
		case 'combobox':
			return { element: answerCombobox(editor, field, options), shape: 'widget' };
	}
}

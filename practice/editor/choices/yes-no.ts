import type { Control } from '../controls/control.ts';
import type { Editor } from '../editor.ts';
import type { Field } from '../questions/field.ts';
import { tick } from './checkboxes.ts';
import { radios } from './radios.ts';
import { answerList } from './select.ts';
import { switchControl } from './switch.ts';

const options = ['Yes', 'No'];

export function yesNo(editor: Editor, field: Field): Control {
	switch (editor.variant['yes-no']) {
		case 'radios':
			return { element: radios(editor, field, options, ['yes', 'no']), shape: 'set' };
		case 'select':
			return { element: answerList(editor, field, options), shape: 'box' };
		case 'checkbox':
			return tick(editor, field, field.answer === 'Yes');
		case 'switch':
			return { element: switchControl(editor, field), shape: 'widget' };
	}
}

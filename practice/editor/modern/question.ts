import type { Form, Question } from '../../forms/form.ts';
import { type Child, h } from '../../markup/h.ts';
import type { Control } from '../controls/control.ts';
import { drawControl } from '../controls/draw-control.ts';
import type { Editor } from '../editor.ts';
import { type Field, fieldOf, isShown } from '../questions/field.ts';
import { captionElement, inPlaceholder } from '../questions/labels.ts';
import { captionOf } from '../questions/required.ts';
import { inShadow } from '../shadow.ts';
import { questionRegion } from '../shown.ts';

export function questionRow(editor: Editor, form: Form, question: Question): HTMLElement {
	return editor.regions.draw(questionRegion(form, question.key), () => {
		const row = labelled(editor, fieldOf(editor, form, question));
		const whole = editor.variant.shadow === 'fields' ? inShadow(editor, 'mosaic-field', row) : row;
		whole.hidden = !isShown(editor, form, question);
		return whole;
	});
}

function labelled(editor: Editor, field: Field): HTMLElement {
	const caption = captionOf(editor, field.question);
	const answer = drawControl(editor, field);
	if (editor.variant.labels === 'headers') return tableRow(editor, caption, answer);
	const classes = { class: 'question' };
	const named = editor.variant.labels === 'for' || editor.variant.labels === 'wrapping';
	if (named && answer.shape === 'set') return h('fieldset', classes, h('legend', {}, caption), answer.element);
	if (named && answer.shape === 'tick') return h('div', classes, h('label', { class: 'choice' }, answer.element, ' ', caption));
	return h('div', classes, arranged(editor, field, caption, answer));
}

/** The control and its words, in the order and the wrapping of this variant. */
function arranged(editor: Editor, field: Field, caption: Child[], { element, shape }: Control): Child[] {
	const { labels, markup } = editor.variant;
	if (inPlaceholder(editor, field.question.kind) && shape === 'box') return [element];
	if (labels === 'wrapping' && shape === 'box') return [h('label', {}, h('span', { class: 'label' }, caption), ' ', element)];
	if (labels === 'for' && shape !== 'box' && markup !== 'nested-tables') {
		return [h('span', { class: 'label', id: `${field.name}-label` }, caption), element];
	}
	const words = captionElement(editor, field, shape, caption);
	return labels === 'after' ? [element, ' ', words] : [words, element];
}

function tableRow({ make }: Editor, caption: Child[], { element }: Control): HTMLElement {
	return make('tr', { class: 'question' }, make('th', { scope: 'row' }, caption), make('td', {}, element));
}

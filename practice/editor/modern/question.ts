import type { Form, Question } from '../../forms/form.ts';
import { type Child, h } from '../../h.ts';
import { control } from '../controls/control.ts';
import type { Editor } from '../editor.ts';
import { type Field, fieldOf, isShown } from '../field.ts';
import { requiredMark } from '../required.ts';
import { questionRegion } from '../shown.ts';

export function questionRow(editor: Editor, form: Form, question: Question): HTMLElement {
	return editor.regions.draw(questionRegion(form, question.key), () => {
		const row = labelled(editor, fieldOf(editor, form, question));
		row.hidden = !isShown(editor, form, question);
		return row;
	});
}

function labelled(editor: Editor, field: Field): HTMLElement {
	const { question, name } = field;
	const mark = requiredMark(editor, question);
	const before = editor.variant.required === 'asterisk';
	const caption: Child[] = before ? [mark, mark && ' ', question.label] : [question.label, mark && ' ', mark];
	const answer = control(editor, field);
	if (answer.classList.contains('choices')) {
		return h('fieldset', { class: 'question' }, h('legend', {}, caption), answer);
	}
	switch (question.kind) {
		case 'checkbox':
			return h('div', { class: 'question' }, h('label', { class: 'choice' }, answer, ' ', caption));
		case 'table':
			return h('div', { class: 'question' }, h('span', { class: 'label', id: `${name}-label` }, caption), answer);
		case 'rich':
			if (answer.hasAttribute('contenteditable')) {
				return h('div', { class: 'question' }, h('span', { class: 'label', id: `${name}-label` }, caption), answer);
			}
	}
	return h('div', { class: 'question' }, h('label', { for: name }, caption), answer);
}

import type { Form, Question } from '../../forms/form.ts';
import { type Child, h } from '../../markup/h.ts';
import type { Control } from '../controls/control.ts';
import { drawControl } from '../controls/draw-control.ts';
import type { Editor } from '../editor.ts';
import { type Field, fieldOf, isShown } from '../questions/field.ts';
import { captionElement, inPlaceholder } from '../questions/labels.ts';
import { requiredMark, wordsOf } from '../questions/required.ts';
import { questionRegion } from '../shown.ts';

/** The label and the control share only a row, unless the variant ties them together. */
export function questionRow(editor: Editor, form: Form, question: Question): HTMLElement {
	return editor.regions.draw(questionRegion(form, question.key), () => {
		const field = fieldOf(editor, form, question);
		const row = h('tr', {}, cells(editor, field, drawControl(editor, field)));
		if (!isShown(editor, form, question)) row.style.display = 'none';
		return row;
	});
}

function cells(editor: Editor, field: Field, { element, shape }: Control): HTMLElement[] {
	const { question } = field;
	const { labels } = editor.variant;
	const words = wordsOf(editor, question);
	const mark = h('td', { valign: 'top', width: '10' }, requiredMark(editor, question));
	const answer = h('td', { valign: 'top' }, element);
	const label = (inside: Child, tag: 'td' | 'th' = 'td') =>
		h(tag, { valign: 'top', width: '230', ...(tag === 'th' ? { scope: 'row', align: 'left' } : {}) }, inside);
	if (inPlaceholder(editor, question.kind) && shape === 'box') return [label(null), h('td', {}), answer];
	switch (labels) {
		case 'after':
			return [answer, mark, label(words)];
		case 'headers':
			return [label(words, 'th'), mark, answer];
		case 'for':
		case 'labelledby':
			return [label(captionElement(editor, field, shape === 'tick' ? 'box' : shape, [words])), mark, answer];
		case 'wrapping': {
			const caption = h('span', { id: `${field.name}-label` }, words, ' ', requiredMark(editor, question));
			const wraps = shape === 'box' || shape === 'tick';
			return [h('td', { colspan: '3' }, wraps ? h('label', {}, caption, h('br'), element) : [caption, h('br'), element])];
		}
		default:
			return [label(words), mark, answer];
	}
}

import type { Form, Group, Section } from '../../forms/form.ts';
import { h } from '../../h.ts';
import type { Editor } from '../editor.ts';
import { numbered, sectionName } from '../names.ts';
import { nextActions } from './next-actions.ts';
import { questionRow } from './question.ts';

export function section(editor: Editor, form: Form, part: Section): HTMLElement {
	return editor.regions.draw(`section:${form.id}:${part.key}`, () => {
		const id = sectionName(editor, form, part);
		return h(
			'section',
			{ id, 'aria-labelledby': `${id}-title` },
			h('h2', { id: `${id}-title` }, numbered(form, part)),
			part.groups.map((group) => questions(editor, form, group)),
			part.nextActions === true ? nextActions(editor) : null,
		);
	});
}

function questions(editor: Editor, form: Form, group: Group): HTMLElement[] {
	const rows = group.questions.map((question) => questionRow(editor, form, question));
	if (group.title === undefined) return rows;
	return [h('section', { class: 'subsection' }, h('h3', {}, group.title), rows)];
}

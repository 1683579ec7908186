import type { Form, Group, Section } from '../../forms/form.ts';
import type { Editor } from '../editor.ts';
import { childrenTable } from '../parts/children-table.ts';
import { numbered, sectionName } from '../questions/names.ts';
import { sectionIsShown } from '../sections.ts';
import { inShadow } from '../shadow.ts';
import { nextActions } from './next-actions.ts';
import { questionRow } from './question.ts';

export function section(editor: Editor, form: Form, part: Section): HTMLElement {
	return editor.regions.draw(`section:${form.id}:${part.key}`, () => {
		const { make, variant } = editor;
		const id = sectionName(editor, form, part);
		const drawn = make(
			'section',
			{ id, 'aria-labelledby': `${id}-title` },
			make('h2', { id: `${id}-title` }, numbered(form, part)),
			part.groups.map((group) => questions(editor, form, group)),
			part.nextActions === true && variant.actions === 'form' ? nextActions(editor) : null,
		);
		const whole = variant.shadow === 'none' ? drawn : inShadow(editor, 'mosaic-section', drawn);
		whole.hidden = !sectionIsShown(editor, form, part);
		return whole;
	});
}

function questions(editor: Editor, form: Form, group: Group): HTMLElement[] {
	const { make, variant } = editor;
	if (group.rowsFor !== undefined) return [childrenTable(editor, form, group, group.rowsFor)];
	const asked = group.questions.map((question) => questionRow(editor, form, question));
	const rows = variant.labels === 'headers' ? [make('table', { class: 'fields' }, make('tbody', {}, asked))] : asked;
	if (group.title === undefined) return rows;
	return [make('section', { class: 'subsection' }, make('h3', {}, group.title), rows)];
}
